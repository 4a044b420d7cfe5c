// The text leaves the composer the moment it is sent, so that the next message can be typed; one request at a time keeps
// the order (hx-sync). What fails comes back with the same client id, ahead of what was typed meanwhile.
import { draftsOf, keepDrafts, newDraft } from "./drafts.js";

const failed = new Set(); // conversations whose queue must wait for the retry of what failed

const composerOf = (other) => document.querySelector(`[data-composer="${other}"]`);

function show(form) {
  const draft = draftsOf(form.dataset.composer)[0] ?? newDraft();
  const { content, client_id } = form.elements;
  client_id.value = draft.clientId;
  if (content.value === draft.content) return;
  content.value = draft.content;
  content.dispatchEvent(new Event("input", { bubbles: true }));
}

function giveBack(other, sent) {
  const drafts = draftsOf(other).filter(({ clientId }) => clientId !== sent.clientId);
  const tried = { clientId: sent.clientId, content: sent.content };
  keepDrafts(other, [{ ...sent, tried }, ...drafts]);
  const form = composerOf(other);
  if (form) show(form);
}

function sayUnreachable(form) {
  const alert = form.querySelector("#composer-alert");
  alert.replaceChildren(form.querySelector("[data-network-alert]").content.cloneNode(true));
}

document.addEventListener("input", ({ target }) => {
  const form = target.closest?.("[data-composer]");
  if (!form) return;
  const other = form.dataset.composer;
  const [draft = newDraft(), ...held] = draftsOf(other);
  // The same text again is the same message; another text is another.
  if (draft.tried?.content === target.value) draft.clientId = draft.tried.clientId;
  else if (draft.clientId === draft.tried?.clientId) draft.clientId = newDraft().clientId;
  if (!draft.content) draft.clientId = form.elements.client_id.value;
  draft.content = target.value;
  form.elements.client_id.value = draft.clientId;
  keepDrafts(other, [draft, ...held]);
});

document.addEventListener("htmx:config:request", (event) => {
  const { ctx } = event.detail;
  const other = ctx.sourceElement.dataset.composer;
  if (!other) return;
  const { content, client_id } = Object.fromEntries(ctx.request.body);
  if (!content.trim()) return event.preventDefault();
  const drafts = draftsOf(other);
  ctx.draft = drafts.find(({ clientId }) => clientId === client_id) ?? { ...newDraft(content), clientId: client_id };
  failed.delete(other);
  keepDrafts(other, drafts.filter(({ clientId }) => clientId !== client_id));
  show(ctx.sourceElement);
  // A tap on the button must not close the keyboard of a phone.
  ctx.sourceElement.elements.content.focus({ preventScroll: true });
});

document.addEventListener("htmx:before:request", (event) => {
  const { draft, sourceElement } = event.detail.ctx;
  if (!draft) return;
  if (failed.has(sourceElement.dataset.composer)) event.preventDefault();
  else sourceElement.querySelector("#composer-alert").replaceChildren();
});

// An error page of a proxy is not for the reader: our own word comes instead.
document.addEventListener("htmx:before:swap", (event) => {
  const { draft, response, text } = event.detail.ctx;
  if (draft && !response.raw.ok && !text.includes('role="alert"')) event.preventDefault();
});

document.addEventListener("htmx:finally:request", ({ detail: { ctx } }) => {
  const { draft, response, sourceElement, hx } = ctx;
  if (!draft || (response?.raw.ok && !hx.redirect)) return;
  const other = sourceElement.dataset.composer;
  failed.add(other);
  giveBack(other, draft);
  const form = composerOf(other);
  if (form && !form.querySelector("#composer-alert").childElementCount) sayUnreachable(form);
});

export function restoreDraft() {
  const form = document.querySelector("[data-composer]");
  if (form && draftsOf(form.dataset.composer).length) show(form);
}
restoreDraft();
