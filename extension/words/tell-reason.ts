/** Tells the sentences that the functions give in the sheet, which are English, in the reader's language. */
import type { Health } from '../../shared/health/health.js';
import { type Reason, reasonBeside, withoutWord } from '../../shared/health/reason-beside.js';
import { NOTES, SENTENCES, type Slot, STATEMENTS, type Template } from './core-sentences.js';
import type { MessageKey, Words } from './words.js';

export interface ToldReason extends Reason {
  /** Whether it stays English, for a part of it has no telling: half in either language would be harder to read. */
  readonly isEnglish: boolean;
}

/** A reason beside its health's word, in the reader's language. */
export function tellReason(health: Health, reason: string, words: Words): ToldReason {
  const told = isEnglishReader(words) ? null : tellSentences(withoutWord(health, reason), words);
  if (told === null) return { ...reasonBeside(health, reason), isEnglish: true };
  const [lead = '', ...more] = told;
  return { lead, more: more.join(' '), isEnglish: false };
}

/** Lead and more as one text. */
export const wholeReason = ({ lead, more }: Reason): string => `${lead} ${more}`.trim();

/** A figure's note, one remark or several, in the reader's language; as it is where one of them has no telling. */
export function tellNote(note: string, words: Words): string {
  if (isEnglishReader(words)) return note;
  const told = note.split('; ').map((remark) => fromTemplates(NOTES, remark, words));
  return told.includes(null) ? note : told.join('; ');
}

const isEnglishReader = ({ locale }: Words): boolean => /^en\b/.test(locale);

/** Sentences one by one; null where one of them has no telling. A full stop may also lie within a name. */
export function tellSentences(text: string, words: Words): readonly string[] | null {
  if (text === '') return [];
  for (const { index } of text.matchAll(/\.(?= |$)/g)) {
    const told = fromTemplates(SENTENCES, text.slice(0, index + 1), words);
    const rest = told === null ? null : tellSentences(text.slice(index + 1).trimStart(), words);
    if (told !== null && rest !== null) return [told, ...rest];
  }
  return null;
}

/** A text by the first template that it fits with all that stands in its slots; null where it fits none. */
function fromTemplates(templates: readonly Template[], text: string, words: Words): string | null {
  for (const { key, pattern, slots } of templates) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const parts = slots.map((slot, at) => TELLERS[slot](match[at + 1] ?? '', words));
    if (parts.every((part) => part !== null)) return words.t(key, ...parts);
  }
  return null;
}

type Teller = (text: string, words: Words) => string | null;

const TELLERS: Readonly<Record<Slot, Teller>> = {
  number: numberIn,
  percent: numberIn,
  threshold: numberIn,
  colour: (text, words) => words.t(text === 'red' ? 'sayRed' : 'sayAmber'),
  workingDays: (text, words) => words.counted('sayWorkingDays', Number.parseFloat(text)),
  daysForTen: (text, words) => words.counted('sayDaysForTen', Number.parseFloat(text)),
  against: oneOf({
    'the baseline': 'sayTheBaseline',
    'the plan without progress': 'sayThePlan',
    'what was planned': 'sayWhatWasPlanned',
  }),
  dimensions: (text, words) => {
    const tell = oneOf({
      Schedule: 'saySchedule',
      Cost: 'sayCost',
      Output: 'sayOutput',
      Resources: 'sayResources',
    });
    return text
      .split(', ')
      .map((name) => tell(name, words))
      .join(', ');
  },
  names: (text, words) => {
    const more = /^(.+) and (\d+) more$/.exec(text);
    return more === null ? text : words.t('sayAndMore', more[1] ?? '', numberIn(more[2] ?? '', words));
  },
  text: (text) => text,
  statement: (text, words) => fromTemplates(STATEMENTS, text, words),
  note: (text, words) => fromTemplates(NOTES, text, words),
  capitalNote: (text, words) => {
    const told = fromTemplates(NOTES, text.charAt(0).toLowerCase() + text.slice(1), words);
    return told === null ? null : told.charAt(0).toLocaleUpperCase(words.locale) + told.slice(1);
  },
};

/** A number with as many decimals as it has, and its percent sign as the language writes it. */
function numberIn(text: string, { locale }: Words): string {
  const isPercent = text.endsWith('%');
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const value = Number.parseFloat(text) / (isPercent ? 100 : 1);
  return value.toLocaleString(locale, {
    style: isPercent ? 'percent' : 'decimal',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

function oneOf(keys: Readonly<Record<string, MessageKey>>): Teller {
  return (text, words) => {
    const key = keys[text];
    return key === undefined ? null : words.t(key);
  };
}
