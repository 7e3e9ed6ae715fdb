/**
 * Tells whether a catalogue has every word its model has. A catalogue that is not whole is not offered on screen,
 * so that nobody meets half a screen in another language.
 * @param model a whole catalogue, or a part of one
 * @param candidate the same part of the catalogue in question
 */
export const isWhole = (model: unknown, candidate: unknown): boolean => {
  if (typeof model === 'string') return typeof candidate === 'string' && candidate.trim() !== '';
  if (typeof model === 'function') return typeof candidate === 'function';
  if (Array.isArray(model)) {
    return (
      Array.isArray(candidate) &&
      candidate.length === model.length &&
      model.every((part, i) => isWhole(part, candidate[i]))
    );
  }
  if (typeof model === 'object' && model !== null) {
    if (typeof candidate !== 'object' || candidate === null) return false;
    const parts = new Map(Object.entries(candidate));
    return Object.entries(model).every(([name, part]) => isWhole(part, parts.get(name)));
  }
  return candidate === model;
};
