import type { Coop, PublishedFiles } from "../../coop.ts";
import { dayOf } from "../../cooperative/season.ts";
import { escapeMarkdown } from "../../documents/escape.ts";
import { writeCsv } from "../../tabular/write-csv.ts";
import type { Day } from "../../values/day.ts";
import { Unpublished } from "../../values/unpublished.ts";
import { fieldName, type WrittenTable, writeDescriptor } from "../descriptor.ts";
import { type OpenData, readOpenData } from "../facts/open-data.ts";
import { type TableOfPackage, tables } from "../views.ts";

export const descriptorFile = "datapackage.json";

/** The package of the season that is spoken of, as it stood on a day. */
export async function filesToPublish(coop: Coop, asOf: Day): Promise<PublishedFiles> {
  const { words } = coop;
  const spokenOf = await coop.season();
  const day = dayOf(spokenOf, asOf);
  const data = await coop.readAsOf(day, (reader) => readOpenData(reader, spokenOf, day, coop.today));
  const { cooperative, season, withheld, licence } = data;
  const told = { name: cooperative.name, year: season.title, asOf: data.asOf };
  const unpublished = words.language.number(new Unpublished());
  const written = tables.map((table) => writtenTable(coop, table as unknown as TableOfPackage, data));
  const descriptor = writeDescriptor(words, await coop.parts.other(), {
    ...told,
    publisher: cooperative.controller ?? cooperative.name,
    unpublished,
    licence,
    tables: written,
  });
  const readme = words.notice("package-readme", {
    ...told,
    name: escapeMarkdown(told.name),
    tables: written.map(({ name: table, file }) => ({
      file: `${file}.csv`,
      title: words.notice("table-title", { table }),
      meaning: words.notice("table-meaning", { table }),
      rows: data[table].length,
    })),
    withheld: withheld.flatMap(({ items }) => items),
    unpublished,
    licence: licence && escapeMarkdown(licence),
    publisher: cooperative.controller && escapeMarkdown(cooperative.controller),
  });
  return {
    folder: words.notice("package-part", {}),
    title: words.notice("package-label", {}),
    page: readme,
    licence,
    files: [
      { name: descriptorFile, content: descriptor },
      { name: "README.md", content: `${readme}\n` },
      ...written.map(({ file, content }) => ({ name: `${file}.csv`, content })),
    ],
  };
}

function writtenTable({ words }: Coop, { name, columns, key }: TableOfPackage, data: OpenData): WrittenTable {
  const headings = columns.map((one) => fieldName(words, name, one.key));
  const content = writeCsv({ name, columns }, data[name] as never[], words, { isForExcel: false, headings });
  return {
    name,
    columns,
    file: words.notice("table-file", { table: name }),
    content,
    ...(key ? { key } : {}),
  };
}
