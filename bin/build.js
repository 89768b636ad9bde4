const { execFileSync } = require("node:child_process");
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { Readable, Writable } = require("node:stream");
const esbuild = require("esbuild");
const { cacheOf, evaluate, loaded } = require("./load.js");

const home = join(__dirname, "..");
const dist = join(home, "dist");

/** Large packages that only some commands need: each group is a file of its own, loaded when one of them is asked for. */
const groups = {
  prompts: { packages: /^@inquirer\//, used: new Set() },
  tables: { packages: /^csv-/, used: new Set() },
  documents: { packages: /^(unified|remark|mdast|hast|unist)\b/, used: new Set() },
  templates: { packages: /^liquidjs$/, used: new Set() },
};

/**
 * Builds `dist`: `start.js` with the program itself, a file for each group of large packages, and beside
 * each file the code that V8 compiled of it.
 */
async function build() {
  const files = [
    await bundle("start", { entryPoints: [join(home, "src", "run.ts")], plugins: [apart, lean] }),
  ];
  for (const [name, { used }] of Object.entries(groups)) {
    const getters = [...used].map((path) => `get "${path}"() { return require("${path}"); }`);
    const contents = `module.exports = { ${getters.join(", ")} };`;
    files.push(await bundle(name, { stdin: { contents, resolveDir: home } }));
  }
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const { path, contents } of files) writeFileSync(path, contents);
  await keepCompiled();
}

async function bundle(name, options) {
  const { outputFiles } = await esbuild.build({
    write: false,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20.19",
    minify: true,
    outfile: join(dist, `${name}.js`),
    external: ["*.node", ...Object.keys(groups).map((group) => `./${group}.js`)],
    ...options,
  });
  return outputFiles[0];
}

/** Puts a line that loads its group in the place of a large package. */
const apart = {
  name: "apart",
  setup({ onResolve, onLoad }) {
    for (const [group, { packages, used }] of Object.entries(groups)) {
      onResolve({ filter: packages }, ({ path }) => {
        used.add(path);
        return { path, namespace: group };
      });
      onLoad({ filter: /./, namespace: group }, ({ path }) => ({
        contents: `module.exports = require("./${group}.js")["${path}"];`,
        resolveDir: dist,
      }));
    }
  },
};

/** What some packages do as soon as they are loaded, and no command needs: done when asked for, or not at all. */
const lean = {
  name: "lean",
  setup({ onResolve, onLoad }) {
    const instead = {
      // better-sqlite3 looks for its engine in a dozen folders; npm builds it in one.
      bindings: 'module.exports = () => require("better-sqlite3/build/Release/better_sqlite3.node");',
      // commander can start other programs as its subcommands.
      "node:child_process": "module.exports = {};",
      // chalk looks at the terminal of the process; it is told how many colours there are.
      "#supports-color": "module.exports = { stdout: false, stderr: false };",
    };
    const filter = new RegExp(`^(${Object.keys(instead).join("|")})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: "lean" }));
    onLoad({ filter: /./, namespace: "lean" }, ({ path }) => ({ contents: instead[path], resolveDir: home }));
  },
};

/** Runs a few commands on a register of their own, and keeps what V8 compiled for them. */
async function keepCompiled() {
  const folder = mkdtempSync(join(tmpdir(), "coop-build-"));
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const { run } = evaluate("start.js");
  const coop = (line) =>
    run(
      line.split(" "),
      { stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere() },
      { folder, home, env: {}, clock: Date.now, random: (bytes) => "0".repeat(bytes * 2) },
    );
  const keep = (name) => writeFileSync(cacheOf(name), loaded.get(name).script.createCachedData());
  try {
    writeFileSync(join(folder, "people.csv"), "Nom;Prénom;Catégorie\nMartin;Anne;habitants\n");
    execFileSync(process.execPath, [join(__dirname, "coop.js"), "init", "Essai"], {
      cwd: folder,
      stdio: "ignore",
    });
    for (const line of process.env.WARM?.split(",") ?? ["category list"]) await coop(line);
    keep("start.js");
    await coop("participant import people.csv");
    await coop("report bilan --out -");
    for (const name of loaded.keys()) if (name !== "start.js") keep(name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

build();
