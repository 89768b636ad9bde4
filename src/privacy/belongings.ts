import type { Belongings } from "../belongings.ts";

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
