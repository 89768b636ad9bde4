import { type ConsentKind, consentKinds } from "../consent.ts";
import { consentFields } from "../list-fields.ts";
import type { ListTables } from "./list-tables.ts";
import type { NewRows } from "./newcomers.ts";

/** How many answered a question in a list, of whom the register does not know that answer of that day yet. */
export interface AnsweredConsent {
  readonly kind: ConsentKind;
  readonly yes: number;
  readonly no: number;
}

/** The consents of a judged list that the register does not have. */
export class ListedConsents {
  readonly answered: readonly AnsweredConsent[];
  readonly #tables: ListTables;

  /** @param takesKnown whether answers of people whom the register knows are taken */
  constructor(tables: ListTables, takesKnown: boolean) {
    this.#tables = tables;
    const said = consentKinds.filter((kind) => tables.says(consentFields[kind]));
    this.answered = said.length === 0 ? [] : this.#gather(said, takesKnown);
  }

  get count(): number {
    return this.answered.reduce((sum, { yes, no }) => sum + yes + no, 0);
  }

  #gather(kinds: readonly ConsentKind[], takesKnown: boolean): readonly AnsweredConsent[] {
    const { staging } = this.#tables;
    staging.make(
      "listed_consent",
      `place integer primary key, line integer not null, participantId integer,
       kind text not null, answer text not null, givenOn text`,
    );
    for (const kind of kinds) {
      const said = `case ${consentFields[kind]} when 1 then 'yes' else 'no' end`;
      staging.run(`
        insert into listed_consent (line, participantId, kind, answer, givenOn)
          select line, participantId, '${kind}', ${said}, answeredOn from listed
          where ${consentFields[kind]} is not null ${takesKnown ? "" : "and participantId is null"}
            and not exists (
              select 1 from consent
              where participant_id = participantId and kind = '${kind}' and answer = ${said}
                and coalesce(given_on, '') = coalesce(answeredOn, ''))
          order by line`);
    }
    return staging
      .prepare<AnsweredConsent>(
        `select kind, count(*) filter (where answer = 'yes') as yes, count(*) filter (where answer = 'no') as no
         from listed_consent group by kind order by min(place)`,
      )
      .all();
  }

  /**
   * Their rows in the register; people who are new stand there by now.
   * @param source where the answers come from
   */
  rows(source: string): NewRows<"consent"> {
    const isOfNew = this.#tables.staging
      .prepare("select 1 from listed_consent where participantId is null limit 1")
      .all();
    if (isOfNew.length > 0) this.#tables.staging.index("newcomer", "line");
    const place =
      isOfNew.length > 0 ? "(select place from newcomer where newcomer.line = listed_consent.line)" : "0";
    return {
      count: this.count,
      columns: ["id", "participant_id", "kind", "answer", "given_on", "source"],
      from: (firstId, firstPerson) => ({
        query: `select ? + place, coalesce(participantId, ? + ${place}), kind, answer, givenOn, ?
          from listed_consent order by place`,
        values: [firstId - 1, firstPerson - 1, source],
      }),
    };
  }
}
