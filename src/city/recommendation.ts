/** The levels of government that a recommendation can be addressed to. */
export const levels = ["city", "metropolis", "department", "region", "state", "other"] as const;
export type Level = (typeof levels)[number];
