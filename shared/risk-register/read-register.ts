/** Reads the Risks table: risks, and the assumptions, issues, dependencies, decisions and actions kept beside them. */
import type { Cell, Table } from '../table/cell.js';
import { readRegisterType } from '../table/choice.js';
import { dayMonthOrder, readDate } from '../table/date.js';
import type { ColumnName } from '../table/dictionary.js';
import { foldHeader } from '../table/fold.js';
import { readHeader } from '../table/header.js';
import type { Problem } from '../table/problem.js';
import { Fault, type Reading } from '../table/reading.js';
import { bodyRows, columnCells } from '../table/rows.js';
import { readText } from '../table/text.js';
import { serialOfMinute } from '../time/minute.js';
import { readImpact, readProbability, withDegrees } from './rating.js';
import type { RegisterEntry } from './register-entry.js';

export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly problems: readonly Problem[];
}

const CLOSED = new Set(
  [
    'Closed,Done,Resolved,Complete,Completed,Cancelled,Canceled,Decided,Finished,Expired,Retired,TRUE,Yes',
    'Geschlossen,Erledigt,Abgeschlossen,Entschieden,Cerrado,Cerrada,Resuelto,Hecho,Fechado,Fechada,Resolvido,Concluído',
    'Clos,Close,Fermé,Fermée,Résolu,Terminé,Terminée,完了,終了,解決済み,クローズ',
  ]
    .join(',')
    .split(',')
    .map(foldHeader),
);

/** The entries of a register in their order; a cell that cannot be read is a problem and counts as blank. */
export function readRegister(table: Table): Register {
  const header = readHeader(table, 'risks');
  const problems: Problem[] = [...header.problems];
  if (problems.some(({ blocking }) => blocking)) return { entries: [], problems };
  const rows = bodyRows(table, header.row);
  const dueOrder = dayMonthOrder(columnCells(rows, header.columns.Due));
  const raisedOrder = dayMonthOrder(columnCells(rows, header.columns.Raised));
  const found = rows.flatMap((cells, index) => {
    const row = index + 1;
    let label: string | null = null;
    const read = <Value>(
      column: ColumnName<'risks'>,
      reader: (cell: Cell) => Reading<Value>,
    ): Value | null => {
      const position = header.columns[column];
      const reading = position === undefined ? null : reader(cells[position]);
      if (!(reading instanceof Fault)) return reading;
      const { id, message, remedy } = reading;
      problems.push({ id, table: 'risks', row, label, column, message, remedy, blocking: false });
      return null;
    };
    const name = read('Risk', readText);
    if (name === null) return [];
    label = name;
    const due = read('Due', (cell) => readDate(cell, dueOrder));
    const raised = read('Raised', (cell) => readDate(cell, raisedOrder));
    const status = read('Status', readText) ?? '';
    return [
      {
        row,
        name,
        type: read('Type', readRegisterType) ?? ('risk' as const),
        probability: read('Probability', readProbability),
        impact: read('Impact', readImpact),
        owner: read('Owner', readText) ?? '',
        response: read('Response', readText) ?? '',
        due: due === null ? null : serialOfMinute(due.minute),
        status,
        project: read('Project', readText) ?? '',
        raised: raised === null ? null : serialOfMinute(raised.minute),
        closed: status !== '' && CLOSED.has(foldHeader(status)),
      },
    ];
  });
  return { entries: rated(found), problems };
}

/** With degrees, which need the whole column, and exposures. */
function rated(found: readonly Omit<RegisterEntry, 'exposure'>[]): RegisterEntry[] {
  const probabilities = withDegrees(
    found.map(({ probability }) => probability),
    false,
  );
  const impacts = withDegrees(
    found.map(({ impact }) => impact),
    true,
  );
  return found.map((entry, index) => {
    const probability = probabilities[index] ?? null;
    const impact = impacts[index] ?? null;
    const known = probability?.value != null && impact?.value != null;
    return {
      ...entry,
      probability,
      impact,
      exposure: known ? (probability.value as number) * (impact.value as number) : null,
    };
  });
}

/** Open risks, the most exposed first; those rated in words among them by their steps. */
export function openRisks({ entries }: Register): RegisterEntry[] {
  return entries
    .filter(({ type, closed }) => type === 'risk' && !closed)
    .map((entry) => ({ entry, weight: weightOf(entry) }))
    .sort((one, other) => other.weight - one.weight || one.entry.row - other.entry.row)
    .map(({ entry }) => entry);
}

/** Whether both probability and impact lie in the upper third of their scales, or weigh as much together. */
export const isHeavy = (entry: RegisterEntry): boolean => weightOf(entry) >= 4 / 9;

/** From 0 to 1: probability × impact as shares of their scales. */
const weightOf = ({ probability, impact }: RegisterEntry): number =>
  (probability?.degree ?? 0) * (impact?.degree ?? 0);
