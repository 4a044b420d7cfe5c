// By the clock of the browser times are shown to who has not chosen another: it goes along with the login, so that the
// first page is right at once.
document.querySelector("[name=time_zone]").value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
