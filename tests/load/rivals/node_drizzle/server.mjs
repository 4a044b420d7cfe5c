// The messenger as one would write it in Node today: Express, Socket.IO and Drizzle, a transaction a message.
// Environment: PORT, DATABASE_URL (a file, or postgres://…), SQLITE_SYNCHRONOUS, JWT_SECRET_KEY, USERS (how many).
import { createServer } from "node:http";
import express from "express";
import { Server } from "socket.io";
import { Refused } from "./refused.mjs";
import { parseMessage } from "./message.mjs";
import { verify } from "./tokens.mjs";

const { PORT, DATABASE_URL, USERS } = process.env;
const { openDatabase } = await import(DATABASE_URL.startsWith("postgres") ? "./postgresql.mjs" : "./sqlite.mjs");
const storeMessage = await openDatabase(DATABASE_URL, Number(USERS));

const app = express();
app.disable("x-powered-by");
app.disable("etag"); // a digest of each answer that nobody asks for again
const server = createServer(app);
const io = new Server(server);
const room = (userId) => `user:${userId}`;

app.post("/messages/send", express.json(), async (request, response) => {
  const user = verify(request.get("Authorization")?.replace(/^Bearer /, ""));
  const message = await storeMessage(user, parseMessage(request.body));
  io.to([room(message.receiverId), room(user.id)]).emit("message:new", message);
  response.status(201).json({ message });
});

app.use((error, _request, response, _next) => {
  if (!(error instanceof Refused)) console.error(error);
  response.status(error.status ?? 500).json({ error: error.message });
});

io.use((socket, next) => {
  try {
    socket.data.user = verify(socket.handshake.auth.token);
    next();
  } catch (error) {
    next(error);
  }
});

io.on("connection", (socket) => {
  const { user } = socket.data;
  socket.join(room(user.id));
  socket.on("message:send", async (body, answer) => {
    try {
      const message = await storeMessage(user, parseMessage(body));
      socket.to([room(message.receiverId), room(user.id)]).emit("message:new", message);
      answer({ ok: true, message });
    } catch (error) {
      answer({ ok: false, error: error.message });
    }
  });
});

process.on("SIGTERM", () => process.exit(0));
server.listen(Number(PORT), "127.0.0.1");
