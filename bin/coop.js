#!/usr/bin/env node
const { join } = require("node:path");
const { load } = require("./load.js");

/** Runs the program on what was typed, and tells it all that it may know of the machine. */
function start({ run, standardStreams }) {
  run(process.argv.slice(2), standardStreams(process), {
    folder: process.cwd(),
    home: join(__dirname, ".."),
    env: process.env,
    clock: Date.now,
    random: (bytes) => require("node:crypto").randomBytes(bytes).toString("hex"),
    onInterrupt(stop) {
      process.once("SIGINT", stop);
      return () => process.off("SIGINT", stop);
    },
  }).then((code) => {
    process.exitCode = code;
  });
}

if (require.main === module) start(load("start.js:run.js"));

module.exports = { start };
