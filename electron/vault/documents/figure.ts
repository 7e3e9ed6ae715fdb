import { encode } from 'uqr';
import type { Paper } from './paper.ts';
import { colours } from './sheet.ts';

/**
 * Draws a QR code (ISO/IEC 18004, level M) as one vector shape with an alternative text.
 * @param size side in points, quiet zone of four modules included (ISO/IEC 18004, 9.1)
 */
export function drawQr(
  paper: Paper,
  parent: PDFKit.PDFStructureElement,
  {
    content,
    alt,
    left,
    top,
    size,
  }: { content: string; alt: string; left: number; top: number; size: number },
): void {
  const { data, size: modules } = encode(content, { ecc: 'M', border: 4 });
  const side = size / modules;
  const options = { alt, placement: 'Block', bbox: [left, top, left + size, top + size] };
  const figure = paper.element(parent, 'Figure', options);
  const marked = paper.doc.markStructureContent('Figure');
  for (const [row, line] of data.entries()) {
    for (const [from, length] of darkRuns(line)) {
      paper.doc.rect(left + from * side, top + row * side, length * side, side);
    }
  }
  paper.doc.fill(colours.ink);
  paper.doc.endMarkedContent();
  figure.add(marked);
  figure.end();
}

function darkRuns(line: readonly boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  line.forEach((dark, at) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === at) last[1] += 1;
    else runs.push([at, 1]);
  });
  return runs;
}
