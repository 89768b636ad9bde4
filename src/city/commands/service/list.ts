import { listing } from "../../../verb.ts";
import { listServices } from "../../store/services.ts";
import { services } from "../../views.ts";

export default listing(services, listServices);
