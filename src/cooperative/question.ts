/** A question of the year is open until the community no longer works on it. */
export const questionStates = ["open", "closed"] as const;
export type QuestionState = (typeof questionStates)[number];
