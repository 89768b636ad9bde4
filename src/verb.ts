import {
  type InputOf,
  type Kind,
  type Parameter,
  type Parameters,
  required,
} from "./command-line/parameter.ts";
import type { Coop } from "./coop.ts";
import type { Row } from "./register/schema.ts";
import type { Reader } from "./register/write.ts";
import type { View } from "./terminal/view.ts";

/** What a verb prints on stdout, which settles the formats that it offers. */
export type Gives = "list" | "item" | "nothing";

/** Which seasons a verb can be asked for by `--year`: one, or all of them as well. */
export type OfYear = "one" | "any";

/** A command: what may be typed after it, and what it does. */
export interface Verb<Arguments extends Parameters, Options extends Parameters> {
  readonly arguments: Arguments;
  readonly options: Options;
  readonly gives: Gives;
  /** Absent for what speaks of no season, or of an item of whichever. */
  readonly ofYear?: OfYear | undefined;
  /** False for what makes a register, or needs none. */
  readonly opensRegister: boolean | "where-there-is-one";
  run(coop: Coop, input: InputOf<Arguments> & InputOf<Options>): Promise<void>;
}

/** A verb whose input types are forgotten, as whoever runs it sees it. */
export interface AnyVerb {
  readonly arguments: Parameters;
  readonly options: Parameters;
  readonly gives: Gives;
  readonly ofYear?: OfYear | undefined;
  readonly opensRegister: boolean | "where-there-is-one";
  run(coop: Coop, input: never): Promise<void>;
}

/** Declares a command. */
export function verb<const Arguments extends Parameters = {}, const Options extends Parameters = {}>(
  declared: Partial<Pick<Verb<Arguments, Options>, "gives" | "ofYear" | "opensRegister">> & {
    readonly arguments?: Arguments;
    readonly options?: Options;
    run(coop: Coop, input: InputOf<Arguments> & InputOf<Options>): Promise<void>;
  },
): Verb<Arguments, Options> {
  return {
    arguments: declared.arguments ?? ({} as Arguments),
    options: declared.options ?? ({} as Options),
    gives: declared.gives ?? "nothing",
    ofYear: declared.ofYear,
    opensRegister: declared.opensRegister ?? true,
    run: declared.run,
  };
}

/** Declares the command that shows an item of a noun, with what every feature has to say of it. */
export function showing<const Noun extends string, Item extends { readonly id: number }>(
  noun: Noun,
  kind: Kind<Item>,
  view: View<NoInfer<Item>>,
): Verb<{ readonly [Its in Noun]: Parameter<Item, "required"> }, {}> {
  return verb({
    gives: "item",
    arguments: { [noun]: required(kind) } as { readonly [Its in Noun]: Parameter<Item, "required"> },
    async run(coop, input) {
      const item: Item = input[noun];
      await coop.show(view, item, await coop.sections(noun, item.id));
    },
  });
}

/** Declares the command that lists all the items of a noun. */
export function listing<Item>(
  view: View<Item>,
  list: (reader: Reader) => Promise<readonly Item[]>,
): Verb<{}, {}> {
  return verb({
    gives: "list",
    async run(coop) {
      await coop.list(view, await coop.read(list));
    },
  });
}

/** Declares the command that lists the items of a noun in a season. */
export function listingOfYear<Item>(
  view: View<Item>,
  list: (reader: Reader, season: Row<"season">) => Promise<readonly Item[]>,
): Verb<{}, {}> {
  return verb({
    gives: "list",
    ofYear: "any",
    async run(coop) {
      await coop.list(view, await coop.readSeason(list));
    },
  });
}
