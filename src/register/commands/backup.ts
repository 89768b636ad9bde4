import { existsSync, mkdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { count, file, optional } from "../../command-line/parameter.ts";
import type { Coop } from "../../coop.ts";
import { refuse } from "../../problem.ts";
import { verb } from "../../verb.ts";
import { backupName, backupsIn, deleteOlder } from "../sqlite/backup.ts";
import { backup } from "../views.ts";

export default verb({
  gives: "item",
  arguments: { to: optional(file) },
  options: { keep: optional(count) },
  async run(coop, { to, keep }) {
    if (keep === 0) refuse("keeps-no-backup", {}, { option: "--keep" });
    const target = targetOf(coop, to);
    const folder = dirname(target);
    // A folder that was named and is not there is mostly a key that is not plugged in.
    if (to === undefined) mkdirSync(folder, { recursive: true });
    else if (!existsSync(folder)) refuse("backup-folder-missing", {}, { file: folder });
    const contents = await coop.register.database.copyTo(target);
    coop.output.done(coop.words.notice("backup-made", { file: target }));
    if (keep !== undefined) {
      const all = backupsIn(folder, coop.register.database.place, contents.identity);
      const deleted = deleteOlder([target, ...all.filter((other) => other !== target)], keep);
      if (deleted.length > 0) coop.say("backups-deleted", { files: deleted.map((older) => basename(older)) });
    }
    const { lastEntry, lastWrittenAt, counts } = contents;
    await coop.show(backup, {
      file: target,
      lastEntry,
      lastWrittenAt: lastWrittenAt && coop.moment(lastWrittenAt),
      people: counts.get("participant") ?? 0,
      sessions: counts.get("session") ?? 0,
    });
  },
});

/** A folder gets a file named after the register and the moment; a name with an ending is the file itself. */
function targetOf(coop: Coop, to: string | undefined): string {
  const { surroundings } = coop.parts;
  const typed = to === undefined ? backupFolder(coop) : resolve(surroundings.folder, to);
  const isFolder = existsSync(typed) ? statSync(typed).isDirectory() : extname(typed) === "";
  return isFolder ? nextName(coop, typed) : typed;
}

function nextName(coop: Coop, folder: string): string {
  const moment = coop.moment(coop.parts.authorship.now());
  for (let number = 1; ; number += 1) {
    const name = join(folder, backupName(coop.register.database.place, moment, number));
    if (!existsSync(name)) return name;
  }
}

/** The folder of backups beside the register: the one that is there, in either language, else a new one. */
export function backupFolder(coop: Coop): string {
  const beside = dirname(coop.parts.registerFile);
  const own = coop.words.notice("backup-folder", {});
  const known = [own, "sauvegardes", "backups"].find((name) => existsSync(join(beside, name)));
  return join(beside, known ?? own);
}
