import type { Published, Question, Told } from '../../../../shared/domain/suppression/people.ts';
import { unsaid } from '../../../../shared/domain/suppression/people.ts';

/** Every way to share `size` people among `places`. */
export function* shares(size: number, places: number): Generator<number[]> {
  if (places === 1) {
    yield [size];
    return;
  }
  for (let first = 0; first <= size; first += 1)
    for (const rest of shares(size - first, places - 1)) yield [first, ...rest];
}

/** Every combination of answers one person can give to these questions. */
export function answerings(questions: readonly Question[]): Told[] {
  return questions.reduce<Told[]>(
    (before, { name, answers, several, always }) => {
      const sets = several
        ? answers.reduce<string[][]>((all, answer) => [...all, ...all.map((set) => [...set, answer])], [[]])
        : [...(always ? [] : [[]]), ...answers.map((answer) => [answer])];
      return before.flatMap((told) => sets.map((set) => ({ ...told, [name]: set })));
    },
    [{}],
  );
}

/** People by how many gave each combination. */
export const peopleOf = (kinds: readonly Told[], counts: readonly number[]): Told[] =>
  kinds.flatMap((told, at) => Array.from({ length: counts[at] ?? 0 }, () => told));

/** Every cell of a table, by its name. */
export function cellsOf({ lines, crossed }: Published): Map<string, number | null> {
  const cells = new Map<string, number | null>();
  for (const [name, line] of Object.entries(lines))
    for (const [answer, count] of Object.entries(line)) cells.set(`${name}=${answer}`, count);
  for (const [name, rows] of Object.entries(crossed))
    for (const [row, line] of Object.entries(rows))
      for (const [column, count] of Object.entries(line)) cells.set(`${name}=${row}|${column}`, count);
  return cells;
}

/** How many really stand in a cell that {@link cellsOf} names. */
export function truth(people: readonly Told[], cell: string): number {
  const [name = '', places = ''] = cell.split('=');
  const names = name.split('|');
  const answers = places.split('|');
  const stands = (told: Told, at: number): boolean => {
    const given = told[names[at] ?? ''] ?? [];
    return answers[at] === unsaid ? given.length === 0 : given.includes(answers[at] ?? '');
  };
  return people.filter((told) => names.every((_name, at) => stands(told, at))).length;
}
