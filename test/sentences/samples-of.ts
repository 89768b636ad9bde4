import type { AnyCatalogue } from "../../src/language/catalogue.ts";

type Saying = "problems" | "notices" | "operations";

type ParametersOf<Say> = Say extends (parameters: infer Parameters) => unknown ? Parameters : never;

/** Parameters for each sentence of a room that has any. */
export type SamplesOf<Room extends Pick<AnyCatalogue, Saying>> = {
  readonly [Part in Saying]: {
    readonly [Code in keyof Room[Part] as keyof ParametersOf<Room[Part][Code]> extends never
      ? never
      : Code]: ParametersOf<Room[Part][Code]>;
  };
};
