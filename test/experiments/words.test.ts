import { expect, test } from "vitest";
import en from "../../src/experiments/words/en.ts";
import fr from "../../src/experiments/words/fr.ts";

test("gaps agree for one and for many, in both languages", () => {
  const one = { references: ["I01"] };
  const two = { references: ["I01", "I02"] };
  expect(fr.problems["ideas-undecided"](one).what).toBe(
    "Une piste d'action n'est ni choisie ni écartée : I01.",
  );
  expect(fr.problems["ideas-undecided"](two).what).toBe(
    "Deux pistes d'action ne sont ni choisies ni écartées : I01 et I02.",
  );
  expect(en.problems["ideas-undecided"](one).what).toBe("One idea is neither chosen nor declined: I01.");
  expect(en.problems["ideas-undecided"](two).what).toBe(
    "Two ideas are neither chosen nor declined: I01 and I02.",
  );
  expect(fr.problems["indicator-without-result"]({ of: { N01: "E02" }, references: ["N01"] }).what).toBe(
    "Un indicateur n'a aucun résultat : N01.",
  );
});

test("one missing premise or both, each with both ways out", () => {
  const both = fr.problems["criterion-missing"]({ number: 4, lacking: ["hypothesis", "criterion"] });
  expect(both.what).toBe("E04 ne peut pas démarrer : il manque l'hypothèse et le critère.");
  expect(both.remedy).toBe(
    'Écrivez-les d\'abord : coop experiment edit E04 --hypothesis "…" --criterion "…". Ou démarrez quand même, et les documents le diront : coop experiment start E04 --without-criterion.',
  );
  const hypothesis = fr.problems["criterion-missing"]({ number: 4, lacking: ["hypothesis"] });
  expect(hypothesis.remedy).toContain("Écrivez-la d'abord");
  const one = en.problems["criterion-missing"]({ number: 4, lacking: ["hypothesis"] });
  expect(one.what).toBe("E04 cannot start: the hypothesis is missing.");
  expect(one.remedy).toContain('Write it first: coop experiment edit E04 --hypothesis "…".');
});
