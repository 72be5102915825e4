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
  'projects-changed': 'open',
  'not-linked': 'link',
  'not-a-link': 'link',
  'not-connected': 'options',
  'api-refused': 'options',
  unreadable: 'open',
};

const WORDS: Readonly<
  Record<Exclude<SourceFailure['kind'], 'sheet-changed' | 'projects-changed'>, MessageKey>
> = {
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
  'not-linked': 'failureNotLinked',
  'not-a-link': 'failureNotALink',
  'not-connected': 'failureNotConnected',
  'api-refused': 'failureApiRefused',
  unreadable: 'failureUnreadable',
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
  if (failure.kind === 'projects-changed') {
    if (lastGood === null) return words.t('failureNoProjects', name);
    return words.t('failureProjectsChanged', failure.tab ?? name, lastGood);
  }
  return words.t(WORDS[failure.kind], detailOf(failure) ?? name);
}

/** What the words name in place of the project. */
function detailOf(failure: SourceFailure): string | null {
  if (failure.kind === 'too-large') return failure.limit;
  if (failure.kind === 'not-a-link') return failure.text;
  return failure.kind === 'api-refused' ? failure.reason : null;
}

/** Why a file that was chosen is not taken: it can only be chosen again, so each says what to mend in it. */
export function fileWords(failure: SourceFailure, name: string, words: Words): string {
  const isBroken = BROKEN.has(failure.kind);
  return isBroken ? words.t('fileBroken', name) : textOf(failure, name, null, words);
}

const BROKEN: ReadonlySet<SourceFailure['kind']> = new Set(['cut-off', 'corrupt', 'not-a-workbook']);
