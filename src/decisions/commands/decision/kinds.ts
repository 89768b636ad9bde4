import { choice, type Kind } from "../../../command-line/parameter.ts";
import { listCategories } from "../../../cooperative/store/categories.ts";
import { readNumberWord } from "../../../language/reading.ts";
import { refuse } from "../../../problem.ts";
import { parseCount } from "../../../values/amount.ts";
import { isRead } from "../../../values/parsed.ts";
import { type Outcome, outcomes } from "../../decision.ts";
import { type Ending, endingVocabulary, readEnding } from "../../ending.ts";
import { parseObjection, textProblems } from "../../objection.ts";
import type { Grade } from "../../tally.ts";

const oneOutcome = choice("outcome", outcomes);

/** An outcome, with what its sentence says beside it. */
interface Said extends Partial<Pick<Ending, "isUnanimous" | "method" | "tally">> {
  readonly outcome: Outcome;
  /** The words themselves, where they say more than was read. */
  readonly sentence?: string | undefined;
}

/** `associations : la charge`: an objection, with the category that made it where one is named. */
export const objection: Kind<{ readonly text: string; readonly categoryId: number | null }> = {
  shape: "text",
  async read(typed, { reader }, place) {
    const text = typed.trim().replace(/\s+/g, " ");
    if (text === "") return refuse("empty-value", {}, place);
    const { near, ...read } = parseObjection(text, reader ? await listCategories(reader) : []);
    if (near) refuse("objection-near-category", { typed: text, candidates: near }, place);
    if (textProblems(read.text).length > 0) refuse("objection-says-nothing", { typed: text }, place);
    return read;
  },
};

/** `adoptée`, or `adoptée à l'unanimité`, `adoptée par 12 voix contre 3`: what else the words say comes with the outcome. */
export const outcome: Kind<Said> = {
  ...oneOutcome,
  async read(typed, reading, place) {
    const both = [reading.words, await reading.other()];
    const words = endingVocabulary(both, readNumberWord);
    const isOneWord = both.some((one) => one.readChoice("outcome", typed) !== undefined);
    const ending = isOneWord ? undefined : readEnding(typed, words);
    if (ending?.outcome === undefined) return { outcome: await oneOutcome.read(typed, reading, place) };
    return { ...ending, outcome: ending.outcome, sentence: ending.isAllSaid ? undefined : typed.trim() };
  },
};

/** `Tout à fait d'accord=12`: a grade of a scale with its voices; without a number nobody noted how many. */
export const grade: Kind<Grade> = {
  shape: "text",
  read(typed, _reading, place) {
    const [, label = "", votes = ""] = /^(.*?)(?:=([^=]*))?$/.exec(typed.trim()) ?? [];
    const count = votes.trim() === "" ? null : parseCount(votes);
    if (label.trim() === "" || (count && !isRead(count))) return refuse("not-a-grade", { typed }, place);
    return { label: label.trim().replace(/\s+/g, " "), votes: count ? count.value : null };
  },
};

/** The same; an empty text is no grade, and takes the scale away. */
export const gradeOrNone: Kind<Grade | undefined> = {
  ...grade,
  read: (typed, reading, place) => (typed.trim() === "" ? undefined : grade.read(typed, reading, place)),
};
