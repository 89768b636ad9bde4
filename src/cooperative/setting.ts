import { refuse } from "../problem.ts";
import type { Cooperative } from "./store/cooperative.ts";
import type { settings } from "./views.ts";

/** What can be set: the lines that are shown, and why data of people is held. */
export type Setting = (typeof settings.columns)[number]["key"] | "purposes";

const values: Readonly<Record<Setting, (cooperative: Cooperative) => unknown>> = {
  name: ({ name }) => name,
  territory: ({ territory }) => territory,
  language: ({ language }) => language,
  timeZone: ({ time_zone }) => time_zone,
  controller: ({ controller }) => controller,
  contact: ({ contact }) => contact,
  recipients: ({ recipients }) => recipients,
  threshold: ({ threshold }) => threshold,
  proxiesPerHolder: ({ proxies_per_holder }) => proxies_per_holder,
  publicNames: ({ publicNames }) => publicNames,
  logo: ({ logo }) => logo,
  licence: ({ licence }) => licence,
  purposes: ({ purposes }) => purposes,
};

/** The settings that are not the same in two states of a cooperative. */
export function changedSettings(before: Cooperative, after: Cooperative): readonly Setting[] {
  return (Object.keys(values) as Setting[]).filter(
    (setting) => JSON.stringify(values[setting](before)) !== JSON.stringify(values[setting](after)),
  );
}

/** On what a use of personal data rests (article 6 of the General Data Protection Regulation). */
export const legalBases = [
  "public-task",
  "consent",
  "legitimate-interest",
  "legal-obligation",
  "contract",
  "vital-interests",
] as const;
export type LegalBasis = (typeof legalBases)[number];

/** A time zone is one that this computer knows by name, `Europe/Paris`. @throws CoopError `unknown-time-zone` */
export function checkTimeZone(typed: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: typed });
  } catch {
    refuse("unknown-time-zone", { typed }, { option: "--time-zone" });
  }
}

/** A licence is said by the name that SPDX gives it: `etalab-2.0`. @throws CoopError `licence-without-name` */
export function checkLicence(typed: string): void {
  if (!/^[a-z0-9][-a-z0-9.]*$/i.test(typed))
    refuse("licence-without-name", { typed }, { option: "--licence" });
}
