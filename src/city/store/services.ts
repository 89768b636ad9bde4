import { finder, offering } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

/** Everything that exists already, in the order of its references. */
export async function listServices(reader: Reader): Promise<Row<"service">[]> {
  return reader.selectFrom("service").selectAll().orderBy("number").execute();
}

export const findService = finder("service", listServices, ({ name }) => name);

/** What exists already, for a prompt to offer. */
export const offerServices = offering("service", listServices, ({ name }) => name);
