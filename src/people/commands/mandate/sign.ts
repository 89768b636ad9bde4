import { day, flag, found, numbers, optional, required, several } from "../../../command-line/parameter.ts";
import { CoopError, problem, refuse } from "../../../problem.ts";
import { numbersOf } from "../../../values/number-list.ts";
import { verb } from "../../../verb.ts";
import { listMandates } from "../../store/mandates.ts";
import { findParticipant } from "../../store/participants.ts";
import { signMandate } from "../../writes/sign-mandate.ts";

export default verb({
  arguments: { participants: several(found(findParticipant)) },
  options: { all: optional(flag), except: optional(numbers), on: optional(day), paper: optional(flag) },
  async run(coop, { participants, all, except, paper, ...given }) {
    if (!all && !participants) refuse("nobody-signs", {});
    const { on } = await coop.complete({ on: required(day) }, { on: given.on });
    const everyone = all ? await coop.read((reader) => listMandates(reader, on)) : [];
    const excepted = new Set(except ? numbersOf(except) : []);
    const unknown = [...excepted].filter((one) => !everyone.some(({ number }) => number === one));
    if (unknown.length > 0) {
      throw new CoopError(
        unknown.map((number) => problem("unknown-number", { number }, { option: "--except" })),
      );
    }
    const signers = [
      ...everyone.filter(({ number }) => !excepted.has(number)).map(({ participantId }) => participantId),
      ...(participants ?? []).map(({ id }) => id),
    ];
    const signing = { participantIds: signers, signedOn: on, isOnPaper: paper ?? null };
    const { signed, before } = await coop.plan((tx) => signMandate(tx, signing));
    if (signed === 0) {
      coop.say("all-signed-before", { before });
      return;
    }
    await coop.write(
      "mandate-signed",
      (tx) => signMandate(tx, signing),
      (done) => ({ signed: done.signed, on }),
    );
    coop.warnOfDayToCome(on);
    if (before > 0) coop.say("some-signed-before", { before });
  },
});
