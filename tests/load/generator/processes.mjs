// What the servers cost, from Linux's /proc: CPU time and proportional memory of processes with all their children.
import { readFileSync, readdirSync } from "node:fs";

const TICKS = 100; // a second: USER_HZ, the same on all of Linux's usual platforms

const read = (path) => {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return ""; // it has ended
  }
};

const entries = (path) => {
  try {
    return readdirSync(path).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
};

/** Fields of /proc/PID/stat from the third (state) on. */
const stat = (pid) => read(`/proc/${pid}/stat`).split(") ").at(-1).split(" ");

function family(roots) {
  const parents = new Map(entries("/proc").map((pid) => [Number(pid), Number(stat(pid)[1])]));
  const members = new Set(roots);
  let before;
  do {
    before = members.size;
    for (const [pid, parent] of parents) if (members.has(parent)) members.add(pid);
  } while (members.size > before);
  return [...members];
}

/** Nanoseconds on a CPU of each thread that lives; USER_HZ alone is too coarse for short runs. */
const running = (pid) =>
  entries(`/proc/${pid}/task`).reduce((sum, task) => sum + Number(read(`/proc/${pid}/task/${task}/schedstat`).split(" ")[0]), 0);

const ended = (pid) => Number(stat(pid)[13] ?? 0) + Number(stat(pid)[14] ?? 0);

export const cpuSeconds = (pids) =>
  family(pids).reduce((sum, pid) => sum + running(pid) / 1e9 + ended(pid) / TICKS, 0);

export const memoryKb = (pids) =>
  family(pids).reduce((sum, pid) => sum + Number(/^Pss: +(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0), 0);

/** CPU seconds of the whole machine. */
function busySeconds() {
  const [user, nice, system, , , irq, softirq, steal] = read("/proc/stat").split("\n")[0].split(/ +/).slice(1).map(Number);
  return (user + nice + system + irq + softirq + steal) / TICKS;
}

/** CPU seconds of each named group of processes, of this one, and of all. */
export function costs(groups) {
  const { user, system } = process.cpuUsage();
  const servers = Object.entries(groups).map(([name, pids]) => [name, cpuSeconds(pids)]);
  return { servers: Object.fromEntries(servers), own: (user + system) / 1e6, all: busySeconds(), at: performance.now() };
}
