/** Sizes of a printed page, in points (1/72 inch). */
export interface Sheet {
  body: number;
  title: number;
  heading: number;
  small: number;
  /** Line height as a multiple of the size. */
  leading: number;
  sides: number;
  top: number;
  /** Between paragraphs. */
  gap: number;
  /** Between chapters: wishes, groups of a paper. */
  chapter: number;
  /** How far the text of a numbered heading or a list stands in. */
  indent: number;
}

/** A4 with lines of about 70 signs. */
export const ordinarySheet: Sheet = {
  body: 12.5,
  title: 25,
  heading: 15,
  small: 10.5,
  leading: 1.5,
  sides: 76,
  top: 68,
  gap: 6,
  chapter: 20,
  indent: 26,
};

/**
 * Tighter and tighter, for a page that must be found and read at once (If it gets hard). Headings stay large: they are
 * what somebody in a hurry looks for.
 */
export const tightSheets: readonly Sheet[] = [
  {
    body: 12,
    title: 24,
    heading: 16,
    small: 9.5,
    leading: 1.35,
    sides: 60,
    top: 48,
    gap: 3,
    chapter: 13,
    indent: 24,
  },
  {
    body: 11,
    title: 22,
    heading: 15,
    small: 9,
    leading: 1.28,
    sides: 52,
    top: 40,
    gap: 2,
    chapter: 9,
    indent: 22,
  },
  {
    body: 10,
    title: 20,
    heading: 13,
    small: 8.5,
    leading: 1.22,
    sides: 46,
    top: 34,
    gap: 1,
    chapter: 6,
    indent: 20,
  },
];

/** Large print: nothing smaller than 16 points. */
export const largeSheet: Sheet = {
  body: 16,
  title: 28,
  heading: 19,
  small: 16,
  leading: 1.55,
  sides: 62,
  top: 60,
  gap: 9,
  chapter: 26,
  indent: 34,
};

/** Black on white, with the app's calm second colours (look.md): `sea` for numbers, `quiet` for second lines. */
export const colours = { ink: '#000000', sea: '#0a4a4f', quiet: '#3f4a4f', line: '#b9b2a5' } as const;
