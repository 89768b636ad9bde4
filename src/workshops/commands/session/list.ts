import { isMadeIn } from "../../../cooperative/season.ts";
import { listingOfYear } from "../../../verb.ts";
import { listSessions } from "../../store/sessions.ts";
import { sessions } from "../../views.ts";

export default listingOfYear(sessions, async (reader, season) =>
  (await listSessions(reader)).filter((session) => isMadeIn(season, session)),
);
