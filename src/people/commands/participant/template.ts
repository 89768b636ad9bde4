import { file, optional } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { writeList } from "./write-list.ts";

export default verb({
  opensRegister: false,
  options: { out: optional(file) },
  async run(coop, { out }) {
    await writeList(coop, [], out, coop.words.notice("template-name", {}), (file) =>
      coop.words.notice("template-written", { file }),
    );
  },
});
