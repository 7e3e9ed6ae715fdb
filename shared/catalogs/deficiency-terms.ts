import type { Term, TermList } from '../domain/deficiency.ts';
import { agencyKindNames, agencyLevelNames } from './agency-kinds.ts';

type Names = Readonly<Record<string, Readonly<{ sv: string; en: string }>>>;

/** What of life it touches. */
const lifeAreas: Names = {
  housing: { sv: 'Bostad', en: 'Home' },
  income: { sv: 'Pengar att leva på', en: 'Money to live on' },
  debts: { sv: 'Skulder', en: 'Debts' },
  work: { sv: 'Arbete och sysselsättning', en: 'Work and occupation' },
  studies: { sv: 'Studier', en: 'Studies' },
  'mental-health-care': { sv: 'Psykiatrisk vård', en: 'Mental health care' },
  'health-care': { sv: 'Annan vård', en: 'Other health care' },
  'dental-care': { sv: 'Tandvård', en: 'Dental care' },
  addiction: { sv: 'Alkohol, droger och spel', en: 'Alcohol, drugs and gambling' },
  'support-at-home': { sv: 'Stöd i vardagen', en: 'Support in daily life' },
  children: { sv: 'Barn och föräldraskap', en: 'Children and being a parent' },
  'close-ones': { sv: 'Familj och vänner', en: 'Family and friends' },
  safety: { sv: 'Trygghet och våld', en: 'Safety and violence' },
  leisure: { sv: 'Fritid och gemenskap', en: 'Leisure and company' },
  transport: { sv: 'Resor', en: 'Getting around' },
  'digital-life': { sv: 'Bank-id, telefon och nät', en: 'E-identification, phone and internet' },
  'legal-matters': { sv: 'Rättsliga frågor', en: 'Legal matters' },
  'guardian-matters': { sv: 'God man och förvaltare', en: 'Guardians and administrators' },
  'residence-permit': { sv: 'Uppehållstillstånd', en: 'Residence permit' },
  'other-area': { sv: 'Annat', en: 'Something else' },
};

/** What stood in the way. */
const barriers: Names = {
  'long-wait': { sv: 'För lång väntan', en: 'The wait is too long' },
  'nobody-responsible': { sv: 'Ingen tar ansvar', en: 'Nobody takes responsibility' },
  'sent-around': { sv: 'Skickas runt mellan olika ställen', en: 'Sent from one place to the next' },
  uncoordinated: { sv: 'Ingen samordning', en: 'Nothing is coordinated' },
  'cannot-reach': { sv: 'Går inte att få tag i någon', en: 'Nobody can be reached' },
  'hard-to-apply': { sv: 'Svårt att ansöka', en: 'Hard to apply' },
  'digital-only': { sv: 'Går bara på nätet', en: 'Only possible online' },
  'hard-language': {
    sv: 'Svårt att förstå beslut och brev',
    en: 'Decisions and letters are hard to understand',
  },
  'no-interpreter': { sv: 'Ingen tolk', en: 'No interpreter' },
  'no-reasons': { sv: 'Beslut utan begriplig motivering', en: 'A decision without reasons one can follow' },
  'wrong-decision': {
    sv: 'Beslutet stämmer inte med reglerna',
    en: 'The decision does not follow the rules',
  },
  'decision-not-carried-out': { sv: 'Beslut som inte blir av', en: 'A decision that is not carried out' },
  'support-missing': { sv: 'Stödet finns inte', en: 'The support does not exist' },
  'support-unfit': { sv: 'Stödet passar inte', en: 'The support does not fit' },
  'support-ends': { sv: 'Stödet tar slut för tidigt', en: 'The support ends too soon' },
  'strict-demands': { sv: 'Krav som inte går att klara', en: 'Demands that cannot be met' },
  costs: { sv: 'Kostar för mycket', en: 'Costs too much' },
  treatment: { sv: 'Dåligt bemötande', en: 'Treated badly' },
  'not-listened-to': { sv: 'Ingen lyssnar på personen själv', en: 'Nobody listens to the person' },
  'staff-change': { sv: 'Ny kontakt hela tiden', en: 'A new contact all the time' },
  'not-accessible': { sv: 'Inte tillgängligt', en: 'Not accessible' },
  coercion: { sv: 'Tvång eller hot om tvång', en: 'Coercion, or the threat of it' },
  secrecy: { sv: 'Sekretess sköts fel', en: 'Confidentiality is handled wrongly' },
  rules: { sv: 'Reglerna stänger ute', en: 'The rules shut people out' },
  'other-barrier': { sv: 'Annat', en: 'Something else' },
};

