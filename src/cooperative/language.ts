/** The languages that the interface and the documents speak. */
export const languages = ["fr", "en"] as const;
