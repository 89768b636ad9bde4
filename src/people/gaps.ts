import type { Gaps } from "../feature.ts";
import { problem } from "../problem.ts";
import { toReference } from "../values/reference.ts";
import { listMandates, listMandateVersions, listSignatures, type MandateLine } from "./store/mandates.ts";

/** A signature that is missing is pointed out, and changes no figure. */
export const gaps: Gaps = async (reader, today) => {
  const lines = await listMandates(reader, today);
  const latest = (await listMandateVersions(reader)).at(-1);
  const withdrawn = lines.filter(({ state }) => state === "withdrawn");
  const unsigned = lines.filter(({ isSigned, state }) => !isSigned && state !== "withdrawn");
  const older = lines.filter(
    ({ isSigned, signature }) => isSigned && signature && latest && signature.version < latest.version,
  );
  const signatures = await listSignatures(reader);
  return [
    ...(unsigned.length > 0 ? [problem("mandate-unsigned", { references: referencesOf(unsigned) })] : []),
    ...(withdrawn.length > 0
      ? [problem("mandate-withdrawn-by-members", { references: referencesOf(withdrawn) })]
      : []),
    ...(older.length > 0 && latest
      ? [problem("older-version-signed", { references: referencesOf(older), version: latest.version })]
      : []),
    ...(signatures.length > 0 && !signatures.some(({ party }) => party === "city")
      ? [problem("city-unsigned", {})]
      : []),
  ];
};

function referencesOf(lines: readonly MandateLine[]): readonly string[] {
  return lines.flatMap(({ number }) => (number === null ? [] : [toReference("participant", number)]));
}
