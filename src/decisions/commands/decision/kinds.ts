import type { Kind } from "../../../command-line/parameter.ts";
import { listCategories } from "../../../cooperative/store/categories.ts";
import { refuse } from "../../../problem.ts";
import { parseCount } from "../../../values/amount.ts";
import { isRead } from "../../../values/parsed.ts";
import { parseObjection, textProblems } from "../../objection.ts";
import type { Grade } from "../../tally.ts";

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
