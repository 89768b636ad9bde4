import { flag, found, optional } from "../../../command-line/parameter.ts";
import { everySeason, ofSeason } from "../../../cooperative/season.ts";
import { verb } from "../../../verb.ts";
import { isInForce } from "../../decision.ts";
import { findDecision, listDecisions, offerDecisions } from "../../store/decisions.ts";
import { listObjections } from "../../store/objections.ts";
import { objections } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  options: { decision: optional(found(findDecision, offerDecisions)), open: optional(flag) },
  async run(coop, { decision, open }) {
    const listed = await coop.read((reader) => listObjections(reader, { decisionId: decision?.id }));
    const year = decision ? everySeason : await coop.season();
    const meant = (await coop.read((reader) => listDecisions(reader))).filter(ofSeason(year, isInForce));
    const ids = new Set(meant.map(({ id }) => id));
    await coop.list(
      objections,
      listed.filter(({ decision_id, state }) => ids.has(decision_id) && (!open || state === null)),
    );
  },
});
