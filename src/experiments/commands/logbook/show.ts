import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findLogEntry } from "../../store/log-entries.ts";
import { logEntries } from "../../views.ts";

export default showing("logbook", found(findLogEntry), logEntries);
