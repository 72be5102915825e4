/** Each failure in its own words, with its own way out. */
import type { SourceFailure } from '../sources/sheet-source.js';
import type { MessageKey, Words } from '../words/words.js';
import type { ShownFailure, WayOut } from './picture.js';

const WAYS_OUT: Readonly<Record<SourceFailure['kind'], WayOut>> = {
  'signed-out': 'open',
  'no-access': 'ask',
  'not-found': 'open',
  'permission-off': 'grant',
  offline: 'wait',
  throttled: 'wait',
  'timed-out': 'retry',
  'service-trouble': 'retry',
  'cut-off': 'retry',
  corrupt: 'open',
  'not-a-workbook': 'open',
  'too-large': 'open',
  'sheet-changed': 'open',
};

const WORDS: Readonly<Record<Exclude<SourceFailure['kind'], 'sheet-changed'>, MessageKey>> = {
  'signed-out': 'failureSignedOut',
  'no-access': 'failureNoAccess',
  'not-found': 'failureNotFound',
  'permission-off': 'failurePermissionOff',
  offline: 'failureOffline',
  throttled: 'failureThrottled',
  'timed-out': 'failureTimedOut',
  'service-trouble': 'failureServiceTrouble',
  'cut-off': 'failureCutOff',
  corrupt: 'failureCorrupt',
  'not-a-workbook': 'failureNotAWorkbook',
  'too-large': 'failureTooLarge',
};

/** `name` is what the project is called; `lastGood` the day, in words, on which it was last read well. */
export function failureWords(
  failure: SourceFailure,
  name: string,
  lastGood: string | null,
  words: Words,
): ShownFailure {
  return { kind: failure.kind, text: textOf(failure, name, lastGood, words), wayOut: WAYS_OUT[failure.kind] };
}

function textOf(failure: SourceFailure, name: string, lastGood: string | null, words: Words): string {
  if (failure.kind === 'sheet-changed') {
    if (lastGood === null) return words.t('failureNoPlan', name);
    return words.t('failureSheetChanged', failure.tab ?? name, lastGood);
  }
  return words.t(WORDS[failure.kind], failure.kind === 'too-large' ? failure.limit : name);
}
