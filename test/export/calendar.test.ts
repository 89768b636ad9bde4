import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarEvent, writeCalendar } from "../../src/export/calendar.ts";
import { instantOf } from "../../src/values/day.ts";
import { fold } from "../../src/values/folded.ts";
import { aSession } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { anEvening } from "../reports/an-evening.ts";

const event: CalendarEvent = {
  reference: "S01",
  title: "Missions",
  place: null,
  text: null,
  on: "2024-03-05",
  startsAt: null,
  endsAt: null,
  isCancelled: false,
  takesTime: true,
};
const written = (some: Partial<CalendarEvent>): string =>
  writeCalendar({
    name: "Essai",
    identity: "a1b2",
    timeZone: "Europe/Paris",
    madeOn: "2024-03-06",
    events: [{ ...event, ...some }],
  });
/** The lines as a reader has them: those that were folded are whole again, and what was escaped is plain. */
const unfolded = (calendar: string): string[] => calendar.replaceAll("\r\n ", "").split("\r\n");
const propertyOf = (calendar: string, key: string): string | undefined =>
  unfolded(calendar)
    .find((line) => line.startsWith(`${key}:`))
    ?.slice(key.length + 1)
    .replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === "n" ? "\n" : letter));

describe("a calendar file", () => {
  test("gives times as instants, on the clocks of the register in winter and in summer", () => {
    const winter = written({ startsAt: "18:30", endsAt: "20:30" });
    expect(winter).toContain("DTSTART:20240305T173000Z\r\nDTEND:20240305T193000Z\r\n");
    expect(written({ on: "2024-07-09", startsAt: "18:30" })).toContain("DTSTART:20240709T163000Z\r\nSUMMARY");
    expect(written({ on: "2024-07-09", startsAt: "00:30" })).toContain("DTSTART:20240708T223000Z");
    expect(new Date(instantOf("2024-03-31", "12:00", "Europe/Paris")).toISOString()).toBe(
      "2024-03-31T10:00:00.000Z",
    );
    expect(new Date(instantOf("2024-01-01", "08:00", "Pacific/Noumea")).toISOString()).toBe(
      "2023-12-31T21:00:00.000Z",
    );
  });

  test("gives what has no time as a whole day, which ends the day after, also at the end of a month", () => {
    expect(written({ on: "2024-02-29" })).toContain(
      "DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n",
    );
  });

  test("says what is cancelled, and that what is due takes no time", () => {
    expect(written({})).not.toMatch(/STATUS|TRANSP/);
    expect(written({ isCancelled: true })).toContain("STATUS:CANCELLED\r\n");
    expect(written({ takesTime: false })).toContain("TRANSP:TRANSPARENT\r\n");
  });

  test("keeps any text whole, in lines of no more than 75 bytes that cut no letter", () => {
    const texts = fc.string({
      unit: fc.constantFrom(...('aé€😀\\;,:\n" n'.match(/./gsu) ?? [])),
      maxLength: 300,
    });
    fc.assert(
      fc.property(texts, (title) => {
        const calendar = written({ title, text: title, place: title });
        for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        for (const key of ["SUMMARY", "DESCRIPTION", "LOCATION"])
          expect(propertyOf(calendar, key)).toBe(title);
        expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test("lets nobody add a line of their own", () => {
    const calendar = written({ title: "A\r\nATTENDEE:mailto:b@exemple.fr\u2028X\u0007\ud800" });
    expect(unfolded(calendar).filter((line) => line.startsWith("ATTENDEE"))).toEqual([]);
    expect(propertyOf(calendar, "SUMMARY")).toBe("A\nATTENDEE:mailto:b@exemple.fr\nX��");
  });
});

describe("the calendar of a register", () => {
  const exported = async (coop: ACoop, ...more: string[]): Promise<string> =>
    (await coop.must("export", "ics", ...more)).stdout;
  const summaries = (calendar: string): string[] =>
    unfolded(calendar).flatMap((line) => (line.startsWith("SUMMARY:") ? [line.slice(8)] : []));

  test.each(["fr", "en"] as const)("is what its golden file shows (%s)", async (language) => {
    const coop = await anEvening();
    const calendar = (await exported(coop, "--lang", language)).replaceAll("\r\n", "\n");
    await expect(calendar).toMatchFileSnapshot(
      join(import.meta.dirname, `../golden/documents/calendar.${language}.txt`),
    );
  });

  test("names nobody, and points out whom a title names all the same", async () => {
    const coop = await anEvening();
    const people: any[] = await coop.json("participant", "list");
    const text = ` ${fold(unfolded(await exported(coop)).join(" "))} `;
    for (const { reference, name } of people) {
      expect(text).not.toContain(` ${fold(name)} `);
      expect(text).not.toContain(` ${fold(reference)} `);
    }
    await coop.must("task", "add", "Appeler Bo Brume", "--due", "2024-04-02");
    expect((await coop.must("export", "ics")).stderr).toContain("Un texte nomme une personne : P02.");
  });

  test("has what is open and holds: no task that is done, no review of what was replaced", async () => {
    const coop = await anEvening();
    expect(summaries(await exported(coop))).toEqual([
      "Missions",
      "Valeurs",
      "À faire : Écrire la fiche",
      "À revoir : décision D01\\, Deux personnes animent",
    ]);
    await coop.must("task", "done", "T01", "--on", "2024-03-06");
    await coop.must(
      ...["decision", "add", "Trois personnes animent", "--on", "2024-03-06", "--outcome", "adopted"],
      ...["--statement", "Trois", "--replaces", "D01"],
    );
    await coop.must("session", "cancel", "S02", "--reason", "neige");
    const after = await exported(coop);
    expect(summaries(after)).toEqual(["Missions", "Valeurs"]);
    expect(after.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  });

  test("has what was promised for a day, until it is kept or dropped", async () => {
    const coop = await aCoop();
    await coop.must("recommendation", "add", "Ouvrir les salles");
    await coop.must("recommendation", "commit", "R01", "Deux salles", "--due", "2024-09-01");
    await coop.must("recommendation", "commit", "R01", "Une clé");
    expect(summaries(await exported(coop))).toEqual(["Promis\\, R01.1 : Deux salles"]);
    await coop.must("recommendation", "follow", "R01.1", "--state", "late", "--on", "2024-09-02");
    expect(summaries(await exported(coop))).toHaveLength(1);
    await coop.must("recommendation", "follow", "R01.1", "--state", "kept", "--on", "2024-09-10");
    expect(summaries(await exported(coop))).toEqual([]);
  });

  test("keeps the name of each date for ever, and those of two registers apart", async () => {
    const coop = await aSession();
    const names = (calendar: string): string[] => calendar.match(/^UID:.*$/gm) ?? [];
    const before = names(await exported(coop));
    await coop.must("session", "edit", "S01", "--title", "Autre", "--on", "2024-03-07");
    expect(names(await exported(coop))).toEqual(before);
    const other = await aCoop();
    await other.must("init", "Autre", "--register", "autre.db");
    await other.must("session", "add", "Missions", "--on", "2024-03-05", "--register", "autre.db");
    expect(names(await exported(other, "--register", "autre.db"))).not.toEqual(before);
  });

  test("is written to a file, and over one that is there only when that is said", async () => {
    const coop = await aSession();
    const file = join(coop.folder, "dates.ics");
    const ran = await coop.must("export", "ics", "--out", "dates.ics");
    expect(ran.stderr).toContain("Calendrier écrit, 1 date : ");
    expect(readFileSync(file, "utf8")).toBe(await exported(coop, "--out", "-"));
    writeFileSync(file, "à moi");
    expect((await coop.run("export", "ics", "--out", "dates.ics")).code).toBe(1);
    expect(readFileSync(file, "utf8")).toBe("à moi");
    await coop.must("export", "ics", "--out", "dates.ics", "--yes");
    expect(readFileSync(file, "utf8")).toContain("BEGIN:VCALENDAR");
    const nowhere = await coop.run("export", "ics", "--out", "nulle-part/dates.ics");
    expect(nowhere.code).toBe(1);
    expect(existsSync(join(coop.folder, "nulle-part"))).toBe(false);
  });

  test("of a register without any date is an empty calendar", async () => {
    const calendar = await exported(await aCoop());
    expect(calendar.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(calendar).not.toContain("VEVENT");
  });
});
