import { Command, CommanderError, type Help, Option } from "commander";
import type { NounWords } from "../language/catalogue.ts";
import { CoopError, problem } from "../problem.ts";
import { wrap } from "../terminal/table.ts";
import { nearest } from "../values/nearest.ts";
import { optionName, type Typed } from "./input.ts";
import type { Parameter, Parameters } from "./parameter.ts";
import { globalFlags } from "./scan.ts";
import type { SpokenProgram } from "./words/catalogue.ts";

/** A verb to parse: the words typed for it, what it declares, and how it speaks. */
export interface ParsedVerb {
  /** `["session", "add"]`, or one word. */
  readonly path: readonly string[];
  /** The same words as the person spelled them. */
  readonly spelled: readonly string[];
  readonly arguments: Parameters;
  readonly options: Parameters;
  readonly gives: "list" | "item" | "nothing";
  readonly ofYear?: "one" | "any" | undefined;
}

/** An entry of the help: a noun, a verb of a noun, or a verb that stands alone. */
export interface Entry {
  readonly name: string;
  readonly words: Pick<NounWords, "about"> & { readonly spoken: string | readonly string[] };
}

/** What the line says: the values by parameter, and the global flags. */
export interface ParsedLine {
  readonly typed: Typed;
  readonly globals: {
    readonly register?: string;
    readonly lang?: string;
    readonly as?: string;
    readonly json?: boolean;
    readonly input?: boolean;
    readonly yes?: boolean;
    readonly debug?: boolean;
    readonly format?: string;
    readonly excel?: boolean;
    readonly year?: string;
  };
}

/** Beside its terms, the help is wrapped down to so many columns: sixty in all hold every command. */
const narrowest = 16;

/** The text of the help that lists entries: of the whole program, or of one noun. */
export function helpOf(
  path: readonly string[],
  about: string,
  entries: readonly Entry[],
  spoken: SpokenProgram,
): string {
  const { help } = spoken.commandLine;
  const command = path.reduce((at, word) => child(at, word, spoken), root(spoken)).description(about);
  const term = path.length === 0 ? `${help.nounTerm} ${help.verbTerm}` : help.verbTerm;
  command.usage(`${term} ${help.optionsTerm}`);
  for (const { name, words } of entries) {
    const alias = [words.spoken].flat()[0];
    const shown = child(command, name, spoken).description(spoken.words.language.typeset(words.about));
    if (alias && alias !== name) shown.alias(alias);
  }
  if (path.length === 0) command.addHelpText("after", `\n${spoken.words.language.typeset(help.more)}`);
  return text(command);
}

/** The text of one verb's help. */
export function helpOfVerb(verb: ParsedVerb, spoken: SpokenProgram): string {
  return text(mount(verb, spoken));
}

/**
 * Parses a line for the verb that it names.
 * @returns the values, `true` for an option that ends the line without its own; or `help` when help was asked for
 * @throws CoopError with usage problems
 */
export function parse(argv: readonly string[], verb: ParsedVerb, spoken: SpokenProgram): ParsedLine | "help" {
  const leaf = mount(verb, spoken);
  const chain: Command[] = [];
  for (let at: Command | null = leaf; at; at = at.parent) chain.unshift(at);
  try {
    chain[0]?.parse([...argv], { from: "user" });
  } catch (error) {
    return withoutLast(argv, verb, spoken, error);
  }
  if (chain.some((command) => command.opts()["help"])) return "help";
  const options: Record<string, unknown> = {};
  for (const command of chain) {
    for (const [key, value] of Object.entries(command.opts())) {
      if (command.getOptionValueSource(key) === "cli") options[key] = value;
    }
  }
  const typed: Record<string, string | readonly string[] | true | undefined> = {};
  const isNamed = ([key, { mayBeNamed }]: [string, Parameter<unknown>]): boolean =>
    mayBeNamed === true && options[key] !== undefined;
  const declared = Object.entries(verb.arguments);
  for (const [key] of declared.filter(isNamed)) typed[key] = options[key] as string;
  const said = declared.filter((one) => !isNamed(one));
  // "coop result import mesures.csv": what it belongs to is left out, and the file is not.
  const isLeftOut = ([, { need, mayBeNamed }]: [string, Parameter<unknown>]): boolean =>
    mayBeNamed === true && need !== "required" && leaf.args.length < said.length;
  const inOrder = said.length > 1 ? said.filter((one) => !isLeftOut(one)) : said;
  const isOpenEnded = inOrder.at(-1)?.[1].isMany ?? false;
  if (leaf.args.length > inOrder.length && !isOpenEnded) {
    throw new CoopError([problem("too-many-arguments", { typed: leaf.args.slice(inOrder.length) })], {
      refusal: "usage",
    });
  }
  for (const [index, [key, { isMany }]] of inOrder.entries()) {
    const rest = leaf.args.slice(index);
    typed[key] = isMany ? (rest.length > 0 ? rest : undefined) : rest[0];
  }
  for (const key of Object.keys(verb.options)) {
    // The library keeps `--no-headings` as false under `headings`.
    const option = leaf.options.find(({ long }) => long === optionName(key));
    typed[key] = option?.negate
      ? options[option.attributeName()] === false || undefined
      : (options[key] as string | undefined);
  }
  return { typed, globals: options as ParsedLine["globals"] };
}

