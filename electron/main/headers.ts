/** Where the screens come from. */
export const scheme = 'app';
export const origin = `${scheme}://egenmakt`;

/**
 * SECURITY: the page loads its own files and nothing else, runs no code made from text, and cannot send anything
 * anywhere; whoever got a script in could still not get a word out.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The second makes one thing only: the address of the worker that reads PDF files, which is a file of the app.
  'trusted-types svelte-trusted-html own-worker',
].join('; ');

/** Capabilities the app never uses (rule 9: microphone and camera are never used). */
const noCapabilities = [
  'bluetooth',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((name) => `${name}=()`)
  .join(', ');

/** The headers of everything the app serves itself. */
export const headers = (type: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy,
  'Permissions-Policy': noCapabilities,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
});
