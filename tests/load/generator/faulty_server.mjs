// A server with one fault, for the tests of the load generator: `node faulty_server.mjs FAULT` prints its port.
import { WebSocketServer } from "ws";

const fault = process.argv[2];
const server = new WebSocketServer({ port: 0, host: "127.0.0.1" }, () => console.log(server.address().port));
const sockets = new Map(); // by user: the sockets, in the order in which they came
const held = new Map();

const push = (socket, message) => socket.send(`42${JSON.stringify(["message:new", message])}`);

function deliver(receivers, message, isThird) {
  if (isThird && fault === "lost") return;
  if (isThird && fault === "altered") message = { ...message, content: `${message.content}!` };
  if (isThird && fault === "reordered") return held.set(message.receiverId, message);
  for (const socket of receivers) push(socket, message);
  if (isThird && fault === "duplicated") for (const socket of receivers) push(socket, message);
  for (const socket of receivers) if (held.has(message.receiverId)) push(socket, held.get(message.receiverId));
  held.delete(message.receiverId);
}

function answer(origin, id, message, count) {
  const isThird = count === 3;
  const isForbidden = message.content === "interdit";
  const ok = !(isForbidden && fault !== "permissive") && !(isThird && fault === "refused");
  const copies = sockets.get(origin.user).filter((socket) => socket !== origin);
  if (ok && !isForbidden) {
    deliver(sockets.get(message.receiverId), message, isThird);
    if (!(isThird && fault === "copiesMissing")) for (const socket of copies) push(socket, message);
  }
  if (isThird && fault === "misdelivered") push(origin, message);
  if (isThird && fault === "disconnected") copies.at(-1).terminate();
  if (!(isThird && fault === "unacknowledged")) origin.send(`43${id}${JSON.stringify([{ ok }])}`);
}

server.on("connection", (socket) => {
  let count = 0;
  socket.send(`0${JSON.stringify({ sid: "1", upgrades: [], pingInterval: 25000, pingTimeout: 20000 })}`);
  socket.on("message", (data) => {
    const [, kind, id, body] = /^(\d\d)(\d*)(.*)$/.exec(data.toString());
    const parsed = JSON.parse(body);
    if (kind === "40") {
      socket.user = Number(parsed.token);
      sockets.set(socket.user, [...(sockets.get(socket.user) ?? []), socket]);
      socket.send('40{"sid":"2"}');
    } else {
      answer(socket, id, parsed[1], parsed[1].content === "interdit" ? 0 : ++count);
    }
  });
});
