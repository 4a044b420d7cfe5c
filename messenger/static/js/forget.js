// On the login page nobody is logged in: what the last person read here is forgotten, however their session ended.
if ("caches" in window) {
  caches.keys().then((names) => names.filter((name) => name.startsWith("kept-")).forEach((name) => caches.delete(name)));
}

// Who has logged out leaves nothing unsent behind; whose session ended otherwise finds it when they come back.
if (document.querySelector("[data-left]")) {
  sessionStorage.clear();
  Object.keys(localStorage)
    .filter((key) => key.startsWith("outbox-"))
    .forEach((key) => localStorage.removeItem(key));
}
