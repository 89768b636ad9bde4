const { execFileSync } = require("node:child_process");
const { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, resolve } = require("node:path");

/** Makes the pictures of README and LISEZMOI from the demo: `npm run pictures`, or into the folder that is named. */

const program = join(__dirname, "../../bin/coop.js");
const languages = ["en", "fr"];

const letter = 8.4;
const line = 19;
const margin = 16;

/** What a terminal of 80 columns shows, as a drawing. */
function screenOf(typed, shown) {
  // Drawings close up the spaces between words that could be parted.
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(" ", "\u00a0");
  const bold = (text) =>
    escaped(text).replaceAll("\x1b[1m", '<tspan font-weight="700">').replaceAll("\x1b[22m", "</tspan>");
  const lines = [`$ ${typed}`, ...shown.replaceAll("\r", "").trimEnd().split("\n")].map(bold);
  const [width, height] = [80 * letter + 2 * margin, lines.length * line + 2 * margin];
  const texts = lines.map(
    (text, row) => `<text x="${margin}" y="${margin + 14 + row * line}">${text}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<rect width="100%" height="100%" rx="8" fill="#1c2a32"/>
<g fill="#eef4f3" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">
${texts.join("\n")}
</g>
</svg>
`;
}

function makePictures(language, target) {
  const folder = mkdtempSync(join(tmpdir(), "coop-pictures-"));
  const env = { ...process.env, COOP_LANG: language, LC_ALL: "C.UTF-8", NO_COLOR: undefined };
  const start = (command, ...args) =>
    execFileSync(command, args, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  try {
    start(process.execPath, program, "demo");
    const typed = "coop status --as-of 2024-06-15";
    const words = `cd demo && stty cols 80 rows 40 && "${process.execPath}" "${program}" ${typed.slice(5)}`;
    writeFileSync(
      join(target, `status.${language}.svg`),
      screenOf(typed, start("script", "-qec", words, "/dev/null")),
    );

    const bilan = ["report", "bilan", "--on", "2025-01-14", "--format", "pdf", "--out", "bilan.pdf"];
    start(process.execPath, program, ...bilan, "--register", join("demo", "coop.db"));
    start("pdftoppm", "-f", "2", "-l", "2", "-r", "56", "-png", "-singlefile", "bilan.pdf", "page");
    writeFileSync(join(target, `bilan.${language}.png`), readFileSync(join(folder, "page.png")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const target = resolve(process.argv[2] ?? join(__dirname, "../../fixtures/pictures"));
mkdirSync(target, { recursive: true });
for (const language of languages) makePictures(language, target);
