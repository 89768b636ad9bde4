import { choice, count, editable, optional, several, text } from "../../../command-line/parameter.ts";
import { languages } from "../../../language/language.ts";
import { refuse } from "../../../problem.ts";
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
    const { name, territory, language, controller, contact, recipients, threshold } = input;
    const { purpose, basis, retention } = input;
    if (purpose === undefined && (basis !== undefined || retention !== undefined)) {
      refuse("basis-of-nothing", {}, { option: "--purpose" });
    }
    const { cooperative } = await coop.write(
      "settings-set",
      (tx) =>
        setSettings(tx, {
          cooperative: {
            ...{ name, territory, language, controller, contact, recipients, threshold },
            time_zone: input.timeZone,
            proxies_per_holder: input.proxiesPerHolder,
          },
          allowedNames: input.allowName ?? [],
          disallowedNames: input.disallowName ?? [],
          purpose: purpose === undefined ? undefined : { purpose, basis, retention },
          droppedPurposes: input.dropPurpose ?? [],
        }),
      (set) => ({ settings: set.settings }),
    );
    if (threshold !== undefined && withholdsNothing(threshold)) {
      coop.warn("nothing-withheld", { threshold, proposed: defaultSettings.threshold });
    }
    await coop.show(settings, cooperative, [section(purposes, cooperative.purposes)]);
  },
});

/** Whether every count is published, that of one person too. */
function withholdsNothing(threshold: number): boolean {
  return threshold <= 1;
}
