import type { InputOf, Parameters } from "./command-line/parameter.ts";
import type { Coop } from "./coop.ts";

/** What a verb prints on stdout, which settles the formats that it offers. */
export type Gives = "list" | "item" | "nothing";

/** A command: what may be typed after it, and what it does. */
export interface Verb<Arguments extends Parameters, Options extends Parameters> {
  readonly arguments: Arguments;
  readonly options: Options;
  readonly gives: Gives;
  /** False for what makes a register, or needs none. */
  readonly opensRegister: boolean;
  run(coop: Coop, input: InputOf<Arguments> & InputOf<Options>): Promise<void>;
}

/** A verb whose input types are forgotten, as whoever runs it sees it. */
export interface AnyVerb {
  readonly arguments: Parameters;
  readonly options: Parameters;
  readonly gives: Gives;
  readonly opensRegister: boolean;
  run(coop: Coop, input: never): Promise<void>;
}

/** Declares a command. */
export function verb<const Arguments extends Parameters = {}, const Options extends Parameters = {}>(
  declared: Partial<Pick<Verb<Arguments, Options>, "gives" | "opensRegister">> & {
    readonly arguments?: Arguments;
    readonly options?: Options;
    run(coop: Coop, input: InputOf<Arguments> & InputOf<Options>): Promise<void>;
  },
): Verb<Arguments, Options> {
  return {
    arguments: declared.arguments ?? ({} as Arguments),
    options: declared.options ?? ({} as Options),
    gives: declared.gives ?? "nothing",
    opensRegister: declared.opensRegister ?? true,
    run: declared.run,
  };
}
