import type { Cooperative } from "../../cooperative/store/cooperative.ts";

/** Whose document it is, where, who publishes it, and whom to ask. */
export interface PublisherFacts {
  readonly name: string;
  readonly territory: string | null;
  readonly contact: string | null;
  /** Who answers for the data, and publishes. */
  readonly controller: string | null;
}

export function publisherOf({ name, territory, contact, controller }: Cooperative): PublisherFacts {
  return { name, territory, contact, controller };
}
