export type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [name: string]: Canonical };

/**
 * JSON in one form only: names sorted by UTF-16 units, no spaces, numbers as JavaScript writes them. The same value
 * gives the same bytes everywhere, so that it can be hashed and signed (after RFC 8785).
 */
export function canonical(value: Canonical): string {
  if (Array.isArray(value)) return `[${value.map((each: Canonical) => canonical(each)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${names.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}
