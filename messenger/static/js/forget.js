// On the login page nobody is logged in: what the last person read here is forgotten, however their session ended.
if ("caches" in window) {
  caches.keys().then((names) => names.filter((name) => name.startsWith("kept-")).forEach((name) => caches.delete(name)));
}
