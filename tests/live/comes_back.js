// Connects and says so, says why the connection ends, and leaves after it has come back by itself.
const { io } = require("socket.io-client");

const { server, token, transports } = JSON.parse(process.argv[2]);
const socket = io(server, { auth: { token }, transports, reconnectionDelay: 100, reconnectionDelayMax: 300 });
let times = 0;

socket.on("disconnect", (reason) => console.log(`disconnected: ${reason}`));
socket.on("connect", () => {
  console.log("connected");
  if (++times === 2) process.exit();
});
