import { fold } from "../values/folded.ts";
import { areOneLetterApart } from "../values/one-letter-apart.ts";

/** Someone whom headings name: "Nom du payeur" and "E-mail payeur" are columns of the same. */
export interface Bearer {
  /** The word for them, and the number behind it where a list has several: "parent 1". */
  readonly label: string;
  /**
   * How likely it is them whom a list is about, at least and at most: where two are as likely, nobody can tell; below 0, it never
   * is.
   */
  readonly likely: readonly [least: number, most: number];
  /** Whether a column of theirs is of those whom the list is about where it says no name of theirs: "Mail de contact". */
  readonly joins: boolean;
}

/** What the words of headings mean in lists of one kind, each word as people write it. */
export interface HeadingWords<Field extends string> {
  /** The headings of each field, without silent words, kept apart by commas, the surest first. */
  readonly headings: ReadonlyMap<Field, string>;
  /** Words that say nothing of what a column holds. */
  readonly silent: string;
  /** Words for a number, which say nothing of what is one, and of all else that it is another thing: "N° d'adhérent". */
  readonly numbers?: { readonly words: string; readonly of: readonly Field[] };
  /** Words that narrow what a column holds, and leave it the same field: "professionnel". */
  readonly narrowing?: string;
  /** The words for people, in the masculine singular, and those that only say which people: "à contacter". */
  readonly bearers?: readonly (Omit<Bearer, "label"> & { readonly words: string; readonly which?: string })[];
  /** Words for anyone. */
  readonly anyone?: string;
  /** Words that are no slip for another one, though they are one letter away from it. */
  readonly others?: string;
}

/** A heading that was understood. */
export interface ReadHeading<Field extends string> {
  readonly field: Field;
  /** The lower, the surer: where two columns hold the same, it is the one that is read. */
  readonly rank: number;
  /** Whose column it is, where it says so. */
  readonly bearer: Bearer | undefined;
  /** Whether it names people and nothing else: "Participante". */
  readonly isBare: boolean;
  /** What tells it apart from others of its kind: "Nom 2", "Prénom B". */
  readonly ordinal: string | undefined;
}

// Patterns of the letters of all scripts (`\p{L}`) take longer to compile than a short list to read: those of Latin are named.

/** "2. ", "q3 - ", "b) ", "g01q02. ", "champ complémentaire 3 ". */
const numbering =
  /^\s*(?:(?:\d+|(?:[a-z]{1,2}\d+)+|[a-z](?=\s*\))|q(?:uestion)?\s?\d+)\s*[.):°–—-]+|(?:champ|custom field|custom data|question)(?: [^\s\d]+)?\s?\d+\s*[:.–—-]?)\s*/;
const inclusiveEnding =
  /(?<=[a-zß-\u036f])[(·•.\-/⋅]\s?(?:s|x|e|es|ne|nes|le|les|ve|ves|rice|trice|euse|se|ère|ere|ière)(?:[)·•.\-/⋅](?:s|x)\)?|\))?(s?)(?![a-zß-\u036f])/g;
const signs: readonly (readonly [RegExp, string])[] = [
  [/☎|☏|✆|📞|📱|🕿/g, " téléphone "],
  [/✉|📧|📨|🖂/g, " courriel "],
];

/** A heading of letters alone, as most are: nothing of it is a number, a sign or an ending for both genders. */
const plainHeading = /^[A-Za-zÀ-ÖØ-öø-ÿ '’]*$/;

/** The words of a heading, folded: "nomElu", "nom_elu" and "Nom de l'élu·e" have the same but for what is silent. */
export function wordsOf(heading: string): readonly string[] {
  const text = plainHeading.test(heading) ? lettersApart(heading) : plainOf(heading);
  return fold(text)
    .split(" ")
    .filter((word) => word !== "");
}

/** The words of `camelCase` apart, in small letters. */
function lettersApart(text: string): string {
  return text.replace(/(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])/g, " ").toLowerCase();
}

/** The same of `snake_case` and of a number at the end; signs as the words that they stand for, without numbering and endings for both genders. */
function plainOf(heading: string): string {
  let text = heading;
  for (const [sign, word] of signs) text = text.replace(sign, word);
  return lettersApart(text.replace(/_/g, " "))
    .replace(/(?<=[a-zß-ÿ])(?=\d+$)/, " ")
    .replace(numbering, "")
    .replace(inclusiveEnding, "$1");
}

/** Reads headings of lists of one kind by their words, whatever the order of those that only tell whose a column is. */
export class HeadingReader<Field extends string> {
  readonly #fieldOf = new Map<string, { readonly field: Field; readonly rank: number }>();
  readonly #silent: ReadonlySet<string>;
  readonly #numbers: ReadonlySet<string>;
  readonly #numbered: readonly Field[];
  readonly #narrowing: ReadonlySet<string>;
  readonly #anyone: ReadonlySet<string>;
  /** By the masculine singular, folded. */
  readonly #bearers = new Map<string, Bearer>();
  /** The words that say which people, and are none by themselves. */
  readonly #which = new Map<string, Bearer>();
  readonly #headingWords = new Set<string>();
  readonly #others: ReadonlySet<string>;
  /** The words that a word with a letter wrong is taken for; most lists have none. */
  #mendable: readonly string[] | undefined;
  readonly #whole: Field;
  /** What each heading was read as: it is asked for when headings are sought, when they are understood, and once more to be kept. */
  readonly #read = new Map<string, ReadHeading<Field> | undefined>();

