// Up and down move through the list at hand, from its search field too; Enter is the link's own.
const links = () =>
  [...document.querySelectorAll(".sidebar .conversation")].filter((link) => link.checkVisibility?.() ?? link.offsetParent);

function target(key, all, at) {
  if (key === "ArrowDown") return all[at + 1];
  if (key === "ArrowUp") return at > 0 ? all[at - 1] : document.getElementById("people-query");
  if (at < 0) return null; // in the field these keys move the cursor
  return key === "Home" ? all[0] : key === "End" ? all.at(-1) : null;
}

document.addEventListener("keydown", (event) => {
  const isField = event.target.id === "people-query";
  if (!(isField || event.target.matches?.(".sidebar .conversation")) || event.isComposing) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const all = links();
  const next = target(event.key, all, all.indexOf(event.target));
  if (!next || next === event.target) return;
  event.preventDefault();
  next.focus();
});
