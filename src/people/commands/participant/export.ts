import { file, optional } from "../../../command-line/parameter.ts";
import { writeList } from "../../../tabular/write-list.ts";
import { verb } from "../../../verb.ts";
import { personList } from "../../list-views.ts";
import { listParticipants } from "../../store/participants.ts";

export default verb({
  options: { out: optional(file) },
  async run(coop, { out }) {
    const all = await coop.read((reader) => listParticipants(reader));
    const participants = all.filter(({ isErased }) => !isErased);
    await writeList(
      coop,
      { view: personList, rows: participants, name: coop.words.notice("list-name", {}) },
      out,
      (file) => coop.words.notice("list-written", { file, people: participants.length }),
    );
  },
});
