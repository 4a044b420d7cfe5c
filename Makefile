# `make` alone lists the commands. They need Python 3.11 or newer, and nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ALONE := $(PYTHON) .ci/alone.py
export FLASK_APP := wsgi.py
export PIP_DISABLE_PIP_VERSION_CHECK := 1

SCREENSHOTS := instance/screenshots
HOSTILE := $(addprefix tests/live/test_,hostile_clients.py made_up_packets.py others_go_on.py slow_readers.py)  # what clients do that mean no good
LOCALES := messenger/translations
BUNDLER := .ci/bundler
BUNDLES := messenger/static/bundles
EXTRACT := $(BIN)/pybabel -q extract -F babel.cfg --project=Messenger --no-location
COMPILE_LOCK := $(BIN)/pip-compile -q --generate-hashes --strip-extras --no-header --annotation-style=line --allow-unsafe \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host $(LOCK_ARGS)

.DEFAULT_GOAL := help
.PHONY: help run test faults lint lint-ruff lint-format lint-types lint-templates lint-imports lint-migrations \
	lint-translations ci bench lighthouse screenshots bundles translations lock clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/run.stamp ## serve on http://127.0.0.1:5000, with the demo school when the database is empty
	@$(BIN)/flask db upgrade
	@$(BIN)/flask demo --if-empty
	@trap : INT; $(BIN)/python wsgi.py

test: $(VENV)/dev.stamp ## run the tests (PYTEST_ARGS="-k name" for some of them)
	@$(BIN)/python -m pytest -n 4 --dist loadfile --no-loadscope-reorder $(PYTEST_ARGS)

faults: $(VENV)/dev.stamp ## kill, restart and cut off everything under load, for half an hour
	@FAULTS=long $(BIN)/python -m pytest -n 3 --dist load tests/faults tests/attacks $(HOSTILE) $(PYTEST_ARGS)

lint: lint-ruff lint-format lint-types lint-templates lint-imports lint-migrations lint-translations ## run every check

lint-ruff: $(VENV)/dev.stamp ## ruff: mistakes in the code
	$(BIN)/ruff check

lint-format: $(VENV)/dev.stamp ## ruff: the layout of the code
	$(BIN)/ruff format --check

lint-types: $(VENV)/dev.stamp ## mypy: types
	$(BIN)/mypy

lint-templates: $(VENV)/dev.stamp ## djlint: the templates
	$(BIN)/djlint --quiet --check --lint messenger/templates

lint-imports: $(VENV)/dev.stamp ## import-linter: who may import whom
	$(BIN)/lint-imports --config .importlinter --no-cache

lint-migrations: $(VENV)/dev.stamp ## alembic: the migrations make what the models say, and can be undone
	@folder=$$(mktemp -d) && trap 'rm -r "$$folder"' EXIT && set -ex && \
	export DATABASE_URL=sqlite:///$$folder/check.db && \
	$(BIN)/flask db upgrade && $(BIN)/flask db check && $(BIN)/flask db downgrade base

lint-translations: $(VENV)/dev.stamp ## babel: every text is translated, every catalogue compiled
	@folder=$$(mktemp -d) && trap 'rm -r "$$folder"' EXIT && set -ex && \
	$(EXTRACT) -o $$folder/messages.pot . && \
	$(BIN)/python .ci/check_translations.py $$folder/messages.pot $(LOCALES)

ci: lint test ## all that CI runs: lint, then test

bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lighthouse: $(VENV)/dev.stamp ## hold login, list and chat to their scores in Lighthouse, on phone and desktop
	@$(BIN)/python -m tests.lighthouse $(LIGHTHOUSE_ARGS)

screenshots: $(VENV)/dev.stamp ## draw every page, state, theme, language and width on one sheet (SCREENSHOTS=folder)
	@$(BIN)/python -m pytest -q -n 2 --dist load tests/browser/test_scenes.py --screenshots $(SCREENSHOTS)
	@$(BIN)/python -m tests.browser.sheet $(SCREENSHOTS)

bundles: $(BUNDLER)/node_modules/.package-lock.json ## bundle scripts and style sheets after a change in one (needs Node 20 with npm)
	node $(BUNDLER)/bundle.mjs $(BUNDLES)

translations: $(VENV)/dev.stamp ## collect the texts of the code into the catalogues, and compile these
	$(EXTRACT) -o $(VENV)/messages.pot .
	$(BIN)/pybabel -q update --ignore-obsolete --ignore-pot-creation-date -i $(VENV)/messages.pot -d $(LOCALES)
	$(BIN)/pybabel -q compile -d $(LOCALES)

lock: $(VENV)/dev.stamp ## pin what setup.cfg asks for in requirements*.txt, each file by its hash (LOCK_ARGS=--upgrade for the newest)
	$(BIN)/pip install -q pip-tools
	$(COMPILE_LOCK) --extra postgresql --extra redis --extra gevent -o requirements.txt setup.cfg
	$(COMPILE_LOCK) --all-extras -c requirements.txt -o requirements-dev.txt setup.cfg

clean: ## remove what the commands above made; the database in instance/ stays
	rm -rf $(VENV) .venv-* $(BUNDLER)/node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis .schemathesis .import_linter_cache *.egg-info
	find . -name __pycache__ -prune -exec rm -r {} +

$(BUNDLER)/node_modules/.package-lock.json: $(BUNDLER)/package-lock.json
	cd $(BUNDLER) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 …")'
	@$(ALONE) $(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.txt | $(VENV)/pyvenv.cfg
	@$(ALONE) $(BIN)/pip install -q --require-hashes -r requirements.txt
	@touch $@

$(VENV)/dev.stamp: requirements-dev.txt | $(VENV)/pyvenv.cfg
	@$(ALONE) $(BIN)/pip install -q --require-hashes -r requirements-dev.txt
	@touch $@
