import { basename, dirname, join, relative, resolve } from "node:path";
import { file, flag, optional } from "../../command-line/parameter.ts";
import type { Coop } from "../../coop.ts";
import { refuse } from "../../problem.ts";
import { verb } from "../../verb.ts";
import type { TableName } from "../schema.ts";
import { backupsIn, contentsOfBackup } from "../sqlite/backup.ts";
import { holdPresent, type Present, restore } from "../sqlite/restore.ts";
import { restoration } from "../views.ts";
import { backupFolder } from "./backup.ts";

/** What a person compares the two by. */
const compared = [
  "participant",
  "organisation",
  "session",
  "attendance",
  "decision",
  "task",
  "experiment",
  "recommendation",
] as const satisfies readonly TableName[];

export default verb({
  opensRegister: false,
  arguments: { file: optional(file) },
  options: { anotherRegister: optional(flag) },
  async run(coop, { file, anotherRegister }) {
    const { registerFile: register, surroundings, authorship } = coop.parts;
    const present = holdPresent(register);
    try {
      const backup = file === undefined ? await chosen(coop, present) : resolve(surroundings.folder, file);
      if (backup === resolve(register)) refuse("restores-itself", {}, { file: backup });
      const contents = contentsOfBackup(backup);
      const now = present.state === "whole" ? present.contents : undefined;
      if (now && now.identity !== contents.identity && !anotherRegister) {
        refuse("backup-of-another", { backup: contents.name, present: now.name }, { file: backup });
      }
      const moment = (instant: string | null | undefined): string | null =>
        instant ? coop.moment(instant) : null;
      coop.output.tableOfTalk(restoration, [
        {
          what: coop.words.notice("last-written", {}),
          backup: moment(contents.lastWrittenAt),
          present: moment(now?.lastWrittenAt),
        },
        ...compared.map((table) => ({
          what: coop.words.notice("rows-of", { table }),
          backup: figure(contents.counts.get(table)),
          present: figure(now?.counts.get(table)),
        })),
      ]);
      if (present.state === "unreadable") coop.warn("present-unreadable", { file: register });
      const lost = (now?.identity === contents.identity ? now.lastEntry : 0) - contents.lastEntry;
      const told = { file: basename(backup), lost: Math.max(0, lost) };
      if (!(await coop.confirm("restore-question", told, { onEnter: false }))) {
        coop.say("left-as-it-was", {});
        return;
      }
      const made = coop.moment(authorship.now()).replace(" ", "-").replace(":", "h");
      const stem = basename(register).replace(/\.db$/, "");
      const before = coop.words.notice("before-restoring", {});
      const kept = await restore({
        backup,
        register,
        present,
        authorship,
        aside: (number) =>
          join(dirname(register), `${stem}-${before}-${made}${number === 1 ? "" : `-${number}`}.db`),
        mend: (tx, former) => coop.parts.contributions.afterRestore(tx, former),
      });
      coop.output.done(coop.words.operation("restored", { backup: basename(backup) }));
      if (kept) coop.say("former-kept", { file: kept });
    } finally {
      if (present.state === "whole") present.handle.close();
    }
  },
});

const shownBackups = 12;

/** The backup that a person chooses among the latest of this register; the last one stands first. */
async function chosen(coop: Coop, present: Present): Promise<string> {
  const { registerFile, prompts, surroundings } = coop.parts;
  const identity = present.state === "whole" ? present.contents.identity : undefined;
  const folder = backupFolder(coop);
  const [latest, ...older] = backupsIn(folder, registerFile, identity);
  if (latest === undefined) return refuse("no-backup-here", { folder });
  if (!prompts) return refuse("backup-unnamed", { latest: relative(surroundings.folder, latest) });
  return prompts.select(
    coop.words.notice("which-backup", {}),
    [latest, ...older].slice(0, shownBackups).map((one) => ({ name: basename(one), value: one })),
  );
}

function figure(count: number | undefined): string | null {
  return count === undefined ? null : String(count);
}
