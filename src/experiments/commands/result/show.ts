import { found, required } from "../../../command-line/parameter.ts";
import { section } from "../../../terminal/view.ts";
import { verb } from "../../../verb.ts";
import { findResult, listCorrected } from "../../store/results.ts";
import { correctedResults, results } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { result: required(found(findResult)) },
  async run(coop, { result }) {
    const corrected = await coop.read((reader) => listCorrected(reader, result));
    await coop.show(results, result, [section(correctedResults, corrected)]);
  },
});
