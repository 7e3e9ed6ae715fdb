import { wordSet } from './list.ts';

/**
 * Names that are ordinary words as well, Swedish or English: a capital alone does not make them a name. In small
 * letters they never are one.
 */
export const ordinaryNames = wordSet(`
  adel ahl ahmedi ake al alba alf alla alm alvar amber amen ami ana anis annan ante anti april art ask
  august augusti aura autumn axel baker bank banks basil beck bell ben berg bergen best bill bird björk
  björn black blad blank blanka blixt blom blomma blue bo bond boy bright bring brook brooks bror brown
  brynja bush by bäck bär camp carol carter case cash chance charity chase chelsea christian church clay
  cliff close cook cross crow dag dahlia dale dalen dam dan dana dawn day dean dell desire dirk don donna
  dora dove drake drew duff duke duva early earnest ed eda edit ek eken ela eld else elvan ena enda era
  ester eve ever fair faith falk fia field fine finn firas fish flink flod flor flora flowers ford forest
  fors foster fox frank fred freed frid frisk frö fura fält gala gates gene gill ginger gjord glad glans
  glen god goff gold golden good grace gran grant grave gray green grey grip gro gry gull gun guy hage hagel
  hagen hala hale hall hallon ham hama hammar hamn hand hans harbour harmony hart hav hava hawk hay hazel
  heart heath hed heden hill hind hiva hjort hjälm hjärta holly holm holt hood hope horst house huda hunter
  hurt hägg häll hök ian ibn ice ina inga ingen ion iris isa islam ivy jack jade jama jan jarl jasmine jay
  jean jet jewel joy juli juni justice kaj kalender kamel karat kari karl kay ken kent kim king kitty klang
  klara kling klinga knight knut kosta kostas krans kristall kristen krona kull kung kvist lake lamb lana
  land lane lang lara lark lask lavin law lena leo li lid lie lila lilja lilla lily lin lina lind linda line
  ling link little liv ljung ljus lo lock lodge long lord lotten love low lucia luck lund lunden lycke
  lycklig lykke lönn madina magnet maj major malm man mara marin marina mark marsh marshall mason master
  matt may meadow mellor melody mercy meri meta mila mild miles mills mina minna mira mitra mo modig moody
  moon moor more mosa moss mossa my måne mörk nada nadir nail nation nick noble noll nor nord norm north
  nova nurse ny näs oak ole olive ora ord ost page paige pal palm paradise park parker pat patience peace
  pearl penny per petri pi pike pip pool poor pope porter post potter power price pride prince quick rains
  rak ramla rana randa rask ray read reed reine rena rich rima ring rita river rivers rob robin rock roman
  root ros rosa rose royal ruby rue ruin runa rune rush rut ryd rå rädd röd rönn saga sage said salt sam
  sama samer sami sana sand sandy sanna sari savage savannah school sea self shade sharp shepherd short sie
  sierra silke sims singer siv sjö skog sky skye smail small snow snäll sol solo sommar son sonny south
  spela spring star stark steel sten sterling stig still stolt stone storm strand street strid strong ström
  strömmen stål stång sue sultan summer sund sunny svan svart svea svärd sweet swift sydney tage tagel tale
  tall tallen tam tamer tara taro tea ted teen terra thorn tian tiger tilde tim tom tor tora tore torn torp
  tower town tran trana tree trend trip troy truls trygg tur ture turner tuva tyst ulv una ung uno urban val
  vale vall van vance vida vide vik viking vilja vinge viola violet virgin visa visar vita vår wait wales
  walker wall war ward waters way wells west white wiking wild will wing winter wise wolf wood woods worth
  worthy ylle young åker ås äng ärla ärlig ö örn öst
`);

/** Of them, nouns that begin a sentence more often as a noun than as a name. */
export const nounsFirst = wordSet(`
  adel april art ask august augusti axel bank berg best bill blad blank blomma bond bror by bär case cash
  chance charity close dag dam day desire early else era ever faith field fine flod fura fält gala gate god
  gold good gran grant grave green gun hall hamn hand hav heart hjälm hjärta home hope house hurt inga ingen
  islam joy juli juni justice kalender krona kull kung kvist land lavin law line ling link liv ljus lo lock
  long luck magnet maj major malm man mark master may meta mina more mossa much my måne mörk nation nor nord
  norm nurse ny ord ost page park patience peace poor post power price pride quick read rich rima ring rita
  root ros saga said sana sand sanna school self short singer skog small sol sommar son spela spring stark
  still storm strand street strid strong stål sund svart tal tea tian tiger trend tur ung urban val vale van
  vida vilja visa visar vita vår wait wall war way west white will winter worth young äng ö örn öst
`);
