/** The sample program as a workbook whose Projects table leads to the workbooks of its projects. */
import {
  type WrittenWorkbook,
  workbookOfTables,
  writeWorkbook,
} from '../../apps-script/local/workbook-file/write-workbook.js';
import { sampleProgram } from '../../shared/sample/program.js';
import { readHeader } from '../../shared/table/header.js';

/** A workbook's id, long enough to be one of Google's. */
export const idOf = (name: string): string => `sheet-${name}-0123456789`;

export const linkOf = (id: string, account = ''): string =>
  `https://docs.google.com/spreadsheets${account}/d/${id}/edit#gid=0`;

export interface LinkedProject {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const PROJECTS: readonly LinkedProject[] = sampleProgram.projects.map(({ name, tables }, at) => ({
  id: idOf(`project${at}`),
  name,
  bytes: writeWorkbook(workbookOfTables({ ...tables })),
}));

/** @param links what stands in the Workbook column, by the project's name; the right link where it is left out */
export function programWorkbook(links: Readonly<Record<string, string>> = {}): WrittenWorkbook {
  const { columns } = readHeader(sampleProgram.projectsTable, 'projects');
  const projects = sampleProgram.projectsTable.map((row) =>
    row.map((cell, column) => {
      const name = String(row[columns.Project ?? 0]);
      const project = PROJECTS.find((each) => each.name === name);
      if (column !== columns.Workbook || project === undefined) return cell;
      return links[name] ?? linkOf(project.id);
    }),
  );
  return workbookOfTables({
    projects,
    settings: sampleProgram.settingsTable,
    rates: sampleProgram.ratesTable,
    objectives: sampleProgram.objectivesTable,
    ledger: sampleProgram.profitAndLossTable,
    dependencies: sampleProgram.dependenciesTable,
    risks: sampleProgram.risksTable,
    weights: sampleProgram.weightsTable,
    whatIf: sampleProgram.whatIfTable,
  });
}
