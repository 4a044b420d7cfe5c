// The two ways to send: an event on the socket, or POST /messages/send over connections that are kept.
import { KeptConnections } from "./http.mjs";

export const DOORS = {
  /** The socket's own event. */
  socket: (socket) => (receiverId, content, clientId, answered) =>
    socket.emit("message:send", { receiverId, content, clientId }, (ack) =>
      answered(ack?.ok ? null : (JSON.stringify(ack) ?? "an empty ack")),
    ),

  /** A request each; several that are under way take a connection each. */
  rest(_socket, { url, user }) {
    const headers = { Authorization: `Bearer ${user.token}`, "Content-Type": "application/json" };
    const connections = new KeptConnections(url, headers);
    return (receiverId, content, clientId, answered) =>
      connections.request("POST", "/messages/send", JSON.stringify({ receiverId, content, clientId })).then(
        ({ status, body }) => answered(status === 201 ? null : `${status} ${body}`),
        (error) => answered(error.message),
      );
  },
};
