import { toFile } from "../../../documents/to-file.ts";
import { writeList } from "../../../tabular/write-list.ts";
import { verb } from "../../../verb.ts";
import { personList } from "../../list-views.ts";
import { listParticipants } from "../../store/participants.ts";

export default verb({
  options: toFile,
  async run(coop, to) {
    const all = await coop.read((reader) => listParticipants(reader));
    const participants = all.filter(({ isErased }) => !isErased);
    await writeList(
      coop,
      { view: personList, rows: participants, name: coop.words.notice("list-name", {}) },
      to,
      (file) => coop.words.notice("list-written", { file, people: participants.length }),
    );
  },
});
