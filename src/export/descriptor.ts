import { digestOf } from "../documents/made-before.ts";
import type { Words } from "../language/words.ts";
import { fold } from "../values/folded.ts";
import type { Field, PackageTableName } from "./views.ts";
import type { PackageTold } from "./words/catalogue.ts";

/** A table as it stands in its file. */
export interface WrittenTable {
  readonly name: PackageTableName;
  /** Without its ending. */
  readonly file: string;
  readonly content: string;
  readonly columns: readonly Pick<Field<never>, "key" | "type">[];
  readonly key?: string;
}

export interface PackageWritten extends PackageTold {
  readonly publisher: string;
  readonly licence: string | null;
  /** What stands in place of a count that is withheld. */
  readonly unpublished: string;
  readonly tables: readonly WrittenTable[];
}

/** What a field is called in its file: "membres_presents". */
export function fieldName(words: Words, table: PackageTableName, field: string): string {
  return slug(words.notice("field-title", { table, field }), "_");
}

/**
 * `datapackage.json`: a Tabular Data Package (Frictionless standard, version 1), of which each title and description stands in the
 * language of the reader, and beside it in the other one (`title@en`), as the standard's pattern for languages has it.
 */
export function writeDescriptor(words: Words, other: Words, written: PackageWritten): string {
  const { publisher, licence, unpublished, tables, ...told } = written;
  const both = (of: (words: Words) => { title: string; description: string }) => {
    const [own, others] = [of(words), of(other)];
    const tag = other.language.code;
    return { ...own, [`title@${tag}`]: others.title, [`description@${tag}`]: others.description };
  };
  const descriptor = {
    profile: "tabular-data-package",
    name: slug(`${told.name} ${told.year}`, "-"),
    languages: [words.language.code, other.language.code],
    ...both((in_) => ({
      title: in_.notice("package-title", told),
      description: in_.notice("package-about", told),
    })),
    ...(licence === null ? {} : { licenses: [{ name: licence }] }),
    contributors: [{ title: publisher, role: "publisher" }],
    resources: tables.map(({ name: table, file, content, columns, key }) => ({
      profile: "tabular-data-resource",
      name: file,
      path: `${file}.csv`,
      ...both((in_) => ({
        title: in_.notice("table-title", { table }),
        description: in_.notice("table-meaning", { table }),
      })),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: Buffer.byteLength(content),
      hash: `sha256:${digestOf(content)}`,
      schema: {
        fields: columns.map(({ key: field, type }) => ({
          name: fieldName(words, table, field),
          type,
          ...both((in_) => ({
            title: in_.language.capitalise(in_.notice("field-title", { table, field })),
            description: in_.notice("field-meaning", { table, field }),
          })),
          ...(type === "boolean"
            ? { trueValues: [words.language.yes], falseValues: [words.language.no] }
            : {}),
        })),
        missingValues: ["", unpublished],
        ...(key === undefined ? {} : { primaryKey: [fieldName(words, table, key)] }),
      },
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** Letters of which the names of a package may be made. */
function slug(text: string, joint: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, joint)
    .replace(new RegExp(`^${joint}+|${joint}+$`, "g"), "");
}
