import { promptsOf } from '../catalogs/plan-ways.ts';
import type { PlanWay } from '../domain/way.ts';
import type { Catalogue } from './catalogue.ts';

/** The prompts of a way with their words, in their order. */
export function promptWords(
  ways: Catalogue['document']['ways'],
  way: PlanWay,
): { key: string; label: string; help: string }[] {
  const all: Readonly<Record<string, { label: string; help: string }>> = ways[way].prompts;
  return promptsOf(way).flatMap((key) => {
    const words = all[key];
    return words === undefined ? [] : [{ key, ...words }];
  });
}
