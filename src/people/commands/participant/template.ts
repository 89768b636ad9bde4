import { toFile } from "../../../documents/to-file.ts";
import { writeList } from "../../../tabular/write-list.ts";
import { verb } from "../../../verb.ts";
import { personList } from "../../list-views.ts";

export default verb({
  opensRegister: false,
  options: toFile,
  async run(coop, to) {
    await writeList(
      coop,
      { view: personList, rows: [], name: coop.words.notice("template-name", {}) },
      to,
      (file) => coop.words.notice("template-written", { file }),
    );
  },
});
