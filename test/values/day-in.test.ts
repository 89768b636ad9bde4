import { expect, test } from "vitest";
import { dayIn } from "../../src/values/day.ts";

const hour = 3_600_000;

test("the day in Paris changes when the time zone database says so, on each day of forty-five years", () => {
  const lookedUp = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris", dateStyle: "short" });
  const midnights = Array.from({ length: 45 * 365 }, (_, day) => Date.UTC(1996, 0, 2) + day * 24 * hour);
  const instants = midnights.flatMap((midnight) =>
    [2, 1].flatMap((hours) => [midnight - hours * hour - 1, midnight - hours * hour]),
  );
  expect(instants.filter((instant) => dayIn(instant, "Europe/Paris") !== lookedUp.format(instant))).toEqual(
    [],
  );
});

test("other time zones are looked up", () => {
  expect(dayIn(Date.UTC(2024, 2, 18, 21), "Indian/Reunion")).toBe("2024-03-19");
  expect(dayIn(Date.UTC(2024, 2, 19, 2), "America/Cayenne")).toBe("2024-03-18");
});
