import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";

/** Everything that exists already, in the order of its references. */
export async function listServices(reader: Reader): Promise<Row<"service">[]> {
  return reader.selectFrom("service").selectAll().orderBy("number").execute();
}

export const findService = finder("service", listServices, ({ name }) => name);

/** What exists already, for a prompt to offer. */
export async function offerServices(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listServices(reader)).map(({ number, name }) => {
    const reference = toReference("service", number);
    return { text: reference, label: `${reference} ${name}` };
  });
}
