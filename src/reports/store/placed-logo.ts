import { readLogo } from "../../cooperative/store/cooperative.ts";
import type { PlacedLogo } from "../../documents/logo.ts";
import type { Reader } from "../../register/write.ts";
import type { PublisherFacts } from "../facts/publisher.ts";

/** The logo of the settings, in whose place the name of who publishes is read; nothing where there is none. */
export async function readPlacedLogo(
  reader: Reader,
  { controller, name }: PublisherFacts,
): Promise<PlacedLogo | undefined> {
  const logo = await readLogo(reader);
  if (!logo) return undefined;
  const { width, height, picture } = logo;
  return { type: "logo", alt: controller ?? name, width, height, picture: Buffer.from(picture, "base64") };
}
