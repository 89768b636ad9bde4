import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findService, offerServices } from "../../store/services.ts";
import { services } from "../../views.ts";

export default showing("service", found(findService, offerServices), services);
