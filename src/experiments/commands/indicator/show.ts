import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findIndicator, offerIndicators } from "../../store/indicators.ts";
import { indicators } from "../../views.ts";

export default showing("indicator", found(findIndicator, offerIndicators), indicators);
