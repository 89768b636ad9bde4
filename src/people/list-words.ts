import { HeadingReader } from "../tabular/heading-words.ts";
import { type ListField, listFieldNames, listFields } from "./list-fields.ts";

/** Reads the headings of lists of people: what a list of services or of results has, it has words of its own for. */
export const peopleHeadings = new HeadingReader<ListField>(
  {
    headings: new Map(listFieldNames.map((field) => [field, listFields[field].headings])),
    silent: `d de du des l la le les a au aux en et ou un une ce cette votre vos vous ton son sa ses leur leurs mon ma mes
      pour dans sur chez
      quel quelle quels quelles qui est sont si oui svp merci nous
      indiquez indiquer veuillez precisez preciser saisir saisissez renseignez renseigner entrez donnez notez
      peut peuvent pouvons on ecrire libelle intitule
      venez habitez residez vivez travaillez representez
      laquelle lequel laquelles facultatif facultative optionnel optionnelle obligatoire requis requise applicable
      represente representee representes representees
      the your of a an and please what which is are you do live in enter optional required for my`,
    numbers: { words: "n no numero numeros num", of: ["phone", "reference"] },
    narrowing: `professionnel professionnelle professionnels pro personnel personnelle personnels perso prive privee
      principal principale usuel usuelle actuel actuelle habituel habituelle officiel officielle valide exact exacte occupe occupee exerce exercee
      appartenance rattachement etat civil joignable
      work home personal professional main primary current preferred business best valid`,
    bearers: [
      {
        likely: [3, 3],
        joins: true,
        words: `adhérent membre sociétaire cotisant participant inscrit bénéficiaire bénévole volontaire élu habitant résident
          riverain citoyen usager stagiaire apprenant élève étudiant jeune senior aîné invité convive salarié agent
          candidat licencié joueur délégué titulaire suppléant locataire propriétaire copropriétaire électeur exposant
          intervenant artiste auteur présent signataire accueilli abonné adhérant militant retraité patient client juré
          author member attendee registrant volunteer resident citizen guest student trainee learner
          beneficiary candidate applicant delegate subscriber player speaker employee councillor councilor`,
      },
      { likely: [2, 3], joins: false, words: "enfant child children kid fils fille pupille" },
      { likely: [2, 2], joins: true, words: "représentant representative porte-parole" },
      {
        likely: [1, 2],
        joins: false,
        words: "parent père mère papa maman tuteur guardian father mother mum mom dad",
        which: "légal légaux legal",
      },
      {
        likely: [0, 0],
        joins: true,
        words: "contact interlocuteur correspondant",
        which: "contacter joindre",
      },
      {
        likely: [0, 0],
        joins: false,
        words: `payeur acheteur commanditaire donateur référent responsable resp
          partenaire accompagnant accompagnateur aidant parrain marraine prescripteur
          déclarant organisateur président directeur gérant coordinateur encadrant animateur formateur instructeur
          éducateur médecin mandataire gestionnaire trésorier secrétaire maire voisin ami
          payer buyer purchaser referrer partner carer caregiver companion
          manager organiser organizer sponsor host coordinator supervisor director owner chair`,
      },
      {
        likely: [-1, -1],
        joins: false,
        words: "conjoint époux épouse compagnon spouse husband wife",
        which: "facturation urgence prévenir billing invoice emergency",
      },
    ],
    anyone: "personne personnes individu individus person persons",
    others: "courrier nombre argent usine porte",
  },
  "fullName",
);
