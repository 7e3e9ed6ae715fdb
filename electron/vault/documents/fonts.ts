import { createRequire } from 'node:module';

/** `latin` is Atkinson Hyperlegible Next; `arabic` is Vazirmatn, used for what the first lacks. */
export const faces = ['latin', 'arabic'] as const;
export type Face = (typeof faces)[number];
export const weights = ['regular', 'strong'] as const;
export type Weight = (typeof weights)[number];

const files: Record<Face, Record<Weight, string>> = {
  latin: {
    regular:
      '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    strong:
      '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
  },
  arabic: {
    regular: '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
    strong: '@expo-google-fonts/vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf',
  },
};

/**
 * The path of a font's file, inside the package it came with.
 * @throws Error when the package is not installed.
 */
export function fontFile(face: Face, weight: Weight): string {
  return createRequire(import.meta.url).resolve(files[face][weight]);
}
