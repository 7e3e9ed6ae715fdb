import { shapeText } from './shape-text.ts';
import { drawQr } from './figure.ts';
import type { Paper } from './paper.ts';
import { colours } from './sheet.ts';

/** A frame of groups: where it stands (points), how many a row, how large. */
export interface GroupGrid {
  left: number;
  top: number;
  columns: number;
  cellWidth: number;
  cellHeight: number;
  size: number;
  /** Small numbers before the groups, counted from 1. */
  numbered: boolean;
}

/**
 * Draws groups of signs in rows, as a numbered list to a screen reader. Groups are always left to right.
 * @returns how high the frame is, in points
 */
export function drawGroups(
  paper: Paper,
  parent: PDFKit.PDFStructureElement,
  groups: readonly string[],
  grid: GroupGrid,
): number {
  const list = paper.element(parent, 'L');
  groups.forEach((group, at) => {
    const left = grid.left + (at % grid.columns) * grid.cellWidth;
    const baseline = grid.top + (Math.floor(at / grid.columns) + 0.68) * grid.cellHeight;
    const item = paper.element(list, 'LI');
    if (grid.numbered)
      sign(paper, item, 'Lbl', String(at + 1), {
        left,
        baseline,
        size: grid.size * 0.52,
        colour: colours.sea,
      });
    const indent = grid.numbered ? grid.size * 0.85 : 0;
    sign(paper, item, 'LBody', group, {
      left: left + indent,
      baseline,
      size: grid.size,
      colour: colours.ink,
    });
    item.end();
  });
  list.end();
  return Math.ceil(groups.length / grid.columns) * grid.cellHeight;
}

function sign(
  paper: Paper,
  item: PDFKit.PDFStructureElement,
  tag: string,
  text: string,
  { left, baseline, size, colour }: { left: number; baseline: number; size: number; colour: string },
): void {
  const look = paper.look(size, 'strong', colour);
  const { clusters } = shapeText(`${text} `, 'ltr', paper.ink.covers('strong'));
  const element = paper.element(item, tag);
  const content = paper.doc.markStructureContent(tag);
  paper.ink.draw({ clusters, direction: 'ltr' }, look, { left, right: left, side: 'ltr', baseline });
  paper.doc.endMarkedContent();
  element.add(content);
  element.end();
}

const pictureSide = 118;

/** Draws numbered groups three a row with the same as a QR code beside them, and moves on below both. */
export function drawPicturedGroups(
  paper: Paper,
  groups: readonly string[],
  alt: (groups: string) => string,
): void {
  const { left, right } = paper.column;
  const picture = right - pictureSide;
  const top = paper.y;
  const grid = {
    left,
    top,
    columns: 3,
    cellWidth: (picture - left) / 3,
    cellHeight: 40,
    size: 23,
    numbered: true,
  };
  const height = drawGroups(paper, paper.root, groups, grid);
  const content = groups.join('-');
  drawQr(paper, paper.root, { content, alt: alt(groups.join(' ')), left: picture, top, size: pictureSide });
  paper.y += Math.max(height, pictureSide) + paper.sheet.gap;
}
