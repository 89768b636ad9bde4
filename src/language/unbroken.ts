const noBreak = "\u00a0";
const narrowNoBreak = "\u202f";

/** What follows a number in either language, and is written with a space before it. */
const units = "€|[kmcd]?m[²³]?|km/h|[kmc]?g|[mc]?l|k[Wv]|kWh|[kMG]?o|[kMG]B|°C|ha|min";
/** No letter, digit or sign of an address or a reference stands before: "D12 300 euros" are not 12,300. */
const before = String.raw`(?<![\p{L}\p{N}_/@.,:+-])`;
const after = String.raw`(?![\p{L}\p{N}_/@])`;

interface NumberWords {
  readonly months: readonly string[];
  /** What else stays with the number before it, as a pattern, and with the one after it. */
  readonly follows: string;
  readonly leads: string;
  /** The space of a percentage. */
  readonly percent: string;
}

/**
 * A text whose numbers do not part from their thousands, units, hours and months at the end of a line, in the spaces of a
 * language: nothing but these spaces is changed, and a number within an address or a reference is none.
 */
export function keepingNumbers({ months, follows, leads, percent }: NumberWords): (text: string) => string {
  const thousands = new RegExp(
    String.raw`${before}(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?!\d| \d|[\p{L}_/@])`,
    "gu",
  );
  const percentages = /(?<=\d) (?=%)/gu;
  const measures = new RegExp(String.raw`(?<=\d) (?=(?:${units}|${follows})${after})`, "gu");
  const days = new RegExp(String.raw`${before}(\d{1,2}|1er) (?=(?:${months.join("|")})${after})`, "giu");
  const hours = new RegExp(String.raw`${before}(\d{1,2}) h(?: (?=[0-5]\d${after})|(?=[\s,.;:!?)»]|$))`, "gu");
  const led = new RegExp(String.raw`(?<![\p{L}\p{N}])(${leads}) (?=\d)`, "giu");
  return (text) =>
    /\d/.test(text)
      ? text
          .replace(thousands, (number) => number.replaceAll(" ", narrowNoBreak))
          .replace(percentages, percent)
          .replace(hours, (hour) => hour.replaceAll(" ", noBreak))
          .replace(measures, noBreak)
          .replace(days, `$1${noBreak}`)
          .replace(led, `$1${noBreak}`)
      : text;
}