/** The line without the option that ends it and has no value, which is then to be asked. @throws CoopError for all else */
function withoutLast(
  argv: readonly string[],
  verb: ParsedVerb,
  spoken: SpokenProgram,
  error: unknown,
): ParsedLine | "help" {
  const key = Object.keys(verb.options).find((one) => optionName(one) === argv.at(-1));
  const isAlone = error instanceof CommanderError && error.code === "commander.optionMissingArgument";
  if (key === undefined || !isAlone) throw asUsage(error, verb);
  const line = parse(argv.slice(0, -1), verb, spoken);
  if (line !== "help" && line.typed[key] !== undefined) throw asUsage(error, verb);
  return line === "help" ? line : { ...line, typed: { ...line.typed, [key]: true } };
}

function root(spoken: SpokenProgram): Command {
  const command = new Command("coop")
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .showSuggestionAfterError(false)
    .description(spoken.words.language.typeset(spoken.commandLine.help.tagline));
  return dressed(command, spoken);
}

function child(parent: Command, name: string, spoken: SpokenProgram): Command {
  return dressed(parent.command(name), spoken);
}

function dressed(command: Command, spoken: SpokenProgram): Command {
  const { words, commandLine } = spoken;
  const { help } = commandLine;
  const option = (flags: string, about: string): Option =>
    new Option(flags, words.language.typeset(about)).helpGroup(help.everywhere);
  return command
    .helpCommand(false)
    .helpOption(false)
    .configureHelp({
      minWidthToWrap: narrowest,
      // The library's own breaks a line at a no-break space: a colon would stand alone at the beginning of a line.
      boxWrap: (text, width) =>
        text
          .split("\n")
          .flatMap((line) => wrap(line, width))
          .join("\n"),
      subcommandTerm: (sub) => [sub.name(), ...sub.aliases()].join(` ${help.or} `),
      formatHelp: (shown, helper) => formatHelp(shown, helper, spoken),
    })
    .addOption(option(`--register <${help.shapes.file}>`, help.globals.register))
    .addOption(option(`--lang <${help.shapes.choice}>`, help.globals.lang))
    .addOption(option(`--as <${help.shapes.item}>`, help.globals.as))
    .addOption(option("--json", help.globals.json))
    .addOption(option("--no-input", help.globals.noInput))
    .addOption(option("--yes", help.globals.yes))
    .addOption(option("--debug", help.globals.debug))
    .addOption(option("-h, --help", help.globals.help));
}

/** Usage, what it does, what can follow, its own options, then those that every command has. */
function formatHelp(command: Command, helper: Help, { words, commandLine: { help } }: SpokenProgram): string {
  helper.helpWidth ??= 80;
  const width = helper.padWidth(command, helper);
  const block = (title: string, items: readonly (readonly [string, string])[]): string[] => {
    const lines = items.map(([term, about]) => helper.formatItem(term, width, about, helper));
    return lines.length > 0 ? ["", words.language.typeset(title), ...lines] : [];
  };
  const options = helper.visibleOptions(command);
  const terms = (some: readonly Option[]): (readonly [string, string])[] =>
    some.map((one) => [helper.optionTerm(one), helper.optionDescription(one)]);
  return [
    `${words.language.typeset(help.usage)} ${helper.commandUsage(command)}`,
    "",
    helper.boxWrap(words.language.capitalise(helper.commandDescription(command)), helper.helpWidth),
    ...block(
      help.commands,
      helper.visibleCommands(command).map((sub) => [helper.subcommandTerm(sub), sub.description()]),
    ),
    ...block(
      help.arguments,
      helper
        .visibleArguments(command)
        .map((one) => [helper.argumentTerm(one), helper.argumentDescription(one)]),
    ),
    ...block(
      help.options,
      terms(options.filter(({ helpGroupHeading }) => helpGroupHeading !== help.everywhere)),
    ),
    ...block(
      help.everywhere,
      terms(options.filter(({ helpGroupHeading }) => helpGroupHeading === help.everywhere)),
    ),
    "",
  ].join("\n");
}