  /** @param whole what a heading holds that names people and nothing else */
  constructor(vocabulary: HeadingWords<Field>, whole: Field) {
    this.#whole = whole;
    this.#silent = wordSet(vocabulary.silent);
    this.#numbers = wordSet(vocabulary.numbers?.words ?? "");
    this.#numbered = vocabulary.numbers?.of ?? [];
    this.#narrowing = wordSet(vocabulary.narrowing ?? "");
    this.#anyone = wordSet(vocabulary.anyone ?? "");
    this.#others = wordSet(vocabulary.others ?? "");
    for (const { words, which = "", likely, joins } of vocabulary.bearers ?? []) {
      for (const [kept, labels] of [
        [this.#bearers, words],
        [this.#which, which],
      ] as const)
        for (const label of labels.split(/\s+/).filter(Boolean))
          kept.set(fold(label), { label, likely, joins });
    }
    for (const [field, headings] of vocabulary.headings)
      for (const [rank, heading] of headings.split(/,\s*/).entries()) {
        const words = fold(heading);
        if (!this.#fieldOf.has(words)) this.#fieldOf.set(words, { field, rank });
      }
    const ofHeadings = [...this.#fieldOf.keys()].flatMap((heading) => heading.split(" "));
    for (const word of ofHeadings) this.#headingWords.add(word);
  }

  /** Understands a heading, in which a word may have a letter wrong; nothing where it announces no field, or two. */
  read(heading: string): ReadHeading<Field> | undefined {
    const whole = this.#readMended(heading);
    const parts = heading.split(either);
    if (parts.length < 2) return whole;
    const read = parts.map((part) => this.#readMended(part));
    const fields = new Set(read.flatMap((one) => one?.field ?? []));
    if (whole) return fields.size > 1 && fields.has(whole.field) ? undefined : whole;
    // "Asso / collectif" says one thing twice.
    return fields.size === 1 && read.every((one) => one?.isBare === false) ? read[0] : undefined;
  }

  /** The fields of which a heading could be either, "Nom/Structure"; none where it is one, as "Nom/Prénom" is a whole name. */
  readings(heading: string): readonly Field[] {
    const fields = new Set(heading.split(either).flatMap((part) => this.#readMended(part)?.field ?? []));
    return fields.size > 1 ? [...fields] : [];
  }

  /** Whether a text is a heading that is spelled right: quickly, since all cells of a list may be asked about. */
  isKnown(text: string): boolean {
    const folded = fold(text);
    const [first = ""] = folded.split(" ", 1);
    if (!this.#means(first) && !isJoined.test(text)) return false;
    const read = this.#readWords(partsOf(text, wordsOf));
    // "habitants" in a cell is what someone is; alone above a column it stands for one of them.
    return read !== undefined && !(read.isBare && folded.endsWith("s"));
  }

  /** Whose column it is, whatever it holds. */
  bearerIn(heading: string): Bearer | undefined {
    return this.#bearerIn(wordsOf(heading));
  }

  /** The words of a heading, each with a letter wrong as the word that it is a slip for. */
  mended(heading: string): readonly string[] {
    this.#mendable ??= [...this.#headingWords, ...this.#bearers.keys()].filter(
      (word) => word.length >= shortestMended,
    );
    const mendable = this.#mendable;
    return wordsOf(heading).map((word) => {
      if (word.length < shortestMended || this.#means(word)) return word;
      const bases = basesOf(word);
      return mendable.find((known) => bases.some((base) => areOneLetterApart(known, base))) ?? word;
    });
  }

  #readMended(heading: string): ReadHeading<Field> | undefined {
    const before = this.#read.get(heading);
    if (before !== undefined || this.#read.has(heading)) return before;
    const plain = this.#readWords(partsOf(heading, wordsOf));
    const mended = plain ?? this.#readWords(partsOf(heading, (text) => this.mended(text)));
    const read = plain === undefined && mended?.isBare ? undefined : mended;
    this.#read.set(heading, read);
    return read;
  }

  #readWords({ said, outside }: HeadingParts): ReadHeading<Field> | undefined {
    const rest = outside.filter((word) => !this.#isAside(word));
    // "Inscrit le" is a day, whatever "inscrit" means by itself.
    const exact = this.#fieldOf.get(outside.join(" "));
    const isNumber = outside.some((word, index) => this.#numbers.has(word) && !isDigit(outside[index + 1]));
    if (rest.length === 0 && !exact) {
      return !isNumber && outside.some((word) => inAnyForm(this.#bearers, word) || this.#anyone.has(word))
        ? { field: this.#whole, rank: 0, ...this.#whose(said), isBare: true }
        : undefined;
    }
    const found =
      exact ??
      this.#fieldOf.get(rest.join(" ")) ??
      this.#fieldOf.get(rest.filter((word) => !this.#narrowing.has(word)).join(" "));
    if (!found || (isNumber && !this.#numbered.includes(found.field))) return undefined;
    return { ...found, ...this.#whose(said), isBare: false };
  }

  #whose(words: readonly string[]): Pick<ReadHeading<Field>, "bearer" | "ordinal"> {
    const last = words.at(-1) ?? "";
    return {
      bearer: this.#bearerIn(words),
      ordinal: words.find(isDigit) ?? (/^[a-d]$/.test(last) ? last : undefined),
    };
  }

  /** Whom a heading names: of two the one whom a list is less likely about, "le parent de l'enfant". */
  #bearerIn(words: readonly string[]): Bearer | undefined {
    const named = words.flatMap((word, index) => {
      const found = inAnyForm(this.#bearers, word);
      return found ? [numbered(found, words, index)] : [];
    });
    const which = words.flatMap((word) => inAnyForm(this.#which, word) ?? []);
    const [least] = named.sort((a, b) => a.likely[1] - b.likely[1] || Number(a.joins) - Number(b.joins));
    // "Responsable" says who, and "légal" which of them.
    return least && which[0]
      ? { ...least, likely: which[0].likely, joins: which[0].joins }
      : (least ?? which[0]);
  }

  #means(word: string): boolean {
    return (
      this.#headingWords.has(word) ||
      this.#isAside(word) ||
      this.#narrowing.has(word) ||
      this.#others.has(word)
    );
  }

  /** Whether a word is silent, or says only whose a column is. */
  #isAside(word: string): boolean {
    return (
      this.#silent.has(word) ||
      this.#anyone.has(word) ||
      basesOf(word).some((base) => this.#bearers.has(base) || this.#which.has(base)) ||
      this.#numbers.has(word) ||
      /^[\db-d]$/.test(word)
    );
  }
}

/** What stands between the words for the same, or for two things of which a column holds either. */
const either = /\/|\bou\b|\bor\b/i;

function isDigit(word: string | undefined): boolean {
  return word !== undefined && /^\d$/.test(word);
}

/** In shorter words a letter makes another word. */
const shortestMended = 5;
/** What is cut before its words can be looked up. */
const isJoined = /_|[a-zß-ÿ][A-ZÀ-Þ]|[A-Za-zÀ-\u036f][(·•./⋅-]|[^\0-\u036f\u2000-\u206f]/;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(fold));
}

/** What is kept under a word, its singular or its masculine. */
function inAnyForm<Kept>(kept: ReadonlyMap<string, Kept>, word: string): Kept | undefined {
  const base = basesOf(word).find((one) => kept.has(one));
  return base === undefined ? undefined : kept.get(base);
}

/** A word, and the words whose feminine or plural it may be. */
function basesOf(word: string): readonly string[] {
  // No feminine and no plural ends otherwise, and most words of cells do.
  if (!(word.endsWith("e") || word.endsWith("s"))) return [word];
  const singulars = word.endsWith("s") ? [word, word.slice(0, -1)] : [word];
  const masculines = singulars.flatMap((one) =>
    feminineEndings.flatMap(([masculine, feminine]) =>
      one.endsWith(feminine) ? [one.slice(0, one.length - feminine.length) + masculine] : [],
    ),
  );
  return [...singulars, ...masculines];
}

const feminineEndings = [
  ["", "e"],
  ["n", "nne"],
  ["er", "ere"],
  ["eur", "euse"],
  ["eur", "rice"],
  ["if", "ive"],
] as const;

/** Where a list has several of a kind their number tells them apart: "parent 1", "2e participante". */
function numbered(bearer: Bearer, words: readonly string[], index: number): Bearer {
  const behind = words.slice(index + 1).find((word) => !/^(?:n|no|numero|legal|legale)$/.test(word)) ?? "";
  const number = /^\d$/.test(behind)
    ? behind
    : /^(\d)(?:er|ere|e|eme|st|nd|rd|th)$/.exec(words[index - 1] ?? "")?.[1];
  return number === undefined ? bearer : { ...bearer, label: `${bearer.label} ${number}` };
}

/** The words of a heading: all of them, and those outside of brackets, which say what it holds. */
interface HeadingParts {
  readonly said: readonly string[];
  readonly outside: readonly string[];
}

function partsOf(heading: string, words: (text: string) => readonly string[]): HeadingParts {
  const [said, open] = [words(heading), withoutBrackets(heading)];
  return { said, outside: open === heading ? said : words(open) };
}

/** A heading without what it has in brackets; "(e)" and "(s)" are endings. */
function withoutBrackets(heading: string): string {
  return heading.replace(/\([^)]{0,200}\)/g, (inside) => (inside.length <= 4 ? inside : " "));
}

/** Whom a list is about among those whom it names; nobody where several are as likely. */
export function likeliest<One extends Pick<Bearer, "likely">>(bearers: readonly One[]): One | undefined {
  return bearers.find((one) => bearers.every((other) => other === one || one.likely[0] > other.likely[1]));
}
