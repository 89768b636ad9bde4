import { flag, optional } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { listRelations } from "../../store/relations.ts";
import { listServices } from "../../store/services.ts";
import { articulations, services } from "../../views.ts";

export default verb({
  gives: "list",
  options: { relations: optional(flag), overlaps: optional(flag) },
  async run(coop, { relations, overlaps }) {
    if (!relations && !overlaps) return coop.list(services, await coop.read(listServices));
    const all = await coop.read(listRelations);
    await coop.list(articulations, overlaps ? all.filter(({ kind }) => kind === "overlaps") : all);
  },
});
