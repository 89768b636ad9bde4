/** How someone takes part: decides, advises or observes. A membership's own voice, else its role's, else its category's. */
export const voices = ["decides", "advises", "observes"] as const;
export type Voice = (typeof voices)[number];
