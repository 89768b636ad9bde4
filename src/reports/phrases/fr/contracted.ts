import { fold } from "../../../values/folded.ts";
import { startingLow } from "../sentence.ts";

/** "de" or "à" before a text, with what French makes of them: "des bailleurs", "au conseil", "d'une équipe". */
export function contracted(preposition: "de" | "à", text: string): string {
  const said = startingLow(text);
  if (/^les /.test(said)) return `${preposition === "de" ? "des" : "aux"} ${said.slice(4)}`;
  if (/^le /.test(said)) return `${preposition === "de" ? "du" : "au"} ${said.slice(3)}`;
  return preposition === "de" && /^[aeiouyh]/.test(fold(said)) ? `d'${said}` : `${preposition} ${said}`;
}
