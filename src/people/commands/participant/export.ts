import { file, optional } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { listParticipants } from "../../store/participants.ts";
import { writeList } from "./write-list.ts";

export default verb({
  options: { out: optional(file) },
  async run(coop, { out }) {
    const all = await coop.read((reader) => listParticipants(reader));
    const participants = all.filter(({ isErased }) => !isErased);
    await writeList(coop, participants, out, coop.words.notice("list-name", {}), (file) =>
      coop.words.notice("list-written", { file, people: participants.length }),
    );
  },
});
