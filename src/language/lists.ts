/** So many of a list are named in a sentence, where nothing else is said: a screen full. */
const mostNamed = 40;

/** "a, b et c", with the language's word before the last. */
export function joined(items: readonly string[], conjunction: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

/** What is said of each of those that a sentence names. */
export function eachOf(items: readonly string[], say: (item: string) => string): readonly string[] {
  return (items.length - mostNamed <= 1 ? items : items.slice(0, mostNamed)).map(say);
}

/** The first of many, then how many more there are, which is never one: that one is named. */
export function shortened(
  items: readonly string[],
  others: (count: number) => string,
  most = mostNamed,
): readonly string[] {
  const more = items.length - most;
  return more <= 1 ? items : [...items.slice(0, most), others(more)];
}
