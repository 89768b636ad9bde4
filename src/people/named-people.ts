import type { Cooperative } from "../cooperative/store/cooperative.ts";
import { fold } from "../values/folded.ts";

/** Someone who is not to be named. */
export interface Unnamed {
  readonly reference: string;
  readonly name: string;
}

/** Those whose full name stands in a text. One word alone is not looked for: Rose is also a flower. */
export function namedIn(text: string, people: readonly Unnamed[]): Unnamed[] {
  const folded = ` ${fold(text)} `;
  return people.filter(({ name }) => {
    const words = fold(name).split(" ");
    return (
      words.length > 1 &&
      [words, [...words.slice(1), ...words.slice(0, 1)]].some((order) =>
        folded.includes(` ${order.join(" ")} `),
      )
    );
  });
}

/** Whether the settings allow someone to be named in public. */
export function isPublicName(name: string, publicNames: Cooperative["publicNames"]): boolean {
  return publicNames.some((allowed) => fold(allowed.name) === fold(name));
}
