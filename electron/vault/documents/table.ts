import type { OutlineTable } from '../../../shared/domain/report-outline.ts';
import type { Line, TextLook } from './ink.ts';
import { cleanText } from './clean-text.ts';
import type { Paper } from './paper.ts';
import { shapeText } from './shape-text.ts';
import { colours } from './sheet.ts';

type Element = PDFKit.PDFStructureElement;

/** A column as it is drawn: its edges in points from the left, and on which side its text stands. */
interface Column {
  left: number;
  right: number;
  number: boolean;
}

/** Between columns, and above and below the text of a row, in points. */
const gutter = 10;
const air = 3;
/** A column that holds more than this, in points, is wide; how much more makes no difference. */
const wide = 300;
/** The name of a column of numbers stands on one line when it is no wider than this. */
const shortName = 60;
/** A longer word is broken rather than given a column of its own. */
const longestWord = 24;

const widthOf = (paper: Paper, text: string, look: TextLook): number => {
  const { direction, clusters } = shapeText(cleanText(text), paper.direction, paper.ink.covers(look.weight));
  return paper.ink.width(clusters, direction, look);
};

/** The least and the most that a column can use: its longest word, and its longest line. */
function extent(paper: Paper, cells: readonly string[]): { least: number; most: number } {
  const look = paper.look(paper.sheet.small, 'strong');
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => widthOf(paper, text, look)));
  // What a hard space holds together is one word.
  const words = cells
    .flatMap((cell) => cell.split(/[^\S\u00a0]+/u))
    .map((word) => word.slice(0, longestWord));
  const least = widest(words) + 1;
  return { least, most: Math.max(least, Math.min(wide, widest(cells.map((cell) => cell.slice(0, 200))))) };
}

/** How wide a column can be, in points. */
interface Extent {
  least: number;
  most: number;
}

/** What each column of a table can use. */
const extentsOf = (paper: Paper, table: OutlineTable): Extent[] =>
  table.columns.map(({ name, number }, at) => {
    const cells = table.rows.map((row) => row[at] ?? '');
    const found = extent(paper, [name, ...cells]);
    if (!number) return found;
    const least = Math.max(found.least, Math.min(shortName, extent(paper, [name]).most + 1));
    // Words that stand in a number's place are kept on one line where there is room.
    return { least, most: Math.max(least, extent(paper, cells).most + 1) };
  });

const roomOf = ({ column }: Paper): number => column.right - column.left;

/** Columns as wide as what stands in them asks for; `beside` points are left free after the first. */
function columnsOf(paper: Paper, table: OutlineTable, beside: number): Column[] {
  const extents = extentsOf(paper, table);
  const sum = (of: (one: Extent) => number): number => extents.reduce((all, one) => all + of(one), 0);
  const room = roomOf(paper) - gutter * (extents.length - 1) - beside;
  const spare = room - sum(({ least }) => least);
  const wanted = sum(({ least, most }) => most - least);
  let at = paper.column.left;
  return extents.map(({ least, most }, n) => {
    const more = wanted === 0 ? spare / extents.length : (spare * (most - least)) / wanted;
    const column = { left: at, right: at + least + more, number: table.columns[n]?.number ?? false };
    at = column.right + gutter + (n === 0 ? beside : 0);
    return column;
  });
}

/** Which columns stand beside each other: what is too wide for the page goes on below, under the first column again. */
function besideEachOther(paper: Paper, table: OutlineTable): number[][] {
  const [first, ...others] = extentsOf(paper, table);
  const room = roomOf(paper) - (first?.least ?? 0);
  const groups: number[][] = [[0]];
  let used = 0;
  others.forEach(({ least }, n) => {
    const group = groups.at(-1);
    const width = gutter + least;
    if (group === undefined || (used + width > room && group.length > 1)) {
      groups.push([0, n + 1]);
      used = width;
    } else {
      group.push(n + 1);
      used += width;
    }
  });
  return groups;
}

interface Row {
  cells: { lines: Line[]; column: Column }[];
  height: number;
  look: TextLook;
}

function rowOf(paper: Paper, texts: readonly string[], columns: readonly Column[], look: TextLook): Row {
  const cells = columns.map((column, at) => ({
    column,
    lines: cleanText(texts[at] ?? '')
      .split('\n')
      .flatMap((paragraph) => paper.linesWithin(paragraph, look, column.right - column.left)),
  }));
  const most = Math.max(...cells.map(({ lines }) => lines.length));
  return { cells, look, height: most * paper.lineHeight(look) + air * 2 };
}

