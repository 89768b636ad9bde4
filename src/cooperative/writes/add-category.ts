import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { fold, toKey } from "../../values/folded.ts";
import type { Voice } from "../category.ts";
import { type Category, listCategories } from "../store/categories.ts";

export interface NewCategory {
  readonly label: string;
  readonly key?: string | undefined;
  readonly spellings: readonly string[];
  readonly defaultVoice: Voice;
}

/** @throws CoopError `category-taken` when another category is already known by that name or spelling, `name-says-nothing` */
export async function addCategory(tx: Write, added: NewCategory): Promise<Category> {
  const categories = await listCategories(tx);
  const key = toKey(added.key ?? added.label);
  const foldedKey = foldedName(added.key ?? added.label);
  const spellings = new Set(
    [added.label, ...added.spellings].map(foldedName).filter((spelling) => spelling !== foldedKey),
  );
  for (const category of categories) {
    const known = new Set([category.label, ...category.spellings].map(fold));
    const taken = [key, ...spellings].find((spelling) => known.has(fold(spelling)));
    if (taken !== undefined) refuse("category-taken", { typed: taken, label: category.label });
  }
  const id = await tx.insertOne("category", {
    key,
    label: added.label,
    default_voice: added.defaultVoice,
    rank: categories.length + 1,
  } satisfies Every<NewRow<"category">, "id">);
  await tx.insert(
    "category_spelling",
    [...spellings].map((folded) => ({ category_id: id, folded })),
  );
  return (await listCategories(tx)).find((category) => category.id === id) as Category;
}
