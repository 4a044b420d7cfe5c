#!/usr/bin/env node
// `node generate.mjs '{"mode": "closed", ...}'`: does one run and prints what it measured as one line of JSON.
// All of the fields stand in DEFAULTS; `urls`, `users` and `processes` have none.
import { closed } from "./closed.mjs";
import { connect } from "./connect.mjs";
import { open } from "./open.mjs";
import { pages } from "./pages.mjs";

const MODES = { closed, connect, open, pages };

const DEFAULTS = {
  run: Math.random().toString(36).slice(2, 10), // stands in each text, so that the stored ones can be counted
  mode: "closed",
  door: "socket", // or "rest"; pages have their composer
  pairs: 100,
  copies: true, // each sender has a second socket
  idle: { url: "", sockets: 0 }, // sockets of people who exchange nothing, on a server of their own
  window: 1, // closed: messages in flight a pair
  rate: 500, // open, pages: messages a second, all pairs together
  seed: 1,
  sockets: 5000, // connect
  settle: 2, // connect: seconds until the memory is read
  concurrency: 50, // sockets that are being opened at once
  warmup: 1.5, // seconds
  duration: 5,
  drain: 10, // at most, for what is still under way
  processes: {}, // name: [pid, ...]; children are counted with them
};

const spec = { ...DEFAULTS, ...JSON.parse(process.argv[2]) };
const outcome = await MODES[spec.mode](spec);
console.log(JSON.stringify({ run: spec.run, ...outcome }));
process.exit(0);
