import type { Gaps } from "../feature.ts";
import { problem } from "../problem.ts";
import { toReference } from "../values/reference.ts";
import { listMandates } from "./store/mandates.ts";

/** A signature that is missing is pointed out, and changes no figure. */
export const gaps: Gaps = async (reader, today) => {
  const unsigned = (await listMandates(reader, today)).filter(({ isSigned }) => !isSigned);
  const references = unsigned.map(({ number }) => toReference("participant", number));
  return references.length > 0 ? [problem("mandate-unsigned", { references })] : [];
};
