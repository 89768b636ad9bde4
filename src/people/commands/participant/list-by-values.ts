import type { Coop } from "../../../coop.ts";
import { saysCategory } from "../../../cooperative/category.ts";
import { listCategories } from "../../../cooperative/store/categories.ts";
import { readYesNo } from "../../../language/reading.ts";
import { refuse } from "../../../problem.ts";
import type { Table, TableRow } from "../../../tabular/table.ts";
import type { Prompts } from "../../../terminal/prompts.ts";
import { fold } from "../../../values/folded.ts";
import { oneLine } from "../../list-cells.ts";
import type { MappedHeading } from "../../list-columns.ts";
import { exportedFields, type ListField } from "../../list-fields.ts";
import { columnOf, isNameField, type KnownTexts, tellColumns } from "../../list-values.ts";
import type { NameOrder } from "../../person-name.ts";
import { listOrganisationNames } from "../../store/organisations.ts";
import { listDistricts } from "../../store/participants.ts";

/** What a person says of a list without headings. */
export interface ValueWishes {
  /** The columns that they map, by their numbers. */
  readonly mapped: readonly MappedHeading[];
  readonly names?: NameOrder | undefined;
  readonly noHeadings?: boolean | undefined;
}

/**
 * What the columns of a list hold that no heading names: as a person maps their numbers, else as their values tell. On a terminal
 * it is shown and asked, and so is what of a name a column holds where its values do not tell it.
 * @throws CoopError `no-headings` where nobody has said that there are none, `names-untold`, `names-missing`
 */
export async function mapByValues(
  coop: Coop,
  { headings, headingsLine, file }: Table,
  rows: readonly TableRow[],
  { mapped, names, noHeadings = false }: ValueWishes,
): Promise<readonly MappedHeading[]> {
  const cells = rows.map((row) => row.cells);
  const said = new Map(mapped.map(({ heading, field }) => [headings.indexOf(heading), field]));
  const told = tellColumns(cells, await knownTexts(coop), said, names);
  const fields = new Map([...said, ...told.fields]);
  const holdsNames = (): boolean =>
    [...fields.values()].some((field) => field !== null && isNameField(field));
  const mapping = (): MappedHeading[] =>
    headings.flatMap((heading, column) => {
      const field = fields.get(column);
      return field === undefined ? [] : [{ heading, field }];
    });
  const columns = mapping().flatMap(({ heading, field }) => (field === null ? [] : [{ heading, field }]));
  const untold = told.untoldNames.map((column) => headings[column] ?? "");
  const isSaid = noHeadings || mapped.length > 0;
  const seen = {
    areNumbers: headingsLine !== null,
    cells: (cells[0] ?? []).filter((cell) => cell !== "").map(shortened),
    columns,
  };

  const prompts = coop.parts.saysYes ? undefined : coop.parts.prompts;
  if (prompts) {
    if (!isSaid) coop.say("no-headings-seen", { file, ...seen });
    const areTold = holdsNames();
    const areRight = areTold && (isSaid || (await coop.confirm("columns-right-asked", {})));
    for (const [column, heading] of areRight ? [] : headings.entries()) {
      const values = [...new Set(columnOf(cells, column))];
      const isAsked = areTold || (untold.length > 0 ? untold.includes(heading) : !fields.has(column));
      if (values.length > 0 && isAsked)
        fields.set(column, await askField(coop, prompts, { heading, values }, fields.get(column) ?? null));
    }
  } else if (!isSaid && (holdsNames() || untold.length > 0))
    refuse("no-headings", { ...seen, untold }, { file, line: headingsLine ?? rows[0]?.line ?? 1 });
  else if (!holdsNames() && untold.length > 0) refuse("names-untold", { columns: untold }, { file });
  return holdsNames() ? mapping() : refuse("names-missing", { columns }, { file });
}

/** Asks what a column holds, of which the first values are shown. @param first what is proposed */
function askField(
  coop: Coop,
  prompts: Prompts,
  { heading, values }: { readonly heading: string; readonly values: readonly string[] },
  first: ListField | null,
): Promise<ListField | null> {
  const { words } = coop;
  const fields = ["fullName", ...exportedFields] as const;
  const choices = fields.map((field) => ({ name: words.choice("listField", field), value: field }));
  return prompts.select<ListField | null>(
    words.notice("column-asked", { heading, values: values.slice(0, shownValues).map(shortened) }),
    [{ name: words.notice("column-of-nothing", {}), value: null }, ...choices],
    first,
  );
}

const shownValues = 2;
const longestShown = 30;

function shortened(cell: string): string {
  const text = oneLine(cell);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** What the register and the words of answers know of the values of a list. */
async function knownTexts(coop: Coop): Promise<KnownTexts> {
  const { categories, organisations, districts } = await coop.read(async (reader) => ({
    categories: (await listCategories(reader)).map(({ label, spellings }) => [label, ...spellings]),
    organisations: new Set((await listOrganisationNames(reader)).map(({ folded }) => folded)),
    districts: new Set((await listDistricts(reader)).map(fold)),
  }));
  return {
    isCategory: (text) => categories.some((names) => saysCategory(text, names)),
    isOrganisation: (text) => organisations.has(fold(text)),
    isDistrict: (text) => districts.has(fold(text)),
    isAnswer: (text) => readYesNo(text) !== undefined,
  };
}
