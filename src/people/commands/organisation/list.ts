import { listing } from "../../../verb.ts";
import { listOrganisations } from "../../store/organisations.ts";
import { organisations } from "../../views.ts";

export default listing(organisations, (reader) => listOrganisations(reader));
