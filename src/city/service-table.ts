import { HeadingReader } from "../tabular/heading-words.ts";

/** What a list of services, places and actions holds that the register keeps. */
export type ServiceField =
  | "name"
  | "kind"
  | "operator"
  | "policy"
  | "district"
  | "theme"
  | "audience"
  | "since"
  | "plannedFor";

/** Reads the headings of lists of what exists; a reference is given by the register alone. */
export const serviceHeadings = new HeadingReader<ServiceField | "known">(
  {
    headings: new Map([
      [
        "name",
        "nom, nom service, nom lieu, nom action, nom dispositif, nom structure, service, intitule, libelle, denomination, dispositif, action, lieu, equipement, name, title",
      ],
      ["kind", "nature, type, type service, kind"],
      [
        "operator",
        "porte par, porteur, porteuse, operateur, gestionnaire, gere par, organisme, structure porteuse, porteur projet, run by, operator, managed by",
      ],
      ["policy", "politique publique, politique, strategie, plan, cadre, public policy, policy, strategy"],
      ["district", "quartier, quartiers, secteur, territoire, district, area, neighbourhood"],
      ["theme", "theme, thematique, themes, domaine, theme, topic"],
      ["audience", "public, publics, public vise, public cible, beneficiaires, audience, for whom"],
      ["since", "depuis, ouvert depuis, ouverture, date ouverture, creation, date creation, since, opened"],
      ["plannedFor", "prevu pour, prevue pour, ouverture prevue, prevu, planned for, planned"],
      ["known", "ref, reference"],
    ]),
    silent: "d de du des l la le les the of",
  },
  "known",
);
