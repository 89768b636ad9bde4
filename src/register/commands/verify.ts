import { resolve } from "node:path";
import { file, optional } from "../../command-line/parameter.ts";
import { CoopError, type Problem } from "../../problem.ts";
import { verb } from "../../verb.ts";
import { backupsIn } from "../sqlite/backup.ts";
import { verifyWhole, verifyWith } from "../verify.ts";
import { backupFolder } from "./backup.ts";

export default verb({
  arguments: { backup: optional(file) },
  async run(coop, { backup }) {
    const { register } = coop;
    const problems: Problem[] = await verifyWhole(register);
    if (problems.length > 0) throw new CoopError(problems);
    problems.push(...(await coop.read((reader) => coop.parts.contributions.rules(reader))));

    const { identity, counts } = await register.database.contents();
    const latest =
      backup === undefined
        ? backupsIn(backupFolder(coop), register.database.place, identity)[0]
        : resolve(coop.parts.surroundings.folder, backup);
    const compared = latest && (await verifyWith(register, latest));
    if (compared) problems.push(...compared.problems);
    if (problems.length > 0) throw new CoopError(problems);
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    coop.output.done(coop.words.notice("register-whole", { rows }));
    if (compared && latest) coop.say("compared-with", { file: latest, rows: compared.same });
    else if (latest) coop.warn("not-comparable", { file: latest });
    else coop.say("nothing-to-compare", {});
  },
});
