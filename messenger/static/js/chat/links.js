// Ctrl-, Shift-, Cmd- and Alt-click on a link belong to the browser: a new tab, a new window, a download. htmx 4.0.1
// prevents the click before it looks at these keys, so no listener below gets to see such a click.
const isTheBrowsers = ({ ctrlKey, shiftKey, metaKey, altKey }) => ctrlKey || shiftKey || metaKey || altKey;

addEventListener(
  "click",
  (event) => {
    if (isTheBrowsers(event) && event.target.closest?.("a[href]")) event.stopPropagation();
  },
  { capture: true },
);
