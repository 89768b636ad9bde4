import { approximateDay, choice, file, required, text } from "../../../command-line/parameter.ts";
import { problem } from "../../../problem.ts";
import { importTable } from "../../../tabular/import-table.ts";
import { tableOptions } from "../../../tabular/read-table.ts";
import { verb } from "../../../verb.ts";
import { serviceKinds } from "../../service.ts";
import { planServices } from "../../service-plan.ts";
import { type ServiceField, serviceHeadings } from "../../service-table.ts";
import { listServices } from "../../store/services.ts";
import { plannedServices } from "../../views.ts";
import { importServices } from "../../writes/import-services.ts";

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
  gives: "item",
  arguments: { file: required(file) },
  options: tableOptions,
  run: (coop, { file, ...wishes }) =>
    importTable(coop, file, wishes, {
      ...{ headings: serviceHeadings, cells, view: plannedServices },
      refuses: ({ columns, table: { headings } }) =>
        columns.has("name") ? undefined : problem("table-of-no-services", { headings }),
      judge: async ({ rows, placeOf }) => planServices(rows, await coop.read(listServices), placeOf),
      sayPlan: (sums) => coop.say("table-plan", sums),
      ask: () => coop.confirm("services-question", {}),
      record: (planned, told) =>
        coop.write(
          "services-imported",
          (tx) => importServices(tx, planned),
          () => told,
        ),
    }),
});
