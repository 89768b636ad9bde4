import { file, optional } from "../../../command-line/parameter.ts";
import { writeList } from "../../../tabular/write-list.ts";
import { verb } from "../../../verb.ts";
import { personList } from "../../list-views.ts";

export default verb({
  opensRegister: false,
  options: { out: optional(file) },
  async run(coop, { out }) {
    await writeList(
      coop,
      { view: personList, rows: [], name: coop.words.notice("template-name", {}) },
      out,
      (file) => coop.words.notice("template-written", { file }),
    );
  },
});
