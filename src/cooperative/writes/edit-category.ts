import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import type { Voice } from "../category.ts";
import { type Category, listCategories } from "../store/categories.ts";

export interface CategoryChanges {
  readonly label?: string | undefined;
  readonly defaultVoice?: Voice | undefined;
  readonly spellings?: readonly string[] | undefined;
}

/**
 * Renames a category, changes its voice, or teaches it further spellings; the former name stays a spelling.
 * @throws CoopError `name-says-nothing`, `category-taken` when another is known by one of them
 */
export async function editCategory(
  tx: Write,
  category: Category,
  changes: CategoryChanges,
): Promise<Category> {
  const categories = await listCategories(tx);
  const typed = [changes.label ?? category.label, category.label, ...(changes.spellings ?? [])];
  const learned = typed.map(foldedName);
  for (const other of categories.filter(({ id }) => id !== category.id)) {
    const taken = learned.find((spelling) => [other.label, ...other.spellings].map(fold).includes(spelling));
    if (taken !== undefined) refuse("category-taken", { typed: taken, label: other.label });
  }
  await tx.update("category", category.id, {
    label: changes.label,
    default_voice: changes.defaultVoice,
  } satisfies Every<RowChanges<"category">, "id" | "key" | "rank">);
  const known = new Set(category.spellings.map(fold));
  const added = [...new Set(learned)].filter((spelling) => !known.has(spelling));
  await tx.insert(
    "category_spelling",
    added.map((folded) => ({ category_id: category.id, folded })),
  );
  return (await listCategories(tx)).find(({ id }) => id === category.id) as Category;
}
