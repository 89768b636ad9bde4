import type { Belongings, TopicOf } from "../belongings.ts";
import type { belongings as ofDecisions } from "../decisions/belongings.ts";
import type { belongings as ofExperiments } from "../experiments/belongings.ts";
import type { belongings as ofPeople } from "../people/belongings.ts";
import type { belongings as ofWorkshops } from "../workshops/belongings.ts";

type Held = typeof ofPeople & typeof ofWorkshops & typeof ofDecisions & typeof ofExperiments;
/** The topics of all that can be held of a person. */
export type HeldTopic = TopicOf<Held>;
/** Those of which something leaves the register with them. */
export type TheirTopic = TopicOf<Held, "theirs">;

/** What stands where somebody was erased names nobody. */
export const belongings = {
  erased_text: {
    id: "ours",
    participant_id: "ours",
    table_name: "ours",
    column_name: "ours",
    row_id: "ours",
    text: "ours",
  },
} as const satisfies Belongings<"erased_text">;
