import { basename, resolve } from "node:path";
import { choice, count, editable, file, optional, several, text } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { languages } from "../../../language/language.ts";
import { refuse } from "../../../problem.ts";
import type { NewRow } from "../../../register/schema.ts";
import { section } from "../../../terminal/view.ts";
import { verb } from "../../../verb.ts";
import { defaultSettings } from "../../defaults.ts";
import { legalBases } from "../../setting.ts";
import { purposes, settings } from "../../views.ts";
import { setSettings } from "../../writes/set-settings.ts";

export default verb({
  gives: "item",
  options: {
    name: optional(text),
    territory: editable(text),
    language: optional(choice("language", languages)),
    timeZone: optional(text),
    controller: editable(text),
    contact: editable(text),
    recipients: editable(text),
    logo: editable(file),
    licence: editable(text),
    purpose: optional(text),
    basis: optional(choice("legalBasis", legalBases)),
    retention: editable(text),
    dropPurpose: several(text),
    threshold: optional(count),
    proxiesPerHolder: optional(count),
    allowName: several(text),
    disallowName: several(text),
  },
  async run(coop, input) {
    const { name, territory, language, controller, contact, recipients, licence, threshold } = input;
    const { purpose, basis, retention } = input;
    if (purpose === undefined && (basis !== undefined || retention !== undefined)) {
      refuse("basis-of-nothing", {}, { option: "--purpose" });
    }
    const logo = typeof input.logo === "string" ? await logoIn(coop, input.logo) : input.logo;
    const { cooperative } = await coop.write(
      "settings-set",
      (tx) =>
        setSettings(tx, {
          cooperative: {
            ...{ name, territory, language, controller, contact, recipients, licence, threshold },
            time_zone: input.timeZone,
            proxies_per_holder: input.proxiesPerHolder,
          },
          allowedNames: input.allowName ?? [],
          disallowedNames: input.disallowName ?? [],
          purpose: purpose === undefined ? undefined : { purpose, basis, retention },
          droppedPurposes: input.dropPurpose ?? [],
          logo,
        }),
      (set) => ({ settings: set.settings }),
    );
    if (threshold !== undefined && withholdsNothing(threshold)) {
      coop.warn("nothing-withheld", { threshold, proposed: defaultSettings.threshold });
    }
    await coop.show(settings, cooperative, [section(purposes, cooperative.purposes)]);
  },
});

async function logoIn(coop: Coop, typed: string): Promise<NewRow<"logo">> {
  const { folder, home } = coop.parts.surroundings;
  const { readLogo } = await import("../../../documents/logo.ts");
  const { picture, width, height } = await readLogo(resolve(folder, typed), home);
  return { file_name: basename(typed), width, height, picture: picture.toString("base64") };
}

/** Whether every count is published, that of one person too. */
function withholdsNothing(threshold: number): boolean {
  return threshold <= 1;
}
