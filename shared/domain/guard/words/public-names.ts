import { wordSet } from './list.ts';

/**
 * Names that tell nothing about a person, in small letters: agencies, laws, services and firms, parts of their
 * names, languages and peoples, days and months.
 */
export const publicNames = wordSet(`
  ab act add adhd administrative adult advice af afghan agency aid aktiebolag aktivitetsersättning aleris
  allah allmännyttan allowance ambea american ams android apoteket arabic arabiska arbetsförmedlingen
  article asperger aspergers association attendo attention authority autism bankid barnkonventionen
  barnpsykiatrin benefit benefits bet bibeln board body bosnian bosniska bostadsbidrag boverket bris british
  budbee bup ca capio care cbt center central centre chapter chief child children chinese christian
  christmas church citizens city clinic committee community company comviq convention coop corona council
  county court covid credit crisis cross csn customs danish dari data day december department dhl dhr dig
  dir disabilities disability diskrimineringsombudsmannen district dnr do doktor domstolsverket dr ds dsm
  east easter eastern eea egenmakt eid ek elderly emergency employment enforcement engelska english equality
  er eritrean etc ethiopian eu europa europe european excel facebook facket family februari february
  federation finnish finska first fk fn folkhälsomyndigheten folksam franska fredag free freja french friday
  fru frälsningsarmén fröken frösunda fub fund funktionshinderkonventionen för förbundet föreningen
  förmedlingen försäkringskassan försörjningsstöd förvaltningslagen förvaltningsrätten föräldrabalken gamla
  gdpr general german google government great greek green grundlagen guardian guardians guardianship gud
  handelsbanken hb health help helpline hemköp herr hfd hjärnkoll home hospital housing hovrätten hr hrf hsl
  hslf human humana hvb hyresgästföreningen hyresnämnden i ica icd id if ikea inpatient inre instabee
  instagram insurance internet ipad iphone iranian iraqi it ivo januari january jewish jiddisch jo jul juli
  july juni justitieombudsmannen kammarrätten kap kassan kb kbt kingdom kivra kl klarna kommun kommunal
  kommunen komvux konsumentverket konventionen koranen korset kriminalvården kronofogdemyndigheten
  kronofogden kry kurdish kurdiska kurmanji kyrkan kyrkans lag lagen landstinget lantmäteriet law legal lidl
  lilla lo lower lpt lrv lss lvm lvu län länet länsförsäkringar länsstyrelsen länsstyrelsens lördag maj
  management march mars mellersta mental messenger meänkieli microsoft mig migration migrationsverket
  minicall ministry miss mms monday mr mrs ms municipal municipality muslim mål måndag national nations nato
  nedre new night nja nordea norra north northern norwegian november npf nr nsph nya nytida obs ocd october
  offentlighetslagen office officer ok oktober old ombud ombudet ombudsman ombudsperson ombudspersons
  omsorgsnämnden onsdag oss outpatient outreach pandemin paper parliament pashto patientlagen pdf pension
  pensions pensionsmyndigheten persian persiska personal personlig personliga personligt pingst po police
  polisen polish polismyndigheten polska pos postnord praktikertjänst primary prison probation professor
  prop protection ps psychiatric psychiatry psykiatrin ptsd public påsk ra ramadan red regeringen region
  regionen rights riksdagen riksförbundet roma romani rsmh russian ryska rå röda saco samhall sami samiska
  sankt sankta saturday school seb second secondary section september service services sfi sfs sgi sig sir
  sis sj sjukersättning skatteverket skolverket skr skype skåne skånetrafiken sl sms social
  socialförvaltningen socialkontoret socialnämnden socialstyrelsen socialtjänst socialtjänsten
  socialtjänstlagen sol somali somaliska sorani sosfs sou south southern spanish spanska srf st stad staden
  stadsmissionen states stiftelsen stora street sunday support svensk svenska svenskan sverige sveriges
  swedbank sweden swedish swish syrian systembolaget södra söndag tax tco team teams tel telenor tele2 telia
  thai third thursday tigrinja tingsrätten tisdag torsdag town trafikverket transportstyrelsen tre tribunal
  tuesday turkish turkiska tv tyska ukrainian ukrainska un unionen unit united universal university upper
  vab vasa vd village vip vision vs vuxenpsykiatrin vårdcentralen vårdgarantin västra västtrafik ward
  wednesday welfare west western whatsapp white willys windows word yttre zoom öppenvården östra
  överförmyndaren överförmyndarnämnden övre
`);

