const { existsSync, readFileSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const dist = join(__dirname, "..", "dist");

/** What was loaded, by name: the exports of a file of `dist`, and the script that they came from. */
const loaded = new Map();

/**
 * Loads a file of `dist` with the code that V8 compiled of it when the program was built, which takes
 * half the time. That code fits one version of V8 only: with another, a file is loaded as any module is.
 */
function load(name) {
  const cache = cacheOf(name);
  if (existsSync(cache)) return evaluate(name, readFileSync(cache));
  enableCompileCache?.(join(dist, "compiled"));
  return require(join(dist, name));
}

/** Loads a file of `dist` with its compiled code, or without, so that it can be compiled and kept. */
function evaluate(name, cachedData) {
  const known = loaded.get(name);
  if (known) return known.module.exports;
  const filename = join(dist, name);
  const source = `(function (exports, require, module) {${readFileSync(filename, "latin1")}\n})`;
  const script = new Script(source, { filename, cachedData });
  const module = { exports: {} };
  loaded.set(name, { module, script });
  const again = cachedData ? load : evaluate;
  script.runInThisContext()(
    module.exports,
    (id) => (id.startsWith("./") ? again(id.slice(2)) : require(id)),
    module,
  );
  return module.exports;
}

/** Where the compiled code of a file of `dist` is, for the V8 that runs. */
function cacheOf(name) {
  return join(dist, `${name}.${process.versions.v8}-${process.arch}.cache`);
}

module.exports = { load, evaluate, loaded, cacheOf };
