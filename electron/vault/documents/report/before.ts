import type { AskedBefore } from '../../../../shared/domain/deficiency-before.ts';
import type { ReportWords } from '../words.ts';

/** How long one who was asked before stayed silent, or what came from there, in words. */
function cameOfIt({ channel, answer, silent }: AskedBefore, { report: t, day }: ReportWords): string[] {
  const times = (channel === 'body' ? t.before.meetings : t.before.reports)(silent.times);
  const lasted = [times, t.days(silent.workingDays), silent.days] as const;
  if (answer === null) return [silent.days > 0 ? t.before.silent(...lasted) : t.before.unanswered];
  const { from, receivedOn, stance, promisedOn } = answer;
  return [
    t.before.answered(from, day(receivedOn), stance === null ? '' : t.stances[stance]),
    ...(promisedOn === null ? [] : [t.full.promised(day(promisedOn))]),
    ...(silent.days > 0 ? [t.before.silentAfter(...lasted)] : []),
  ];
}

/** Who was asked before, since when, and what came of it: a sentence or three for each. */
export function beforeWords(one: AskedBefore, words: ReportWords): string {
  const { report: t, day } = words;
  const name = t.before.names[one.channel];
  const first = (one.channel === 'body' ? t.before.asked : t.before.sent)(name, day(one.firstOn));
  return [first, ...cameOfIt(one, words)].join(' ');
}
