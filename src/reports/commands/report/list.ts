import { verb } from "../../../verb.ts";
import { reports } from "../../views.ts";
import { ownDocuments } from "../template-pages.ts";

const names = [
  ...["emargement", "compte-rendu", "releve-decisions", "experimentation"],
  ...["bilan", "mode-emploi", "retour", "mandat", "site"],
] as const;

export default verb({
  gives: "list",
  opensRegister: false,
  async run(coop) {
    const shipped = names.map((name) => ({ name, about: coop.words.verb(`report ${name}`).about }));
    const own = ownDocuments(coop).map((name) => ({
      name,
      about: coop.words.notice("document-of-yours", {}),
    }));
    await coop.list(reports, [...shipped, ...own]);
  },
});
