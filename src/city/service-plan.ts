import { type Problem, problem } from "../problem.ts";
import type { Row } from "../register/schema.ts";
import type { JudgedTable } from "../tabular/import-table.ts";
import type { CellPlace } from "../tabular/read-table.ts";
import type { ApproximateDay } from "../values/day.ts";
import { fold } from "../values/folded.ts";
import { isSameService, type ServiceKind } from "./service.ts";
import type { ServiceField } from "./service-table.ts";

/** What a row of a list of services says, of what is filled in. */
export interface ServiceRow {
  readonly line: number;
  readonly said: {
    readonly name?: string;
    readonly kind?: ServiceKind;
    readonly operator?: string;
    readonly policy?: string;
    readonly district?: string;
    readonly theme?: string;
    readonly audience?: string;
    readonly since?: ApproximateDay;
    readonly plannedFor?: ApproximateDay;
  };
}

/** A row that is new, or that says of a known service what the register has not. */
export interface PlannedService extends ServiceRow {
  readonly state: "new" | "changed";
  readonly name: string;
  /** Null where it is new. */
  readonly service: Row<"service"> | null;
}

/** What the register has of a field. */
const heldIn: { readonly [Field in ServiceField]: (service: Row<"service">) => string | null } = {
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  operator: ({ operator }) => operator,
  policy: ({ policy }) => policy,
  district: ({ district }) => district,
  theme: ({ theme }) => theme,
  audience: ({ audience }) => audience,
  since: ({ since }) => since,
  plannedFor: ({ planned_for }) => planned_for,
};

const fieldNames = Object.keys(heldIn) as ServiceField[];

/**
 * Judges the rows of a list against what the register has. A row is of the service of its name and operator; where it, or the
 * register, says no operator, of the only one of its name.
 * @returns with what is to be recorded `service-unnamed`, `service-unsure` and `service-listed-before`
 */
export function planServices(
  rows: readonly ServiceRow[],
  services: readonly Row<"service">[],
  placeOf: CellPlace<ServiceField>,
): JudgedTable<PlannedService> {
  const planned: PlannedService[] = [];
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  const unchanged: number[] = [];
  for (const row of rows) {
    const { line, said } = row;
    const { name, operator = null } = said;
    if (name === undefined) {
      problems.push(problem("service-unnamed", {}, placeOf(line, "name")));
      continue;
    }
    const meant = servicesMeant(name, operator, services);
    const [service = null, another] = meant;
    if (another) {
      const numbers = meant.map(({ number }) => number);
      problems.push(problem("service-unsure", { name, numbers }, placeOf(line, "operator")));
      continue;
    }
    const key = service ? String(service.id) : `${fold(name)}\n${fold(operator ?? "")}`;
    const before = lines.get(key);
    if (before !== undefined) {
      problems.push(problem("service-listed-before", { name, before }, placeOf(line, "name")));
      continue;
    }
    lines.set(key, line);
    if (service && saysNothingNew(service, row)) unchanged.push(line);
    else planned.push({ line, said, name, service, state: service ? "changed" : "new" });
  }
  return { planned, unchanged, problems };
}

function servicesMeant(
  name: string,
  operator: string | null,
  services: readonly Row<"service">[],
): readonly Row<"service">[] {
  const exact = services.filter((one) => isSameService(one, { name, operator }));
  if (exact.length > 0) return exact;
  const named = services.filter((one) => fold(one.name) === fold(name));
  return operator === null ? named : named.filter((one) => one.operator === null);
}

/** Whether the register has all that a row says, case and accents aside. */
function saysNothingNew(service: Row<"service">, { said }: ServiceRow): boolean {
  return fieldNames.every(
    (field) => said[field] === undefined || fold(heldIn[field](service) ?? "") === fold(said[field]),
  );
}
