import { wordSet } from './list.ts';

/** What somebody is called after, in small letters: the next word with a capital is a name. */
export const nameCues = wordSet(`
  called efternamn förnamn heta heter hette kallad kallades kallas name named names namn namnen namnet
  nicknamed surname
`);

/** Titles before a name, and what to write instead, Swedish and English. */
export const titles: Readonly<Record<string, { sv: string; en: string }>> = {
  herr: { sv: 'en person', en: 'a person' },
  hr: { sv: 'en person', en: 'a person' },
  fru: { sv: 'en person', en: 'a person' },
  fröken: { sv: 'en person', en: 'a person' },
  mr: { sv: 'en person', en: 'a person' },
  mrs: { sv: 'en person', en: 'a person' },
  ms: { sv: 'en person', en: 'a person' },
  miss: { sv: 'en person', en: 'a person' },
  mx: { sv: 'en person', en: 'a person' },
  dr: { sv: 'en läkare', en: 'a doctor' },
  doktor: { sv: 'en läkare', en: 'a doctor' },
  prof: { sv: 'en läkare', en: 'a doctor' },
};

/** Beginnings and endings of what officials are called; a word with one of them is such a word. */
export const officialWords =
  /^(?:\p{L}*(?:handläggar|sekreterar|utredar|läkar|sköterska|sköterskor|kurator|psykolog|terapeut|psykiater|psykiatriker|chef|direktör|rektor|lärar|mentor|pedagog|vägledar|coach|förmedlar|inspektör|ombudsman|jurist|advokat|domar|nämndem[aä]n|åklagar|polis|polism[aä]n|vakt|fogd|assistent|stödjar|handledar|samordnar|koordinator|administratör|receptionist|politiker|kommunalråd|ledamot|ordförande|tolk|barnmorsk|undersköterska|skötar|vårdar|präst|diakon|imam|hyresvärd|vaktmästar|förvaltar|föreståndar|konsulent|beslutsfattar|tjänstem[aä]n|tjänsteperson|ansvarig|expedit|ombud|specialist|logoped|arbetsterapeut|fysioterapeut|sjukgymnast|kontaktperson|rådgivar|budgetrådgivar|behandlar|socionom|ST-läkar)(?:e|en|n|a|an|ens|ns|ens|erna|na|s)?|gode?|caseworkers?|casework|officers?|managers?|director|doctors?|physicians?|psychiatrists?|psychologists?|nurses?|therapists?|counsell?ors?|supervisors?|social-workers?|workers?|administrators?|clerks?|judges?|lawyers?|solicitors?|teachers?|headteacher|principal|guardians?|trustees?|interpreters?|midwi(?:fe|ves)|receptionists?|landlords?|inspectors?|investigators?|coordinators?|advis[eo]rs?|assessors?|politicians?|councillors?|consultants?|specialists?|chair|chairperson|chairman|secretary)$/u;

/** People around somebody: the next word with a capital is a name. */
export const relations = wordSet(`
  aunt barn barnbarn barnbarnet barnet bonusmamma bonuspappa boy boyfriend brodern bror brorsan brother
  brukare brukaren cat child client colleague cousin dad daughter deltagaren dog dotter dottern ex exfru
  exman exsambo fader far farbror farfar farmor faster father flatmate flickan flickvän flickvännen friend
  fru frun förälder girl girlfriend grandfather grandma grandmother grandpa granne grannen gudmor hund
  hunden husband hustru hustrun kamrat katten killen klient klienten kollega kollegan kompis kompisen kusin
  kusinen kvinnan lillasyster lillebror maka makan make maken mamma man mannen moder mom mor morbror morfar
  mormor moster mother mum neighbor neighbour nephew niece pappa parent participant partner partnern
  personen pojken pojkvän pojkvännen roommate sambo sambon sibling sister son sonen spouse stepfather
  stepmother stepson storasyster storebror styvmamma styvpappa styvson svärdotter svärfar svärmor svärson
  syskon syster systern särbo tjejen tvillingbror tvillingsyster twin uncle ungdomen vän väninna väninnan
  vännen wife woman
`);

