import { flag, found, optional } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findDecision, offerDecisions } from "../../store/decisions.ts";
import { listObjections } from "../../store/objections.ts";
import { objections } from "../../views.ts";

export default verb({
  gives: "list",
  options: { decision: optional(found(findDecision, offerDecisions)), open: optional(flag) },
  async run(coop, { decision, open }) {
    const listed = await coop.read((reader) => listObjections(reader, { decisionId: decision?.id }));
    await coop.list(objections, open ? listed.filter(({ state }) => state === null) : listed);
  },
});