/** Countries, landscapes, counties and towns too big to tell who somebody is. */
export const bigPlaces = wordSet(`
  afghanistan africa afrika albania albanien aleppo algeriet america amerika asia asien asmara australien
  bagdad baltikum bangladesh beirut berlin birmingham blekinge bohuslän borås bosnia bosnien botkyrka
  brasilien britain bulgaria bulgarien canada chile china colombia copenhagen croatia dalarna dalsland
  damaskus danmark denmark dublin egypt egypten england eritrea eskilstuna estland ethiopia etiopien europa
  europe finland france frankrike germany glasgow gothenburg gotland greece grekland gästrikland gävle
  götaland göteborg halland halmstad haninge helsingborg helsingfors helsinki huddinge hungary hälsingland
  härjedalen iceland india indien irak iran iraq ireland irland island israel istanbul italien italy
  jordanien jämtland järfälla jönköping kabul kalmar kanada karlstad kina kosovo kristianstad kroatien
  kungsbacka kurdistan köpenhamn lappland lebanon leeds lettland libanon libyen linköping litauen london
  luleå lund makedonien malmö manchester marocko medelpad mogadishu morocco nacka norden norge norrbotten
  norrköping norrland norway närke oslo pakistan palestina palestine paris peru poland polen romania
  rumänien russia ryssland sarajevo scandinavia scotland serbia serbien skandinavien skellefteå skottland
  skåne småland somalia somaliland spain spanien stockholm storbritannien sudan sundsvall svealand sverige
  sweden syria syrien södermanland södertälje sörmland teheran thailand tunisien turkey turkiet tyskland
  ukraina ukraine umeå ungern uppland uppsala usa varberg vietnam värmland västerbotten västergötland
  västerås västmanland växjö warszawa ångermanland öland örebro östergötland östersund
`);

/** Towns and municipalities of Sweden that the bigger ones are not: beside an age they can tell who somebody is. */
export const smallTowns = wordSet(`
  abisko ale alingsås alvesta aneby angered arboga arjeplog arlanda arvidsjaur arvika askersund avesta
  bengtsfors bergsjön biskopsgården bjurholm bjuv boden bollebygd bollnäs borgholm borlänge boxholm bromma
  bromölla bräcke burlöv båstad danderyd degerfors dorotea eda ekerö eksjö emmaboda enköping eslöv essunga
  fagersta falkenberg falköping falun farsta filipstad finspång flen forshaga fruängen frölunda fårö
  färgelanda gagnef gamleby gamlestaden gislaved gnesta gnosjö gottsunda grums grästorp gullspång gällivare
  götene habo hagfors hallsberg hallstahammar hammarby hammarö haparanda heby hedemora hemse herrljunga
  hisingen hjo hofors hovsjö hudiksvall hultsfred husby hyllie hylte håbo hägersten hällefors härjedalen
  härnösand härryda hässelby hässleholm höganäs högsby hörby höör jokkmokk kalix karlsborg karlshamn
  karlskoga karlskrona katrineholm kil kinda kiruna kista klintehamn klippan klostergården knivsta kobjer
  kramfors kristinehamn krokom kumla kungsholmen kungsör kungälv kävlinge köping laholm landskrona laxå
  lekeberg leksand lerum lessebo lidingö lidköping lindesberg lindängen ljungby ljusdal ljusnarsberg lomma
  ludvika lycksele lysekil majorna malmberget malung malå mariestad markaryd mellerud mjölby mora motala
  mullsjö munkedal munkfors möllevången mölndal mönsterås mörbylånga nora norberg nordanstig nordmaling
  norrtälje norsjö nybro nykvarn nyköping nynäshamn nässjö ockelbo olofström orsa orust osby oskarshamn
  ovanåker oxelösund pajala partille perstorp piteå porjus ragunda rinkeby robertsfors ronna ronneby
  rosengård ryd råslätt rättvik sala salem sandviken seved sigtuna simrishamn sjöbo skara skinnskatteberg
  skurup skäggetorp skärholmen skövde smedjebacken sollefteå sollentuna solna sorsele sotenäs staffanstorp
  stenungsund storfors storlien storuman strängnäs strömstad strömsund stureby sundbyberg sunne surahammar
  svalöv svedala svenljunga säffle sälen säter sävsjö söderhamn söderköping södermalm sölvesborg tanum
  tensta tibro tidaholm tierp timrå tingsryd tjörn tomelilla torsby torsås tranemo tranås trelleborg
  trollhättan trosa tyresö täby töreboda uddevalla ulricehamn vadstena vaggeryd valdemarsvik vallentuna
  vansbro vara vasastaden vasastan vaxholm vellinge vetlanda vilhelmina vimmerby vindeln vingåker visby
  vivalla vällingby vänersborg vännäs värmdö värnamo västervik ydre ystad åland åmål ånge åre årjäng åsele
  åstorp åtvidaberg älmhult älvdalen älvkarleby älvsbyn ängelholm öckerö ödeshög örkelljunga örnsköldsvik
  östermalm österåker östhammar överkalix övertorneå
`);

/** Endings that a Swedish agency, house or law has, and a person has not. */
export const publicEnding =
  /^\p{L}*(?:kassan|förmedlingen|verket|styrelsen|nämnden|rätten|domstolen|myndigheten|förvaltningen|förbundet|föreningen|byrån|banken|bolaget|bostäder|kontoret|centralen|centrum|kliniken|sjukhuset|lasarettet|mottagningen|hemmet|boendet|gården|skolan|skola|gymnasiet|universitetet|högskolan|kyrkan|församlingen|moskén|huset|tjänsten|tjänst|vården|psykiatrin|kommun|kommunen|kommunens|regionen|länet|län|staden|stads|lagen|balken|konventionen|förordningen|akuten|teamet|enheten|avdelningen|gruppen|garantin|ombudsmannen|kåren|fonden|missionen|posten|trafiken|parken|torget|gatan|vägen|ersättningen|stödet|bidraget|programmet|projektet|museet|biblioteket|hallen|hamnen|fogden)s?$/u;
