import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import program from "../package.json" with { type: "json" };
import { destinationOf, stepsAfter } from "../src/destination.ts";
import type { LanguageCode } from "../src/language/language.ts";
import type { Words } from "../src/language/words.ts";
import { readScript } from "../src/overview/script.ts";
import { CoopError } from "../src/problem.ts";
import { features, speak } from "../src/program.ts";
import { run } from "../src/run.ts";

const home = join(import.meta.dirname, "..");
const pages: readonly { file: string; language: LanguageCode }[] = [
  { file: "README.md", language: "en" },
  { file: "LISEZMOI.md", language: "fr" },
];
const read = (file: string): string => readFileSync(join(home, file), "utf8");

/** A fenced block: what stands after its three backquotes, and its text. */
const fences = /^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm;
const commandTable = /^\|[^\n]*\|\n\| --- \| --- \|\n(?:\| `coop [^\n]*\n)+/m;

/** The page with what the program says in place of what the page says: its tour played, its table of commands made anew. */
async function refreshed(page: string, language: LanguageCode): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "coop-readme-"));
  try {
    const fresh: string[] = [];
    for (const [block, kind, name = "", text = ""] of page.matchAll(fences)) {
      if (name) writeFileSync(join(folder, name), text);
      fresh.push(kind === "console" ? `\`\`\`console\n${await played(text, folder)}\`\`\`` : block);
    }
    const table = await tableOfCommands(language);
    return page
      .replace(fences, () => fresh.shift() ?? "")
      .replace(commandTable, (written) => [...written.split("\n").slice(0, 2), ...table, ""].join("\n"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines `$ coop …` of a block, each followed by what it prints; other lines `$ …` are for people. */
async function played(text: string, folder: string): Promise<string> {
  let said = "";
  for (const line of text.match(/^\$ .*$/gm) ?? []) {
    said += `${line}\n`;
    const [command] = readScript(line.slice(2));
    if (command && line.startsWith("$ coop ")) said += await printed(command.argv, folder);
  }
  return said;
}

/** What a person sees on a terminal without colours, the morning after the workshop of the tour. */
async function printed(argv: readonly string[], folder: string): Promise<string> {
  let text = "";
  const write = (more: string): void => {
    text += more;
  };
  await run(
    argv,
    { stdin: Readable.from([]), stdout: { write, isTTY: true, columns: 110 }, stderr: { write } },
    {
      folder,
      home,
      env: { NO_COLOR: "1" },
      clock: () => Date.parse("2024-03-20T09:00:00Z"),
      random: (bytes) => "0".repeat(bytes * 2),
    },
  );
  return text
    .replaceAll(folder, "…")
    .replace(/…[\\/]/g, "…/")
    .replace(/\d+(?=\s(?:kB|ko)\))/g, "…")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/ +$/gm, "");
}

/** A row for each verb, the verbs of a noun together. */
async function tableOfCommands(language: LanguageCode): Promise<string[]> {
  const { words } = await speak(language, features);
  const verbs = stepsAfter([], words, features).flatMap(({ name }) => {
    const its = stepsAfter([name], words, features).map((step) => `${name} ${step.name}`);
    return its.length > 0 ? its : [name];
  });
  return verbs.map((verb) => `| \`coop ${verb}\` | ${words.language.typeset(words.verb(verb).about)} |`);
}

