/** What of the risk register needs attention: what is overdue, and risks that are both likely and grave. */
import { groupedText } from '../../shared/health/number-words.js';
import { isHeavy, openRisks, readRegister } from '../../shared/risk-register/read-register.js';
import { isOverdue, type RegisterEntry } from '../../shared/risk-register/register-entry.js';
import { dateWords } from '../../shared/time/date-words.js';
import type { Minute } from '../../shared/time/minute.js';
import { areaName } from './a1.js';
import type { AttentionLine } from './attention-line.js';
import { readTable } from './call.js';
import { spreadsheetDates } from './dates.js';
import { namedRange, OTHER_TABLE_NAMES } from './names.js';

const MOST_RISKS = 3;

/** None where the workbook has no Risks table. */
export function attentionToRegister(statusDate: Minute | null): AttentionLine[] {
  const range = namedRange(SpreadsheetApp.getActiveSpreadsheet(), OTHER_TABLE_NAMES.risks);
  if (range === null) return [];
  const register = readRegister(readTable(range.getValues(), spreadsheetDates()));
  const overdue = register.entries.filter((entry) => isOverdue(entry, statusDate));
  const heavy = openRisks(register).filter(isHeavy).slice(0, MOST_RISKS);
  const tab = range.getSheet().getSheetId();
  return [...new Set([...overdue, ...heavy])].map((entry) => {
    const row = range.getRow() + entry.row;
    const cells = { row, column: range.getColumn(), lastRow: row, lastColumn: range.getLastColumn() };
    return {
      task: entry.name,
      why: overdue.includes(entry) ? overdueText(entry) : heavyText(entry),
      target: { tab, range: areaName(cells) },
    };
  });
}

function overdueText({ type, owner, due }: RegisterEntry): string {
  const who = owner === '' ? '' : ` Owner: ${owner}.`;
  return `This ${type} was due ${due === null ? '' : dateWords(due)} and is open.${who}`;
}

function heavyText({ probability, impact, exposure }: RegisterEntry): string {
  const sum = exposure === null ? '' : ` = ${groupedText(exposure)}`;
  return `A likely and grave risk: ${probability?.text ?? ''} × ${impact?.text ?? ''}${sum}.`;
}
