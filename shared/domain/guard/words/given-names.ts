import { wordSet } from './list.ts';

/**
 * Given names that are common in Sweden today, whatever language they come from, in small letters; those that
 * are ordinary words as well stand in `ordinary-names.ts`. A list is never whole: the rules of `names.ts` find
 * names that are on none.
 */
export const givenNames = wordSet(`
  aage aaron abbas abbe abd abdel abdelaziz abdelkader abdi abdifatah abdikadir abdinasir abdirahim
  abdirahman abdirashid abdirizak abdiwali abdul abdulahi abdulkadir abdullah abdullahi abdulrahman abed
  abel abigail abraham abshir adalet adam adan adela adele adelina adem aden adis admir adnan adolf adrian
  adriana adrijana afaf afram afsaneh agata agda aggie agne agnes agneta agnieszka ahmad ahmed ahmet aida
  aigul aila ailin aina aino aisha aisling aissatou aisyah aiyana ajla akram aksel alaa alan alasdair albert
  alberto albin albina aldijana alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksi alena
  alessandro alessia alexander alexandra alexandre alexandru alexia alexis alfhild alfons alfred alfredo
  algot ali alice alicia alicja alida alija alina aline alireza alisa alisha alison alistair alma almaz
  almina alva alvar alvin amadou amal amalia amanda amar amela amelia amelie amer amina aminata amine amir
  amira amna amran amy ana anab anahita ananda anas anastasia anastasija anders andersina andrea andreas
  andrei andrej andrew andrzej andré andy aneta angela angelica angelika angelina angus anica anika anita
  anja anjali anki ann anna annabel annabelle annalena anne anneli annelie annelise annette annie annika
  anniken annikki annmari annmarie ansgar ante antero anthony anti antje antoine anton antoni antonia
  antonina antonio antonios anu anwar aram arash araz arben archie ardita arezo arian ariana arianne ariel
  arif arijana arild arja arman armand armando armin arne arnold aron arshad artem arthur arttu artur arturo
  arvid arvo aryan asad asha ashley ashraf asif aslan asma asmaa asmir asta astrid asuman atefeh atle atte
  attila auden audrey augusta augustin aurora austeja avin awa awet axel axelina aya ayaan ayah ayan ayanle
  aydin ayham ayla aylin ayman ayse aysel ayub ayşe azad azadeh azar aziz aziza azra azzam babak baban
  babette bader bahar bahman bahram bakhtiar barbara barbro bartosz basel bashar bashir basil basima basma
  bassam batool beata beatrice beatrix beatriz behnam behrouz behzad bekim belinda bella benedicte benedikt
  bengt benita benjamin benny beqir berenice berfin berit bernadette bernard bernhard bernt bert berta
  berthold bertil besim bessie beth bethany betina betty beverly bianca bibi bilal billy birger birgit
  birgitta birte bisera bjarne björg blagica blanka blerim blerta boban bodil bogdan boguslaw bogusław
  bohdan bojan bojana boris borislav bosse bozena bożena brage brahim brandon branislav branka branko
  bratislav breanna brenda brendan brian bridget brigitta brigitte brita britt britta bronislav bror bruno
  bryan brynja burhan börge börje camilla camille carin carina carita carl carla carlo carlos carmen carola
  carolin carolina caroline carrie caspar casper cassandra catalina catarina caterina catharina catherine
  catrin catrine cecilia cecilie cedric celia celina celine cemal cengiz ceren cevdet chantal charlene
  charles charlie charlotta charlotte chelsey cheng chiara chiyo chloe chris christel christer christian
  christiane christin christina christine christofer christoffer christoph christopher cicci cilla cindy
  claes claire clara clarence clas claudia claudio claus clemens cleo colette colin colleen conny conor
  conrad constantin cordelia corina corinne cornelia cornelis corneliu craig cristian cristina curt cynthia
  cyril cyrus czeslaw czesław dagmar dagny dahir daisuke dalal dalia dalibor damian damir damjan damla dana
  danait danel dani danica daniel daniela daniele daniella danielle danijel danijela danilo danny danuta
  dara daria dario dariusz darja darko darren daud david davide davor davoud dawid dawit debbie deborah
  dejan delal delaram delila denis denise dennis derek derya desiré desirée despina destan devrim diamanto
  diana diane diar didrik diego dieter dijana dijar dilan dilara dilek dilnaz dilsa dilshad dimitri
  dimitrios dimitris dino dirk djamila dolores dominik dominika dominique donald donna donya dora doris
  dorota dorotea dorothea dorothy doruntina douglas dragan dragana dragica drago drazen drita driton duaa
  dubravka duc dumitru duncan dusan dusko dušan duško dzenan dzenana dzevad dženan ebba ebbe ebrahim ebru
  eda eddie edgar edin edina edita edith edmund edna edona eduard eduardo edvard edvin edward edwin edyta
  eero efrem egil egon egzon ehsan eifa eila eileen eimantas einar eini eino eirik eivor ekaterina ekin elaf
  elaha elaine elamin elanor eldar eleanor elena eleni eleonora eleonore eliana elias elida elif elin elina
  eline elinor elis elisa elisabet elisabeth elisabetta elise eliza elizabeta elizabeth elke ellen ellie
  ellinor elliot elliott elmedin elmedina elmer elmina elmir elmira elna elof eloise elsa else elsie elton
  elvan elvedin elvira elvis elwira elzbieta elżbieta emad eman emanuel emel emelie emely emerentia emil
  emilia emiliano emilie emilija emilio emily emin emina emine emir emma emmanuel emmanuelle emmelie emmy
  emre emrik enar endre eneida engla enis enisa enrico enrique enver enzo erdal eren erica erich erik erika
  erin erkan erkki erland erling erna ernest ernst erol ervin erwin esa esad eskil esko esmeralda esmir esra
  essi esteban ester esther eszter ethan eugen eugenia eugeniusz eunice eva evald evangelia evelin evelina
  eveline evelyn evert evin evy ewa ewelina ewert ezgi ezra fabian fabienne fabio fadel fadi fadil fadila
  fadime fadumo fahad fahima faisal faiza fanny farah faraj farhad farhan farhiya fariba farid farida
  farideh farnaz farouk farshad faruk faryal farzad farzaneh fatemeh fathi fathia fatih fatima fatimah fatin
  fatma fatmata fatme fatmir fatos fatou fatoumata fatuma fawzia federico feisal felicia felicity felix
  ferdinand fereshteh ferhat feride fernanda fernando feruz fidan fikret filip filippa filippos filiz filmon
  fiona firas fisnik fjodor flamur flor flora florence florian floris folke fooad fouad frances francesca
  francesco francis francisco franciszek francois frans franz franziska françois fred freddie freddy
  frederic frederick frederik fredric fredrik fredrika freja freweini freya frida fride fridolf fridtjof
  fritiof fritjof fritz fuad furkan fyodor gabriel gabriela gabriele gabriella galina gamal garry gaston
  gavin gazmend gebre gemma genc genet genevieve geoff geoffrey georg george georges georgina georgios
  gerald gerard gerd gerda gerhard germund gerry gert gertrud gerty geta ghada ghaith ghassan ghazal
  ghazaleh ghulam gianni gideon gilbert gilda gillian gina giorgio giorgos giovanna giovanni gisela giulia
  giuliana giuseppe gizem gjord glenn gloria goran gordana gordon gorgi gottfrid grazyna grażyna greger
  gregor gregory greta grethe grzegorz gudmund gudrun guido guilherme guled gulistan gullan gullbritt gulli
  gulsen gunborg gundula gunhild gunilla gunnar gunnel gunni gunvor gustaf gustav gustavo gwen gwendolyn
  gyula györgy göran gösta göte göthe haben habib habiba habtom hadi hadia hadil hadiya hafsa hafsah haidar
  haifa hala halima halina halit halldor hama hamad hamdi hamed hamid hamida hamit hamodi hampus hamza hana
  hanan hani hanieh hanif hanife hanna hannah hanne hannele hannes hannu harald hareth haris harold haroun
  harriet harry harun harvey hasan hasna hassan hasse hatice hatim hatun hauwa hava hawa hawo hayat hayder
  hazem heba hebe hedda hedvig heidi heike heikki heine heino heinrich heinz helen helena helene helga helge
  heli helin helle hellen hellevi helma helmer helmi helmut hemen hemin hend hendrik hengameh henna henni
  henning henny henri henric henrietta henriette henrik henrika henry herbert herman hermann hermine hermod
  hermon herta hervé hesham hevin hiba hibo hicham hilary hilde hildegard hilding hilja hilkka hilma himmet
  hind hiroshi hiva hiwa hjalmar hjördis hodan hooman horst hosein hossein houda howard hristo hua hubert
  huda hugo huguette hulda humam humberto huong husam husein huseyin husni hussain hussein hussin hygerta
  håkan håkon hülya hüseyin iain ian ibe ibolya ibrahim ibrahima ibtisam idil idris idriss ifrah iggy
  ignacio ignas ignatius igor ihab ikram ilaria ildiko ilham ilias ilija ilir ilirjana ilja ilkka ilknur
  ilmari ilona ilse ilyas imad iman imani imran imre ina inaam inaya indira indre ines inez inga ingalill
  ingbritt inge ingeborg ingegerd ingela ingemar inger ingers ingmar ingolf ingrid ingvar ingwar inka inkeri
  ioana ioannis ion iqbal irena irene ireneusz irfan irina irja irma irmeli irmgard isa isaac isabel isabell
  isabella isabelle isac isaias isak isam isatou iselin ishak ishaq isidor isis iskander isla islam ismael
  ismahan ismail ismaël ismet ismeta isolde israa issa istvan istván ivan ivana ivanka ivar ivica ivona iwan
  iwona izabela izabella izet izeta jaafar jaakko jaana jabbar jaber jabir jacek jackie jacob jacqueline
  jacques jadranka jadwiga jafar jagoda jahn jaime jakob jakov jakub jalal jalmari jama jamal jameel james
  jamie jamil jamila jamilah jamshid jana jane janet janette janica janice janina janine janis janna janne
  jannica jannike janus janusz jari jarl jarmila jarmo jarno jaroslav jaroslaw jarosław jasim jasin jasmin
  jasmina jason jasper javad javed javier jawad jaya jeanette jeanne jeannette jeff jeffrey jelena jelica
  jemal jenni jennie jennifer jenny jens jeremias jeremy jerker jerome jerry jerzy jesper jessica jessika
  jesús jette jie jihad jihan jiho jill jim jimmie jimmy jing joachim joacim joakim joan joana joanna joanne
  joaquin jocelyn jochen joe joel joelle joen johan johanna johannes john johnny johny jokela jolanta jolene
  jon jonas jonatan jonathan jonna jonny jordi jorge jose josef josefin josefina josefine joseph josephine
  josh joshua josip josipa jostein josé jouko jouni jovan jovana jovanka jowita jozef juan juana juanita
  judit judita judith judy juha juhani julia julian juliana juliane julianna julie juliet julieta juliette
  julija julio julius jumana jure jurgen jurgita jussi justas justina justine justyna jutta jyrki jöns
  jörgen jörn jösta jürgen józef kaapo kaarina kaarlo kadir kadra kadriye kai kaija kaisa kaius kajsa kaleb
  kalervo kalid kalle kalli kalliope kamal kamala kamel kamil kamila kamilla kamran karam karar karel karen
  kari karim karima karin karina karine karl karla karlo karlos karol karolina karoline karsten karwan kasia
  kasim kasper kassandra kastriot katarina katarzyna kate katerina katharina katherine kathleen kathrin
  kathryn kathy kati katie katinka katja katka katri katrin katrina katrine kaveh kawa kawthar kayla kayode
  kazem kazimierz kebba kebede keith keivan kelly kemal kenan kenneth kenny kerstin kerttu keti kevin khadar
  khadija khadijah khadra khaled khalid khalifa khalil khandan khawla khedija kholoud khosro kiara kidane
  kidist kiran kirsi kirsten kirsti kirstin kirsty kitty kjell kjersti klas klaudia klaus klemens knut kofi
  konrad konstantin konstantina konstantinos koray korhan kosovare kosta kostas kouame kreshnik kristen
  krister kristian kristiina kristin kristina kristine kristjan kristofer kristoffer krystian krystyna
  krzysztof kubilay kumar kurt kwabena kwame kyle kyllikki kyösti käthe labinot laila lamija lamin lana lara
  larisa larissa larry lars lasse latif latifa laura lauren laurence laurent lauri lauritz lavin lavinia
  lawand lawrence layan layla lazar lea leah leander leandro leea leena legesse leif leila lejla lejs lemlem
  lena lenah lene leni lenita lenka lennart leon leona leonard leonardo leonid leonie leonora leopold leroy
  lesley leslie leszek leticia levi levin lewis lexie leyla liam lian liana liban lidia lidija liina liisa
  lila lili lilian liliana lillemor lilly lima lina linda lindita linn linnea linnéa linnéah lino linus
  lionel lisa lisabeth lisbet lisbeth lise liselott liselotte lissi litzy ljiljana ljubica ljubomir lloyd
  loa logan loke lorena lorenzo loretta loris lotta lotten lottie louay louis louisa louise lovis lovisa
  lowisa luay lubna luca lucas lucia luciana luciano lucie lucija lucinda lucjan lucy ludmila ludvig ludwig
  luigi luis luisa luiza luka lukas lukasz lule lulu lutfi luul lydia lykke lynn lynne maajid maarit mabel
  mabrouk macarena maciej maddalena madelaine madeleine madelen madelene madina madison mads magda magdalena
  magdalene magid magna magne magnhild magnus mahad mahbub mahdi maher mahir mahlet mahmood mahmoud mahmud
  mahmut mahnaz mahsa mahtab mahyar maia maida maija maiju maire mairead maisa maja majbritt majd majda
  majed majid majken majlis makda malaika malak malcolm malek malena malgorzata malia malik malika malin
  malina malou malte malvina malwina mamadou mamdouh mamie mandana manfred mansour mansur manuel manuela
  mara maram marc marcel marcela marcelo marcia marcin marco marcos marcus marek maren marga margaret
  margareta margareth margaretha margarita margherita margit margita margot margret margrethe margrit
  marguerite mari maria mariah mariam mariama mariana mariann marianna marianne maribel marica marie
  marielle marietta marija marijana marijke marika marilyn marina mario marion maris marisa marisol marita
  mariusz mariya mariyam marjaana marjan marjatta marjo marjorie marju markku marko markus marlen marlena
  marlene marta martha marthe martin martina martine martti marvin marwa marwan mary maryam maryan maryana
  maryann marzena marzia marzieh masood masoud massimo masuma masumeh mateo mateusz mathea mathias mathieu
  mathilda mathilde matias matilda matilde matt matteo matthew matthias matthieu matti mattias mattis matts
  matus maud maureen maurice mauricio maurits mauritz mauro maximilian maximus maxine maya maymun mazen
  małgorzata mebrahtu medhanie meera megan mehdi mehmed mehmet mehran mehrdad mehret mehri mehrnaz meinhard
  melanie melat melek melika melina melisa melissa melker melvin meral mercedes merete mergim meri meriam
  merima merja mert mervat mervi meryem meseret mesut meta metin mia michael michaela michail michal michał
  michel michela michele michelle mickael micke mieczysław miguel mihaela mihai mihail mihajlo mika mikael
  mikaela mike miki mikkel mikko mikolaj mikołaj milad milan milana milena milica milivoj milja miljana
  milka milla milorad milos miloš milton mimmi mimoza mindy minea minna mira miran miranda mireille mirella
  miriam mirja mirjam mirjana mirka mirko miro miroslav miroslava miroslaw mirosław mirsad mirsada mirza
  mitra mladen moaz modou mohamad mohamed mohamedamin mohammad mohammadreza mohammed mohamud mohanad mohsen
  mohsin moira mojca mojgan mojtaba molly momodou mona monia monica monika monir monira montaser morad morag
  moritz morris mortaza morten morteza mortimer mosa moses moshe mostafa mounir mourad mousa moussa muamer
  muamera muberra muhamed muhammad muhammed muhannad muharrem muhsin muhubo mukhtar mulugeta mumin muna
  munib munir munira murad murat muriel mursal mursel musa musse mustaf mustafa mustapha muzamil måns mårten
  märit märta märtha möre naara nabi nabil nabila nada nadeem nader nadezhda nadia nadifa nadim nadin nadine
  nadir nadira nadja nael nagat nahed nahid nahla nahom naida naiim naim naima naj naja najib najla najma
  najwa nancy nanna naomi narges nargis nariman narin naser nashwa nasim nasir nasra nasreen nasrin nasro
  nasser nasteho nata natacha natalia natalie natalija natalya natanael natasa natascha natasha nataša
  nathalie nathan nathanael natnael nawal nawid nayla nazanin nazar nazdar nazir nazira nazli ncuti nebojsa
  nechirvan neda nedim nedjo nedzad neil nejla nela nelly nelson nemanja nena nenad nermin nermina nesrin
  nesrine neta nevena nevzat nezha ngoc nguyen niamh nicholas nicklas niclas nico nicola nicolae nicolai
  nicolas nicole nicolina nicoline nidal niels nigel nihad nijaz nikita niklas niko nikola nikolai nikolaj
  nikolaos nikolas nikolina nikos nila nilgün nilofar nils nilsa nilufar nima nimco nimo nina nino nisreen
  nisrin nives nizar noah noaman noel noelia noemi noha noomi noor noora nooshin nora norah norbert noreen
  norma normina nouha nour noura nourah nuha nura nuray nuria nurija nurten nuur nyamal octavia octavian
  oddbjörn oddvar ofelia ohannes oihane oili oivind oksana ola olaf olav ole oleg oleksandr olena olga
  oliver olivera olivia olivier olivija oliwia ollas olle olli olof olov olympia omar omayma omed omer omid
  omran onni onur orhan oriana orlando osama oscar oskar osman osmo osvald oswald ottilia ottilie otto oumou
  ousmane outi overe oyvind paavo pablo paddy padraig palle paloma pamela panagiotis paola paolo parastoo
  parham parisa parvaneh parvin parviz pascal paschalis pasi patrice patricia patrick patrik patryk paul
  paula paulina pauline paulino paulo paulus pavel pawel paweł payam peder pedram pedro peggy pehr pekka
  pelle penelope pentti perihan perla pernilla pernille pero pertti petar peter petra petri petronella
  petronilla petros petrus petter petteri petula peyman phil philip philippa philippe phillip phoebe pierre
  pierrot pietro piotr pirjo pirkko piroska pontus pooya pouya preben predrag priscilla priya przemysław puk
  pål pähr päivi pälvi pär qadir qamar qasim queenie quentin quincy qusay raad rabab rabia rabih rachel
  rachid radek radka radmila radomir radoslav radosław radovan radwan rafael rafaela rafal rafał raghad
  ragna ragnar ragnhild ragnvald rahel rahim rahima rahma rahman raija raili raimo raisa rajaa rajesh rakel
  ralf ralph raluca rama ramadan ramazan ramez rami ramin ramiz ramiza ramla ramlo ramon ramona ramtin ramzi
  rana randa randi rania raouf raphael raquel rasha rashad rashid rasim rasmus rasoul ratko raul rauna
  raymond razan razia raziye rebaz rebecca rebecka rebin rebwar reem reeta regina regine reidar reija reijo
  reima reine reiner reinhard reinhold reino reja rejhan rembert remzi rena renata renate rené renée reshad
  resul reyhan reza rhoda rhonda riad riana ricarda ricardo riccardo richard richie rickard ricky rifat
  rigmor rihab riitta rikard rikke rima rime rina rita ritva riyad riyadh robel robert roberta roberto robin
  rocco rocio roda rodney rodrigo roger rohullah roja rojda rojin roland rolf romeo romina ronald ronaldo
  rone ronia ronja ronnie ronny rosalie rosalind rosanna rosario roseanne roselin rosemarie roshan rosina
  rosita roslyn roswitha roxana roxanne roya ruben rubina rudi rudolf rudolph rufus rukia ruksana runa rune
  rupert ruqayya ruqia ruslan russell rustam rusul ruth ruza ruža ryszard saad saana saba sabaah sabah
  sabaheta sabiha sabina sabine sabir sabri sabrije sabrin sabrina sacha sadaf sadet sadia sadiq sadiya saed
  saeed saeid safaa safet saffiya safia safija safiya safwan sahar sahra sahro said saida saif saima saiman
  sajad sajida sakari sakariye sakina salah salahedin salem salih saliha salim salima salla sally salma
  salman salome saloua salwa sama samah samantha samar samer samia samiha samir samira samiya samson samuel
  samuela sana sanam sandor sandra sandro sandy sanel sanela sanja sanjay sannah sanne santeri santiago
  santtu sara sarah sargon sari sarina sarmad sasa sascha sasha saskia sattar saul savo sayed saynab sazan
  saša sa'ad scott sead sebastian sebastiano seble sefer seher seid seif sekou selam selda selena selim
  selima selin selina selma selvete semere semir semira senad senada senait senay sener seppo serap serdar
  serena sergei sergej sergio serkan servet setareh sevda sevgi sevil sevim seyed seyhan shaban shabnam
  shadi shadia shadman shaheen shahin shahla shahrzad shaima shaimaa shakir shalini shane shannon sharif
  sharmake sharon shaun shawn sheila shelby shelley sheri sherif sherin sherko sherry shewit shhadeh shilan
  shiler shima shireen shirin shirley shirwan shkelzen shler shno shokri shpresa shuayb shukri shukria
  siamak siavash sibel sidra sienna sigbritt sigfrid sigmund signe signy sigrid sigrun sigurd sigvard sihem
  sihle siiri silas silja silje silke silvana silvia silvija sima simo simon simona simone simran sinan
  sinead sini siobhan siri sirkka sirkku sirpa sissel siw sixten slavica slavko slavomir slawomir slobodan
  slobodanka smail smilja snezana snežana snjezana sofia sofie sofija sohail sohaila soheila solbritt
  soledad solomon solveig somaya somayeh sonay sondos sondre sonia sonja sophia sophie soran soraya sorin
  sorina sosina souad spela spiridon srdjan srđan staffan stanislav stanislava stanisław stanko stanley
  stefan stefania stefanie stefano steffen stella stellan stepan stephan stephanie stephen stevan steve
  steven stian stieg stina stine stojan stojanka stuart sture suad suada suado suha suhad suhail suhair
  suhayb suheyla suleiman sulejman suleman suleyman suma sumaia sumaya sumeya sune suphi susan susana susann
  susanna susanne susie suvi suzan suzana suzanna suzanne svante svea svein sven svend svenja svenne sverker
  sverre svetlana svetozar syed sylve sylvester sylvi sylvia sylwester sylwia synne synnöve syver szilvia
  szymon sölve sören sławomir süleyman sørine taavi tadeusz tagel taha taher tahir tahira tahmina taimi
  taina taisto tajana talal taleb talib talita tamara tamer tamim tammy tancred tania tanja tanya tara tarek
  tareq tarik tariq tarja taro taru tasneem tasnim tatiana tatjana tatyana tea teemu teija tekla temesgen
  teodor teodora teofil teresa terese teresia terezija terhi terje terrence terry tesfay tesfaye tess tessa
  tewelde thamer thanh thea thelma theo theodor theodora theodoros theresa therese theresia thi thierry
  thijs thom thomas thomasine thor thora thorbjörn thord thorleif thorsten thorvald thure tiago tian tiina
  tilda tilde tilly timea timo timoteus timothy timur tina tindra tinna tino tintin tiril tirill titti
  tjorven tobbe tobias toby todd toini toivo tom tomas tomasz tomislav tommaso tommy toni tonje tony tora
  torben torbjorn torbjörn torborg tord tordis tore torfinn torgeir torgny torhild torill torkel torleif
  torsten torun torunn torvald toufik tove traian trine tristan troels trond trude trudy truls trung truong
  trygve tsegay tsehay tuan tuija tuire tuncay tuomas tuomo tuula tuulikki tuva tyko tyra tyrone tytti tülay
  uffe ugur ulf ulises ulla ullabritt ullacarin ulle ulrica ulrich ulrik ulrika ulrike umaima umar umay umit
  unni urho ursula urszula urška usama usman utku uzma vahid vahida valborg valdemar valdet valentin
  valentina valentino valeria valerie valerio valeriu valmir valon valter valtteri vanessa vanja vasil
  vasile vasiliki vasilios vasilis vassilis vedad vedran veera veikko vendela venla vera verica verner
  veronica veronika vesa vesna vibeke vicky victor victoria vidar viet vigdis viggo viivi viktor viktoria
  vilgot vilhelm vilhelmina vilho vilja viljo vilma vilmer vince vincent vincenzo viorica virpi visar vitali
  vittorio vivan viveca viveka vivian viviana viviann vivianne vjollca vlad vladan vladimir vladislav vlado
  vlasta vlora voitto vuk vukasin wael wafa wafaa wahab wahid wahida waldemar walid walter walther wanda
  wanja warda warsame wasim wei wenche wendela wendy wera werner wessam widad wieslaw wiesław wiesława
  wiktor wiktoria wilhelm wilhelmina wilhelmine willem william wilma wilmer winnie winston witold wiveca
  wivi wlodzimierz wojciech wolfgang wubet włodzimierz xavier xenia xhemile xhevat xhevdet xiao ximena
  yaakov yacine yacoub yaman yannick yara yasemin yaser yash yasin yasir yasmin yasmina yasmine yasser yazan
  yiannis yllka ylva ymer yngve yohannes yonas yonis yordanos yosef youcef younes younis youseff youssef
  youssouf yrjö yrsa ysabel yuki yulia yuliia yuliya yunus yuri yuriy yusra yussuf yusuf yves yvette yvonne
  zachariah zacharias zachary zackarias zaher zahid zahida zahir zahra zahraa zaid zaida zain zaina zainab
  zakaria zakariya zaki zakir zamira zamzam zana zanyar zara zarah zarema zarif zarina zarko zaur zaynab
  zbigniew zdenka zdenko zdravka zdravko zdzisław zebib zehra zeid zeina zeinab zejd zejna zekarias zekija
  zelal zelda zelia zeljka zeljko zeynep zhale zhana zhanna ziad ziba zijad zilan zina zinaida zineb ziyad
  zlata zlatan zlatka zlatko zoe zofia zohra zohreh zoi zoltan zoltán zoran zorana zorica zoya zubaida
  zuhair zuhal zulaykha zulfiqar zuzana zuzanna zygmunt åke åsa åse åsne ängla ärla ögmundur öivind örjan
  östen öyvind özgür özlem žarko željka željko ørjan łukasz
`);
