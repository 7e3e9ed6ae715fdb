import { wordSet } from './list.ts';

/**
 * Surnames that are common in Sweden and in English text and are no ordinary words, in small letters. Many more
 * are found by their ending.
 */
export const surnames = wordSet(`
  abbas abbasi abdallah abdelrahman abdi abdulla abdullah abdullahi abebe abrahamsson acar adamczyk adeel
  afrim ahlberg ahlgren ahlin ahlqvist ahlstrand ahlström ahmadi ahmed ahmeti akbari akgul alatalo alavi
  albrecht aldén alexander alfredsson ali aliyev alkhatib allén almgren almqvist almström almén alves amini
  amiri andersen anderson andersson andersén andrade andreasson angelov annerstedt antonsson appelgren
  arnesson arslan arvidsson asghari aslan asplund assad atkins atkinson avdic avdić axelsson aydin ayub aziz
  azizi bachmann backlund backman backström bagheri bailey bajrami bakir baran barbosa barnes bartlett
  barzani bauer baumann begic begić begovic begović bektas bengtson bengtsson bennett bergdahl berggren
  berglund bergman bergqvist bergstedt bergstrand bergström bergvall berisha bertilsson bibi björck björk
  björklund björkman björkqvist björnberg björnsson blixt blom blomberg blomgren blomkvist blomqvist
  blomster boberg bodén bohlin bolin boman boström bozkurt brandt brattström braun brennan bring brolin
  broman brorsson bruun brännström burman byström bäck bäckman bäckström börjeson börjesson calderon
  callaghan campbell carlberg carlgren carlson carlsson carlstedt carlström carlén castillo castro cederberg
  cedergren celik chaudhry chavez chowdhury clarke clausen cohen coleman collins connolly cooper cortez
  costa crawford cunningham custovic dahir dahl dahlberg dahlgren dahlin dahlman dahlqvist dahlström dahlén
  danielsson davidson davidsson davies davis delic delić demir deng diallo dias diaz dixon dogan donovan
  doğan duarte dubois dunn dupont duran dvorak ebrahimi edberg edlund edman edström edvardsson edwards egan
  ekberg ekblad ekblom ekdahl ekelund ekengren ekholm eklund eklöf ekman ekmark ekström ekvall eld elfström
  elfving eliasson ellis elmi elofsson emanuelsson enberg engberg engdahl engelbrektsson englund engman
  engqvist engström enqvist ericson ericsson eriksen erikson eriksson erlandsson ernstsson eskilsson
  espinoza evans evertsson fagerberg fagerlund fagerström falck farah farkas farrell fazel ferguson
  fernandes fernandez ferreira fischer fisher fitzgerald fjellström flink flodin flores flyckt fogelberg
  folkesson forsberg forsell forsgren forslund forsman forssell forsström foster fransson franzén fredin
  fredlund fredriksson freij friberg fridell fridh fridlund friman frisk fritz fritzson fröberg fröjd gahn
  garcia garcía gashi gebremariam georgiev ghaderi ghasemi ghorbani gibson gill glad glans gomes gomez
  gonzales gonzalez gordon graham grahn granath granberg granlund granqvist granström greene griffin
  griffiths gruber grönberg grönlund grönqvist grönvall guled gunnarsson gustafson gustafsson gustavsson
  gutierrez guzel göransson götberg göthberg hadzic hadžić hagberg haglund hagman hagström haidari haile
  hajdari hakimi hallberg halldén hallgren hallin hallström halonen halvarsson hamidi hamilton hammar
  hammarberg hammarlund hammarström hansen hanson hansson hansén haraldsson harju harris harrison hasani
  hashemi hashi hassani haugen hedberg hedblom hedin hedlund hedman hedqvist hedström heikkinen heino
  helander helgesson hellberg hellgren hellman hellqvist hellsing hellsten hellström henderson henricsson
  henriksson heravi hermansson hernandez herrera hersi hietala hildebrand hjelm hjelte hjerpe hodzic hodžić
  hoffmann hofman hofmann hogan holgersson hollander holmberg holmer holmgren holmlund holmqvist holmstedt
  holmström holst hossein hosseini howard huang hughes hultberg hultgren hultin hultman hultqvist hultén
  huskić hyvönen håkanson håkansson häggblom häggkvist hägglund häggqvist häggström häkkinen hämäläinen
  högberg höglin höglund högström hörnfeldt ibrahimi ibrahimovic ibrahimović ilic ilić ingemarsson
  ingvarsson isaksson ismaili ivanov ivanova ivarsson iversen jacobsen jacobson jacobsson jafari jakobsen
  jakobsson jamali jankovic janković janssen jansson jefferson jenkins jensen jensson jeppsson johannesson
  johansen johansson johnson johnsson johnston jonasson jones jonsson jovanovic jovanović juhlin juric jurić
  jusufi järvinen jönsson jörgensen kaczmarek kadir kaivanto kallio kamara kaminski kamiński kangas kaplan
  karami karimi karlberg karlgren karlsen karlson karlsson karlström karlén kaur kaya keita keskin khalaf
  khalil khalili khan khatib kihlberg kihlgren kihlström kinnunen kjellberg kjellgren kjellin kjellman
  kjellström klarqvist klasson klein kling knutsson koc kohler koivisto konaté korhonen koskela koskinen
  kovac kovacevic kovač kovačević kovács kowalczyk kowalska kowalski koç krantz krasniqi kristensen
  kristensson kristiansson kristoffersen kristoffersson kronberg kronqvist krüger kullberg kumar källberg
  källgren källman källström köhler lagerberg lagercrantz lagergren lagerkvist lagerlöf lagerqvist
  lagerström lahti laine laitinen landberg landgren landin landqvist landström larsen larson larsson laursen
  lehmann lehtinen lehto lehtonen leijon leijonhufvud lennartsson leskinen levin levinsson lewandowska
  lewandowski liljeberg liljedahl liljegren liljekvist liljeqvist liljeroth liljeström lindahl lindberg
  lindblad lindblom lindborg lindeberg lindegren lindell lindelöf linder linderoth lindfors lindgren lindh
  lindhe lindholm lindkvist lindman lindmark lindqvist lindroos lindroth lindskog lindstedt lindstrand
  lindström lindvall lindén linnarsson ljungberg ljungdahl ljunggren ljunglöf ljungman ljungqvist ljungström
  lloyd loberg lopez lorentz lorentzon lovén lukic lukić lumbye lundahl lundberg lundblad lundborg lundell
  lundgren lundh lundholm lundin lundkvist lundmark lundqvist lundstedt lundström lundvall lundén löfberg
  löfgren löfqvist löfstedt löfström löfven löfving löfvén lönnberg lönngren lönnqvist löwgren macdonald
  madsen magnusson mahamed mahamud mahdavi maher mahmoudi makela malmberg malmborg malmgren malmkvist
  malmqvist malmsten malmström manninen mansouri marcinkowski maric marinković marić marklund markovic
  marković markström martinez martins martinsson matsson mattila mattsson mazur mcbride mccarthy mcdonald
  mckenzie mehmeti melander melin mellberg mellgren mendes mendez mendoza meyer mikkelsen mikkonen miller
  mitchell moberg modig modin mogensen mohammadi mohamoud mohr molander molin moradi morales moreira moreno
  morgan morina morris morrison moström mousavi muller murphy murray mustafić mustonen mård mårtensson
  mäkelä mäki mäkinen möller mörck müller naderi naqvi nazari neagu nelson nenonen nesterov neumann newman
  ngo nguyen nielsen niemi nieminen nikolic nikolić nikolova nilsen nilson nilsson nisser noori norberg
  nordahl nordberg nordenberg nordenstam nordgren nordin nordkvist nordlander nordling nordlund nordlöf
  nordmark nordqvist nordstrand nordström nordvall nordén norell norgren norlander norling norlund norman
  norrby norrman novak nowak nurmi nuñez nyberg nyblom nygren nygård nykvist nylander nylund nylén nyman
  nyqvist nyström näslund näsman nässtrom obradović oduya ohlin ohlsson okafor oliveira olofsson olsen olson
  olsson olsén omarsson ortega ortiz oscarsson oskarsson osmani osmanovic osmanović ottosson ozturk o'brien
  o'connor o'neill palmgren palmqvist palmér papadopoulos parker parkkinen parsson patel pavlović pedersen
  pehrsson perera perez perlman persson petersen peterson petersson petkovic petković petrov petrova
  petrovic petrović petrén pettersson phillips pihl pihlgren pohjola popescu popovic popović portman powell
  pérez qureshi qvarnström rahimi rahman rahmani ramadani ramirez ramos ramström rantanen rashidi rasmussen
  rasmusson rasul rathore rehn renberg rexhepi reyes reynolds rezaei ribeiro richardson richter rinne rivera
  roberts robertson robinson rodrigues rodriguez rosander rosenberg rosenblad rosendahl rosengren rosenkvist
  rosenlund rosenqvist rosqvist rosén roth rothman rubensson rudberg rundgren rundqvist runesson
  ruotsalainen rydberg rydell rydgren rydin rydström rydén rylander räsänen rönnberg rönnblom rönnlund
  rönnqvist saarinen sadeghi sadiku safi sahlberg sahlin sahlström sahlén saidi salazar salihović salmi
  salminen salomonsson salonen samuelsson sanchez sandahl sandberg sandblom sandelin sandell sander sanders
  sandgren sandin sandqvist sandström sandvik santos savolainen schmidt schneider schröder schultz schulz
  schwartz selander selin sellberg selmani serrano sevelin shah shahini sharifi sharma sheikh shire
  sigurdsson silfver silfverberg silva simonsson simpson sinclair singh sivertsson sjöberg sjöblom sjöborg
  sjödahl sjödin sjögren sjöholm sjökvist sjölander sjölin sjölund sjöqvist sjöstedt sjösten sjöstrand
  sjöström skarsgård skogberg skoglund skogström skoog sköld smedberg smith soares sobczak soderberg sokolov
  soltani sommarström sonesson sorensen souza spetz stahl stankovic stanković starck stefanović steinberg
  stenberg stenbäck stengren stenholm stenlund stenman stenmark stenqvist stenström stephens stevens stewart
  stjernberg stojanovic stojanović strandberg strandell strandh strandqvist strid stridh stridsberg
  strömberg strömblad strömgren strömqvist strömstedt sturesson subasic sullivan sundberg sundelin sundell
  sundgren sundin sundkvist sundqvist sundström sundvall sundén svahn svanberg svanström svantesson svedberg
  svedin svedlund svenningsson svenson svensson swahn swärd syrén szabo szabó szymanski szymański säfström
  sävström söderberg söderblom söderholm söderlind söderlund söderman söderqvist söderström sörensen
  sörensson sörman sánchez tahiri talvitie tamm tekle tesfamariam tham thelin theorin thompson thomsen
  thomson thorell thorsell thorsson thorén thulin thunberg thunström tiainen tillberg tjernberg todorović
  toivonen tomic tomić torres torstensson torvaldsson touray tran trinh truong tullberg tuominen turunen
  tverin törnberg törnblom törngren törnkvist törnqvist törnroos ullberg ullman unger ursing usmanov vainio
  valencia vallin vargas vasquez vestberg viberg vidal viklund vikström viktorsson vinberg virtanen vogel
  volkov vukovic vuković väisänen västberg wagner wahl wahlberg wahlgren wahlin wahlqvist wahlström
  wallander wallberg wallenberg wallgren wallin wallner wallström wallén walsh wang wange warsame watson
  weber wedin weiner weiss welin wennberg wennerberg wennergren wennerström wennström werner wessman
  westberg westerberg westerdahl westergren westerholm westerling westerlund westermark westerström westin
  westlund westman wetterberg wiberg wicklund wickman widegren widell widerberg widman widmark widén wik
  wiklund wikman wikner wikström williams williamson wilson winberg winblad winqvist winther wisniewski
  wiśniewska wiśniewski wojcik wolff wretman wright wåhlin wärn wójcik yahya yang yildiz yilmaz yusufi
  yıldız zaman zamani zandén zarei zetterberg zetterlund zetterqvist zetterström zhang zhao zhou ziegler
  zielinski zieliński åberg ågren åhlander åhlin åhlund åhlén åhman åhs åhström åkerberg åkerblom åkerlund
  åkerman åkerström åkesson ålander ångström åsberg åslund åstrand åström öberg öhgren öhlin öhlund öhman
  öhrn öjemar öquist östberg österberg östergren österlund österman östling östlund östman östrand öström
  özdemir özkan öztürk çelik
`);

/**
 * Endings of surnames; only a written capital makes the word one. No ordinary Swedish or English word with a
 * capital, and no Swedish municipality, ends so.
 */
export const surnameEnding =
  /^\p{L}{2,20}(?:sson|sdotter|sdóttir|qvist|kvist|gren|dahl|blom|ström|stroem|stedt|quist|owski|ewski|inski|owska|ewska|iński|wicz|vić|ović|ević|ovic|evic|escu|oglu|oğlu|zadeh|nejad|pour|opoulos|idis|enko|chuk|ashvili|adze|ainen|äinen|einen|oinen|uinen|önen|nieks|auskas|evičius|eddine|ullah|ullahi)$/u;
