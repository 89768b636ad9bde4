import { verb } from "../../../verb.ts";
import { reports } from "../../views.ts";

const names = [
  ...["emargement", "compte-rendu", "releve-decisions", "experimentation"],
  ...["bilan", "mode-emploi", "retour", "mandat"],
] as const;

export default verb({
  gives: "list",
  opensRegister: false,
  async run(coop) {
    await coop.list(
      reports,
      names.map((name) => ({ name, about: coop.words.verb(`report ${name}`).about })),
    );
  },
});
