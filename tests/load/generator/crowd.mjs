// Who writes to whom, on which sockets: pairs of distinct people, each sender on two sockets, each receiver on one.
import { readFileSync } from "node:fs";
import { COPY, ORIGIN, RECEIVER } from "./ledger.mjs";
import { Socket } from "./socket.mjs";

/** The people of a file of JSON lines `{id, role, token}`. */
export const people = (file) => readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line));

/** Pairs of a student and a teacher; the even ones are written by the student. */
export function pairUp(everyone, count) {
  const students = everyone.filter(({ role }) => role === "student");
  const teachers = everyone.filter(({ role }) => role === "teacher");
  if (Math.min(students.length, teachers.length) < count) throw new Error(`there are not ${count} students and teachers`);
  return Array.from({ length: count }, (_, pair) => {
    const [sender, receiver] = pair % 2 ? [teachers[pair], students[pair]] : [students[pair], teachers[pair]];
    return { pair, sender, receiver };
  });
}

export const PARTS = [ORIGIN, RECEIVER, COPY];

/** The sockets of the pairs: `[{user, pair, part, url}]`, spread over the servers so that all combinations occur. */
export function plan(pairs, urls, parts = PARTS) {
  const server = (pair, place) => urls[Math.floor(pair / urls.length ** place) % urls.length];
  return pairs.flatMap(({ pair, sender, receiver }) =>
    parts.map((part, place) => ({ user: part === RECEIVER ? receiver : sender, pair, part, url: server(pair, place) })),
  );
}

/** Open all of them, so many at once; `onOpen(socket, seat)` for each. */
export async function seat(seats, concurrency, ledger, onOpen) {
  const waiting = [...seats].reverse();
  const sockets = [];
  async function openNext() {
    for (let next; (next = waiting.pop()); ) {
      const socket = await Socket.open(next.url, { auth: { token: next.user.token } });
      socket.onClose = () => ledger.disconnected();
      sockets.push(socket);
      onOpen(socket, next);
    }
  }
  await Promise.all(Array.from({ length: concurrency }, openNext));
  return sockets;
}
