import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findDecision, offerDecisions } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";

export default showing("decision", found(findDecision, offerDecisions), decisions);
