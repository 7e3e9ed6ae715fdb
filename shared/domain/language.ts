/** Languages a client can be met in. Only whole catalogues are offered on screen. */
export const clientLanguages = ['sv', 'en', 'ar', 'fi'] as const;
export type ClientLanguage = (typeof clientLanguages)[number];

/** Languages of the desk, and of what the service itself writes. */
export const deskLanguages = ['sv', 'en'] as const;
export type DeskLanguage = (typeof deskLanguages)[number];
