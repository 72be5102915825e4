/** The decisions, actions, issues and dependencies that are open, those overdue first. */

import type { Register } from '../risk-register/read-register.js';
import { isOverdue, type RegisterEntry } from '../risk-register/register-entry.js';
import { dateWords } from '../time/date-words.js';
import type { Minute } from '../time/minute.js';
import { line, type ReportSection, section } from './status-report.js';

const NAME = 'Decisions and actions';

export function registerSection(register: Register | null, statusDate: Minute | null): ReportSection {
  if (register === null) return section(NAME, [], 'Not known: there is no Risks table.');
  const open = register.entries.filter(({ type, closed }) => type !== 'risk' && !closed);
  const order = (entry: RegisterEntry) => entry.due ?? Number.POSITIVE_INFINITY;
  const lines = [...open]
    .sort((one, other) => order(one) - order(other) || one.row - other.row)
    .map((entry) => line(textOf(entry, isOverdue(entry, statusDate))));
  return section(NAME, lines, 'No decision or action is open.');
}

function textOf({ name, type, owner, due }: RegisterEntry, overdue: boolean): string {
  const kind = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  const by = due === null ? '' : `by ${dateWords(due)}${overdue ? ', overdue' : ''}`;
  const who = [owner, by].filter((part) => part !== '').join(', ');
  return `${kind}: ${name}.${who === '' ? ' No owner and no date.' : ` ${who.charAt(0).toUpperCase()}${who.slice(1)}.`}`;
}
