import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findExchange } from "../../store/exchanges.ts";
import { exchanges } from "../../views.ts";

export default showing("exchange", found(findExchange), exchanges);
