import { found, type Kind } from "../../../command-line/parameter.ts";
import { type Category, findCategory } from "../../../cooperative/store/categories.ts";
import { refuse } from "../../../problem.ts";
import { parseCount } from "../../../values/amount.ts";
import { isRead } from "../../../values/parsed.ts";

/** `16=3`: two participants by their numbers. */
export const pair: Kind<readonly [number, number]> = {
  shape: "numbers",
  read(typed, _reading, place) {
    const match = /^\s*p?0*(\d{1,9})\s*=\s*p?0*(\d{1,9})\s*$/i.exec(typed);
    if (!match) return refuse("not-a-pair", { typed }, place);
    return [Number(match[1]), Number(match[2])];
  },
};

/** `associations=2`: so many guests of a category; `2`: of none that was noted. */
export const guestsOf: Kind<{ readonly category: Category | null; readonly number: number }> = {
  shape: "text",
  async read(typed, reading, place) {
    const [, name, counted = ""] = /^(?:(.+)=)?(.*)$/.exec(typed) ?? [];
    const number = parseCount(counted);
    if (!isRead(number)) return refuse("not-guests", { typed }, place);
    const category = name === undefined ? null : await found(findCategory).read(name, reading, place);
    return { category, number: number.value };
  },
};
