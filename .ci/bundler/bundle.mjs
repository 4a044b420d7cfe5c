// Bundles the scripts and style sheets that pages name: `node bundle.mjs FOLDER`. What one of them imports comes in it;
// what it imports later, by `import()`, comes as a file beside it.
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const STATIC = fileURLToPath(new URL("../../messenger/static/", import.meta.url));
const ENTRIES = [
  "css/messenger.css",
  "css/admin.css",
  "js/page/messenger.js",
  "js/page/session-check.js",
  "js/account/account.js",
  "js/entry/login.js",
  "js/device/opening.js",
];
const [, , folder] = process.argv;

await rm(folder, { recursive: true, force: true });
for (const entry of ENTRIES) {
  // Each by itself: in one build, what two share would become a file that each has to request.
  await build({
    entryPoints: [STATIC + entry],
    outdir: folder,
    chunkNames: "[name]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    logLevel: "warning",
  });
}
