import type { Zippable } from 'fflate';
import schema from '../../../../resources/schemas/deficiency-report.schema.json' with { type: 'json' };
import { csvText } from '../../../../shared/domain/csv.ts';
import {
  reportFields,
  reportRows,
  reportTables,
  type Cell,
  type ReportTable,
} from '../../../../shared/domain/report-data.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import { dataText } from './data.ts';

/** A table with the names of its columns as its first row. */
function sheetOf(report: Report, table: ReportTable): { name: string; rows: Cell[][] } {
  const names = reportFields[table].map(({ name }): Cell => name);
  return { name: table, rows: [names, ...reportRows(report)[table]] };
}

const csvOf = (report: Report, table: ReportTable): string =>
  csvText(sheetOf(report, table).rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));

/** What describes the files, as Frictionless asks for it (Data Package 1.0, "tabular-data-package"). */
function descriptor(report: Report, title: string): Record<string, unknown> {
  const resources = reportTables.map((table) => ({
    name: table,
    path: `${table}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ';', lineTerminator: '\r\n', header: true },
    schema: { fields: reportFields[table], missingValues: [''] },
  }));
  return {
    name: 'deficiency-report',
    title,
    profile: 'tabular-data-package',
    created: report.madeOn,
    resources,
  };
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The data of a report as a Frictionless Data Package in a zip: CSV, XLSX, ODS and JSON with its JSON Schema.
 * SECURITY: every cell is text or a number, never a formula: in XLSX and ODS by its type, in CSV by an apostrophe.
 * @param made the time of the files
 */
export async function reportPackage(report: Report, title: string, made: Date): Promise<Uint8Array> {
  // Read when a package is made: nothing at start-up waits for them.
  const [{ strToU8, zipSync }, { writeOds }, { writeXlsx }] = await Promise.all([
    import('fflate'),
    import('hucre/ods'),
    import('hucre/xlsx'),
  ]);
  const sheets = reportTables.map((table) => sheetOf(report, table));
  const files: Zippable = {
    'datapackage.json': strToU8(jsonText(descriptor(report, title))),
    'report.json': strToU8(dataText(report)),
    'deficiency-report.schema.json': strToU8(jsonText(schema)),
    'report.xlsx': await writeXlsx({ sheets }),
    'report.ods': await writeOds({ sheets }),
  };
  for (const table of reportTables) files[`${table}.csv`] = strToU8(csvOf(report, table));
  return zipSync(files, { mtime: made, level: 6 });
}
