import type { Coop, PublishedFiles } from "../../coop.ts";
import { dayOf } from "../../cooperative/season.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { escapeMarkdown } from "../../documents/escape.ts";
import type { Words } from "../../language/words.ts";
import type { EditionToKeep } from "../../reports/handed-over.ts";
import { factsMark } from "../../reports/provenance.ts";
import { writeCsv } from "../../tabular/write-csv.ts";
import type { Day } from "../../values/day.ts";
import { Unpublished } from "../../values/unpublished.ts";
import { slug, type WrittenTable, writeDescriptor } from "../descriptor.ts";
import { type OpenData, readOpenData } from "../facts/open-data.ts";
import { type InternalTable, internalTables } from "../internal-views.ts";
import { type TableOfPackage, tables } from "../views.ts";
import type { PackageTold } from "../words/catalogue.ts";

export const descriptorFile = "datapackage.json";

/** The package of the season that is spoken of, as it stood on a day. */
export async function filesToPublish(
  coop: Coop,
  asOf: Day,
): Promise<PublishedFiles & { readonly edition: EditionToKeep }> {
  const spokenOf = await coop.season();
  const day = dayOf(spokenOf, asOf);
  const data = await coop.readAsOf(day, (reader) => readOpenData(reader, spokenOf, day, coop.today));
  const { cooperative, season, withheld, licence } = data;
  const { words } = coop;
  const written = await packageOf(coop, {
    told: { name: cooperative.name, year: season.title, asOf: data.asOf, edition: "public" },
    publisher: cooperative.controller,
    licence,
    withheld: withheld.flatMap(({ items }) => items),
    tables: tables.map((table) => publicTable(words, table as unknown as TableOfPackage, data)),
  });
  return {
    folder: words.notice("package-part", {}),
    title: words.notice("package-label", {}),
    licence,
    ...written,
    edition: {
      ...{ season_id: spokenOf.id, report: "datapackage", item: null, template: "bilan" },
      ...{ as_of: day, made_on: coop.today, hash: factsMark(data), figures: data.told },
    },
  };
}

/** All that the register holds up to the season that is spoken of, as it stood on a day, for whoever takes over. */
export async function internalFiles(coop: Coop, asOf: Day): Promise<PublishedFiles["files"]> {
  const season = await coop.season();
  const day = dayOf(season, asOf);
  const { name, controller } = await coop.read(readCooperative);
  const rows = await coop.readAsOf(day, async (reader) => {
    const all: (readonly unknown[])[] = [];
    for (const one of internalTables) all.push(await one.rows({ reader, season, day }));
    return all;
  });
  const { files } = await packageOf(coop, {
    told: { name, year: season.title, asOf: day, edition: "internal" },
    publisher: controller,
    licence: null,
    withheld: [],
    tables: internalTables.map((table, index) => internalTable(coop.words, table, rows[index] ?? [])),
  });
  return files;
}

interface ToWrite {
  readonly told: PackageTold;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly withheld: readonly string[];
  readonly tables: readonly WrittenTable[];
}

async function packageOf(
  coop: Coop,
  { told, publisher, licence, withheld, tables: written }: ToWrite,
): Promise<Pick<PublishedFiles, "page" | "files">> {
  const { words } = coop;
  const unpublished = words.language.number(new Unpublished());
  const descriptor = writeDescriptor(words, await coop.parts.other(), {
    name: `${told.name} ${told.year}`,
    told: (in_) => ({
      title: in_.notice("package-title", told),
      description: in_.notice("package-about", told),
    }),
    publisher: publisher ?? told.name,
    ...{ unpublished, licence, tables: written },
  });
  const page = words.notice("package-readme", {
    ...told,
    name: escapeMarkdown(told.name),
    tables: written.map(({ file, told: of, rows }) => {
      const { title, description } = of(words);
      return { file: `${file}.csv`, title, meaning: description ?? "", rows };
    }),
    ...{ withheld, unpublished },
    licence: licence && escapeMarkdown(licence),
    publisher: publisher && escapeMarkdown(publisher),
  });
  return {
    page,
    files: [
      { name: descriptorFile, content: descriptor },
      { name: "README.md", content: `${page}\n` },
      ...written.map(({ file, content }) => ({ name: `${file}.csv`, content })),
    ],
  };
}

function publicTable(
  words: Words,
  { name: table, columns, key }: TableOfPackage,
  data: OpenData,
): WrittenTable {
  const nameOf = (field: string): string => slug(words.notice("field-title", { table, field }), "_");
  const rows = data[table] as never[];
  const headings = columns.map((one) => nameOf(one.key));
  return {
    file: words.notice("table-file", { table }),
    content: writeCsv({ name: table, columns }, rows, words, { isForExcel: false, headings }),
    rows: rows.length,
    told: (in_) => ({
      title: in_.notice("table-title", { table }),
      description: in_.notice("table-meaning", { table }),
    }),
    fields: columns.map(({ key: field, type }, index) => ({
      ...{ name: headings[index] ?? field, type },
      told: (in_) => ({
        title: in_.language.capitalise(in_.notice("field-title", { table, field })),
        description: in_.notice("field-meaning", { table, field }),
      }),
    })),
    key: key && nameOf(key),
  };
}

/** Its columns are called as the list of the register calls them. */
function internalTable(words: Words, { view, of }: InternalTable, rows: readonly unknown[]): WrittenTable {
  const labelIn = (in_: Words, key: string): string => {
    if (of && key === "of") return in_.notice("package-of", { kind: of });
    return key === "wholeText" ? in_.notice("package-text", {}) : in_.column(view.name, key);
  };
  const headings = view.columns.map(({ key }) => slug(labelIn(words, key), "_"));
  return {
    file: slug(words.title(view.name), "-"),
    content: writeCsv(view, rows as never[], words, { isForExcel: false, headings }),
    rows: rows.length,
    told: (in_) => ({ title: in_.language.capitalise(in_.title(view.name)) }),
    fields: view.columns.map(({ key, isNumber }, index) => ({
      ...{ name: headings[index] ?? key, type: isNumber ? ("number" as const) : ("string" as const) },
      told: (in_) => ({ title: in_.language.capitalise(labelIn(in_, key)) }),
    })),
  };
}
