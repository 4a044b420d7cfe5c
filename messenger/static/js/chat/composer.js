// The text leaves the composer the moment it is sent, so that the next message can be typed.
import { draftOf, draftsAreThere, keepDraft } from "./drafts.js";
import { send } from "./sending.js";

const LONGEST = 4000;
const NEAR = 400; // characters before the end
const growsByItself = CSS.supports("field-sizing", "content");

const length = (text) => [...text.trim()].length; // as the server counts: characters, not UTF-16 units

function grow(textarea) {
  if (growsByItself) return;
  textarea.style.height = "auto";
  textarea.style.height = `${textarea.scrollHeight + 2}px`;
}

function count(form) {
  const left = LONGEST - length(form.elements.content.value);
  const line = form.querySelector("[data-count]");
  line.hidden = left > NEAR;
  line.toggleAttribute("data-over", left < 0);
  form.elements.content.ariaInvalid = left < 0 ? "true" : null;
  const text = left > NEAR ? "" : `${left < 0 ? line.dataset.tooMany : line.dataset.left} ${Math.abs(left)}`;
  if (line.textContent !== text) line.textContent = text;
}

function write(form, text) {
  form.elements.content.value = text;
  grow(form.elements.content);
  count(form);
}

document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-composer]");
  if (!form) return;
  event.preventDefault();
  const textarea = form.elements.content;
  const content = textarea.value.trim();
  // A tap on the button must not close the keyboard of a phone.
  textarea.focus({ preventScroll: true });
  if (!content || length(content) > LONGEST) return;
  write(form, "");
  keepDraft(form.dataset.composer, "");
  send(form.dataset.composer, { content });
});

document.addEventListener("input", ({ target }) => {
  const form = target.closest?.("[data-composer]");
  if (!form) return;
  keepDraft(form.dataset.composer, target.value);
  grow(target);
  count(form);
});

// Enter sends, Shift+Enter breaks the line; an input method uses Enter for itself.
document.addEventListener("keydown", (event) => {
  const form = event.target.closest?.("textarea")?.closest("[data-composer]");
  if (!form || event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  if (event.target.value.trim()) form.requestSubmit();
});

export function restoreDraft() {
  const form = document.querySelector("[data-composer]");
  if (form && draftOf(form.dataset.composer)) write(form, draftOf(form.dataset.composer));
}
draftsAreThere.then(restoreDraft);
