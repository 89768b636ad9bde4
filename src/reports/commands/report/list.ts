import { flag, optional } from "../../../command-line/parameter.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { listEditions } from "../../store/editions.ts";
import { madeEditions, reports } from "../../views.ts";
import { ownDocuments } from "../template-pages.ts";

const names = [
  ...["emargement", "compte-rendu", "releve-decisions", "experimentation"],
  ...["bilan", "mode-emploi", "retour", "mandat", "site"],
] as const;

export default verb({
  gives: "list",
  opensRegister: "where-there-is-one",
  options: { made: optional(flag) },
  async run(coop, { made = false }) {
    if (made) {
      const { discovery, surroundings } = coop.parts;
      if (!discovery.file) refuse("no-register", { folder: surroundings.folder });
      return coop.list(madeEditions, await coop.read(listEditions));
    }
    const shipped = names.map((name) => ({ name, about: coop.words.verb(`report ${name}`).about }));
    const own = ownDocuments(coop).map((name) => ({
      name,
      about: coop.words.notice("document-of-yours", {}),
    }));
    await coop.list(reports, [...shipped, ...own]);
  },
});
