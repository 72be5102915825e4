/** The settings of a program: those of a project's that a program has, with their defaults and meanings. */
import { type SettingLine, settingLines } from '../conversion/settings-rows.js';

const KEYS: ReadonlySet<string> = new Set([
  'Project',
  'Manager',
  'Department',
  'Status date',
  'Working days',
  'Working hours',
  'Currency',
  'Discount rate',
  'CPI amber',
  'CPI red',
  'Finish slip amber',
  'Finish slip red',
  'VAC amber',
  'VAC red',
  'Stale after days',
]);

const MEANINGS: Readonly<Record<string, string>> = {
  Project: 'What the program is called.',
  'Status date': 'Blank: the oldest status date of its projects.',
  Currency: 'Every amount of the program is shown in it.',
};

export const programSettingLines = (program: string): readonly SettingLine[] =>
  settingLines({ project: program, currency: 'USD', projectStart: null, statusDate: null })
    .filter(({ key }) => KEYS.has(key))
    .map((line) => ({ ...line, meaning: MEANINGS[line.key] ?? line.meaning }));
