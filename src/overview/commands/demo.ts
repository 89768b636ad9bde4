import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { file, optional } from "../../command-line/parameter.ts";
import { refuse } from "../../problem.ts";
import { registerName } from "../../register/discovery.ts";
import { translated } from "../../register/disk-problem.ts";
import { titleIn } from "../../reports/edition.ts";
import { readText } from "../../tabular/encoding.ts";
import { verb } from "../../verb.ts";
import { readScript } from "../script.ts";

/** The script of the fictional season in each language. */
const scripts = { fr: "saison.coop", en: "season.coop" } as const;

export default verb({
  opensRegister: false,
  arguments: { folder: optional(file) },
  async run(coop, { folder = "demo" }) {
    const { surroundings, runUnseen } = coop.parts;
    const language = coop.words.language.code;
    const target = resolve(surroundings.folder, folder);
    const register = join(target, registerName);
    if (existsSync(target) && readdirSync(target).length > 0) refuse("folder-taken", {}, { file: target });
    try {
      mkdirSync(target, { recursive: true });
      cpSync(join(surroundings.home, "fixtures", language), target, { recursive: true });
    } catch (error) {
      throw translated(error, target);
    }
    const script = scripts[language];
    for (const { argv, text, line } of readScript(readText(join(target, script)))) {
      coop.output.talk(`$ ${text}`);
      const code = await runUnseen(
        [...argv, "--register", register, "--lang", language, "--no-input", "--yes"],
        target,
      );
      if (code !== 0) refuse("script-stopped", {}, { file: script, line });
    }
    const shown = relative(surroundings.folder, target) || ".";
    const bilan = titleIn("public", "bilan-2024", coop.words);
    coop.output.done(coop.words.notice("demo-made", { bilan: join(target, `${bilan}.html`) }));
    coop.say("demo-next", { folder: shown });
  },
});
