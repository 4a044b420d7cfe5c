// Sound and notifications are this device's own: kept in it, and asked for only when one ticks the box.
import { shared } from "../device/device.js";
import "../page/session-check.js";

const section = document.querySelector("[data-device-settings]");
const refused = document.querySelector("[data-notifications-refused]");

const keep = (name, on) => (on ? shared.put(name, "on") : shared.drop(name));
const isOn = (name) => shared.get(name) === "on";

async function choose({ target }) {
  const name = target.dataset.deviceSetting;
  if (name === "notifications" && target.checked) {
    const answer = await Notification.requestPermission();
    target.checked = answer === "granted";
    refused.hidden = target.checked;
  }
  keep(name, target.checked);
}

for (const box of section.querySelectorAll("[data-device-setting]")) {
  const isNotifications = box.dataset.deviceSetting === "notifications";
  const isPossible = !isNotifications || "Notification" in window;
  box.closest(".choice").hidden = !isPossible;
  box.checked = isOn(box.dataset.deviceSetting) && (!isNotifications || Notification.permission === "granted");
  box.addEventListener("change", choose);
}
section.hidden = false;
