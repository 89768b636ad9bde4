import { join } from "node:path";
import type { LanguageCode } from "../../language/language.ts";
import { ownPagesBeside, pagesIn } from "../page-files.ts";

/** The documents of which people wrote the outline themselves. */
export function namesBeside(home: string, registerFile: string, language: LanguageCode): string[] {
  const shipped = pagesIn(join(home, "templates", language));
  const own = (ownPagesBeside(home, registerFile, language)?.folders ?? []).flatMap(pagesIn);
  return [...new Set(own)].filter((name) => !shipped.includes(name) && !/^(readme|lisezmoi)$/i.test(name));
}
