const Module = require("node:module");
const { join } = require("node:path");
const { buildSync } = require("esbuild");
const { start } = require("./coop.js");
const { shipFonts } = require("./fonts.js");

/** Runs the program as it stands in `src`, without building it: `npm run coop -- participant list`. */

const home = join(__dirname, "..");
const file = join(home, "dist", "source.js");

const { outputFiles } = buildSync({
  entryPoints: [join(home, "src", "run.ts")],
  outfile: file,
  write: false,
  bundle: true,
  packages: "external",
  format: "cjs",
  platform: "node",
  target: "node20.19",
  sourcemap: "inline",
  sourcesContent: false,
});
shipFonts(home);
process.setSourceMapsEnabled(true);
const program = new Module(file);
program.paths = [join(home, "node_modules")];
program._compile(outputFiles[0].text, file);

// npm runs a script in the folder of package.json, and says in which one it was itself called.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
start(program.exports);
