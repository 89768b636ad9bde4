import type { Coop } from "../../../coop.ts";
import { type Category, listCategories } from "../../../cooperative/store/categories.ts";
import { type Place, type Problem, problem } from "../../../problem.ts";
import { nearest } from "../../../values/nearest.ts";
import { oneLetterApart } from "../../../values/one-letter-apart.ts";
import { toReference } from "../../../values/reference.ts";
import type { ListField } from "../../list-fields.ts";
import { fullName } from "../../person-name.ts";
import { listOrganisationNames } from "../../store/organisations.ts";
import type { ReadList } from "../../store/read-list.ts";
import { type ChosenPerson, type Findings, labelOf } from "../../writes/judge-list.ts";
import type { UnderstoodList } from "./read-list.ts";

/** So many questions of one kind are asked; a list that needs more is mended in the spreadsheet. */
const questionsAtMost = 12;

/**
 * Settles what the list says in words that the register does not have: a category, an organisation that may be another
 * misspelt, telephones without their zero. Asked on a terminal; elsewhere those rows are refused, with the remedy.
 */
export async function settleSpellings(
  coop: Coop,
  { list, unknownCategories }: UnderstoodList,
  placeOf: PlaceOf,
  restoresZeros: boolean,
): Promise<void> {
  await settleCategories(coop, list, unknownCategories, placeOf);
  await settleOrganisations(coop, list, placeOf);
  await settleZeros(coop, list, placeOf, restoresZeros);
}

/** Where the cell of a field stands in a line of the list. */
export type PlaceOf = (field: ListField, line: number) => Place;

async function settleCategories(
  coop: Coop,
  list: ReadList,
  unknown: ReadonlyMap<string, Problem>,
  placeOf: PlaceOf,
): Promise<void> {
  const { prompts } = coop.parts;
  const spellings = await list.doubts("category");
  if (spellings.length === 0) return;
  const categories = await coop.read(listCategories);
  for (const { text, rows } of spellings) {
    const leave = "leave";
    const near = new Set(
      nearest(
        text,
        categories.map(({ label }) => label),
      ),
    );
    const likely = categories.find(({ label }) => near.has(label));
    const answer =
      prompts && spellings.length <= questionsAtMost
        ? await prompts.select<number | typeof leave>(
            coop.words.notice("category-asked", { text, rows }),
            [
              ...categories.map(({ id, label }) => ({ name: label, value: id })),
              { name: coop.words.notice("leave-rows", { rows }), value: leave },
            ],
            likely?.id ?? leave,
          )
        : leave;
    if (answer !== leave) await list.settleDoubts("category", text, answer);
    else
      await list.refuseDoubts("category", text, (line) => {
        const known = unknown.get(text);
        const place = placeOf("category", line);
        return known
          ? { ...known, place }
          : problem("unknown-item", { kind: "category", typed: text, nearest: [...near] }, place);
      });
  }
}

/** A new organisation whose name is one letter from another's is most often that other. */
async function settleOrganisations(coop: Coop, list: ReadList, placeOf: PlaceOf): Promise<void> {
  const { prompts } = coop.parts;
  const known = await coop.read(listOrganisationNames);
  if (!(await list.hasAlikeOrganisations(known))) return;
  const names = [
    ...known.map(({ name, folded, number }) => ({
      text: name,
      folded,
      rows: 0,
      label: `${toReference("organisation", number)} ${name}`,
    })),
    // Of two new names the one that most rows have is the likelier.
    ...(await list.newOrganisations())
      .sort((a, b) => b.rows - a.rows || a.line - b.line)
      .map(({ text, value, rows }) => ({ text, folded: value, rows, label: text })),
  ];
  const nearBy = oneLetterApart(names.map(({ folded }) => folded));
  const accepted = new Set(known.keys());
  let asked = 0;
  for (const [place, { text, folded, rows }] of names.entries()) {
    if (place < known.length) continue;
    const near = names[nearBy.get(place)?.find((earlier) => accepted.has(earlier)) ?? -1];
    if (!near) {
      accepted.add(place);
      continue;
    }
    const canAsk = prompts !== undefined && ++asked <= questionsAtMost;
    const answer = canAsk
      ? await prompts.select<"same" | "other" | "leave">(
          coop.words.notice("organisation-asked", { text, rows, resembled: near.label }),
          [
            { name: near.label, value: "same" },
            { name: coop.words.notice("another-organisation", { text }), value: "other" },
            { name: coop.words.notice("leave-rows", { rows }), value: "leave" },
          ],
        )
      : "leave";
    if (answer === "same") await list.settleOrganisation(folded, { name: near.text, folded: near.folded });
    else if (answer === "other") accepted.add(place);
    else
      await list.refuseDoubts("organisation", folded, (line) =>
        problem("organisation-near", { name: text, resembled: near.label }, placeOf("organisation", line)),
      );
  }
}

