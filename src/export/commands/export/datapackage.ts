import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { choice, day, file, optional } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { dayOf } from "../../../cooperative/season.ts";
import { handOverFolder } from "../../../documents/hand-over.ts";
import { fileAt } from "../../../documents/save.ts";
import { readUnsaid } from "../../../people/store/unnamed.ts";
import { CoopError, problem, refuse } from "../../../problem.ts";
import { auditor } from "../../../reports/audit.ts";
import { editions, titleIn } from "../../../reports/edition.ts";
import { writeCsv } from "../../../tabular/write-csv.ts";
import { Unpublished } from "../../../values/unpublished.ts";
import { verb } from "../../../verb.ts";
import { fieldName, type WrittenTable, writeDescriptor } from "../../descriptor.ts";
import { type OpenData, readOpenData } from "../../facts/open-data.ts";
import { type TableOfPackage, tables } from "../../views.ts";

const descriptorFile = "datapackage.json";

export default verb({
  ofYear: "one",
  options: {
    edition: optional(choice("edition", editions)),
    asOf: optional(day),
    out: optional(file),
  },
  async run(coop, { edition = "public", asOf = coop.today, out }) {
    if (edition === "internal") refuse("package-is-public", {}, { option: "--edition" });
    if (out === "-") refuse("package-not-on-screen", {}, { option: "--out" });
    const { words } = coop;
    const season = await coop.season();
    const day = dayOf(season, asOf);
    const data = await coop.readAsOf(day, (reader) => readOpenData(reader, season, day, coop.today));
    const files = await filesOf(coop, data);
    await refuseWhatTells(coop, files);
    const name = titleIn("public", words.notice("package-folder", { year: season.title }), words);
    const folder = folderOf(coop, out, name);
    await handOverFolder(
      coop,
      folder,
      files,
      words.notice("package-written", { folder, files: files.length }),
    );
  },
});

/** The package is read back before it is left anywhere. */
async function refuseWhatTells(
  coop: Coop,
  files: readonly { readonly name: string; readonly content: string }[],
): Promise<void> {
  const audit = auditor(await coop.read(readUnsaid));
  const found = [];
  for (const { name, content } of files) found.push(...(await audit(content, name)));
  if (found.length === 0) return;
  throw new CoopError(
    found.map(({ file, references, words, around }) =>
      problem("data-tell-of-people", { references, words, around }, { file }),
    ),
  );
}

/** A package that was made there before is made again, even where `--out` names it itself. */
function folderOf(
  { parts: { surroundings, registerFile } }: Coop,
  out: string | undefined,
  name: string,
): string {
  if (out === undefined) return join(dirname(registerFile), name);
  const named = resolve(surroundings.folder, out);
  return existsSync(join(named, descriptorFile)) ? named : fileAt(surroundings.folder, out, name);
}

async function filesOf(coop: Coop, data: OpenData): Promise<{ name: string; content: string }[]> {
  const { words } = coop;
  const { cooperative, season, asOf, withheld, licence } = data;
  const told = { name: cooperative.name, year: season.title, asOf };
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
    tables: written.map(({ name: table, file }) => ({
      file: `${file}.csv`,
      title: words.notice("table-title", { table }),
      meaning: words.notice("table-meaning", { table }),
      rows: data[table].length,
    })),
    withheld: withheld.flatMap(({ items }) => items),
    unpublished,
    licence,
    publisher: cooperative.controller,
  });
  return [
    { name: descriptorFile, content: descriptor },
    { name: "README.md", content: `${readme}\n` },
    ...written.map(({ file, content }) => ({ name: `${file}.csv`, content })),
  ];
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
