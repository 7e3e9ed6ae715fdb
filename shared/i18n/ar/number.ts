/** A noun as Arabic counts it. One and two stand without a digit. */
interface Counted {
  /** "One line". */
  one: string;
  /** "Two lines", in the case that the sentence asks for. */
  two: string;
  /** After 3 to 10: plural. */
  few: string;
  /** After 11 to 99: singular, accusative. */
  many: string;
  /** After nought and whole hundreds: singular, genitive. */
  hundreds: string;
}

/** A number with its noun: the last two digits of the number choose the form. */
export function counted(count: number, noun: Counted): string {
  if (count === 1) return noun.one;
  if (count === 2) return noun.two;
  const last = count % 100;
  if (last >= 3 && last <= 10) return `${count} ${noun.few}`;
  return `${count} ${last >= 11 ? noun.many : noun.hundreds}`;
}

/** Things, counted. */
export const things = (count: number): string =>
  counted(count, { one: 'شيء واحد', two: 'شيئان', few: 'أشياء', many: 'شيئًا', hundreds: 'شيء' });

/** Lines, counted, in the genitive. */
export const lines = (count: number): string =>
  counted(count, { one: 'سطر واحد', two: 'سطرين', few: 'أسطر', many: 'سطرًا', hundreds: 'سطر' });
