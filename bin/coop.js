#!/usr/bin/env node
import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";

const { run } = createRequire(import.meta.url)("../dist/coop.cjs");

// A reader that closes the pipe has read enough: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await run(
  process.argv.slice(2),
  { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr },
  {
    folder: process.cwd(),
    env: process.env,
    clock: Date.now,
    random: (bytes) => randomBytes(bytes).toString("hex"),
  },
);
