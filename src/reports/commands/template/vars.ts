import { optional, required, text } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { dayOf } from "../../../cooperative/season.ts";
import { refuse } from "../../../problem.ts";
import type { ApproximateDay } from "../../../values/day.ts";
import { fold } from "../../../values/folded.ts";
import { nearest } from "../../../values/nearest.ts";
import { Unpublished } from "../../../values/unpublished.ts";
import { verb } from "../../../verb.ts";
import { readEveryDocument } from "../../facts/every-document.ts";
import { type FigureName, nameOf } from "../../figures.ts";
import { firstLine } from "../../first-line.ts";
import { knownNames } from "../../known-names.ts";
import { provenOf } from "../../proof.ts";
import { templateOf } from "../../publish.ts";
import { type FactsShape, kindOf, kindsOf } from "../../shape.ts";
import { type TemplateVariable, templateVariables } from "../../views.ts";
import { findPages, ownDocuments } from "../template-pages.ts";

export default verb({
  gives: "list",
  ofYear: "one",
  arguments: { document: required(text), about: optional(text) },
  async run(coop, { document: typed, about }) {
    const document = findPages(coop, typed, undefined)[0]?.document ?? typed;
    const name = ownDocuments(coop).includes(document) ? "bilan" : document;
    const season = await coop.season();
    const day = dayOf(season, coop.today);
    const facts = await coop.readAsOf(day, (reader) => readEveryDocument(reader, season, day, coop.today));
    const its = facts.get(name);
    const all = variablesOf(coop, knownNames(templateOf(coop, name), its ?? {}), its);
    const wanted = fold(about ?? "");
    const said = all.filter((one) =>
      [one.name, one.meaning ?? ""].some((words) => fold(words).includes(wanted)),
    );
    if (said.length === 0 && about !== undefined) {
      const names = all.map((one) => one.name);
      refuse("no-such-variable", { document, typed: about, nearest: nearest(about, names) });
    }
    await coop.list(templateVariables, said);
    if (!its) coop.say("values-of-one", { document });
    if (coop.parts.format === "table") coop.say("how-variables-are-written", {});
  },
});

/** What a page may name, in the order of the alphabet; what a list holds as `path.sessions[].place`. */
function variablesOf(coop: Coop, shape: FactsShape, facts: unknown, before = ""): TemplateVariable[] {
  const fields = [...shape.fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.flatMap(([key, field]) => {
    const name = before === "" ? key : `${before}.${key}`;
    const value = isGroup(facts) ? facts[key] : undefined;
    const own = {
      name,
      kinds: kindsOf(field),
      value: shown(coop, value, field),
      meaning: meaningOf(coop, facts, key),
    };
    return [own, ...variablesOf(coop, field, value, name), ...itemsOf(coop, field, name)];
  });
}

function itemsOf(coop: Coop, { item }: FactsShape, name: string): TemplateVariable[] {
  if (!item) return [];
  return [...variablesOf(coop, item, undefined, `${name}[]`), ...itemsOf(coop, item, `${name}[]`)];
}

function isGroup(facts: unknown): facts is Readonly<Record<string, unknown>> {
  return typeof facts === "object" && facts !== null && !Array.isArray(facts);
}

function meaningOf(coop: Coop, facts: unknown, key: string): string | null {
  const proven = isGroup(facts) ? provenOf(facts) : undefined;
  const figure: FigureName | undefined = proven && nameOf(proven.subject, key);
  return figure ? coop.words.choice("figure", figure) : null;
}

/** A value as a reader reads it; nothing of what is unknown, or holds others. */
function shown(coop: Coop, value: unknown, { kinds }: FactsShape): string | null {
  const { words } = coop;
  if (value instanceof Unpublished) return words.language.number(value);
  if (typeof value === "number") return words.language.number(value);
  if (typeof value === "boolean") return value ? words.language.yes : words.language.no;
  if (Array.isArray(value)) return words.notice("list-of-size", { size: value.length });
  if (typeof value !== "string") return null;
  if (kinds.has("day") && kindOf(value) === "day") return words.language.day(value as ApproximateDay);
  return firstLine(value);
}
