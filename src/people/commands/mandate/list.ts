import { flag, optional } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { listMandates } from "../../store/mandates.ts";
import { mandates } from "../../views.ts";

export default verb({
  gives: "list",
  options: { unsigned: optional(flag) },
  async run(coop, { unsigned }) {
    const lines = await coop.read((reader) => listMandates(reader));
    await coop.list(mandates, unsigned ? lines.filter(({ isSigned }) => !isSigned) : lines);
  },
});
