import { refuse } from "../../problem.ts";
import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import { namesSomething, saysCategory } from "../category.ts";

/** A category of participants with the spellings under which it is recognised. */
export interface Category extends Row<"category"> {
  readonly spellings: readonly string[];
}

/** Every category, in the order in which documents name them. */
export async function listCategories(reader: Reader): Promise<Category[]> {
  const rows = await reader.selectFrom("category").selectAll().orderBy("rank").execute();
  const spellings = await reader.selectFrom("category_spelling").selectAll().execute();
  return rows.map((row) => ({
    ...row,
    spellings: [
      row.key,
      ...spellings.filter(({ category_id }) => category_id === row.id).map(({ folded }) => folded),
    ],
  }));
}

export const findCategory = finder("category", listCategories, ({ label }) => label, {
  says: (text, { label, spellings }) => saysCategory(text, [label, ...spellings]),
});

/** The same for a cell of a list, where a letter or two are a fragment of no name. @throws CoopError as `findCategory` */
export async function findListedCategory(reader: Reader, text: string): Promise<Category> {
  const categories = await listCategories(reader);
  const isNamed = ({ label, spellings }: Category): boolean =>
    [label, ...spellings].some((name) => fold(name) === fold(text));
  if (!namesSomething(text) && !categories.some(isNamed)) {
    const nearest = categories.map(({ label }) => label);
    refuse("unknown-item", { kind: "category", typed: text, nearest });
  }
  return findCategory(reader, text);
}

/** The categories, for a prompt to offer. */
export async function offerCategories(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listCategories(reader)).map(({ key, label }) => ({ text: key, label }));
}
