import type { LanguageCode } from "../../language/language.ts";
import type { Write } from "../../register/write.ts";
import { type Day, dayOf, partsOf } from "../../values/day.ts";
import { datesOfPhase, defaultSettings, defaults } from "../defaults.ts";
import { addCategory } from "./add-category.ts";
import { addPhase } from "./add-phase.ts";
import { addQuestion } from "./add-question.ts";

export interface NewCooperative {
  readonly name: string;
  readonly territory: string | undefined;
  readonly language: LanguageCode;
  /** The first day of the first season, which ends with that year. */
  readonly startsOn: Day;
  readonly withDefaults: boolean;
}

/** The first write of a register: the cooperative, its first season and, if wanted, what most begin with. */
export async function startRegister(tx: Write, started: NewCooperative): Promise<NewCooperative> {
  const { year } = partsOf(started.startsOn);
  await tx.insertOne("cooperative", {
    id: 1,
    name: started.name,
    territory: started.territory ?? null,
    language: started.language,
    ...defaultSettings,
  });
  const endsOn = dayOf(year, 12, 31) ?? started.startsOn;
  await tx.insertOne("season", { title: String(year), starts_on: started.startsOn, ends_on: endsOn });
  if (!started.withDefaults) return started;
  const { categories, phases, questions } = defaults[started.language];
  for (const category of categories) await addCategory(tx, { ...category, defaultVoice: "decides" });
  for (const { months, title, aim } of phases) {
    const dates = datesOfPhase(months, started.startsOn);
    await addPhase(tx, { title, aim, starts_on: dates?.startsOn, ends_on: dates?.endsOn });
  }
  for (const question of questions) await addQuestion(tx, question);
  return started;
}
