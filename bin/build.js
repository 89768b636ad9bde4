const { execFileSync } = require("node:child_process");
const { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { basename, dirname, join } = require("node:path");
const { Readable, Writable } = require("node:stream");
const esbuild = require("esbuild");
const { shipFonts } = require("./fonts.js");
const { licencesOf } = require("./licences.js");
const { cacheOf, evaluate, files, load, opening, parts } = require("./load.js");

/**
 * Builds `dist`. esbuild cuts the program into parts, so that each is loaded when a command first needs it;
 * those that the shortest commands need lie together in `start.js`, any other with a package in it alone,
 * the rest by feature; and beside each file lies the code that V8 compiled of it. What this gains is in `npm run bench`.
 * `licences.txt` has what must go with the packages that are in them.
 */

const home = join(__dirname, "..");
const dist = join(home, "dist");

/** Every Node that the program runs on has these; esbuild would build the patterns at each start. */
const supported = { "regexp-unicode-property-escapes": true };

/** What is typed most, for which `start.js` is made; what of it the first list needs; then lines that show what else is worth compiling. */
const shortLines = ["category list", "participant list", "participant add Malik --category habitants"];
const firstList = "participant import list.csv --joined 2024-03-05 --yes";
const longLines = ["session add Essai --on 2024-03-05", "report bilan --format md --out -"];

async function build() {
  const { all, inputs } = await cut();
  write(new Map([["start.js", all]]));
  const needed = await play(shortLines);

  const inFiles = new Map();
  for (const part of all) {
    const file = needed.has(part.name) ? "start.js" : part.file;
    inFiles.set(file, [...(inFiles.get(file) ?? []), part]);
  }
  write(inFiles);
  await play([...shortLines, firstList]);
  keepCompiled("start.js");
  await play(longLines);
  const used = new Set([...parts.keys()].map((name) => name.split(":")[0]));
  for (const file of used) if (file !== "start.js") keepCompiled(file);
  writeFileSync(join(dist, "licences.txt"), licencesOf(inputs));
  shipFonts(home);
}

function keepCompiled(file) {
  writeFileSync(cacheOf(file), files.get(file).script.createCachedData());
}

/** Bundles the program into parts that import each other; gives them, and the files that they are made of. */
async function cut() {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [join(home, "src", "run.ts")],
    outdir: dist,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: home,
    supported,
    external: ["*.node", "@myriaddreamin/typst-ts-node-compiler", "@resvg/resvg-js"],
    plugins: [lean],
  });
  const inputsOf = new Map(
    Object.entries(metafile.outputs).map(([path, { inputs }]) => [basename(path), Object.keys(inputs)]),
  );
  const all = await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const name = basename(path);
      const { code } = await esbuild.transform(text, {
        format: "cjs",
        platform: "node",
        target: "node20.19",
        minify: true,
        supported: { ...supported, "dynamic-import": false },
      });
      return { name, code, file: fileOf(name, inputsOf.get(name)) };
    }),
  );
  return { all, inputs: Object.keys(metafile.inputs).map((input) => join(home, input)) };
}

/** The file for a part that is not needed at the start: its own if a package is in it, else its feature's. */
function fileOf(name, inputs) {
  if (inputs.some((input) => input.includes("node_modules/"))) return name;
  const folders = new Set(inputs.map((input) => input.split("/")[1]));
  return folders.size === 1 ? `${[...folders][0]}.js` : "more.js";
}

/** Writes the files of `dist`, each with its parts, which ask for each other by file and name; and opens them. */
function write(inFiles) {
  const fileOfPart = new Map();
  for (const [file, of] of inFiles) for (const { name } of of) fileOfPart.set(name, file);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const [file, of] of inFiles) {
    const written = of.map(({ name, code }) => {
      const asking = code.replace(
        /require\("\.\/([^"]+)"\)/g,
        (_, wanted) => `require("${fileOfPart.get(wanted)}:${wanted}")`,
      );
      return `${JSON.stringify(name)}(exports,require,module){${asking}}`;
    });
    const text = `${opening}({${written.join(",\n")}});`;
    writeFileSync(join(dist, file), text.replace(/[^\0-\x7f]/g, escaped), "latin1");
  }
  parts.clear();
  for (const file of inFiles.keys()) evaluate(file);
}

/** A character as ASCII has it, so that a file can be read as the bytes that it is. */
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Runs lines on a register of their own, and gives the names of the parts that they needed. */
async function play(lines) {
  const folder = mkdtempSync(join(tmpdir(), "coop-build-"));
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    copyFileSync(join(home, "fixtures", "fr", "inscrits.csv"), join(folder, "list.csv"));
    execFileSync(process.execPath, [join(__dirname, "coop.js"), "init", "Essai"], {
      cwd: folder,
      stdio: "ignore",
    });
    const { run } = load("start.js:run.js");
    for (const line of lines) {
      await run(
        line.split(" "),
        { stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere() },
        { folder, home, env: {}, clock: Date.now, random: (bytes) => "0".repeat(bytes * 2) },
      );
    }
    return new Set([...parts.keys()].map((part) => part.split(":")[1]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What some packages do as soon as they are loaded, and no command needs: done when asked for, or not at all. */
const lean = {
  name: "lean",
  setup({ onResolve, onLoad }) {
    const instead = {
      // better-sqlite3 looks for its engine in a dozen folders; npm builds it in one.
      bindings: 'module.exports = () => require("better-sqlite3/build/Release/better_sqlite3.node");',
      // commander can start other programs as its subcommands.
      "node:child_process": "module.exports = {};",
      // inquirer has a question that opens an editor, which reads in forty encodings; ours is terminal/editor.ts.
      "@inquirer/external-editor": "module.exports = {};",
      // chalk looks at the terminal of the process; it is told how many colours there are.
      "#supports-color": "module.exports = { stdout: false, stderr: false };",
    };
    const filter = new RegExp(`^(${Object.keys(instead).join("|")})$`);
    const isOurs = (importer) => importer.startsWith(join(home, "src"));
    onResolve({ filter }, ({ path, importer }) =>
      isOurs(importer) ? undefined : { path, namespace: "lean" },
    );
    // pdf.js makes ready to draw, and tells of what it lacks for that; here it reads alone.
    onLoad({ filter: /pdfjs-dist.legacy.build.pdf\.mjs$/ }, ({ path }) => ({
      contents: `const DOMMatrix = class {};${readFileSync(path, "utf8").replace(/(let verbosity = VerbosityLevel\.)WARNINGS/, "$1ERRORS")}`,
      resolveDir: dirname(path),
    }));
    onLoad({ filter: /./, namespace: "lean" }, ({ path }) => ({ contents: instead[path], resolveDir: home }));
  },
};

build();
