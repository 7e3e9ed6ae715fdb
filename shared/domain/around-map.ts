import { aroundLayers, byLayer, type Around, type AroundLayer } from './around.ts';
import type { Id } from './plan.ts';

/** Sizes of the drawing, in its own units; the screen scales it. */
const ringStep = 38;
const firstRing = 66;
/** Room for one dot on its ring. */
const dotRoom = 24;
/** How far from the horizontal a dot stands at most, so that the rings' names have room at the top. */
const widest = (60 * Math.PI) / 180;
/** Room for words on each side, and between two of them. */
const wordsWidth = 172;
const wordsHeight = 46;
const edge = 14;
/** Signs on one line of words, and lines. */
const signsInLine = 18;
const linesAtMost = 2;

/** One dot with its words, in the drawing's units from its upper left corner. */
export interface MapDot {
  id: Id;
  /** The same number as in the list, from 1. */
  number: number;
  layer: AroundLayer;
  x: number;
  y: number;
  side: 'left' | 'right';
  /** Where the line to its words bends, outside all rings: until there it runs straight outwards. */
  bend: { x: number; y: number };
  /** Where the words stand and how they are broken; the list has them whole. */
  words: { x: number; y: number; lines: string[] };
}

/** A drawing of who is around the client: me in the middle, a ring for each layer, a dot for each help. */
export interface AroundMap {
  width: number;
  height: number;
  centre: { x: number; y: number };
  rings: { layer: AroundLayer; radius: number }[];
  dots: MapDot[];
}

interface Placed {
  one: Around;
  number: number;
  side: 'left' | 'right';
}

/** A word too long for a line in pieces that fit, each but the last with a hyphen. */
function cut(word: readonly string[], signs: number): string[][] {
  if (word.length <= signs) return [[...word]];
  return [[...word.slice(0, signs - 1), '-'], ...cut(word.slice(signs - 1), signs)];
}

/** Long words are cut where a line ends; what does not fit ends with an ellipsis. Cut by signs, not by their halves. */
export function wordLines(name: string, signs = signsInLine, most = linesAtMost): string[] {
  const lines: string[][] = [];
  for (const word of name.split(/\s+/u).filter((part) => part !== '')) {
    const left = Array.from(word);
    const last = lines.at(-1);
    if (last && last.length + 1 + left.length <= signs) last.push(' ', ...left);
    else lines.push(...cut(left, signs));
  }
  const kept = lines.slice(0, most).map((line) => line.join(''));
  if (lines.length <= most) return kept;
  // What does not fit: the last line ends with an ellipsis in the place of its last sign, if there is no other.
  return kept.map((line, at) =>
    at < most - 1
      ? line
      : `${Array.from(line)
          .slice(0, signs - 1)
          .join('')}…`,
  );
}

const on = (placed: readonly Placed[], side: Placed['side']): Placed[] =>
  placed.filter((each) => each.side === side);

/** The dots of a ring stand on both sides; an odd one goes where fewer are so far. */
function sides(all: readonly Around[]): Placed[] {
  let number = 0;
  let right = 0;
  return byLayer(all).flatMap(({ held }) =>
    held.map((one) => {
      number += 1;
      const side = right * 2 <= number - 1 ? 'right' : 'left';
      if (side === 'right') right += 1;
      return { one, number, side };
    }),
  );
}

interface Slotted extends Placed {
  /** From the top of its side, from 0. */
  slot: number;
  /** From the horizontal, in radians, upwards negative. */
  angle: number;
}

/**
 * Each on one side gets an angle of its own, so that lines outwards never cross; those of one layer are spread over the
 * whole side.
 */
function slotted(here: readonly Placed[]): Slotted[] {
  const part = (each: Placed): number => {
    const ring = here.filter(({ one }) => one.layer === each.one.layer);
    return (ring.indexOf(each) + 0.5) / ring.length;
  };
  return here
    .map((each) => ({ each, part: part(each) }))
    .toSorted((one, other) => one.part - other.part || one.each.number - other.each.number)
    .map(({ each }, slot) => ({ ...each, slot, angle: -widest + (2 * widest * (slot + 0.5)) / here.length }));
}

/** Each ring is as wide as the closest two dots on it need, and outside the one before it. */
function ringsOf(all: readonly Slotted[]): AroundMap['rings'] {
  let radius = firstRing - ringStep;
  return aroundLayers.map((layer) => {
    const here = all.filter(({ one }) => one.layer === layer);
    const gaps = here.flatMap((each) =>
      here
        .filter(({ side, angle }) => side === each.side && angle < each.angle)
        .map(({ angle }) => each.angle - angle),
    );
    // A gap is never wider than both halves of a side, so that its sine grows with it.
    const needs = Math.max(0, ...gaps.map((gap) => dotRoom / (2 * Math.sin(gap / 2))));
    radius = Math.max(radius + ringStep, needs);
    return { layer, radius };
  });
}

interface Standing extends Slotted {
  /** Height of its words, from the centre. */
  y: number;
}

/**
 * The heights of one side's words: each where its line leaves the rings, where that leaves room for all; otherwise
 * evenly.
 */
function standing(here: readonly Slotted[], rim: number): Standing[] {
  const own = here.map((each) => ({ ...each, y: Math.sin(each.angle) * rim }));
  const close = own.some(({ y, slot }) =>
    own.some((other) => other.slot > slot && other.y - y < wordsHeight),
  );
  if (!close) return own;
  return here.map((each) => ({ ...each, y: (each.slot - (here.length - 1) / 2) * wordsHeight }));
}

/**
 * Draws who is around the client. The same content gives the same drawing; nothing lies on anything else, and no line
 * from a dot to its words crosses another.
 */
export function aroundMap(all: readonly Around[]): AroundMap {
  const placed = sides(all);
  const [left, right] = [slotted(on(placed, 'left')), slotted(on(placed, 'right'))];
  const rings = ringsOf([...left, ...right]);
  const outer = Math.max(...rings.map(({ radius }) => radius));
  const rim = outer + edge;
  const both = [...standing(left, rim), ...standing(right, rim)];
  const lowest = Math.max(0, ...both.map(({ y }) => y));
  const height = 2 * Math.max(outer + ringStep, lowest + wordsHeight / 2 + edge);
  const width = 2 * (rim + wordsWidth);
  const centre = { x: width / 2, y: height / 2 };
  const dotOn = ({ one, number, side, angle, y }: Standing, radius: number): MapDot => {
    const out = side === 'right' ? 1 : -1;
    const outwards = (far: number): { x: number; y: number } => ({
      x: centre.x + out * Math.cos(angle) * far,
      y: centre.y + Math.sin(angle) * far,
    });
    const words = { x: centre.x + out * (rim + edge / 2), y: centre.y + y, lines: wordLines(one.name) };
    return { id: one.id, number, layer: one.layer, ...outwards(radius), side, bend: outwards(rim), words };
  };
  const dots = rings.flatMap(({ layer, radius }) =>
    both.filter(({ one }) => one.layer === layer).map((each) => dotOn(each, radius)),
  );
  return { width, height, centre, rings, dots: dots.toSorted((a, b) => a.number - b.number) };
}