async function settleZeros(
  coop: Coop,
  list: ReadList,
  placeOf: PlaceOf,
  restoresZeros: boolean,
): Promise<void> {
  const [lost] = await list.doubts("phone");
  if (!lost) return;
  const { text, rows } = lost;
  const phone = String(lost.value);
  const typed = withoutZero(phone);
  const { prompts } = coop.parts;
  if (restoresZeros) {
    coop.say("zeros-restored", { rows, typed, phone });
    return;
  }
  if (prompts && (await prompts.confirm(coop.words.notice("zeros-asked", { rows, typed, phone }), true)))
    return;
  await list.refuseDoubts("phone", text, (line, restored) => {
    const phone = String(restored);
    return problem("lost-zero", { typed: withoutZero(phone), phone }, placeOf("phone", line));
  });
}

/** A telephone as the spreadsheet left it. */
function withoutZero(phone: string): string {
  return phone.replace(/\s/g, "").slice(1);
}

/** Asks, on a terminal, whom the rows mean of which that is not certain. Gives the answers by line. */
export async function askWhoIsMeant(
  coop: Coop,
  { open }: Findings,
): Promise<ReadonlyMap<number, ChosenPerson>> {
  const answers = new Map<number, ChosenPerson>();
  const { prompts } = coop.parts;
  if (!prompts || open.count === 0) return answers;
  if (open.count > questionsAtMost) {
    coop.warn("too-many-to-ask", { rows: open.count });
    return answers;
  }
  // Rows are judged by name; a person has the list before them.
  for (const { row, kind, candidates } of open.first.toSorted((a, b) => a.row.line - b.row.line)) {
    const question = coop.words.notice("person-asked", {
      doubt: kind,
      line: row.line,
      name: fullName(row),
      email: row.email,
      organisation: row.organisation,
    });
    answers.set(
      row.line,
      await prompts.select<ChosenPerson>(
        question,
        [
          ...candidates.map((person) => ({
            name: [labelOf(person), person.membership?.organisationName ?? null, person.email]
              .filter((part) => part !== null)
              .join(", "),
            value: person.id,
          })),
          { name: coop.words.notice("another-person", { name: fullName(row) }), value: "new" },
          { name: coop.words.notice("leave-rows", { rows: 1 }), value: "leave" },
        ],
        kind === "shared-address" ? "new" : undefined,
      ),
    );
  }
  return answers;
}

/** Asks, on a terminal, of which category new people are of whom the list does not say it; nothing where they are left out. */
export async function askCategory(coop: Coop, { withoutCategory }: Findings): Promise<Category | undefined> {
  const { prompts } = coop.parts;
  const { count, first } = withoutCategory;
  if (!prompts || count === 0) return undefined;
  const categories = await coop.read(listCategories);
  const none = undefined;
  return prompts.select<Category | undefined>(
    coop.words.notice("category-of-new-asked", {
      people: count,
      names: first.slice(0, 3).map((row) => fullName(row)),
    }),
    [
      ...categories.map((category) => ({ name: category.label, value: category as Category | undefined })),
      { name: coop.words.notice("leave-rows", { rows: count }), value: none },
    ],
  );
}
