import { listing } from "../../../verb.ts";
import { listSessions } from "../../store/sessions.ts";
import { sessions } from "../../views.ts";

export default listing(sessions, listSessions);
