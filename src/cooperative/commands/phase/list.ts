import { listing } from "../../../verb.ts";
import { listPhases } from "../../store/phases.ts";
import { phases } from "../../views.ts";

export default listing(phases, listPhases);
