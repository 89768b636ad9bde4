import type { Season } from "../../cooperative/season.ts";
import { listCategories } from "../../cooperative/store/categories.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { listPhases } from "../../cooperative/store/phases.ts";
import { listQuestions } from "../../cooperative/store/questions.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";

/** What the register knows for the text of a mandate that is offered; all else in it is for people to write. */
export interface MandateOfferFacts {
  readonly name: string;
  readonly territory: string | null;
  readonly season: { readonly title: string };
  readonly categories: readonly string[];
  /** Each in full where it is known, else by its title. */
  readonly questions: readonly string[];
  readonly phases: readonly {
    readonly title: string;
    readonly aim: string | null;
    /** Whether at least one of its days is known. */
    readonly isDated: boolean;
    readonly startsOn: Day | null;
    readonly endsOn: Day | null;
  }[];
  readonly controller: string | null;
  readonly contact: string | null;
}

export async function readMandateOffer(reader: Reader, season: Season): Promise<MandateOfferFacts> {
  const { name, territory, controller, contact } = await readCooperative(reader);
  return {
    name,
    territory,
    season: { title: season.title },
    categories: (await listCategories(reader)).map(({ label }) => label),
    questions: (await listQuestions(reader, season)).map(({ title, aim }) => aim ?? title),
    phases: (await listPhases(reader, season)).map(({ title, aim, starts_on, ends_on }) => ({
      title,
      aim,
      isDated: starts_on !== null || ends_on !== null,
      startsOn: starts_on,
      endsOn: ends_on,
    })),
    controller,
    contact,
  };
}