function mount(verb: ParsedVerb, spoken: SpokenProgram): Command {
  const { words, commandLine } = spoken;
  const { help } = commandLine;
  const path = verb.path.join(" ");
  const its = words.verb(path);
  let command = root(spoken);
  for (const [index, word] of verb.path.entries()) {
    command = child(command, word, spoken);
    const spelled = verb.spelled[index];
    if (spelled !== undefined && spelled !== word) command.alias(spelled);
  }
  command
    .description(words.language.typeset(its.about))
    .allowExcessArguments(true)
    .action(() => {});
  const terms: string[] = [];
  for (const [key, parameter] of Object.entries(verb.arguments)) {
    const [term, about] = words.argument(path, key);
    const many = parameter.isMany ? "..." : "";
    terms.push(parameter.need === "required" ? `<${term}${many}>` : `[${term}${many}]`);
    command.argument(`[${term}${many}]`, words.language.typeset(described(about, parameter, spoken)));
    if (parameter.mayBeNamed) command.addOption(new Option(`${optionName(key)} <${term}>`).hideHelp());
  }
  command.usage([...terms, help.optionsTerm].join(" "));
  for (const [key, parameter] of Object.entries(verb.options)) {
    const { shape } = parameter.kind;
    const flags = shape === "flag" ? optionName(key) : `${optionName(key)} <${help.shapes[shape]}>`;
    const about = described(words.option(path, key), parameter, spoken);
    const option = new Option(flags, words.language.typeset(about));
    if (parameter.isMany)
      option.argParser((value: string, all: string[] | undefined) => [...(all ?? []), value]);
    command.addOption(option);
  }
  if (verb.ofYear) {
    command.addOption(
      new Option(`--year <${help.year.term}>`, words.language.typeset(help.year[verb.ofYear])),
    );
  }
  if (verb.gives !== "nothing") {
    command.addOption(new Option(`--format <${help.shapes.choice}>`, words.language.typeset(help.format)));
    if (verb.gives === "list") command.addOption(new Option("--excel", words.language.typeset(help.excel)));
  }
  command.addHelpText(
    "after",
    `\n${words.language.typeset(help.example)}\n  ${its.example.replaceAll("\n", "\n  ")}`,
  );
  return command;
}

function described(
  about: string,
  parameter: Parameter<unknown>,
  { words, commandLine: { help } }: SpokenProgram,
): string {
  const allowed = parameter.kind.allowed?.(words) ?? [];
  const notes = [
    allowed.length > 0 ? help.oneOf + allowed.join(", ") : undefined,
    parameter.need === "required" ? help.required : undefined,
    parameter.isMany ? help.several : undefined,
  ].filter((note) => note !== undefined);
  return notes.length > 0 ? `${about} (${notes.join(help.between)})` : about;
}

function text(command: Command): string {
  let shown = "";
  command.configureOutput({
    writeOut: (part) => {
      shown += part;
    },
  });
  command.outputHelp();
  return shown;
}

function asUsage(error: unknown, verb: ParsedVerb): unknown {
  if (!(error instanceof CommanderError)) return error;
  const [, quoted = ""] = /'([^']*)'/.exec(error.message) ?? [];
  const known = [
    ...Object.keys(verb.options).map(optionName),
    ...(verb.ofYear ? ["--year"] : []),
    ...Object.keys(globalFlags),
  ];
  const usage = { refusal: "usage", cause: error } as const;
  switch (error.code) {
    case "commander.unknownOption":
      return new CoopError(
        [problem("unknown-option", { typed: quoted, nearest: nearest(quoted, known) })],
        usage,
      );
    case "commander.optionMissingArgument":
      return new CoopError(
        [problem("option-needs-value", { option: quoted.split(" ")[0] ?? quoted })],
        usage,
      );
    default:
      return error;
  }
}
