import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

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

export const findCategory = finder("category", listCategories, ({ label }) => label);

/** The categories, for a prompt to offer. */
export async function offerCategories(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listCategories(reader)).map(({ key, label }) => ({ text: key, label }));
}
