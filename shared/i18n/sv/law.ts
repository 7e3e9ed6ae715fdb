/**
 * Every text about law, in one place (product.md, rule 17).
 * MARKED FOR A LAWYER'S REVIEW: none of these sentences has been reviewed by a lawyer yet.
 */
export const law = {
  review: 'Texterna om lag har ännu inte granskats av en jurist.',
  /** To somebody who reads another language. */
  onlyHere: 'Texten finns bara på svenska och engelska. Läs den tillsammans, gärna med en tolk.',
  erasing: {
    municipal:
      'Verksamheten är kommunal. En del papper kan vara allmänna handlingar. Då får de raderas bara efter ett beslut om gallring, och det som har kommit in till eller skickats från kommunen kan finnas kvar där. Fråga vad som gäller här.',
    other:
      'Verksamheten är inte kommunal. Den ska inte ha kvar mer om dig än den måste, till exempel för bokföringen. Fråga vad som i så fall finns kvar.',
  },
  rights: {
    title: 'Dina rättigheter',
    help: 'Läs själv eller tillsammans. Ta den tid ni behöver.',
    free: 'Det är gratis',
    freeText: 'Det kostar ingenting att ha ett personligt ombud.',
    voluntary: 'Det är frivilligt',
    voluntaryText:
      'Det är bara du som kan be om ett ombud. Du kan sluta när du vill, och du behöver inte säga varför.',
    decide: 'Du bestämmer',
    decideText: 'Du bestämmer vad ni ska göra och i vilken ordning. Ombudet gör bara det du säger ja till.',
    folder: 'Pärmen är din',
    folderText: 'Du får läsa allt som står i den, få den rättad, ta med den hem och få den raderad.',
    folderMunicipal:
      'Verksamheten är kommunal. Papper kan därför vara allmänna handlingar, och för att radera kan det behövas ett beslut om gallring. Fråga vad som i så fall blir kvar.',
    silence: 'Ombudet berättar inte vidare',
    silenceText:
      'Ditt ombud berättar inte om dig för någon annan om du inte säger ja, utom när en lag kräver det.',
    change: 'Du kan byta ombud',
    changeText: (where: string) =>
      where === ''
        ? 'Du kan be att få ett annat ombud. Fråga var.'
        : `Du kan be att få ett annat ombud. Vänd dig till: ${where}`,
    complain: 'Du kan klaga',
    complainText: (where: string) =>
      where === ''
        ? 'Är du inte nöjd kan du klaga. Fråga var.'
        : `Är du inte nöjd kan du klaga. Vänd dig till: ${where}`,
    employer: 'Ombudets arbetsgivare',
    employerText: (name: string) => `Ditt ombud är anställt av: ${name}`,
    data: 'Dina uppgifter',
    dataText: (controller: string, officer: string) =>
      [
        controller === '' ? '' : `Ansvarig för dina personuppgifter: ${controller}.`,
        officer === '' ? '' : `Dataskyddsombud: ${officer}.`,
        'Du kan också klaga hos Integritetsskyddsmyndigheten, IMY.',
      ]
        .filter((part) => part !== '')
        .join(' '),
    concern: 'Om ett barn kan fara illa',
    concernText:
      'En orosanmälan är när någon berättar för socialtjänsten om oro för ett barn. Ett ombud kan vara skyldigt att göra det, även utan att fråga dig först. Fråga gärna hur det är här.',
    concernApp:
      'Det här programmet skriver ingen orosanmälan. Görs en ska du få veta det. Den antecknas här först när du har fått veta, och du kan läsa det.',
  },
  concern: {
    help: 'Gäller det ett barn som kan fara illa kan en orosanmälan behöva göras utan att fråga först. Den görs hos socialtjänsten, aldrig i det här programmet. Här antecknas bara att den är gjord, och först när personen har fått veta.',
  },
  whoFor: {
    title: 'Vem är det till för?',
    help: 'Ett kort att prata om. Inget av det skrivs upp.',
    adult: 'Du är 18 år eller äldre, och vill själv ha ett ombud. Du behöver ingen remiss och ingen diagnos.',
    groupsTitle: 'Det räcker att något av det här stämmer',
    groups: {
      withdrawn: 'Du har dragit dig undan från hjälp, eller inte nått fram till den.',
      'too-little': 'Du får för lite hjälp.',
      'does-not-fit': 'Du får hjälp som inte passar dig.',
      uncoordinated: 'Du får hjälp från flera håll som inte hänger ihop.',
      'too-extensive':
        'Myndigheter bestämmer för mycket, eller något som inte behövs längre. Det kan vara en förvaltare.',
      unable: 'Samhället har hittills inte kunnat hjälpa dig.',
    },
    queue: 'Det är kö här',
    queueTitle: 'När det är kö kan det här räknas',
    reasons: {
      children: 'Barn hemma kan fara illa.',
      young: 'Du är ung vuxen.',
      home: 'Du kan bli av med din bostad, eller har ingen.',
      suicide: 'Det finns risk för självmord.',
      alone: 'Du har inget stöd och ingen omkring dig.',
    },
  },
  pointOn: {
    title: 'Hit kan du vända dig',
    help: 'Ingenting om dig har sparats.',
    here: 'Här i kommunen',
    none: 'Fråga i kommunens reception eller växel efter socialtjänsten.',
    everywhere: 'Finns överallt',
    places: {
      social: 'Socialtjänsten i din kommun: pengar, bostad, stöd i vardagen, barn och familj.',
      health: 'Vårdcentralen eller psykiatrin när du mår dåligt. 1177 visar vilken mottagning.',
      emergency: '112 när det är fara för livet.',
      region: 'Patientnämnden i regionen när vården inte har fungerat.',
      'user-organisation': 'Brukar- och anhörigföreningar: andra som har varit med om liknande.',
      guardian: 'Överförmyndaren i kommunen, om god man och förvaltare.',
    },
  },
  blankMandate: {
    title: 'Fullmakt',
    intro: 'En fullmakt gäller bara det som står här. Du bestämmer, och du kan ta tillbaka den när du vill.',
    giver: 'Jag som ger fullmakt: namn och personnummer',
    receiver: 'Den som får fullmakt: namn och kontakt',
    agency: 'Hos vilken myndighet eller vem?',
    matter: 'I vilken fråga, eller vilka handlingar?',
    purpose: 'Vad ska det användas till?',
    valid: 'Gäller från och med, till och med',
    onward: 'Får det lämnas vidare till någon annan?',
    onwardYes: 'Ja, men bara för det som står ovan',
    onwardNo: 'Nej',
    withdraw: 'Jag kan ta tillbaka fullmakten när som helst. Då slutar den att gälla.',
    sign: 'Ort, datum och min underskrift',
  },
};
