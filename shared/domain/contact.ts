/** What kind of contact a note tells of, where somebody wants to say. */
export const contactWays = ['meeting', 'call', 'message', 'letter', 'agency'] as const;
export type ContactWay = (typeof contactWays)[number];

/** How many notes an open folder shows at once; older ones are asked for. */
export const notesAtHand = 50;
/** How many notes stand on the page until somebody asks for older ones. */
export const notesFirst = 20;
