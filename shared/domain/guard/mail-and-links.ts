import type { GuardLanguage } from './hit.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';
import { plainSuggestions } from './suggestions.ts';

const mail =
  /(?<![\p{L}\p{N}.+%_-])[\p{L}\p{N}.+%_-]{1,64} ?@ ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
/** The same where somebody wrote it so that it is not found. */
const at = String.raw`(?: ?[([{<] ?(?:at|a|snabel-?a|@) ?[)\]}>] ?| snabel-?a | at |@)`;
const dot = String.raw`(?: ?[([{<] ?(?:dot|punkt|\.) ?[)\]}>] ?| punkt | dot |\.)`;
const saidMail = new RegExp(
  String.raw`(?<![\p{L}\p{N}.+%_-])[\p{L}\p{N}+%_-]{1,64}(?:(?:\.| punkt | dot )[\p{L}\p{N}+%_-]{1,64}){0,2}${at}[\p{L}\p{N}-]{1,63}(?:${dot}[\p{L}\p{N}-]{1,63}){0,3}${dot}[\p{L}]{2,12}(?![\p{L}\p{N}])`,
  'giu',
);
const links = /(?:https?:\/\/|www\.)[^\s"'<>()]{2,300}/giu;
const hosts =
  /(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){0,3}\.(?:se|nu|com|org|net|eu|info|me|io|uk|fi|no|dk|de)(?:\/[^\s"'<>()]{0,200})?(?![\p{L}\p{N}])/giu;
const handles = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.-]{2,40}/gu;
const accounts =
  /(?<!\p{L})(?:instagram|insta|snap|snapchat|tiktok|facebook|messenger|discord|telegram|twitter|skype|kik)(?: som| under namnet| heter| är| as| is|:)? ?["']?([\p{L}_.-]{0,30}[\d_][\p{L}\d_.-]{0,30})/giu;
/** The pages of agencies and of the law tell nothing about anybody. */
const ofAgencies =
  /^(?:https?:\/\/)?(?:www\.)?(?:\p{L}+\.)?(?:forsakringskassan|arbetsformedlingen|socialstyrelsen|skatteverket|kronofogden|migrationsverket|1177|ivo|do|jo|imy|csn|riksdagen|regeringen|lagrummet|lansstyrelsen|pensionsmyndigheten|polisen|domstol|krisinformation|who|un|europa|gov|skr|\p{L}+kommun|\p{L}+kommunen)\.(?:se|int|org|eu|uk|nu)/iu;

/** Mail addresses, links, and names that people have on the net. */
export function findMailAndLinks(reading: Reading, language: GuardLanguage): Found[] {
  const { plain } = reading;
  const found: Found[] = [];
  const add = (from: number, to: number, reason: 'mail' | 'link'): void => {
    const suggestion = plainSuggestions[language][reason];
    found.push({ from, to, reason, blocks: reason === 'mail', suggestion });
  };
  for (const pattern of [mail, saidMail]) {
    for (const { 0: written, index } of plain.matchAll(pattern)) add(index, index + written.length, 'mail');
  }
  for (const pattern of [links, hosts]) {
    for (const { 0: written, index } of plain.matchAll(pattern)) {
      const trimmed = written.replace(/[.,;:!?]{1,9}$/u, '');
      if (!ofAgencies.test(trimmed)) add(index, index + trimmed.length, 'link');
    }
  }
  for (const { 0: written, index } of plain.matchAll(handles)) add(index, index + written.length, 'link');
  for (const match of plain.matchAll(accounts)) {
    const to = match.index + match[0].length;
    add(to - String(match[1]).length, to, 'link');
  }
  return found;
}
