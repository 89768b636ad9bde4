import { finder, offering } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { groupedBy } from "../../values/grouped.ts";

/** An idea with where and from whom it comes, and the experiments that it became. */
export interface Idea extends Row<"idea"> {
  readonly questionTitle: string | null;
  readonly sessionNumber: number | null;
  readonly sessionTitle: string | null;
  readonly categoryLabel: string | null;
  readonly organisationName: string | null;
  /** The idea in which it goes on. */
  readonly mergedIntoNumber: number | null;
  readonly mergedIntoTitle: string | null;
  readonly experiments: readonly Pick<Row<"experiment">, "id" | "number" | "title">[];
}

/** Every idea, in the order of their references. */
export async function listIdeas(reader: Reader): Promise<Idea[]> {
  const rows = await reader
    .selectFrom("idea")
    .leftJoin("question", "question.id", "idea.question_id")
    .leftJoin("session", "session.id", "idea.session_id")
    .leftJoin("category", "category.id", "idea.category_id")
    .leftJoin("organisation", "organisation.id", "idea.organisation_id")
    .leftJoin("idea as whole", "whole.id", "idea.merged_into_id")
    .selectAll("idea")
    .select([
      "question.title as questionTitle",
      "session.number as sessionNumber",
      "session.title as sessionTitle",
      "category.label as categoryLabel",
      "organisation.name as organisationName",
      "whole.number as mergedIntoNumber",
      "whole.title as mergedIntoTitle",
    ])
    .orderBy("idea.number")
    .execute();
  const experiments = await reader
    .selectFrom("experiment")
    .select(["id", "number", "title", "idea_id"])
    .where("idea_id", "is not", null)
    .orderBy("number")
    .execute();
  const ofIdea = groupedBy(experiments, ({ idea_id }) => idea_id);
  return rows.map((row) => ({
    ...row,
    experiments: (ofIdea.get(row.id) ?? []).map(({ id, number, title }) => ({ id, number, title })),
  }));
}

export async function readIdea(reader: Reader, id: number): Promise<Idea> {
  return (await listIdeas(reader)).find((idea) => idea.id === id) as Idea;
}

export const findIdea = finder("idea", listIdeas, ({ title }) => title);

/** The ideas, for a prompt to offer. */
export const offerIdeas = offering("idea", listIdeas, ({ title }) => title);
