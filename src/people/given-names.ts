import { fold } from "../values/folded.ts";

/**
 * Given names that many people in France bear, folded: the most given of each decade since 1930 (INSEE, fichier des prénoms), and
 * those of its neighbours and of the countries from which most of its families came. They tell which of two columns holds given
 * names, never what someone is called; those that are family names as often are not among them.
 */
const givenNames = `
    aaron abdel abdou abdoulaye abigail adama adele adeline adrien agathe agnes agnieszka aicha aissatou alain alan alban albane
    alessandra alexandra alexandre alexia alexis ali alice alicia aline aliou alix alma amadou amandine amelie amina aminata
    amine amir amy anais andrea andrew ange angela angele angelique angus anita anna anne annick annie anouk antoine antonio
    ariane armelle arnaud arthur astrid aude audrey augustin aurelie aurelien aurore awa axel axelle aya ayoub ayse baptiste
    barbara barry bastien beatrice ben benedicte benjamin berenice bernadette bertrand bethany bilal binta boris boubacar brahim
    brendan brian bridget brigitte bruno caitlin camille carine carla carlos carmen carol caroline cassandre catherine catriona
    cecile cedric celeste celia celine chantal charlene charlie charlotte cheikh chiara chloe chris christelle christian
    christiane christina christine christophe christopher claire clara clarisse claude claudie claudine clea clemence clement
    clementine clive clotilde colette colin coline coralie corentin corinne cyril cyrille daisy damien dan daniele danielle
    danny daphne darren debbie deborah declan delphine demba denise diane didier diego djeneba dmitri dominic dominique donna
    dorothee dorothy driss dylan edith edouard edward eileen eleanor elena eleonore eliane elias elie elif eline eliott elisa
    elisabeth elise ellen elodie eloise elsa emeline emile emilie emilien emily emma emmanuel emmanuelle emre enora enzo eric
    erwan esteban estelle esther ethan etienne eugenie eva evan evelyne ewen fabien fabienne fabrice fanny fanta fares fatima
    fatma fatou fatoumata felicie fernanda fiona flavie flora florence florent florian florine francesca francine franck
    francois francoise frederic frederique gabin gael gaelle gaetan gareth gaspard gavin gemma genevieve geoff georgia geraldine
    ghislaine gilles ginette giovanni gisele giulia grace graham guenole guillaume gustave gwenael gwenaelle gwenola hadrien
    hakim hamza hannah harriet harry hassan hatice heather helen helene heloise herve hicham hippolyte holly honorine hugo iain
    ian ibrahim ilyes imane imogen ines ingrid ioana irene irina iris isabelle isla ismael issa ivan jack jacqueline jade jake
    jamila jan jana jane janet jasmine jason javier jean jeanne jeannine jennifer jenny jeremie jeremy jerome jessica jill jo
    joan joana joanna joanne joao joaquim joe joel joelle johan johanna john jonathan jordan jorge jose josette josh joshua
    josiane josselin joyce juan judith judy jules julia julian juliana julie julien julienne juliette justin justine kader
    kadiatou kadija karen karim karima karine katarzyna kate katell katherine kathleen katie kayleigh keith kelly ken kenza
    kerry kevin khadija killian kirsty koffi laetitia laila lara laura laure lauren laurence laurene laurie lea leane leila lena
    lenny leo leon leonie lesley leslie liam lila lilas lili lilian liliane lina linda lionel lisa lise loane loic lola lorena
    loris lou louane louis louise louna luc luca lucas lucette lucia lucie lucien lucienne lucy ludivine ludovic luis luke lydia
    lydie lynn mael maelle maelys magali magdalena maimouna malika malo mamadou mandy manon manuel manuela marc marcel marceline
    marcelle marco margaret margaux margot marguerite maria mariam mariama marianne marie marielle marina marine marion marius
    marlene marta marthe martine maryse maryvonne mateo mathias mathieu mathilde mathis matteo matthew matthieu maud maurice
    maxence maxime maya megan mehdi mehmet melanie melina melissa melodie mia michele micheline michelle mickael miguel mihai
    mikael mike milan mireille mohamed mohammed moira molly monique morgane mounir moussa murat muriel murielle mustafa myriam
    nabil nadege nadia nadine naima naomi natalia natasha nathalie nathan nathanael nawel ndeye neil nelly niamh nick nicolas
    nicole nigel nina nino noa noam noe noela noelle nolan nolwenn nora nour noura nourredine oceane odette odile oksana olena
    olga oliver olivia olivier omar oriane orlane oscar oumar oumou oumy ousmane pablo pam paola paolo pascale patricia patrick
    paula paule paulette pauline paulo pedro peggy penny perrine peter phil philippa philippe philomene phoebe pierre pierrette
    pilar piotr poppy priya quentin rachel rachid rachida raphael raphaelle raymonde rebecca regine regis remi remy renaud renee
    riad rita robin rodolphe romain romane romuald ronan rosalie rose rosemary rosie roxane ruben rui ruth ryan sabine sabrina
    sacha said salima sally salma sam samantha samia samir samira samuel sandra sandrine sara sarah sean sebastien selim selma
    serge severine seydou shirley sidonie simone siobhan sofia sofiane sohan soizic solange solene sonia sophia sophie soraya
    souleymane stanislas stella stephane stephanie stephen steve stuart sue susan suzanne suzie svetlana sybille sylvain
    sylvaine sylvette sylviane sylvie tanguy tanya tatiana teo teresa thais thea theo theodore theresa therese thibault thibaut
    tiago tim timeo timothee tina tom tracy tristan ugo ulysse valentin valentine valerie vanessa vera veronique victoire victor
    victoria vikram viktor violaine violette virginie viviane vladimir wassim wendy william xavier yael yanis yann yannick
    yasmina yasmine yassine yoann yohan yolande youcef youssef yusuf yvan yves yvette yvonne zacharie zahra zara zeynep zineb
    zoe zohra
  `;

let known: ReadonlySet<string> | undefined;

/** Whether most people who are called so are by their given name: "Awa", "Jean-Marie". */
export function isGivenName(name: string): boolean {
  known ??= new Set(givenNames.trim().split(/\s+/));
  const words = fold(name).split(" ");
  return words.every((word) => known?.has(word));
}
