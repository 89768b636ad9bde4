import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findPhase, offerPhases } from "../../store/phases.ts";
import { phases } from "../../views.ts";

export default showing("phase", found(findPhase, offerPhases), phases);
