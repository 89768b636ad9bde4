import type { Day } from "../../values/day.ts";
import { Unpublished } from "../../values/unpublished.ts";
import type { Sum } from "../disclosure/tables.ts";
import type { FigureName } from "../figures.ts";
import { proofOf, sayingMore } from "../proof.ts";
import { countName, type Links, toPublic } from "../public-facts.ts";
import type { BilanFacts, MandateFacts } from "./bilan-facts.ts";

/** A bilan as the public is told it (`src/reports/README.md`), with what of it is not published. */
export function toPublicBilan(bilan: BilanFacts, threshold: number): BilanFacts {
  const { facts, withheld } = toPublic(bilan, threshold, linksOf(bilan));
  const { community } = facts;
  const areRoutesLeftOut = community.routes.length < bilan.community.routes.length;
  return sayingMore(facts, {
    edition: "public",
    community: sayingMore(community, { areRoutesLeftOut }),
    mandate: sayingMore(facts.mandate, { firstSignedOn: firstSigned(facts.mandate, threshold) }),
    // Of each session the bilan prints but who came.
    withheld: withheld.filter(({ figure }) => !figure.startsWith("session.")),
  } as const);
}

/** Whether anyone of a small group signed is not said by a day either. */
function firstSigned({ asked, signed, firstSignedOn }: MandateFacts, threshold: number): Day | null {
  const isOfFew = typeof asked === "number" && asked < 2 * threshold;
  return signed instanceof Unpublished && isOfFew ? null : firstSignedOn;
}

/** What a reader of a bilan can add up. */
function linksOf({ community, mandate, companions, path }: BilanFacts): Links {
  const [ever, joinedLater] = [proofOf(community, "ever").value, proofOf(community, "joinedLater").value];
  const total = proofOf(companions, "total").value;
  const asked = proofOf(mandate, "asked").value;
  const fromTheStart = ever - joinedLater;
  const firstHeadcount = path.sessions.find(({ state }) => state === "held")?.headcount;
  const ofSessions = (name: FigureName, key: "seatsHeld" | "guests"): Sum => ({
    total: `sessions.${key === "guests" ? key : "seats-held"}`,
    parts: path.sessions
      .filter((one) => one.state === "held" && one[key] !== null)
      .map(({ reference }) => countName(name, { reference, label: null, value: null })),
  });
  return {
    counts: [
      fromTheStart === firstHeadcount
        ? { name: "from the start", value: fromTheStart, isPublic: true }
        : { name: "from the start", value: fromTheStart, isNeverPrinted: true },
      { name: "named companions", value: companions.named.length, isPublic: true },
      {
        name: "other companions",
        value: proofOf(companions, "total").value - companions.named.length,
        isNeverPrinted: true,
      },
    ],
    sums: [
      { total: "community.ever", parts: ["community.headcount", "community.left"] },
      { total: "community.ever", parts: ["from the start", "community.joined-later"] },
      {
        total: "community.ever",
        parts: [
          ...community.routes.map(({ value }) =>
            countName("community.routes", {
              reference: null,
              label: null,
              value: { choice: "route", value },
            }),
          ),
          "community.route-unknown",
        ],
      },
      { total: "mandate.asked", parts: ["mandate.signed", "mandate.unsigned"] },
      { total: "missing.unsigned", parts: ["mandate.unsigned"] },
      { total: "companions.total", parts: ["named companions", "other companions"] },
      ofSessions("session.seats-held", "seatsHeld"),
      ofSessions("session.guests", "guests"),
    ],
    known: companions.named.length === total ? ["companions.total"] : [],
    groups: {
      "community.left": ever,
      "community.joined-later": ever,
      "community.routes": ever,
      "mandate.signed": asked,
      "mandate.unsigned": asked,
    },
  };
}
