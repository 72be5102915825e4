/** What a program's own Settings and Projects tables say for its roll-up. */
import { ProblemLog } from '../plan/problem-log.js';
import { readSettings } from '../plan/read-settings.js';
import type { HealthThresholds } from '../plan/settings.js';
import type { Table } from '../table/cell.js';
import { readHeader } from '../table/header.js';
import { bodyRows, columnCells, isNoTask } from '../table/rows.js';
import { readSettingRows } from '../table/settings-rows.js';
import { readText } from '../table/text.js';
import { createCalendar } from '../time/calendar.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

export interface ProgramSettings {
  readonly program: string;
  readonly manager: string;
  readonly department: string;
  /** null where none is set: then the projects' own says. */
  readonly currency: string | null;
  readonly statusDate: Minute | null;
  readonly calendar: WorkingCalendar;
  readonly minutesPerDay: number;
  readonly health: HealthThresholds;
  /** A year's, as a fraction; null where none is set. */
  readonly discountRate: number | null;
}

/** The program's Settings table; every default where there is none. */
export function readProgramSettings(table: Table | undefined): ProgramSettings {
  const { settings, workingWeek } = readSettings(table, new ProblemLog());
  const hasCurrency = table !== undefined && readSettingRows(table).entries.has('Currency');
  return {
    program: settings.project,
    manager: settings.manager,
    department: settings.department,
    currency: hasCurrency ? settings.currency : null,
    statusDate: settings.statusDate,
    calendar: createCalendar('', workingWeek),
    minutesPerDay: settings.minutesPerDay,
    health: settings.health,
    discountRate: settings.discountRate,
  };
}

/** A row of the Projects table: one of the projects that the program consists of. */
export interface ListedProject {
  readonly name: string;
  /** Blank where none is stated. */
  readonly currency: string;
}

export function readListedProjects(table: Table): ListedProject[] {
  const header = readHeader(table, 'projects');
  const rows = bodyRows(table, header.row);
  const names = columnCells(rows, header.columns.Project).map(readText);
  const currencies = columnCells(rows, header.columns.Currency).map(readText);
  return names.flatMap((name, row) => {
    const currency = currencies[row];
    return typeof name === 'string' && !isNoTask(name)
      ? [{ name, currency: typeof currency === 'string' ? currency : '' }]
      : [];
  });
}
