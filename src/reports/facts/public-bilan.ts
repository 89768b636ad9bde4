import type { Day } from "../../values/day.ts";
import { Unpublished } from "../../values/unpublished.ts";
import type { Sum, Tables } from "../disclosure/tables.ts";
import type { FigureName } from "../figures.ts";
import { proofOf, sayingMore } from "../proof.ts";
import { countName, isUntold, type Links, tellingAs, toPublic } from "../public-facts.ts";
import type {
  BilanFacts,
  CategoryFacts,
  IdeaFacts,
  IdeasFacts,
  MandateFacts,
  MissingFacts,
} from "./bilan-facts.ts";
import { enoughForARate } from "./community.ts";

/** What was told before: by the bilan, and by the minutes of each session. */
export interface ToldEarlier {
  readonly bilan: readonly Tables[];
  readonly minutes: ReadonlyMap<string | null, readonly Tables[]>;
}

/** A bilan as the public is told it (`src/reports/README.md`), with what of it is not published. */
export function toPublicBilan(bilan: BilanFacts, threshold: number, earlier: ToldEarlier): BilanFacts {
  const links = linksOf(bilan, threshold, earlier.minutes);
  const { facts, withheld } = toPublic(bilan, threshold, earlier.bilan, links);
  const { community, mandate, attendance, missing, path } = facts;
  const small = bilan.community.categories.filter((one) => tellsOfFew(one, threshold));
  const areSilent = path.recorded > 0 && small.length > 0;
  const isSmall = (label: string | null): boolean => small.some((one) => one.label === label);
  // A rate that is said or not would tell on which side of it the people lie who are not told.
  const isRateTold = !(community.ever instanceof Unpublished) || community.headcount >= enoughForARate;
  const more = sayingMore(facts, {
    edition: "public",
    community: sayingMore(community, {
      areRoutesLeftOut: community.routes.length < bilan.community.routes.length,
      categories: community.categories.map((one) =>
        isSmall(one.label) ? sayingMore(one, { represented: new Unpublished() }) : one,
      ),
      alwaysThere: community.alwaysThere.filter((label) => !isSmall(label)),
      areCategoriesLeftOut: areSilent,
    }),
    mandate: sayingMore(mandate, { firstSignedOn: firstSigned(mandate, threshold) }),
    attendance: sayingMore(attendance, { rate: isRateTold ? attendance.rate : null }),
    ideas: withCategories(facts.ideas, bilan.community.categories, threshold),
    missing: sayingMore(missing, { any: isSomeMissing(missing) }),
    withheld: [
      // Of each session the bilan prints but who came.
      ...withheld.filter(({ figure }) => !figure.startsWith("session.")),
      ...(areSilent
        ? [{ figure: "category.represented" satisfies FigureName, items: small.map(({ label }) => label) }]
        : []),
    ],
  } as const);
  return tellingAs(facts, more);
}

/** At how many sessions a category was there tells of each of its members where they are few, or where none of them came. */
function tellsOfFew({ members, represented }: CategoryFacts, threshold: number): boolean {
  return members < threshold || (represented === 0 && members < 2 * threshold);
}

/** Ideas of a category of few people are said to be of the community. */
function withCategories(
  ideas: IdeasFacts,
  categories: readonly CategoryFacts[],
  threshold: number,
): IdeasFacts {
  const isOfFew = ({ category }: IdeaFacts): boolean =>
    category !== null && (categories.find(({ label }) => label === category)?.members ?? 0) < threshold;
  const told = (some: readonly IdeaFacts[]): IdeaFacts[] =>
    some.map((one) => (isOfFew(one) ? sayingMore(one, { category: null, isOfFew: true }) : one));
  return sayingMore(ideas, { all: told(ideas.all), tried: told(ideas.tried), others: told(ideas.others) });
}

/** Whether there is something to say of what is missing: nothing of what is not told. */
function isSomeMissing({ any, ...missing }: MissingFacts): boolean {
  return Object.values(missing).some((one) =>
    typeof one === "number" ? one > 0 : "length" in one && one.length > 0,
  );
}

/** Whether anyone of a small group signed is not said by a day either. */
function firstSigned({ asked, signed, firstSignedOn }: MandateFacts, threshold: number): Day | null {
  const isOfFew = typeof asked === "number" && asked < 2 * threshold;
  return signed instanceof Unpublished && isOfFew ? null : firstSignedOn;
}

/** What a reader of a bilan, who has the minutes of its sessions as well, can add up. */
function linksOf(
  { community, mandate, companions, path }: BilanFacts,
  threshold: number,
  toldByMinutes: ToldEarlier["minutes"],
): Links {
  const [ever, joinedLater] = [proofOf(community, "ever").value, proofOf(community, "joinedLater").value];
  const total = proofOf(companions, "total").value;
  const asked = proofOf(mandate, "asked").value;
  const fromTheStart = ever - joinedLater;
  const firstHeadcount = path.sessions.find(({ state }) => state === "held")?.headcount;
  const ofSessions = (name: FigureName, key: "seatsHeld" | "guests") =>
    path.sessions.flatMap((one) => {
      const { reference, state, recorded: isInMinutes, [key]: value } = one;
      if (state !== "held" || typeof value !== "number") return [];
      const count = countName(name, { reference, label: null, value: null });
      const isWithheld = isUntold({ name: count, value }, threshold, toldByMinutes.get(reference) ?? []);
      return [{ count, isInMinutes, isWithheld }];
    });
  const [seatsHeld, guests] = [
    ofSessions("session.seats-held", "seatsHeld"),
    ofSessions("session.guests", "guests"),
  ];
  const inMinutes = [...seatsHeld, ...guests].filter(({ isInMinutes }) => isInMinutes);
  const sumOf = (total: FigureName, parts: typeof guests): Sum => ({
    total,
    parts: parts.map(({ count }) => count),
  });
  return {
    counts: [
      fromTheStart === firstHeadcount
        ? { name: "from the start", value: fromTheStart, isPublic: true }
        : { name: "from the start", value: fromTheStart, isNeverPrinted: true },
      { name: "named companions", value: companions.named.length, isPublic: true },
      {
        name: "other companions",
        value: total - companions.named.length,
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
      sumOf("sessions.seats-held", seatsHeld),
      sumOf("sessions.guests", guests),
    ],
    // The minutes print what is not few, whatever else it tells, and say that there was someone where it is.
    known: new Set([
      ...(companions.named.length === total ? ["companions.total"] : []),
      ...inMinutes.filter(({ isWithheld }) => !isWithheld).map(({ count }) => count),
    ]),
    untold: new Set(inMinutes.filter(({ isWithheld }) => isWithheld).map(({ count }) => count)),
    some: new Set(inMinutes.filter(({ isWithheld }) => isWithheld).map(({ count }) => count)),
    groups: {
      "community.left": ever,
      "community.joined-later": ever,
      "community.routes": ever,
      "mandate.signed": asked,
      "mandate.unsigned": asked,
    },
  };
}
