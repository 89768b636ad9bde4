import { approximateDay, choice, file, required, text } from "../../../command-line/parameter.ts";
import { CoopError, problem } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { serviceKinds } from "../../service.ts";
import { planServices } from "../../service-plan.ts";
import { type ServiceField, serviceHeadings } from "../../service-table.ts";
import { listServices } from "../../store/services.ts";
import { plannedServices } from "../../views.ts";
import { importServices } from "../../writes/import-services.ts";
import { openingOf, readTable, refuseOrWarn, tableOptions } from "../read-table.ts";

const cells = {
  name: text,
  kind: choice("serviceKind", serviceKinds),
  operator: text,
  policy: text,
  district: text,
  theme: text,
  audience: text,
  since: approximateDay,
  plannedFor: approximateDay,
} satisfies Record<ServiceField, unknown>;

export default verb({
  arguments: { file: required(file) },
  options: tableOptions,
  async run(coop, { file, skipRefused, dryRun, ...opening }) {
    const read = await readTable(coop, file, openingOf(opening), serviceHeadings, cells);
    const { table, columns } = read;
    const place = { file: table.file };
    if (!columns.has("name"))
      throw new CoopError([problem("table-of-no-services", { headings: table.headings }, place)]);
    const plan = planServices(read.rows, await coop.read(listServices), read.placeOf);
    const refused = refuseOrWarn(coop, read, plan, skipRefused);
    const { planned, unchanged } = plan;
    const added = planned.filter(({ service }) => service === null).length;
    const counts = { added, changed: planned.length - added };
    if (planned.length > 0) coop.output.tableOfTalk(plannedServices, planned);
    coop.say("services-plan", { ...counts, unchanged, refused });
    if (dryRun || planned.length === 0) return;
    if (!(await coop.confirm("services-question", {}))) return coop.say("left-as-it-was", {});
    await coop.write(
      "services-imported",
      (tx) => importServices(tx, planned),
      () => ({ ...place, ...counts }),
    );
  },
});
