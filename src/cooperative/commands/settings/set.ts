import { choice, count, editable, optional, several, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { languages } from "../../language.ts";
import { settings } from "../../views.ts";
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
    threshold: optional(count),
    proxiesPerHolder: optional(count),
    allowName: several(text),
    disallowName: several(text),
  },
  async run(coop, { allowName, disallowName, timeZone, proxiesPerHolder, ...changes }) {
    const set = await coop.write(
      "settings-set",
      (tx) =>
        setSettings(tx, {
          cooperative: { ...changes, time_zone: timeZone, proxies_per_holder: proxiesPerHolder },
          allowedNames: allowName ?? [],
          disallowedNames: disallowName ?? [],
        }),
      () => ({}),
    );
    await coop.show(settings, set);
  },
});
