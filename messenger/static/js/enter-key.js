// Enter sends, Shift+Enter breaks the line; an input method uses Enter for itself.
const growsByItself = CSS.supports("field-sizing", "content");

function grow(textarea) {
  if (growsByItself) return;
  textarea.style.height = "auto";
  textarea.style.height = `${textarea.scrollHeight}px`;
}

document.addEventListener("keydown", (event) => {
  const form = event.target.closest?.("textarea")?.closest("[data-composer]");
  if (!form || event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  if (event.target.value.trim()) form.requestSubmit();
});

document.addEventListener("input", ({ target }) => target.matches?.("[data-composer] textarea") && grow(target));