/**
 * The right it touches, in plain words. Source: the United Nations convention on the rights of persons with
 * disabilities (2006), the articles named in the ids.
 */
const rights: Names = {
  'article-5': { sv: 'Lika behandling (artikel 5)', en: 'Equal treatment (article 5)' },
  'article-6': { sv: 'Kvinnors rättigheter (artikel 6)', en: 'Rights of women (article 6)' },
  'article-7': { sv: 'Barns rättigheter (artikel 7)', en: 'Rights of children (article 7)' },
  'article-9': { sv: 'Tillgänglighet (artikel 9)', en: 'Accessibility (article 9)' },
  'article-10': { sv: 'Rätt till liv (artikel 10)', en: 'Right to life (article 10)' },
  'article-12': {
    sv: 'Att få bestämma själv och räknas inför lagen (artikel 12)',
    en: 'To decide for oneself and count before the law (article 12)',
  },
  'article-13': { sv: 'Att få sin sak prövad (artikel 13)', en: 'Access to justice (article 13)' },
  'article-14': { sv: 'Frihet och säkerhet (artikel 14)', en: 'Freedom and security (article 14)' },
  'article-15': {
    sv: 'Att slippa grym och kränkande behandling (artikel 15)',
    en: 'Freedom from cruel and degrading treatment (article 15)',
  },
  'article-16': {
    sv: 'Att slippa våld och utnyttjande (artikel 16)',
    en: 'Freedom from violence and abuse (article 16)',
  },
  'article-17': {
    sv: 'Skydd för kropp och själ (artikel 17)',
    en: 'Integrity of body and mind (article 17)',
  },
  'article-18': {
    sv: 'Att röra sig fritt och höra hemma (artikel 18)',
    en: 'To move freely and belong (article 18)',
  },
  'article-19': {
    sv: 'Att välja var och med vem man bor (artikel 19)',
    en: 'To choose where and with whom to live (article 19)',
  },
  'article-20': { sv: 'Att kunna ta sig fram (artikel 20)', en: 'To get around (article 20)' },
  'article-21': {
    sv: 'Information man förstår och att få säga sin mening (artikel 21)',
    en: 'Information one understands, and to say one’s mind (article 21)',
  },
  'article-22': { sv: 'Privatliv (artikel 22)', en: 'Privacy (article 22)' },
  'article-23': { sv: 'Hem och familj (artikel 23)', en: 'Home and family (article 23)' },
  'article-24': { sv: 'Utbildning (artikel 24)', en: 'Education (article 24)' },
  'article-25': { sv: 'Hälsa (artikel 25)', en: 'Health (article 25)' },
  'article-26': {
    sv: 'Habilitering och rehabilitering (artikel 26)',
    en: 'Habilitation and rehabilitation (article 26)',
  },
  'article-27': { sv: 'Arbete (artikel 27)', en: 'Work (article 27)' },
  'article-28': {
    sv: 'Skälig levnadsstandard och socialt skydd (artikel 28)',
    en: 'An adequate standard of living and social protection (article 28)',
  },
  'article-29': {
    sv: 'Att delta i det politiska livet (artikel 29)',
    en: 'To take part in political life (article 29)',
  },
  'article-30': {
    sv: 'Kultur, fritid och idrott (artikel 30)',
    en: 'Culture, leisure and sport (article 30)',
  },
};

const lists: Readonly<Record<TermList, Names>> = {
  'agency-kind': agencyKindNames,
  level: agencyLevelNames,
  'life-area': lifeAreas,
  barrier: barriers,
  right: rights,
};

/**
 * The words that a deficiency is described by, as they are shipped; a vault changes, hides and adds. No official list
 * exists: the words are this project's own.
 */
export const shippedTerms: readonly Term[] = (Object.entries(lists) as [TermList, Names][]).flatMap(
  ([list, names]) => Object.entries(names).map(([id, { sv, en }]) => ({ list, id, sv, en, hidden: false })),
);
