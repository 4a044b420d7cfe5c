// What arrives while the tab is hidden is heard and announced, where this device was told to (on the account page).
import { socket } from "./socket.js";

const page = document.querySelector("[data-user]");
const NAME_COMES_WITHIN = 3000;
const isOn = (name) => localStorage.getItem(name) === "on";

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

// A phone's browser announces by the service worker alone, which leads to the chat too.
async function announce({ conversationId, senderId }) {
  const chat = `/conversations/${senderId}`;
  const options = { body: page.dataset.news, tag: `conversation-${conversationId}`, data: chat };
  const [name, worker] = await Promise.all([nameIn(conversationId), navigator.serviceWorker?.getRegistration()]);
  if (worker?.active) return worker.showNotification(name, options);
  new Notification(name, options).onclick = () => {
    window.focus();
    location.href = chat;
  };
}

socket.on("message:new", (message) => {
  if (document.visibilityState === "visible" || String(message.senderId) === page.dataset.user) return;
  if (isOn("sound")) beep();
  if (isOn("notifications") && window.Notification?.permission === "granted") announce(message).catch(() => {});
});