/** What people do, as verbs beside a name: a word with a capital before one of them is often a name. */
export const personVerbs = wordSet(`
  also answered answers ansöker ansökte applied applies asked asks avbokade avled avslog bad behövde behöver
  ber berättade berättar beslutade beslutar betalade betalar blev blir blivit bodde bokade bokar bor började
  börjar called calls came can cannot claimed comes could decided decides did died does dog explained
  explains feels felt fick flyttade flyttar frågade frågar fyllde fyller får fått födde förlorade försöker
  försökte gav gave ger gets gett gick gives gjorde gjort glömde glömmer goes got går gått gör had hade hann
  har has helped helps hinner hjälper hjälpt hjälpte hänvisade hänvisades hänvisar hör hörde is kallades
  kallas kan knew knows kom kommer kommit kunde kände känner la lade ligger lived lives loses lost lovade
  lovar låg låter lämnade lämnar lät meddelade meets mejlade mejlar menade menar messade met missade miste
  moved moves must mådde mår måste needed needs nekades nekas never orkade orkar paid pays promised påstod
  påstår rang received receives refused refuses replied replies ringde ringer ringt sa sade sagt said
  saknade saknar satt says sitter ska skrev skriver skrivit skulle sleeps slept slutade slutar sov sover
  stayed still stod står svarade svarar svarat säger söker sökt sökte tagit tar tells thinks thought tog
  told tried tries trodde tror träffade träffar tycker tyckte uppmanades var vet vill ville visste vräks
  vräktes vägrade vägrar väntade väntar väntat waited waits wanted wants was went will would writes wrote
  åker åkte är överklagade överklagar
`);

/** Of them, what only people do: before one of these even a word that begins a sentence may be a name. */
export const speakingVerbs = wordSet(`
  asked asks berättade berättar bodde bor called cried feels felt fick frågade frågar gråter grät lived
  lives lovade lovar mejlade mejlar messade mådde mår orkade orkar promised påstod rang replied ringde
  ringer sa sade said says skrev sleeps slept sov sover svarade säger tells thinks thought told trodde tror
  tycker tyckte vill ville vägrade wanted wants wrote
`);

/** What somebody is asked to do with somebody, in small letters: "Ring Mia". First in a sentence they are no names. */
export const requests = wordSet(`
  ask be besök bring call contact email fråga ge get give greet help hjälp hämta hälsa inform informera invite
  kalla kontakta leave leta let låt låta lämna lämnar låna mail maila meddela meet mejla message messa möt phone
  prata ring ringa ringer säg sök skicka skriv skyll släpp sms smsa speak stör talk tala tell text träffa undvik
  varna visit visa väck vänta wake warn write
`);

/** Words that begin sentences and are no names, Swedish and English, in small letters. */
export const starters = wordSet(`
  a according after again aldrig all alla allra allt alltid also although always an and andra annan annat
  ansökan ansökningen anyone as at att av bakom bara barnen barnet because before beslutet between bland
  boendet both brevet but by båda både client clients dagen dagligen de den denna deras despite dess dessa
  dessutom det detta din dina ditt dock du during då där däremot därför each efter eftersom either eller en
  enbart endast enligt er ett even every everyone everything familjen few first fler flera flertalet flest
  for fortfarande framför from från få för före förra först ganska genom han handläggare handläggaren hans
  he hej hela hemtjänsten hen hennes her here his hittills hon hos how hur hyran här i ibland idag if igår
  imorgon in inga ingen inget innan inom inte istället it its ja jag kanske klienten kommunen kring kvinnan
  last later läkaren mamma man mannen many med medan mellan men mest min mina minst mitt most mot my mycket
  myndigheten månaden många mötet neither nej never next ni no nobody not nothing now nu numera någon något
  några när nästa och också of ofta often om on once one only or our over pappa pengarna people perhaps
  person personen please plötsligt på redan regionen samma samtalet samtidigt sedan sen senare several she
  sin sina since sist sitt själv själva skolan snart so som some someone sometimes still strax svaret så
  sådan sådana sådant särskilt tack telefonen thanks that the their then there these they this those three
  tiden tidigare till tills to today tomorrow trots two tyvärr under until ur utan utanför vad var varför
  varje varken veckan vem vi vid vilka vilken vilket vår våra vården väntetiden we what when where which
  while who why with without yes yesterday you your ytterligare året återigen ännu även över
`);

/** Prepositions before a place rather than a person. */
export const placePrepositions = wordSet(`
  at from från hos i in near på through till via vid
`);

/** Small words inside of a name. */
export const particles = wordSet(`
  abu af al ben bin bint da de del den der di dos el ibn la le ten ter van von zu
`);
