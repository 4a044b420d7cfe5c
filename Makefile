bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

`bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

`bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

3bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

,bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

?bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

3bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

jbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

\bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

\bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

'bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

*bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

'bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

'bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

^bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

[bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

zbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

]bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

+bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

*bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

{bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

%bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

8bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

%bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

\bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

,bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

,bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

2bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

}bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

'bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

2bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

7bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

0bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

0bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

5bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

0bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

0bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

0bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

,bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

;bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

jbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

jbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

,bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

'bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

'bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

\bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

\bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

,bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

'bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

'bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

\bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

\bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

,bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

|bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

|bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

{bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

;bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

>bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

&bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

2bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

;bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

;bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

}bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

,bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

*bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

#bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

;bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

*bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

{bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

}bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

+bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

'bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

;bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

_bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

<bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

3bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

,bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

3bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

wbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

kbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

=bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

3bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

1bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

…bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

"bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

'bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

|bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

:bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

|bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ybench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

fbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

gbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

(bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Bbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

Nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

)bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

/bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

pbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

abench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

lbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

qbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ibench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

rbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

mbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

nbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

sbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

-bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

dbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ebench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

vbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

.bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

xbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

	bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

tbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

obench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

ubench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

cbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

hbench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

 bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

$bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

@bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)


bench: $(VENV)/dev.stamp ## measure ours against what one would write instead (QUICK=1: in two minutes)
	@$(BIN)/python -m tests.load $(if $(QUICK),--quick) $(BENCH_ARGS)

