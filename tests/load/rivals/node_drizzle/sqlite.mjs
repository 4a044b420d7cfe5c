// Drizzle on better-sqlite3: WAL, and the two queries prepared once.
import Database from "better-sqlite3";
import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { checkPair } from "./message.mjs";
import { parts, school } from "./users.mjs";

const users = sqliteTable("users", { id: integer().primaryKey(), role: text().notNull() });
const messages = sqliteTable(
  "messages",
  {
    id: integer().primaryKey(),
    senderId: integer("sender_id").notNull().references(() => users.id),
    receiverId: integer("receiver_id").notNull().references(() => users.id),
    content: text().notNull(),
    clientId: text("client_id"),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [index("messages_of_pair").on(table.senderId, table.receiverId, table.id)],
);

const SCHEMA = `
  CREATE TABLE users (id INTEGER PRIMARY KEY, role TEXT NOT NULL);
  CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    sender_id INTEGER NOT NULL REFERENCES users (id),
    receiver_id INTEGER NOT NULL REFERENCES users (id),
    content TEXT NOT NULL,
    client_id TEXT,
    created_at INTEGER NOT NULL
  );
  CREATE INDEX messages_of_pair ON messages (sender_id, receiver_id, id);
`;

/** A new database with that many users; gives the function that stores a message. */
export function openDatabase(file, count) {
  const connection = new Database(file);
  connection.pragma("journal_mode = WAL");
  connection.pragma(`synchronous = ${process.env.SQLITE_SYNCHRONOUS ?? "FULL"}`);
  connection.pragma("foreign_keys = ON");
  connection.exec(SCHEMA);
  const db = drizzle(connection);
  for (const rows of parts(school(count))) db.insert(users).values(rows).run();
  return storeIn(db);
}

function storeIn(db) {
  const given = (name) => sql.placeholder(name);
  const findRole = db.select({ role: users.role }).from(users).where(eq(users.id, given("id"))).prepare();
  const row = {
    senderId: given("senderId"),
    receiverId: given("receiverId"),
    content: given("content"),
    clientId: given("clientId"),
    createdAt: given("createdAt"),
  };
  const insert = db.insert(messages).values(row).returning().prepare();
  return (sender, message) =>
    db.transaction(() => {
      checkPair(sender, findRole.get({ id: message.receiverId }));
      return insert.get({ ...message, senderId: sender.id, createdAt: new Date() });
    });
}
