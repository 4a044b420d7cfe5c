// What was typed before the scripts were there, or has been kept by the browser, is searched for like anything else.
const form = document.querySelector("[data-people-search]");
const field = document.getElementById("people-query");

if (field && field.value !== field.defaultValue) {
  htmx.process(form);
  form.requestSubmit();
}
