import { listingOfYear } from "../../../verb.ts";
import { listPhases } from "../../store/phases.ts";
import { phases } from "../../views.ts";

export default listingOfYear(phases, listPhases);
