import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Coop } from "../../../coop.ts";
import { dayOf } from "../../../cooperative/season.ts";
import { currentSeason } from "../../../cooperative/store/seasons.ts";
import { startRegister } from "../../../cooperative/writes/start-register.ts";
import { readUnsaid } from "../../../people/store/unnamed.ts";
import { CoopError, type Problem, problem } from "../../../problem.ts";
import { Register } from "../../../register/register.ts";
import { readText } from "../../../tabular/encoding.ts";
import { nearest } from "../../../values/nearest.ts";
import { verb } from "../../../verb.ts";
import { auditor } from "../../audit.ts";
import { readEveryDocument } from "../../facts/every-document.ts";
import { filtersOf } from "../../filters.ts";
import { isFolder, type PageFile } from "../../page-files.ts";
import { ownPagesOf, templateOf } from "../../publish.ts";
import { fillTemplate, openTemplate } from "../../template.ts";
import { ownDocuments, type TemplatePage, templatePages } from "../template-pages.ts";

export default verb({
  ofYear: "one",
  async run(coop) {
    const pages = templatePages(coop);
    const own = pages.filter((page) => page.own !== undefined);
    const documents = [...new Set(own.map(({ document }) => document))];
    const problems = strangers(coop, pages);
    if (documents.length > 0) {
      const years = [await ofThisYear(coop), await ofEmptyYear(coop)];
      for (const document of documents) problems.push(...(await wrongIn(coop, document, years)));
    }
    problems.push(...(await namesIn(coop, own)));
    if (problems.length > 0) throw new CoopError(problems);
    if (own.length === 0) coop.say("no-page-of-yours", {});
    else coop.output.done(coop.words.notice("pages-are-right", { pages: own.length }));
  },
});

type Year = ReadonlyMap<string, object>;

async function ofThisYear(coop: Coop): Promise<Year> {
  const season = await coop.season();
  const day = dayOf(season, coop.today);
  return coop.readAsOf(day, (reader) => readEveryDocument(reader, season, day, coop.today));
}

/** What a register says in which nobody wrote anything yet. */
async function ofEmptyYear(coop: Coop): Promise<Year> {
  const { authorship, surroundings } = coop.parts;
  const register = await Register.create(":memory:", surroundings.random(8), authorship);
  try {
    const language = coop.words.language.code;
    const started = { name: "—", territory: undefined, language, startsOn: coop.today, withDefaults: false };
    await register.write(
      "register-started",
      (tx) => startRegister(tx, started),
      ({ name }) => ({ name }),
    );
    return await register.read(async (reader) =>
      readEveryDocument(reader, await currentSeason(reader), coop.today, coop.today),
    );
  } finally {
    await register.close();
  }
}

/** What is wrong in a document: in whichever year, each once. */
async function wrongIn(coop: Coop, document: string, years: readonly Year[]): Promise<Problem[]> {
  const isOwn = ownDocuments(coop).includes(document);
  const name = isOwn ? "bilan" : document;
  const { home } = coop.parts.surroundings;
  const filters = filtersOf(coop.words);
  const filling = { own: ownPagesOf(coop), ...(isOwn ? { ownName: document } : {}) };
  const found = new Map<string, Problem>();
  for (const year of [undefined, ...years]) {
    const facts = year?.get(name);
    try {
      if (facts) await fillTemplate(templateOf(coop, name), home, facts, filters, filling);
      else openTemplate(templateOf(coop, name), home, {}, filters, filling);
    } catch (error) {
      if (!(error instanceof CoopError)) throw error;
      for (const one of error.problems) found.set(JSON.stringify([one.code, one.place]), one);
    }
  }
  return [...found.values()];
}

/** Documents that are for those whom they name. */
const internal = ["emargement", "mandat", "mandat-propose", "information"];

/** People whom a page of a public document names by itself: the document would be refused once it is made. */
async function namesIn(coop: Coop, pages: readonly TemplatePage[]): Promise<Problem[]> {
  const audit = auditor(await coop.read(readUnsaid));
  const problems: Problem[] = [];
  for (const { document, own } of pages) {
    if (!own || internal.includes(document)) continue;
    for (const { references, around, line, words } of await audit(readText(own.path), "page.md"))
      problems.push(
        problem(
          "page-names-people",
          { references, around, words },
          { file: own.file, ...(line ? { line } : {}) },
        ),
      );
  }
  return problems;
}

/** Files among the pages that no document reads: a name that is none, or an ending that a text editor added. */
function strangers(coop: Coop, pages: readonly TemplatePage[]): Problem[] {
  const { root = "", folders = [] } = ownPagesOf(coop) ?? {};
  const read = new Set(pages.flatMap(({ own }) => own?.path ?? []));
  const names = pages.map(({ document, section }) => `${section ?? document}.md`);
  const [ofLanguage = "", ofAll = ""] = folders;
  const beside = [ofLanguage, ofAll].flatMap((folder): PageFile[] => {
    if (!isFolder(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((one) => !one.isDirectory())
      .map((one) => ({ path: join(one.parentPath, one.name), isOwn: true, file: "" }));
  });
  const inOther = (path: string): boolean =>
    path.startsWith(join(ofAll, ".begun")) ||
    (!path.startsWith(join(ofLanguage, "/")) && /^(fr|en)[\\/]/.test(path.slice(ofAll.length + 1)));
  const strange = [...new Set(beside.map(({ path }) => path))].filter(
    (path) => !read.has(path) && !inOther(path),
  );
  return strange.map((path) => {
    const file = path.slice(root.length + 1);
    return problem("page-not-read", { nearest: nearest(basename(path), names) }, { file });
  });
}
