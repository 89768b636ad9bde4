import {
  choice,
  count,
  found,
  type Kind,
  numbers,
  optional,
  required,
  several,
} from "../../../command-line/parameter.ts";
import type { Category } from "../../../cooperative/store/categories.ts";
import { findCategory } from "../../../cooperative/store/categories.ts";
import { CoopError, problem } from "../../../problem.ts";
import { parseCount } from "../../../values/amount.ts";
import { isRead } from "../../../values/parsed.ts";
import { verb } from "../../../verb.ts";
import { othersStates } from "../../attendance.ts";
import { findSession, offerSessions } from "../../store/sessions.ts";
import { presence } from "../../views.ts";
import { recordAttendance } from "../../writes/record-attendance.ts";

/** `16=3`: two participants by their numbers. */
const pair: Kind<readonly [number, number]> = {
  shape: "numbers",
  read(typed, _reading, place) {
    const match = /^\s*p?0*(\d{1,9})\s*=\s*p?0*(\d{1,9})\s*$/i.exec(typed);
    if (!match) throw new CoopError([problem("not-a-pair", { typed }, place)]);
    return [Number(match[1]), Number(match[2])];
  },
};

/** `associations=2`: so many of a category. */
const guestsOf: Kind<{ category: Category; number: number }> = {
  shape: "text",
  async read(typed, reading, place) {
    const [name = "", counted = ""] = typed.split("=");
    const number = parseCount(counted);
    if (!isRead(number)) throw new CoopError([problem("not-guests", { typed }, place)]);
    return { category: await found(findCategory).read(name, reading, place), number: number.value };
  },
};

export default verb({
  gives: "list",
  arguments: { session: required(found(findSession, offerSessions)) },
  options: {
    present: optional(numbers),
    excused: optional(numbers),
    absent: optional(numbers),
    proxy: several(pair),
    replaced: several(pair),
    others: optional(choice("othersState", othersStates)),
    proxies: optional(count),
    guests: several(guestsOf),
  },
  async run(coop, { session, proxy, replaced, proxies, guests, ...lists }) {
    const { presence: recorded } = await coop.write(
      "attendance-recorded",
      (tx) =>
        recordAttendance(
          tx,
          session,
          {
            sheet: { ...lists, proxies: proxy ?? [], replaced: replaced ?? [] },
            unnamedProxies: proxies,
            guests: (guests ?? []).map(({ category, number }) => ({ categoryId: category.id, number })),
          },
          coop.today,
        ),
      (after) => ({ number: session.number, present: after.presence.present }),
    );
    await coop.list(presence, recorded.byCategory);
  },
});