describe.each(pages)("$file", ({ file, language }) => {
  const page = read(file);
  const prose = page.replace(fences, "").replace(/`[^`\n]*`/g, "…");

  // `npx vitest run test/readme.test.ts -u` writes what the program says now into the page.
  test("says what the program says", async () => {
    await expect(await refreshed(page, language)).toMatchFileSnapshot(join(home, file));
  });

  test("has a tour of ten commands, from the register to the bilan, and a table", () => {
    const lines = page.match(/^\$ coop .*$/gm) ?? [];
    expect(lines).toHaveLength(10);
    expect(lines[0]).toMatch(/^\$ coop init /);
    expect(lines[9]).toMatch(/^\$ coop report bilan /);
    expect(page).toMatch(commandTable);
  });

  test("names only commands that exist", async () => {
    const spoken = await Promise.all(
      pages.map(async ({ language }) => (await speak(language, features)).words),
    );
    const verbs = features.flatMap(({ verbs }) => Object.keys(verbs));
    for (const [, line = ""] of page.matchAll(/`coop ([^`\n]*)`/g)) {
      const typed = line.split(/ +/).slice(0, 2);
      const found = spoken.flatMap((words) => pathIn(typed, words));
      expect(verbs, line).toContain(found[0]);
    }
    for (const [, script = ""] of page.matchAll(/(?:`|^|&& )npm run (\w+)/gm))
      expect(program.scripts).toHaveProperty(script);
  });

  test("leads to pages that are there, and asks for the Node that the package asks for", () => {
    for (const [, path = ""] of page.matchAll(/\]\(([^)#:]+)\)/g))
      expect(existsSync(join(home, path)), path).toBe(true);
    expect(page).toContain(program.engines.node.replace(">=", "≥\u00a0"));
  });

  test("writes its language as it is printed", () => {
    const wrong = language === "fr" ? /'| [;:!?»%]|« |[^\s\u00a0\u202f][;!?»]|·/gu : /'| [;:!?]/gu;
    const found = prose.split("\n").filter((line) => !line.startsWith("| ") && wrong.test(line));
    expect(found).toEqual([]);
  });
});

test("both pages have the same parts, in the same order", () => {
  const [english, french] = pages.map(({ file }) => shape(read(file)));
  expect(french).toEqual(english);
});

test("every folder of src has its page; every page that is cited, and every file that a page cites, is there", () => {
  const rooms = readdirSync(join(home, "src"), { withFileTypes: true }).filter((one) => one.isDirectory());
  const files = ["src", "test", "bin"].flatMap((folder) =>
    readdirSync(join(home, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  const pages = [...readdirSync(home), ...files].filter((file) => file.endsWith(".md"));
  const missing = [
    ...rooms.map(({ name }) => join("src", name, "README.md")).filter((page) => !pages.includes(page)),
    ...pages.flatMap((page) => citedBy(page).filter((path) => !isThere(path, dirname(page)))),
    ...files
      .filter((file) => /\.[jt]s$/.test(file))
      .flatMap((file) => citedInComments(file).filter((path) => !isThere(path))),
  ];
  expect(missing).toEqual([]);
});

test("every name of the code that a page of src quotes is a name of the code", () => {
  const files = readdirSync(join(home, "src"), { recursive: true, encoding: "utf8" }).map((file) =>
    join("src", file),
  );
  const code = new Set(
    files.filter((file) => file.endsWith(".ts")).flatMap((file) => read(file).match(/\w+/g) ?? []),
  );
  const unknown = files
    .filter((file) => file.endsWith(".md"))
    .flatMap((page) =>
      [...read(page).matchAll(/`([a-z]+[A-Z]\w*)`/g)].map(([, name = ""]) => `${page}: ${name}`),
    )
    .filter((quoted) => !code.has(quoted.split(": ")[1] ?? ""));
  expect(unknown).toEqual([]);
});

/** Where the links of a page lead, and the paths in its code quotes: those of code and pages, and those below a folder of ours. */
function citedBy(page: string): string[] {
  const text = read(page).replace(/^```[\s\S]*?^```$/gm, "");
  const links = [...text.matchAll(/\]\((?![a-z]+:)([^)#]+)[^)]*\)/g)];
  const quotes = [
    ...text.matchAll(/`((?:src|test|bin|templates|fixtures)\/[^`\s<*]*|[\w./-]+\.(?:ts|js|md))`/g),
  ];
  return [...links, ...quotes].map(([, path = ""]) => path);
}

/** The pages that the comments of a file name, by their path in the repository. */
function citedInComments(file: string): string[] {
  return (read(file).match(/^\s*(?:\/\*\*|\*|\/\/).*$/gm) ?? []).flatMap(
    (line) => line.match(/[\w./-]+\.md\b/g) ?? [],
  );
}

/** Whether a path is there, from the top of the repository or from a folder of it. */
function isThere(path: string, folder = "."): boolean {
  return [path, join(folder, path)].some((one) => existsSync(join(home, one)));
}

test("the changelog has an entry for this version", () => {
  expect(read("CHANGELOG.md")).toContain(`\n## [${program.version}]`);
});

/** The verb that the first words of a line mean in a language, as its key; none if they mean nothing. */
function pathIn(typed: readonly string[], words: Words): string[] {
  for (const some of [typed, typed.slice(0, 1)]) {
    try {
      const { kind, path } = destinationOf(some, words, features);
      if (kind === "verb") return [path.join(" ")];
    } catch (error) {
      if (!(error instanceof CoopError)) throw error;
    }
  }
  return [];
}

/** What a page is made of, without its words. */
function shape(page: string): string[] {
  const lines = page.match(/^(#+ |```\w*|\$ coop \w+ ?\w*|- |\| `coop [^`]*`)/gm) ?? [];
  return lines.map((line) => line.replace(/^(\$ coop init).*/, "$1"));
}
