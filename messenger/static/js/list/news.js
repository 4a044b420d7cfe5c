// What arrives while nobody looks is heard and announced, once for all tabs, where this device was told to (on the account
// page).
import { shared } from "../device/device.js";
import { showNotice } from "./notices.js";
import { me } from "../page/person.js";
import { socket } from "../connection/socket.js";
import { isLookedAt, once } from "./tabs.js";

const { news } = document.querySelector("[data-news]").dataset;
const NAME_COMES_WITHIN = 3000;
const isOn = (name) => shared.get(name) === "on";

function beep() {
  const audio = new AudioContext();
  const tone = new OscillatorNode(audio, { frequency: 880 });
  const volume = new GainNode(audio, { gain: 0.08 });
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.25);
  tone.connect(volume).connect(audio.destination);
  tone.onended = () => audio.close();
  tone.start();
  tone.stop(audio.currentTime + 0.25);
}

// The row of the conversation says who it is; the first message of someone brings it a moment later.
async function nameIn(conversationId) {
  const until = Date.now() + NAME_COMES_WITHIN;
  for (;;) {
    const name = document.querySelector(`#conversation-${conversationId} .conversation__name`)?.textContent;
    if (name || Date.now() > until) return name ?? "Messenger";
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function announce(message) {
  if (await isLookedAt()) return;
  if (isOn("sound")) beep();
  if (!isOn("notifications") || window.Notification?.permission !== "granted") return;
  await showNotice(await nameIn(message.conversationId), news, message);
}

socket.on("message:new", (message) => {
  if (String(message.senderId) !== me) once(`news:${message.id}`, () => announce(message)).catch(() => {});
});
