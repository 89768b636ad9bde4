import { flag, optional } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { isLate } from "../../follow-up.ts";
import { listCommitments } from "../../store/recommendations.ts";
import { commitments } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  options: { late: optional(flag) },
  async run(coop, { late }) {
    const listed = await coop.readSeason(listCommitments);
    await coop.list(commitments, late ? listed.filter((one) => isLate(one, coop.today)) : listed);
  },
});
