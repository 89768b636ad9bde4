import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { day, flag, optional, required, text } from "../../command-line/parameter.ts";
import { refuse } from "../../problem.ts";
import { discoverRegister } from "../../register/discovery.ts";
import { Register } from "../../register/register.ts";
import { verb } from "../../verb.ts";
import { countsOf, defaults } from "../defaults.ts";
import { startRegister } from "../writes/start-register.ts";

export default verb({
  opensRegister: false,
  arguments: { name: required(text) },
  options: { on: optional(day), territory: optional(text), bare: optional(flag) },
  async run(coop, { name, on, territory, bare }) {
    const language = coop.words.language.code;
    const { discovery, registerFile, surroundings, authorship, prompts } = coop.parts;
    const above = discovery.isNamed
      ? undefined
      : discoverRegister(dirname(surroundings.folder), undefined).file;
    if (above) refuse("register-above", { above });
    const withDefaults =
      !bare && (!prompts || (await coop.confirm("defaults-question", countsOf(defaults[language]))));
    const register = await Register.create(registerFile, surroundings.random(8), authorship);
    let isStarted = false;
    try {
      const started = {
        name,
        territory,
        language,
        startsOn: on ?? coop.today,
        withDefaults,
      };
      await register.write(
        "register-started",
        (tx) => startRegister(tx, started),
        ({ name }) => ({ name }),
      );
      isStarted = true;
    } finally {
      await register.close();
      if (!isStarted) rmSync(registerFile, { force: true });
    }
    coop.output.done(coop.words.operation("register-started", { name }));
    coop.say("register-is", { file: registerFile });
    coop.say("after-init", {});
  },
});
