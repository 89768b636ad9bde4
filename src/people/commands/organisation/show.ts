import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findOrganisation } from "../../store/organisations.ts";
import { organisations } from "../../views.ts";

export default showing("organisation", found(findOrganisation), organisations);
