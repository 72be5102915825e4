/** A new project plan: the tables of a template on tabs of their own, made a plan at once. */

import type { TemplateId } from '../../shared/sample/templates/template-list.js';
import { TEMPLATES } from '../../shared/sample/templates/templates.js';
import { SerialDate } from '../../shared/table/cell.js';
import { serialOfIso } from './date-text.js';
import { addProject } from './exchange/add-project.js';
import { todayIn } from './today.js';
import { Change } from './undo/change.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** It starts today; what a template says nothing about has its default. */
export function newPlan(book: Spreadsheet, label: string, template: TemplateId): void {
  const { settings, ...tables } = TEMPLATES[template];
  const today = todayIn(book);
  const start = ['Project start', new SerialDate(serialOfIso(today) ?? 0)];
  Change.make(book, label, (change) => {
    const given = settings === undefined ? {} : { settings: [...settings, start] };
    addProject(
      book,
      change,
      { ...tables, ...given },
      { project: book.getName(), projectStart: today },
    ).activate();
  });
}
