import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findParticipant } from "../../store/participants.ts";
import { participants } from "../../views.ts";

export default showing("participant", found(findParticipant), participants);
