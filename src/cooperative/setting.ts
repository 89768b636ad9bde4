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
  purposes: ({ purposes }) => purposes,
};

/** The settings that are not the same in two states of a cooperative. */
export function changedSettings(before: Cooperative, after: Cooperative): readonly Setting[] {
  return (Object.keys(values) as Setting[]).filter(
    (setting) => JSON.stringify(values[setting](before)) !== JSON.stringify(values[setting](after)),
  );
}
