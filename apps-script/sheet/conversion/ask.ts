/** Which questions a sheet leaves open, with an answer proposed for each. */
import type { ColumnName } from '../../../shared/table/dictionary.js';
import type { Choices, Question } from './questions.js';
import type { StatedDay } from './stated-day.js';
import type { Understood } from './understand.js';

export const MONEY_COLUMNS: readonly ColumnName<'plan'>[] = ['Budget', 'Fixed cost', 'Actual cost'];

/** What is proposed where nothing on the sheet says it. */
export interface Proposals {
  readonly project: string;
  /** As `2026-03-31`. */
  readonly today: string;
  /** What the sheet says of itself; null where it says nothing. */
  readonly stated: StatedDay | null;
  /** The code that the signs beside the amounts stand for. */
  readonly currency: string;
}

type Words = Omit<Question, 'value'>;

const PROJECT: Words = { id: 'project', text: 'What is the project called?', hint: '', kind: 'text' };
const PROJECT_START: Words = {
  id: 'projectStart',
  text: 'When does the project start?',
  hint: 'No Start is typed in the sheet, so nothing else says it.',
  kind: 'date',
};
const STATUS_DATE: Words = {
  id: 'statusDate',
  text: 'Up to which day is progress recorded?',
  hint: 'Work not done by the end of this day moves after it. Leave it blank for no progress view.',
  kind: 'date',
};
const CURRENCY: Words = {
  id: 'currency',
  text: 'Which currency are the amounts in?',
  hint: 'Three letters, such as EUR.',
  kind: 'text',
};

/** None where the workbook has Settings of its own: those answer. */
export function questionsFor(
  understood: Understood,
  { answers = {} }: Choices,
  proposals: Proposals,
): Question[] {
  const { plan, header, tables } = understood;
  if (tables.settings !== undefined) return [];
  const startUnknown = plan.start === null || answers.projectStart !== undefined;
  const progress = plan.tasks.some((task) => (task.fractionComplete ?? 0) > 0 || task.actualStart !== null);
  const money = MONEY_COLUMNS.some((name) => header.columns[name] !== undefined);
  return [
    { ...PROJECT, value: answers.project ?? proposals.project },
    ...(startUnknown ? [{ ...PROJECT_START, value: answers.projectStart ?? proposals.today }] : []),
    ...(progress ? [statusDateQuestion(answers.statusDate, proposals)] : []),
    ...(money ? [{ ...CURRENCY, value: answers.currency ?? proposals.currency }] : []),
  ];
}

function statusDateQuestion(answer: string | undefined, { stated, today }: Proposals): Question {
  const value = answer ?? stated?.day ?? today;
  if (stated === null || value !== stated.day) return { ...STATUS_DATE, value };
  return { ...STATUS_DATE, hint: `The sheet says "${stated.words}". ${STATUS_DATE.hint}`, value };
}
