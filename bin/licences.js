const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { dirname, join } = require("node:path");

/** The packages of which files are made, each with its version, its licence and the text that must go with it. */
function licencesOf(inputs) {
  const folders = new Set(inputs.flatMap((input) => [...packageOf(input), ...bundledIn(input)]));
  return [...folders]
    .map(licenceOf)
    .sort()
    .join(`\n${"=".repeat(80)}\n`);
}

/** The folder of the package that a file is from; none for a file of ours. */
function packageOf(input) {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
  return folder ? [folder] : [];
}

/** The packages that a package has bundled in its turn: bundlers leave a remark where each of their files begins. */
function bundledIn(input) {
  if (packageOf(input).length === 0) return [];
  const remarks = readFileSync(input, "utf8").matchAll(
    /^\/\/ (?:\.\.\/)*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm,
  );
  const names = new Set([...remarks].map(([, name]) => name));
  return [...names].map((name) =>
    dirname(require.resolve(`${name}/package.json`, { paths: [dirname(input)] })),
  );
}

/** A package that brings no text of its licence needs one in `licences`; without it nothing is built. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? join(folder, file) : join(__dirname, "licences", `${name}.txt`);
  if (!existsSync(text))
    throw new Error(`${name} ${version} brings no text of its licence (${license}): put it into ${text}`);
  return `${name} ${version} (${license})\n\n${readFileSync(text, "utf8").trim()}\n`;
}

module.exports = { licencesOf };
