import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findSession, offerSessions } from "../../store/sessions.ts";
import { sessions } from "../../views.ts";

export default showing("session", found(findSession, offerSessions), sessions);
