import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import * as program from "../src/program.ts";

const src = join(import.meta.dirname, "../src");
const year = program.year.map(({ name }) => name);
const top = ["program.ts", "destination.ts", "perform-verb.ts", "run.ts", "refusals.ts"];

/** Where each package may be imported; one that has no home here needs one before it is used. */
const homes: readonly (readonly [RegExp, RegExp])[] = [
  [/^commander$/, /^command-line\//],
  [/^kysely$/, /^register\/|\/store\//],
  [/^better-sqlite3$/, /^register\/sqlite\//],
  [/^(chalk|inquirer|@inquirer\/core|fast-string-width)$/, /^terminal\//],
  [/^(csv-parse|csv-stringify|@e965\/xlsx|yauzl|fflate)\b/, /^tabular\//],
  [/^(liquidjs|diff)$/, /^reports\//],
  [/^d3-(scale|shape)$/, /^charts\//],
  [/^hast$/, /^(documents|charts)\//],
  [
    /^(docx|saxes|uqr|pdfjs-dist|markdown-it|mdast|hast|@myriaddreamin\/typst-ts-node-compiler|@resvg\/resvg-js)\b/,
    /^documents\//,
  ],
];

/** What each part of a feature may import of its own and of earlier features; types apart, which weigh nothing. */
const plan: Readonly<Record<string, readonly string[]>> = {
  rule: ["rule", "phrases", "disclosure"],
  phrases: ["phrases"],
  disclosure: ["disclosure"],
  store: ["rule", "store"],
  facts: ["rule", "store", "facts"],
  writes: ["rule", "store", "writes", "belongings"],
  views: ["rule", "store", "views"],
  gaps: ["rule", "store", "views"],
  rules: ["rule", "store"],
  sections: ["rule", "store", "views"],
  holdings: ["rule", "store", "views"],
  listing: ["rule", "store", "views"],
  restore: ["rule", "store", "writes"],
  commands: ["rule", "store", "facts", "writes", "views", "gaps", "commands"],
  words: ["words"],
  feature: [
    "commands",
    "gaps",
    "rules",
    "sections",
    "listing",
    "holdings",
    "belongings",
    "timeline",
    "restore",
    "words",
    "writes",
  ],
};

interface Import {
  readonly file: string;
  /** A path below `src`, or the name of a package. */
  readonly target: string;
  readonly isOurs: boolean;
  readonly isType: boolean;
  readonly isLazy: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));
const imports: readonly Import[] = files.flatMap(({ file, text }) =>
  [...text.matchAll(/^(?:import|export)\s(?:([^;"=]*?)\sfrom\s)?"(.+?)"|import\("(.+?)"\)/gm)].map(
    (found) => {
      const [, names = "", fixed, lazy] = found;
      const from = fixed ?? lazy ?? "";
      const isOurs = from.startsWith(".");
      const isType = /^type\b|^\{(\s*type\s[^,}]+,?)+\s*\}$/.test(names);
      return {
        file,
        target: isOurs ? join(dirname(file), from) : from,
        isOurs,
        isType,
        isLazy: fixed === undefined,
      };
    },
  ),
);

const rootOf = (path: string): string => path.split("/")[0] ?? "";
const isFeature = (path: string): boolean => year.includes(rootOf(path));
function partOf(path: string): string {
  const [, part = "", deeper] = path.split("/");
  if (deeper !== undefined) return part;
  return (
    /(?:^|-)(views|gaps|rules|sections|listing|holdings|belongings|timeline|restore|feature)\.ts$/.exec(
      part,
    )?.[1] ?? "rule"
  );
}

function noneOf(isWrong: (one: Import) => boolean): void {
  expect(imports.filter(isWrong).map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
}

test("the imports are found", () => {
  expect(imports.length).toBeGreaterThan(200);
});

test("every room with a face stands in program.ts, under the name of its folder", () => {
  const faces = files.filter(({ file }) => /^[^/]+\/feature\.ts$/.test(file));
  expect(program.features.map(({ name }) => name).sort()).toEqual(
    faces.map(({ file }) => rootOf(file)).sort(),
  );
});

test("the map shows the features in the order of the year", () => {
  const map = readFileSync(join(src, "README.md"), "utf8");
  const rooms = [...map.matchAll(/^([a-z-]+)\/ {2,}/gm)].map(([, room = ""]) => room);
  expect(rooms.slice(0, year.length)).toEqual(year);
});

test("a feature imports only from earlier ones of the year, and never their commands", () =>
  noneOf(
    ({ file, target }) =>
      isFeature(file) &&
      ((isFeature(target) && year.indexOf(rootOf(target)) > year.indexOf(rootOf(file))) ||
        (rootOf(file) !== rootOf(target) && partOf(target) === "commands") ||
        top.includes(target)),
  ));

test("a feature's face is imported by program.ts alone", () =>
  noneOf(({ file, target }) => target.endsWith("/feature.ts") && file !== "program.ts"));

test("inside a feature: rules, then stores, then writes, then what people see", () =>
  noneOf(
    ({ file, target, isType }) =>
      isFeature(file) && isFeature(target) && !isType && !plan[partOf(file)]?.includes(partOf(target)),
  ));

test("rules, stores and writes never see a sentence, a colour or a flag", () =>
  noneOf(
    ({ file, target, isType }) =>
      isFeature(file) &&
      ["rule", "store", "facts", "writes"].includes(partOf(file)) &&
      !isType &&
      /^(terminal|command-line|language|coop\.ts|verb\.ts)/.test(target),
  ));

test("the ground imports no feature, and nothing of what stands above it", () =>
  noneOf(
    ({ file, target }) =>
      !isFeature(file) && !top.includes(file) && (isFeature(target) || top.includes(target)),
  ));

test("no files import one another in a circle, types included", () => {
  let left = imports.filter(({ isOurs, isLazy, file }) => isOurs && !isLazy && rootOf(file) !== "register");
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const importing = new Set(left.map(({ file }) => file));
    left = left.filter(({ target }) => importing.has(target));
  }
  expect(left.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("an add and an edit name each of their options: what nobody names is handed on to nobody", () => {
  const unnamed = /run\(coop, \{[^}]*\.\.\.|const \{[^}]*\.\.\.\w+ \} = (?!corrected\()|\.\.\.input\b/;
  const verbs = files.filter(({ file }) => /\/commands\/.+\/(add|edit)\.ts$/.test(file));
  expect(verbs.length).toBeGreaterThan(30);
  expect(verbs.filter(({ text }) => unnamed.test(text)).map(({ file }) => file)).toEqual([]);
});

test("values import values, and problem.ts nothing of ours", () =>
  noneOf(
    ({ file, target, isOurs }) =>
      isOurs && (file === "problem.ts" || (file.startsWith("values/") && !target.startsWith("values/"))),
  ));

test("each foreign thing has one home", () =>
  noneOf(
    ({ file, target, isOurs }) =>
      !isOurs &&
      !target.startsWith("node:") &&
      !homes.some(([name, home]) => name.test(target) && home.test(file)),
  ));

test("an engine has one door: the register, and its commands", () =>
  noneOf(({ file, target }) => target.startsWith("register/sqlite/") && !file.startsWith("register/")));

/** Files outside an engine's folder and the migrations that have a word of one: none may come to them. */
const knowingAnEngine: readonly string[] = [];

test("an engine's own words stand in its folder and in the migrations", () => {
  const words =
    /\bjson_\w+|->>|\bpragma\b|\bnocase\b|\browid\b|\btemp\.|\bsqlite_|SQLITE_|better-sqlite3|\bvacuum\b|\battach\b|\bautoincrement\b/;
  const found = files.filter(
    ({ file, text }) => !/^register\/(sqlite|migrations)\//.test(file) && words.test(text),
  );
  expect(found.map(({ file }) => file)).toEqual(knowingAnEngine);
});

test("what is counted is a number because the dialect says so, not the type", () => {
  const found = files.filter(({ text }) => /\b(countAll|count|sum|avg)</.test(text));
  expect(found.map(({ file }) => file)).toEqual([]);
});

test("a type that another file may import bears a name of its own", () => {
  const types = files.flatMap(({ file, text }) =>
    [...text.matchAll(/^export (?:type|interface|class) (\w+)/gm)].map(([, name]) => ({ file, name })),
  );
  expect(types.length).toBeGreaterThan(300);
  const homonyms = types.filter(({ file, name }) =>
    types.some((other) => other.name === name && other.file !== file),
  );
  expect(homonyms).toEqual([]);
});

test("each package is there for a reason, which src/README.md says", () => {
  const readme = readFileSync(join(src, "README.md"), "utf8");
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(src, "../package.json"), "utf8"),
  );
  const [, table = ""] = /^## What it is built on\n([\s\S]*?)\n\n\w/m.exec(readme) ?? [];
  const named = [...table.matchAll(/^\| (`.+?) +\|/gm)].flatMap(([, cell = ""]) => cell.match(/[^`, ]+/g));
  expect(named.sort()).toEqual(
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort(),
  );
});

test("no clock, process, console or chance outside bin and run.ts", () => {
  const outside = /\bprocess\.\w|\bconsole\.|\bDate\.now\b|\bMath\.random\b|\bnew Date\(\)/;
  const found = files.filter(({ file, text }) => file !== "run.ts" && outside.test(text));
  expect(found.map(({ file }) => file)).toEqual([]);
});
