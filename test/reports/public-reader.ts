import type { FoundFigure } from "../../src/reports/figures-in.ts";
import { countName } from "../../src/reports/public-facts.ts";

/** A count of people that documents may tell of, as it is known to those who keep the register. */
export type TrueCount = Pick<FoundFigure, "name" | "item"> & { readonly value: number };

/** What someone has read: of each count what is printed; null where it is said, or can be seen, that it is not published. */
export type Read = ReadonlyMap<string, number | null>;

const inWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const number = `\\d[\\d,]*|${inWords.join("|")}|an unpublished number of|not published \\(too few people\\)`;
const N = `\\*{0,2}(${number})\\*{0,2}`;

function numberOf(said: string | undefined): number | null {
  const text = (said ?? "").toLowerCase().replaceAll(",", "");
  if (/^\d+$/.test(text)) return Number(text);
  const at = inWords.indexOf(text);
  return at < 0 ? null : at;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

export const routes = {
  call: "through a call for applications",
  invitation: "by invitation",
  draw: "by drawing lots",
  appointment: "by appointment",
  sent: "sent by an organisation",
  spontaneous: "of their own accord",
} as const;

/** Reads a public bilan in English by its own words, as someone would who has nothing else. */
export function readBilanText(bilan: string, counts: readonly TrueCount[]): Read {
  const read = new Map<string, number | null>();
  /** The first pattern that is there says it; nothing of what is never said. */
  const learn = (name: string, patterns: readonly RegExp[], otherwise?: number | null): void => {
    for (const pattern of patterns) {
      const found = pattern.exec(bilan);
      if (!found) continue;
      read.set(name, numberOf(found[1]));
      return;
    }
    if (otherwise !== undefined) read.set(name, otherwise);
  };
  const r = (source: string): RegExp => new RegExp(source, "i");
  learn("community.headcount", [r(`the community had ${N} members?`)]);
  learn(
    "community.ever",
    [
      r(`${N} (?:person|people) (?:from [^.]*? categor|of one category|took part)`),
      /holds (no)body who took part/,
    ],
    null,
  );
  learn(
    "community.joined-later",
    [
      r(`After the first session, ${N} people joined`),
      /(One) person joined it/,
      /(How many) people joined it/,
    ],
    0,
  );
  learn(
    "community.left",
    [r(`In the year, ${N} people left it`), /(One) person left it/, /(How many) people left it/],
    0,
  );
  learn("community.team", [r(`${N} (?:person|people) of the project team`)], 0);
  learn("community.observers", [r(`${N} (?:person|people) observes? and`)], 0);
  const came = /This is how these people came: ([^.]*)\./.exec(bilan)?.[1] ?? "";
  const areSomeLeftOut = bilan.includes("Other ways of arriving are not published");
  for (const [route, words] of Object.entries(routes)) {
    const found = r(`${N} (?:person |people )?${words}`).exec(came);
    read.set(`community.routes ${route}`, found ? numberOf(found[1]) : areSomeLeftOut ? null : 0);
  }
  if (came !== "")
    learn("community.route-unknown", [r(`For ${N} (?:person|people) the register does not say`)], 0);
  const some = r(`Of (?:${number}) people, ${N} (?:has|have) signed it`);
  learn(
    "mandate.signed",
    [some, /(One) person has signed it/, /holds (no) signature of the participation/],
    null,
  );
  learn("mandate.asked", [r(`Of ${N} people, (?:${number}) (?:has|have) signed it`)]);
  if (read.get("mandate.signed") === null) read.set("mandate.unsigned", null);
  else if (!/holds no signature/.test(bilan))
    learn("mandate.unsigned", [r(`There are still ${N} signatures`), /(One) signature is still/], 0);
  learn("missing.unsigned", [r(`- ${N} signatures? of the mandate`)], read.get("mandate.unsigned"));
  learn("companions.total", [r(`${N} elected representatives? accompanied`)]);
  learn("sessions.seats-held", [r(`of someone absent was held ${N} times?`)]);
  learn("sessions.guests", [r(`Guests came too: ${N} attendances`), /(One) guest came too/]);
  for (const { name, item } of counts) {
    const [reference, label] = [item?.reference ?? "", escaped(item?.label ?? "").replace(/\\[.?]$/, "")];
    const its = countName(name, item);
    const section = new RegExp(`^### ${reference}\\. [^]*?(?=^##)`, "m").exec(bilan)?.[0] ?? "";
    if (name === "exchange.said-by") {
      learn(its, [
        r(`\\*\\* ${label}[.?!…]* \\*Said by ${N} (?:person|people)`),
        r(`said by ${N} (?:person|people): ${label}`),
      ]);
    } else if (name === "idea.support") {
      learn(its, [r(`\\b${reference}, ${N}[;.]`), r(`- \\*\\*${reference}\\..*supporters: ${N}\\)`)]);
    } else if (name === "experiment.reached") {
      const found = r(`- ${N} (?:person|people)\\*{0,2} reached`).exec(section);
      if (found) read.set(its, numberOf(found[1]));
    } else if (name === "experiment.lead-persons" && section !== "") {
      const by = /led by (.*?)(?:, born|, with|, decided|\.\*)/.exec(section)?.[1] ?? "";
      const found = r(`${N} members? of the community`).exec(by);
      read.set(its, found ? numberOf(found[1]) : by.includes("the community") ? null : 0);
    }
  }
  return read;
}

/** The same of the minutes of one session: what is said of it replaces nothing that was read elsewhere. */
export function readMinutesText(minutes: string, session: string, counts: readonly TrueCount[]): Read {
  const read = new Map<string, number | null>();
  const attendance = /^- \*\*Attendance\*\*: (.*)$/m.exec(minutes)?.[1];
  if (attendance !== undefined && attendance !== "not recorded") {
    const said = (what: string): number | null => {
      const found = new RegExp(`${N} ${what}`, "i").exec(attendance);
      return found ? numberOf(found[1]) : 0;
    };
    read.set(`session.seats-held ${session}`, said("seats? held"));
    read.set(`session.guests ${session}`, said("guests?"));
  }
  for (const { name, item } of counts) {
    const label = escaped(item?.label ?? "").replace(/\\[.?]$/, "");
    const its = countName(name, item);
    const pattern =
      name === "exchange.said-by"
        ? `\\*\\* ${label}[.?!…]* \\*Said by ${N} (?:person|people)`
        : name === "idea.support"
          ? `\\*\\*${item?.reference}\\..*\\*Supported by ${N} (?:person|people)`
          : null;
    const found = pattern && new RegExp(pattern, "i").exec(minutes);
    if (found) read.set(its, numberOf(found[1]));
  }
  return read;
}
