import { isGivenName } from "./given-names.ts";

/**
 * Family names that are ordinary words as well, folded: borne by many in France and in Great Britain, and said in any report of a
 * year. What is missing here is found as a name, and can be allowed in the settings.
 */
const words = `
    abbe able achard agneau aime allard alliance amour ange archer arnaud aubert auger baker balle banks bar baron barre bas
    basse baud beau beaux bel bell bella belle benoit berger bert best bird bis black blanc blanche bleu blond blot bois boisson
    bon bond bonne bonnet bosse bouche boucher boulanger boule bourg bouton boy brave bridge bright briand brief brin brown brun
    brune brunet bush buisson butler cadet caille camus canal canard carpenter carre carrier carter case caron chambers champ
    champion chance chapelle chapman charpentier charron chasse chat chateau chauve chef chemin chene chevalier christmas church
    clair clark clarke clerc close cloche coeur colin collet collier combe combes comble comte constant cook cooper coq corbeau
    corps cote coulon court courtois cousin couture cox cross cure dame day dean delice descamps desert dix doucet doux droit duc
    dupont duval dye ecole english enfant est etienne faure favre fer feu field fields fils fisher fleur flood fontaine ford
    forest foret forge fort fosse foucher four fournier fox france francais franc freeman french frost gai garde gardener garnier
    gay gentil gerard gilbert gold good grand grande granger grant gras grave gray green grey gris gros guerin guillot hall hardy
    hart heart henry hill home hood hope house hubert hunt hunter hure huet jacob jaune jardin jardine jeune jolly joly jour
    jourdain jullien justice kay key kidd king knight labbe lac lake lamb lambert lane large laurent lavigne law leaf lee lebon
    legal leger legrand lejeune lemaire lemoine leroy levy lies little long louis loup love low lune lynch maillet main maire
    maison maitre major marchand marchal marche marche mare maree marin marion mark marks marquis marsh marteau martin martinet
    mason masse masson mathieu may mercier merle mesnard metayer meunier michel mill miller mills minor moine moore moreau morel
    morin mouton moulin mousse mur nation neuf new nice noble noel noir nord normand north nuit office olive olivier orange page
    paille paix pape paradis park parker parent paris part pasquier passe pauvre pays peau pelletier perdrix perez perle perret
    perrin perrot petit petite pierre pile pin pinson place plane plume poirier poisson pole pont pool poole porte poulain poule
    power pre prevost price prieur prince prior provost prudent puis quai rand ray reine renard rey rice rich riche riviere
    robert roche rocher roger roi roland rose rosier rossignol rouge rousseau roussel roux rowe roy royer rue russell sage saint
    salle salmon sans savage savoie seigneur serre sharp shepherd short silver simon singer small smart smith soleil sommer south
    speed spring square stern stone street strong sud summers swan table tailor tanneur tardif taylor temple terre thomas tour
    tournier tower trees tremblay troupe turner val vallee vallet verger verite vert vidal vie vieux vigne village ville vincent
    vivant voisin walker wall walls ward waters way weaver webb wells west white wild winter wise wood woods yard york young
  `;

let known: ReadonlySet<string> | undefined;

/** Whether a family name that stands alone may mean something or someone else: "Petit", "Place", "Martin". */
export function isAlsoWord(familyName: string): boolean {
  return isOrdinaryWord(familyName) || isGivenName(familyName);
}

/** Whether a family name in small letters is an ordinary word. */
export function isOrdinaryWord(folded: string): boolean {
  known ??= new Set(words.trim().split(/\s+/));
  return known.has(folded);
}
