// Drizzle on node-postgres: a pool, and statements that each connection prepares once.
import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { bigserial, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import pg from "pg";
import { checkPair } from "./message.mjs";
import { parts, school } from "./users.mjs";

const CONNECTIONS = 10;

const users = pgTable("users", { id: integer().primaryKey(), role: text().notNull() });
const messages = pgTable(
  "messages",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    senderId: integer("sender_id").notNull().references(() => users.id),
    receiverId: integer("receiver_id").notNull().references(() => users.id),
    content: text().notNull(),
    clientId: text("client_id"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("messages_of_pair").on(table.senderId, table.receiverId, table.id)],
);

const SCHEMA = `
  CREATE TABLE users (id INTEGER PRIMARY KEY, role TEXT NOT NULL);
  CREATE TABLE messages (
    id BIGSERIAL PRIMARY KEY,
    sender_id INTEGER NOT NULL REFERENCES users (id),
    receiver_id INTEGER NOT NULL REFERENCES users (id),
    content TEXT NOT NULL,
    client_id TEXT,
    created_at TIMESTAMPTZ NOT NULL DEFAULT now()
  );
  CREATE INDEX messages_of_pair ON messages (sender_id, receiver_id, id);
`;

/** A new database with that many users; gives the function that stores a message. */
export async function openDatabase(url, count) {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  pool.on("error", (error) => console.error(error.message));
  await pool.query(SCHEMA);
  const db = drizzle(pool);
  for (const rows of parts(school(count))) await db.insert(users).values(rows);
  return inTurn((sender, message) => db.transaction((transaction) => store(transaction, sender, message)));
}

/** One message of a sender at a time: several connections would store them in any order. */
function inTurn(storeMessage) {
  const last = new Map();
  return (sender, message) => {
    const before = last.get(sender.id) ?? Promise.resolve();
    const stored = before.catch(() => {}).then(() => storeMessage(sender, message));
    last.set(sender.id, stored);
    return stored;
  };
}

async function store(transaction, sender, message) {
  const given = (name) => sql.placeholder(name);
  const findRole = transaction.select({ role: users.role }).from(users).where(eq(users.id, given("id"))).prepare("find_role");
  const row = { senderId: given("senderId"), receiverId: given("receiverId"), content: given("content"), clientId: given("clientId") };
  const insert = transaction.insert(messages).values(row).returning().prepare("insert_message");
  const [receiver] = await findRole.execute({ id: message.receiverId });
  checkPair(sender, receiver);
  const [stored] = await insert.execute({ ...message, senderId: sender.id });
  return stored;
}
