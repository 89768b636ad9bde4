import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Coop } from "../../coop.ts";
import { bilanName, type Season } from "../../cooperative/season.ts";

/** Whether a bilan of a season, in whichever edition, lies beside the register, where it is written unless someone says otherwise; null where none does. */
export function hasBilan(coop: Coop, season: Season): true | null {
  const name = bilanName(season);
  const isBilan = (file: string): boolean =>
    file.startsWith(name) && /^(?:-[a-z]+)?\./.test(file.slice(name.length));
  return readdirSync(dirname(coop.parts.registerFile)).some(isBilan) || null;
}
