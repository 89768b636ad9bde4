import { refuse } from "../problem.ts";
import { fold } from "../values/folded.ts";

/**
 * The form in which a name, a title or a text is stored to be found again.
 * @throws CoopError `name-says-nothing` where it has neither a letter nor a digit
 */
export function foldedName(typed: string): string {
  return fold(typed) || refuse("name-says-nothing", { typed });
}