function drawCell(paper: Paper, { lines, column }: Row['cells'][number], look: TextLook): void {
  const height = paper.lineHeight(look);
  lines.forEach((line, at) => {
    const side = column.number ? 'rtl' : line.direction;
    const baseline = paper.y + air + height * at + height / 2 + look.size * 0.34;
    paper.ink.draw(line, look, { left: column.left, right: column.right, side, baseline });
  });
}

/** The line under a row. */
function rule(paper: Paper): void {
  const { left, right } = paper.column;
  paper.doc.markContent('Artifact', { type: 'Layout' });
  paper.doc.moveTo(left, paper.y).lineTo(right, paper.y).lineWidth(0.6).strokeColor(colours.line).stroke();
  paper.doc.endMarkedContent();
}

/** Draws a row as TR with its cells. */
function drawRow(paper: Paper, parent: Element, row: Row, tag: 'TH' | 'TD'): void {
  const element = paper.element(parent, 'TR');
  for (const cell of row.cells) {
    const cellElement = paper.element(element, tag);
    const content = paper.doc.markStructureContent(tag);
    drawCell(paper, cell, row.look);
    paper.doc.endMarkedContent();
    cellElement.add(content);
    cellElement.end();
  }
  element.end();
  paper.y += row.height;
  rule(paper);
}

/** Draws the names of the columns again at the head of a page, for the eye only. */
function repeated(paper: Paper, head: Row): void {
  paper.doc.markContent('Artifact', { type: 'Pagination' });
  for (const cell of head.cells) drawCell(paper, cell, head.look);
  paper.doc.endMarkedContent();
  paper.y += head.height;
  rule(paper);
}

/**
 * A table (Table, THead, TBody, TR, TH, TD). A row stands whole on a page, and every page begins with the names of the
 * columns. One with more columns than the page is wide becomes several, each with the first column.
 */
export function drawTable(paper: Paper, table: OutlineTable): void {
  for (const group of besideEachOther(paper, table)) {
    const of = <T>(cells: readonly T[]): T[] => group.flatMap((at) => cells[at] ?? []);
    drawWhole(paper, { ...table, columns: of(table.columns), rows: table.rows.map(of) });
  }
}

interface Rows {
  columns: Column[];
  head: Row;
  rows: Row[];
}

/** The rows of a table that the page is wide enough for. */
function rowsOf(paper: Paper, table: OutlineTable, beside = 0): Rows {
  const { small } = paper.sheet;
  const columns = columnsOf(paper, table, beside);
  const names = table.columns.map(({ name }) => name);
  return {
    columns,
    head: rowOf(paper, names, columns, paper.look(small, 'strong', colours.quiet)),
    rows: table.rows.map((cells) => rowOf(paper, cells, columns, paper.look(small))),
  };
}

/** A place beside each row of a table. */
export interface Beside {
  left: number;
  /** Where each row begins, from the table's upper edge, and how high it is. */
  rows: readonly { top: number; height: number }[];
}

/** What a table takes of a page. */
export interface TablePlace {
  whole: number;
  /** The least that stands together: the names of the columns and the first row. */
  least: number;
  beside: Beside;
}

/** How high a table is that the page is wide enough for, with `beside` points left free after its first column. */
export function tablePlace(paper: Paper, table: OutlineTable, beside = 0): TablePlace {
  const { columns, head, rows } = rowsOf(paper, table, beside);
  let top = head.height;
  const places = rows.map(({ height }) => {
    const place = { top, height };
    top += height;
    return place;
  });
  return {
    whole: top + paper.sheet.gap * 2,
    least: head.height + (rows[0]?.height ?? 0),
    beside: { left: (columns[0]?.right ?? 0) + gutter, rows: places },
  };
}

/** A table that the page is wide enough for, with `beside` points left free after its first column. */
export function drawWhole(paper: Paper, table: OutlineTable, beside = 0): void {
  const { sheet } = paper;
  const { head, rows } = rowsOf(paper, table, beside);
  paper.room(head.height + (rows[0]?.height ?? 0));
  const element = paper.element(paper.root, 'Table');
  const heading = paper.element(element, 'THead');
  drawRow(paper, heading, head, 'TH');
  heading.end();
  const body = paper.element(element, 'TBody');
  for (const row of rows) {
    const page = paper.pages;
    paper.room(row.height);
    if (paper.pages > page) repeated(paper, head);
    drawRow(paper, body, row, 'TD');
  }
  body.end();
  element.end();
  paper.y += sheet.gap * 2;
}
