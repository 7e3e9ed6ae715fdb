import type { DeskLanguage } from '../domain/folder.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/**
 * Words of the Swedish and the English diceware lists that no passphrase and no key is made of: coarse or cruel
 * ones; illness of mind, compulsion, drugs, violence and death; peoples, faiths and bodies. Both lists were read
 * through; read them again when they are exchanged.
 */
export const blockedWords: Record<DeskLanguage, ReadonlySet<string>> = {
  sv: setOf(`
    abort absint acne agmyr agoni aids aino akne alban albino alka alkis amok anal anus apa apati arab arg
    arier armod arsel arsle asa asch asiat asteni asyl ataxi avgud avig avlida avsky avund aztek badd badda
    bah bajs bajsa bajsig bakis barbi benig bitch blaha blaj blod bloda blodig bomb bomba bov brud bulgar
    busa buse busig dask daska debil deg dega degig demens demon deppa deppad dille domna dop dov drank drog
    droga dront drul drus dumma dummy dumpa dvala dynga elak ensam ensamt eunuck fan fana fanken fara fasa
    feg fegis fekal fet feta fetma fetna fett finne fis fisa fisig fitta fjant fnask fnaska fnatt fnysa fras
    frasa fubbla ful fuling full fullo fulna fuska fyllo gagg gagga gaggig galen galge gam gap gapa gast
    german ghanan gift gifta gifte gina glo gnida gniden gno grin grina gris grisa grisig gro grov gruff
    gruva gubba gubbe gumma hagga haj hal hamit hasch hat hata hatt haveri hemsk hets hetsa hetsig hindi
    hindu hjon hora horeri hot hota hugg hund hunsa hurril husch hutt hutu hyena hymen hynda idiot ilsk
    ilska imam incest inert infam inuit irokes irra islam isnot ister jabb joner jucka jude jutsk kabyl
    kacka kanak kass kines kiss kissa kisse klen kloak knall knark knas knasa knast knepig knip kniv knubb
    knuff kobent koks kolik kollra koma konfys koran kork krank kras krasa krass kretin krig kriga krum kuf
    kujon kuk kusch kuslig kutig kuva kval kvav kvesa kymig labil lam lapp lappa lappri lask lat lata lepra
    lik likbil lolla lort lorta loser loska luden luder ludra lurk lus lusa lusig luska lust lusta lynne
    lyte lytt mager maja mani mara marig matt mes mesart mesig meson miss missa mobb mobba mord morr morron
    morsa morsk muck mufti mula mule musch muta nagg naggig naken narr narra narri nazist neger nerts nertz
    nerv nidsk noja nojig nucka ofog ohyra oklar olag olat omild onani ond ondo opiat opium orgie ormbo oro
    oroa orogen otukt otur ovett pack packe pajas panik papua paria patt patta patte penis pest piga pilsk
    pippa piss pissa pitt pjatt pjosk plebej plebs plump polack porr porrig pruta pryd psalm psyka psyke
    psykos puck pucka pung rabbi rabiat ras rasa rasera risig romsk ruelse ruin runka rutt rysk ryska ryss
    sabba sadist same samisk sarga satan sate satyr schah schas seg semem semit senil sex sexa sexig shia
    shiit sikh sioux sir sis sjapp sjuk sjuka skabb skada skam skara skav skela skev skit skita skjut skjuts
    skral skrik skum slafs slampa slams slarv slarva slasa slem slick slicka slida slusk slyna smack smocka
    snara snask snes snopp snoppa snor snora snork snusk snut snutt sorg spak spink splitt spy spya spydig
    squaw stel stirr stirra stoll stolle strul stryk strypa stum stupid stygg subba sudda supa supera supig
    suput sur svag svart svek sylf synd synda tafs tafsa tamil tarv tarva tatar thai tics tjack tjafs tjall
    tjalla tji tjim tjo tjoa tjock tjur tjura tjuv tjuva tok toka tokas toker tokig torsk tosa tosig tossa
    tossig trasa trasig trask trast trist truga tryne turk tuss tuta tutsi tutt tutta tutti tvi tvina tving
    tvinga tvist tysk tyska tyst ugrisk uremi urin urmyt usch usel uslig uzbek vapen velig vild vilde vill
    vilse vilsen vimsa virra vrak vraka vred vrede vresig vret vulva vurm vurma yra yrsel zelot zulu zygot
  `),
  en: setOf(`
    abnormal absinthe afraid agonize agony aids alienate aliens aloof amiss amnesty anemia anemic angrily
    apache arousal arrogant ashamed autism autistic awkward babied baboon backstab badass bash blah blame
    blaming bleak bloated bogus bonehead bootleg boozy brute buddhism buddhist buffoon bully bust cannabis
    captive carnage casket catcall catfight celibacy celibate celtic cesspool chafe chaos cheating chemo
    childish chubby chump clinic clumsily clumsy coerce confined crazed crazily crazy crook cruelly cruelty
    crummy crushed crusher crying culprit curse cussed custody dagger danger deafness dealer decay deceased
    deceit deceiver deface defeat defile defiling degraded delirium delouse delusion demise demote demotion
    denial deplored deport depose depraved depress deprive deranged desolate despair despise detest deviancy
    deviant deviate deviator diabetes diabetic diabolic diaper dingbat disabled disgrace disobey disorder
    distress distrust ditzy divorcee dodgy dork douche drained dreaded dreadful dreary drool drown duller
    dullness duress dwarf dweeb dyslexia dyslexic elderly enrage enslave epilepsy erratic eskimo evict evil
    exhume exile exorcism exorcist expel failing false famine famished fanatic feeble filth flaccid flail
    flogging fondling frail frantic fretful frighten frigidly gag gangrene geek gigolo gloomily gloomy
    glutton gonad goofball goofy goon gore gory graves grief grieving grimy groin grope grudge grumble
    grumbly grunt gullible gutless guts guzzler haggler handcuff hangnail hangover hardcore harmful harsh
    hatchet hate hatred haunt hazard helpless henchman humpback humped hurt hypnoses hypnosis hypnotic icky
    idiocy imbecile immature immobile impaired impale impotent imprison irate irk islamic islamist isolated
    jailbird jailer jaundice jitters jittery judge junkie jury kisser kooky lair lazily laziness lazy
    lethargy lisp lunacy lurk lustily lusty maggot maimed mammary mangle manhunt manlike moaner moaning
    mobster mongrel moocher moody mooned morbidly morphine morphing mortally mortify mortuary mourner
    mournful murky mutt muzzle nag negligee nerd nervous nervy neurosis neurotic nicotine numbing numbly
    numbness nutcase nutty oaf obituary obsessed opium outcast outrage overkill pang panic parasite patient
    pauper pelvis pesky pester petty phobia phoney phony poison pregnant pried prison probing profane prozac
    prude psychic pucker punch punisher punk pushover pushy putdown quarrel rabid racism rage raging ranting
    rants rash ravage raving reckless recluse rectal relapse remorse renegade revolt ritalin robbing rogue
    rotten rotting ruined runt sabotage sadden sadly sadness sagging saggy santa sappy savage scabbed scabby
    scalping scam scared scarily scarring scary scolding scorn scowling scrawny scruffy sedate sedation
    sedative seduce seducing seizing shabby shack shaky shame shifty shock shoplift shrapnel shredder shriek
    shrill shrink shun shy siamese sinister sinner skeleton skewed skinhead skinny slacked slacker slacking
    slacks slain slander slaw slimy slobbery sly smell smite smother sneer spew spinster spoiled squall
    stagnant stagnate stained stammer staring startle starved starving stingily stingy stinking stinky
    stranger strangle stubborn stuffy stupor sufferer sulk sullen suspect swear sweat symptom syndrome
    tainted tantrum tattle taunt thieving thievish thong thrash threaten thud timid tragedy traitor trapped
    trash tremble twerp twisted uncanny uncivil uncouth uncured undead uneasily uneasy unglue ungodly
    unhappy unhinge unholy unkempt unkind unlawful unloved unlovely unloving unmoral unnerve unruly unsafe
    unseemly unsocial unstable unsuited untamed unwanted unwell unwieldy unworthy uptight urology vagabond
    vagrancy valium vanish vengeful vexingly vice villain violate violator wannabe wasting whacking whacky
    whiny wimp womb worried worrier worry worst wound wrath wreckage wrecker wrecking wronged yelling
    yiddish zit zombie
  `),
};
