/** A figure of a summary as a text, exact to the last digit that is shown anywhere. */

import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import { serialOfFinish } from '../../shared/summary/shown-moment.js';
import { WORKING_DAYS } from '../../shared/summary/summarize-project.js';
import type { Minute } from '../../shared/time/minute.js';
import type { Formats } from '../program/format.js';
import type { Words } from '../words/words.js';
import { FIGURES, type FigureName } from './figure-names.js';

export function exactText(
  summary: ProjectSummary,
  figure: FigureName,
  formats: Formats,
  words: Words,
): string {
  const { field, unit } = FIGURES[figure];
  const value: number | null = summary[field];
  if (value === null) return '–';
  if (unit === 'date') return formats.fullDate(Math.floor(serialOfFinish(value as Minute)));
  if (unit === 'days') return words.t('days', formats.signedNumber(value));
  if (unit === 'index') return formats.index(value);
  if (unit === 'count') return formats.number(value);
  if (unit === 'percent') return formats.percent(value);
  if (summary.currency === WORKING_DAYS) return words.t('days', formats.number(value));
  return formats.exactMoney(value, summary.currency);
}
