// Speaks to the server as `server`, `token` and `transports` say; prints what it saw as one line of JSON.
const { io } = require("socket.io-client");

const { server, token, transports, receiverId, count } = JSON.parse(process.argv[2]);
const socket = io(server, { auth: { token }, transports, reconnection: false });
const acks = [];

function finish(seen) {
  console.log(JSON.stringify(seen));
  socket.disconnect();
}

socket.on("connect_error", (error) => finish({ refusal: error.data }));
socket.on("connect", async () => {
  const sends = Array.from({ length: count }, (_, n) =>
    socket.timeout(10000).emitWithAck("message:send", { receiverId, content: `n° ${n}`, clientId: `js-${n}` }),
  );
  for (const send of sends) acks.push(await send);
  const unknown = await socket.timeout(10000).emitWithAck("nothing", {});
  finish({ acks, unknown, transport: socket.io.engine.transport.name });
});
