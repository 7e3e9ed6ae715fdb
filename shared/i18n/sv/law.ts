/**
 * Every text about law, in one place (product.md, rule 17).
 * MARKED FOR A LAWYER'S REVIEW: none of these sentences has been reviewed by a lawyer yet.
 */
export const law = {
  review: 'Texterna om lag har ännu inte granskats av en jurist.',
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
  },
};
