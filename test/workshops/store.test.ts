import { expect, test } from "vitest";
import { gaps } from "../../src/workshops/gaps.ts";
import { presenceOf, readVoices } from "../../src/workshops/store/attendance.ts";
import { findSession } from "../../src/workshops/store/sessions.ts";
import { aSession } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";

async function voices(coop: ACoop) {
  return coop.ask(async (reader) => {
    const { id } = await findSession(reader, "S01");
    return (await readVoices(reader, [id])).get(id);
  });
}

test("voices are those who decide, substitutes who came, and proxies with or without a name", async () => {
  const coop = await aSession();
  expect(await voices(coop)).toBeUndefined();
  await coop.must(
    "session",
    "attendance",
    "S01",
    "--present",
    "1-3,7,11,12",
    "--proxy",
    "4=1",
    "--proxies",
    "2",
  );
  expect(await voices(coop)).toMatchObject({ present: 4, proxies: 3, notRecorded: 5 });
  await coop.must("session", "attendance", "S01", "--replaced", "5=12");
  expect(await voices(coop)).toMatchObject({ present: 5, proxies: 3, notRecorded: 4 });
  await coop.must("session", "attendance", "S01", "--replaced", "6=1");
  expect(await voices(coop)).toMatchObject({ present: 5, proxies: 3, notRecorded: 3 });
});

test("presence is the headcount of the day; seats held, the project team and guests stand beside it", async () => {
  const coop = await aSession();
  await coop.must(
    "session",
    "attendance",
    "S01",
    "--present",
    "1-3,11,12",
    "--proxy",
    "4=1",
    "--replaced",
    "5=12",
  );
  const presence = await coop.ask(async (reader) =>
    presenceOf(reader, (await findSession(reader, "S01")).id),
  );
  expect(presence).toMatchObject({
    recorded: true,
    present: 4,
    seatsHeld: 2,
    notRecorded: 5,
    beside: 1,
    guests: null,
    unnamedProxies: null,
  });
});

test("gaps: held without attendance, past and neither held nor cancelled, outside its phase, a stranger on the sheet", async () => {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-2");
  await coop.must("session", "add", "--on", "2024-03-06", "--phase", "bilan");
  await coop.must("session", "hold", "S02");
  await coop.must("session", "add", "Passé", "--on", "2024-03-05");
  await coop.must("session", "add", "Aujourd'hui", "--on", "2024-03-06");
  await coop.must("session", "add", "Annulé", "--on", "2024-03-01");
  await coop.must("session", "cancel", "S05", "--reason", "Grève");
  await coop.must("participant", "edit", "P02", "--joined", "2024-03-06");
  const found = await coop.ask((reader) => gaps(reader, "2024-03-06"));
  expect(found.map(({ code, parameters }) => [code, "number" in parameters && parameters.number])).toEqual([
    ["session-neither-held-nor-cancelled", 3],
    ["attendance-not-recorded", 2],
    ["session-outside-phase", 2],
    ["attendance-partly-recorded", 1],
    ["attendance-of-a-stranger", 1],
  ]);
});

test("a sheet that passes over some members is a gap that names them, and the command that it prints mends it", async () => {
  const coop = await aSession();
  const gap = async () =>
    (await coop.ask((reader) => gaps(reader, "2024-03-06"))).find(
      ({ code }) => code === "attendance-partly-recorded",
    );
  await coop.must("session", "attendance", "S01", "--excused", "3");
  expect(await gap()).toBeUndefined();
  await coop.must("session", "attendance", "S01", "--present", "1,4-6");
  expect((await gap())?.parameters).toMatchObject({ number: 1, numbers: [2, 7, 8, 9, 10, 11] });
  await coop.must("session", "attendance", "S01", "--absent", "2,7-11");
  expect(await gap()).toBeUndefined();
});
