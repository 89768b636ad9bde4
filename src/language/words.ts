import type { Problem } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { groupedBy } from "../values/grouped.ts";
import type {
  AnyCatalogue,
  ArgumentWords,
  ChoiceName,
  ChoiceValues,
  Commands,
  GapWords,
  NoticeKey,
  NoticeParameters,
  NounWords,
  OperationName,
  OperationParameters,
  ProblemWords,
  VerbWords,
} from "./catalogue.ts";
import type { Language } from "./language.ts";

/** A value of a closed list, and the words of one of its spellings, folded. */
interface Spelling {
  readonly words: readonly string[];
  readonly value: string;
}

/** A value that stands in a sentence as so many words. */
export interface Phrase {
  readonly value: string;
  readonly length: number;
}

/** By what a spelling is known: signs alone, which fold to nothing, by themselves. */
function spellingKey(text: string): string {
  return fold(text) || text;
}

/** Every room's sentences in the language of the reader. */
export class Words {
  readonly language: Language;
  #catalogues: readonly AnyCatalogue[];
  /** The values of closed lists by what is typed for them: a sentence of minutes asks for each of its phrases. */
  readonly #spelled = new Map<string, Map<string, string>>();
  /** The same by their first words, the longest first. */
  readonly #phrases = new Map<string, Map<string, Spelling[]>>();

  constructor(language: Language, catalogues: readonly AnyCatalogue[]) {
    this.language = language;
    this.#catalogues = catalogues;
  }

  /** Adds the sentences of more rooms. */
  learn(catalogues: readonly AnyCatalogue[]): void {
    this.#catalogues = [...new Set([...this.#catalogues, ...catalogues])];
  }

  problem(problem: Problem): ProblemWords {
    const said = this.#find("problems", problem.code)(problem.parameters as never);
    const { typeset, otherwise, semicolon } = this.language;
    const what = typeset(said.what);
    if (!("ways" in said)) return { what, remedy: typeset(said.remedy) };
    const [first, ...others] = said.ways;
    const inOne = (commands: Commands): string => [commands].flat().join(semicolon);
    const told = others.map((way) => {
      const [when, commands] = otherwise(way);
      return `${when} ${inOne(commands)}`;
    });
    const joined = [inOne(first), ...told].join(semicolon);
    return { what, remedy: said.remedy === undefined ? joined : typeset(said.remedy) };
  }

  /** What is missing, with the commands that mend it apart from the sentence; one that has none says its remedy alone. */
  gap(problem: Problem): ProblemWords & Partial<GapWords> {
    return { ...this.#find("problems", problem.code)(problem.parameters as never), ...this.problem(problem) };
  }

  /** The same with its place in front: "inscrits.csv, ligne 14, colonne « Courriel » : …". */
  problemAt(problem: Problem): ProblemWords {
    const { what, remedy } = this.problem(problem);
    return { what: this.notice("place", problem.place) + what, remedy };
  }

  notice<Key extends NoticeKey>(key: Key, parameters: NoticeParameters[Key]): string {
    return this.language.typeset(this.#find("notices", key)(parameters as never));
  }

  operation<Name extends OperationName>(name: Name, parameters: OperationParameters[Name]): string {
    return this.language.typeset(this.#find("operations", name)(parameters as never));
  }

  /** The word for a value of a closed list. */
  choice<Name extends ChoiceName>(name: Name, value: ChoiceValues[Name]): string {
    const spelled = this.#find("choices", name)[value as string] ?? "";
    return this.language.typeset(typeof spelled === "string" ? spelled : (spelled[0] ?? ""));
  }

  /** The closed lists of which it has the words. */
  choiceNames(): string[] {
    return this.#catalogues.flatMap(({ choices }) => Object.keys(choices ?? {}));
  }

  /** Every word that is understood for a value of a closed list, first the one that is printed. */
  spellings<Name extends ChoiceName>(name: Name, value: ChoiceValues[Name]): readonly string[] {
    return [this.#find("choices", name)[value as string] ?? ""].flat();
  }

  /** The value of a closed list that was typed: its key, its word or another spelling; nothing if it is none. */
  readChoice(name: string, text: string): string | undefined {
    return this.#spellingsOf(name).get(spellingKey(text));
  }

  /** The longest spelling of a value of a closed list that stands among folded words, from one of them on; nothing if none does. */
  readPhrase(name: string, among: readonly string[], from: number): Phrase | undefined {
    let phrases = this.#phrases.get(name);
    if (!phrases) {
      const all = [...this.#spellingsOf(name)].map(([key, value]) => ({ words: key.split(" "), value }));
      all.sort((a, b) => b.words.length - a.words.length);
      phrases = groupedBy(all, ({ words }) => words[0] ?? "");
      this.#phrases.set(name, phrases);
    }
    const found = phrases
      .get(among[from] ?? "")
      ?.find(({ words }) => words.every((word, index) => word === among[from + index]));
    return found && { value: found.value, length: found.words.length };
  }

  #spellingsOf(name: string): ReadonlyMap<string, string> {
    let read = this.#spelled.get(name);
    if (!read) {
      read = new Map();
      for (const [value, spelled] of Object.entries(this.#find("choices", name))) {
        for (const spelling of [value, ...[spelled].flat()]) {
          const key = spellingKey(spelling);
          if (!read.has(key)) read.set(key, value);
        }
      }
      this.#spelled.set(name, read);
    }
    return read;
  }

  column(view: string, key: string): string {
    return this.language.typeset(this.#label(view, key));
  }

  /** The heading of a view's rows. */
  title(view: string): string {
    return this.language.typeset(this.language.capitalise(this.#find("titles", view)));
  }

  noun(noun: string): NounWords & { readonly spoken: readonly string[] } {
    return { spoken: [noun], ...this.#find("nouns", noun) };
  }

  /** A verb by the words that name it, `participant add`: how it is spelled, what it does, and an example. */
  verb(path: string): Pick<VerbWords, "about" | "example"> & { readonly spoken: string } {
    const verb = path.split(" ").at(-1) ?? path;
    const common: Readonly<Record<string, string>> = this.language.verbs;
    return { spoken: common[verb] ?? verb, ...this.#find("verbs", path) };
  }

  /** What is said of an argument of a verb: by the verb, else by the noun of which it is an item. */
  argument(path: string, key: string): ArgumentWords {
    return this.#find("verbs", path).arguments?.[key] ?? this.noun(key).item ?? missing(path, key);
  }

  /** What is said of an option of a verb: by the verb, else by its noun, of which it is a field or a column. */
  option(path: string, key: string): string {
    const [noun = ""] = path.split(" ");
    const said = this.#find("verbs", path).options?.[key] ?? this.noun(noun).fields?.[key];
    return said ?? this.#label(`${noun}s`, key);
  }

  #label(view: string, key: string): string {
    const { views, columns } = this.#room("titles", view);
    return views?.[view]?.[key] ?? columns?.[key] ?? missing(view, key);
  }

  #find<Part extends Speaking>(part: Part, key: PropertyKey): Required<AnyCatalogue>[Part][string] {
    return this.#room(part, key)[part]?.[key as string] as Required<AnyCatalogue>[Part][string];
  }

  /** The catalogue that has words for something. */
  #room(part: Speaking, key: PropertyKey): AnyCatalogue {
    return (
      this.#catalogues.find((catalogue) => Object.hasOwn(catalogue[part] ?? {}, key)) ?? missing(part, key)
    );
  }
}

type Speaking = Exclude<keyof AnyCatalogue, "columns">;

function missing(of: string, key: PropertyKey): never {
  throw new Error(`no words for ${of} "${String(key)}"`);
}
