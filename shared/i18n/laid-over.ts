import type { Unfinished } from './shape.ts';

type Part = Readonly<Record<string, unknown>>;
const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const over = (plain: unknown, easier: unknown): unknown => {
  if (!isPart(plain) || !isPart(easier)) return easier ?? plain;
  return Object.fromEntries(Object.entries(plain).map(([name, part]) => [name, over(part, easier[name])]));
};

/**
 * Plain words with the easier ones laid over them: a text, a sentence with values in it or a whole list is replaced
 * where an easier one is written, and is the plain one where it is already short.
 * @param plain a whole catalogue, or a part of one; it is not changed
 * @param easier the same keys, as many as have other words
 */
export const laidOver = <T extends object>(plain: T, easier: Unfinished<T>): T => over(plain, easier) as T;
