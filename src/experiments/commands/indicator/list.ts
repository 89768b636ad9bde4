import { listing } from "../../../verb.ts";
import { listIndicators } from "../../store/indicators.ts";
import { indicators } from "../../views.ts";

export default listing(indicators, listIndicators);
