#!/usr/bin/env node
const { join } = require("node:path");
const { load } = require("./load.js");

const { run } = load("start.js");

/** A stream of the process, opened when it is used. A reader that closes the pipe has read enough: that is no error. */
function opened(name) {
  const stream = process[name];
  if (stream.listenerCount("error") === 0) {
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return stream;
}

const streams = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return opened("stdout");
  },
  get stderr() {
    return opened("stderr");
  },
};

run(process.argv.slice(2), streams, {
  folder: process.cwd(),
  home: join(__dirname, ".."),
  env: process.env,
  clock: Date.now,
  random: (bytes) => require("node:crypto").randomBytes(bytes).toString("hex"),
}).then((code) => {
  process.exitCode = code;
});
