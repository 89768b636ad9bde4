/** The texts within a JSON value, keys included: the headings of a list are keys. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)]);
}

/** A JSON value with each of its texts, keys included, become another. */
export function mapTexts(value: unknown, become: (text: string) => string): unknown {
  if (typeof value === "string") return become(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, become));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [become(key), mapTexts(inner, become)]),
  );
}
