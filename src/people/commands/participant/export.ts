import { file, optional } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { listParticipants } from "../../store/participants.ts";
import { writeList } from "./write-list.ts";

export default verb({
  options: { out: optional(file) },
  async run(coop, { out }) {
    await writeList(
      coop,
      (await coop.read((reader) => listParticipants(reader))).filter(({ isErased }) => !isErased),
      out,
    );
  },
});
