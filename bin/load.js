const { existsSync, readFileSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const dist = join(__dirname, "..", "dist");

/** The files of `dist` that were opened, each with the script that it came from and its parts. */
const files = new Map();

/** What the parts export that have run, by the name under which they ask for each other: `start.js:run.js`. */
const parts = new Map();

/** Gives what a part of the program exports; `dist/start.js` has the part that starts it. */
function load(name) {
  const known = parts.get(name);
  if (known) return known.exports;
  const [file, part] = name.split(":");
  const module = { exports: {} };
  parts.set(name, module);
  open(file)[part](
    module.exports,
    (wanted) => (wanted.includes(".js:") ? load(wanted) : require(wanted)),
    module,
  );
  return module.exports;
}

/**
 * Opens a file of `dist` with the code that V8 compiled of it when the program was built, which takes half
 * the time. That code fits one version of V8 only: with another, the file is loaded as any module is.
 */
function open(file) {
  const cache = cacheOf(file);
  if (!files.has(file) && existsSync(cache)) evaluate(file, readFileSync(cache));
  if (!files.has(file)) {
    enableCompileCache?.(join(dist, "compiled"));
    files.set(file, { parts: require(join(dist, file)) });
  }
  return files.get(file).parts;
}

/** How a file of `dist` begins, which makes it a module; what follows is an object, for a script its value. */
const opening = "module.exports=";

/** Opens a file of `dist` with its compiled code, or without it, to compile it. */
function evaluate(file, cachedData) {
  const filename = join(dist, file);
  const script = new Script(readFileSync(filename).toString("latin1", opening.length), {
    filename,
    cachedData,
  });
  files.set(file, { parts: script.runInThisContext(), script });
}

/** Where the compiled code of a file is, for the V8 that runs. */
function cacheOf(file) {
  return join(dist, `${file}.${process.versions.v8}-${process.arch}.cache`);
}

module.exports = { load, evaluate, files, parts, cacheOf, opening };
