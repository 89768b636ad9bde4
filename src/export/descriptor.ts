import { digestOf } from "../documents/made-before.ts";
import type { Words } from "../language/words.ts";
import { fold } from "../values/folded.ts";
import type { FieldType } from "./views.ts";

/** What is called so, and what it means where more is to be said. */
export type TitledIn = (words: Words) => { readonly title: string; readonly description?: string };

/** A table as it stands in its file. */
export interface WrittenTable {
  /** Without its ending. */
  readonly file: string;
  readonly content: string;
  readonly told: TitledIn;
  readonly rows: number;
  readonly fields: readonly { readonly name: string; readonly type: FieldType; readonly told: TitledIn }[];
  /** The name of the field that no two rows have the same in. */
  readonly key?: string | undefined;
}

export interface PackageWritten {
  readonly name: string;
  readonly told: TitledIn;
  readonly publisher: string;
  readonly licence: string | null;
  /** What stands in place of a count that is withheld. */
  readonly unpublished: string;
  readonly tables: readonly WrittenTable[];
}

/**
 * `datapackage.json`: a Tabular Data Package (Frictionless standard, version 1), of which each title and description stands in the
 * language of the reader, and beside it in the other one (`title@en`), as the standard's pattern for languages has it.
 */
export function writeDescriptor(
  words: Words,
  other: Words,
  { name, told, publisher, licence, unpublished, tables }: PackageWritten,
): string {
  const both = (of: TitledIn) => {
    const [own, others] = [of(words), of(other)];
    const tagged = Object.entries(others).map(([key, text]) => [`${key}@${other.language.code}`, text]);
    return { ...own, ...Object.fromEntries(tagged) };
  };
  const descriptor = {
    profile: "tabular-data-package",
    name: slug(name, "-"),
    languages: [words.language.code, other.language.code],
    ...both(told),
    ...(licence === null ? {} : { licenses: [{ name: licence }] }),
    contributors: [{ title: publisher, role: "publisher" }],
    resources: tables.map(({ file, content, fields, key, told }) => ({
      profile: "tabular-data-resource",
      name: file,
      path: `${file}.csv`,
      ...both(told),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: Buffer.byteLength(content),
      hash: `sha256:${digestOf(content)}`,
      schema: {
        fields: fields.map(({ name, type, told }) => ({
          name,
          type,
          ...both(told),
          ...(type === "boolean"
            ? { trueValues: [words.language.yes], falseValues: [words.language.no] }
            : {}),
        })),
        missingValues: ["", unpublished],
        ...(key === undefined ? {} : { primaryKey: [key] }),
      },
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** Letters of which the names of a package may be made: "membres_presents". */
export function slug(text: string, joint: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, joint)
    .replace(new RegExp(`^${joint}+|${joint}+$`, "g"), "");
}
