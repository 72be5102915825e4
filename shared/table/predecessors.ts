/** The Predecessors cell of a task: `3, 5SS-1w; 7FF+50%`. */
import { type Cell, SerialDate } from './cell.js';
import { errorOf } from './cell-error.js';
import { type DurationUnits, readSignedDuration } from './duration.js';
import { plainText } from './fold.js';
import {
  ambiguousPredecessor,
  lagNotADuration,
  notALink,
  reformattedPredecessor,
  unknownPredecessor,
} from './messages.js';
import { safeMoment } from './number.js';
import { parseNumberText } from './number-text.js';
import { Fault } from './reading.js';

export type LinkType = 'FS' | 'SS' | 'FF' | 'SF';

/** A lag runs on the successor's calendar, on the clock, or is a share of the predecessor's duration. Leads are negative. */
export type Lag =
  | { readonly unit: 'working'; readonly minutes: number }
  | { readonly unit: 'elapsed'; readonly minutes: number }
  | { readonly unit: 'percent'; readonly fraction: number };

/** One predecessor; `task` is what `resolve` gave for its reference. */
export interface PredecessorLink {
  readonly reference: string;
  readonly task: number;
  readonly type: LinkType;
  readonly lag: Lag;
}

/** The plan's names, as far as a Predecessors cell needs them. */
export interface PredecessorNames {
  /** The task with this ID (else WBS code, else row number) or exact name. */
  resolve(text: string): number | 'ambiguous' | null;
  /** The ID or name most like a text that fits none; null where none is like it. */
  nearest(text: string): string | null;
}

/** The links that can be read, and what is wrong with the others. */
export interface Predecessors {
  readonly links: readonly PredecessorLink[];
  readonly faults: readonly Fault[];
}

const NO_PREDECESSORS: Predecessors = { links: [], faults: [] };
const NO_LAG: Lag = { unit: 'working', minutes: 0 };

/** Microsoft Project's types: English, German, French, Spanish, Portuguese. Each means one thing in all of them. */
const TYPES: { readonly [Written in string]?: LinkType } = {
  FS: 'FS',
  SS: 'SS',
  FF: 'FF',
  SF: 'SF',
  EA: 'FS',
  AA: 'SS',
  EE: 'FF',
  AE: 'SF',
  FD: 'FS',
  DD: 'SS',
  DF: 'SF',
  FC: 'FS',
  CC: 'SS',
  CF: 'SF',
  TI: 'FS',
  II: 'SS',
  TT: 'FF',
  IT: 'SF',
};

const LAG = /^(.*?) ?([+-]) ?([^+-]+)$/;
/** Texts that `plainText` would only trim. */
const TIDY = /^[\x21-\x7e ]*$/;
const SIGN = /[+-]/;
const TYPE = /^(.*?) ?([a-z]{2})$/i;
/** More pieces than this in one cell are not joined again in search of names with commas. */
const MOST_JOINED = 12;

const readLag = (sign: string, text: string, units: DurationUnits): Lag | Fault => {
  if (text.endsWith('%')) {
    const share = parseNumberText(text.slice(0, -1).trim());
    if (share === null || !('value' in share)) return lagNotADuration(text);
    return { unit: 'percent', fraction: ((sign === '-' ? -1 : 1) * share.value) / 100 };
  }
  const duration = readSignedDuration(text, units);
  if (duration instanceof Fault) return lagNotADuration(text);
  const minutes = sign === '-' && duration.minutes !== 0 ? -duration.minutes : duration.minutes;
  return { unit: duration.elapsed ? 'elapsed' : 'working', minutes };
};

/** The body of a link (its ID, and its type if any) with the lag that follows it. */
const readBody = (body: string, lag: Lag, names: PredecessorNames): PredecessorLink | Fault | null => {
  const whole = names.resolve(body);
  if (typeof whole === 'number') return { reference: body, task: whole, type: 'FS', lag };
  if (whole === 'ambiguous') return ambiguousPredecessor(body);
  const match = TYPE.exec(body);
  const type = TYPES[(match?.[2] ?? '').toUpperCase()];
  const reference = match?.[1] ?? '';
  if (type === undefined || reference === '') return null;
  const task = names.resolve(reference);
  if (task === 'ambiguous') return ambiguousPredecessor(reference);
  return task === null
    ? unknownPredecessor(reference, names.nearest(reference))
    : { reference, task, type, lag };
};

/** The shape of almost every link: it is read first, and all others the long way. */
const USUAL = /^(\d+)(FS|SS|FF|SF)(?:([+-])(\d+[dwhm]))?$/;

const readUsual = (
  [, reference = '', type, sign, length]: RegExpExecArray,
  token: string,
  names: PredecessorNames,
  units: DurationUnits,
): PredecessorLink | null => {
  if (names.resolve(token) !== null) return null;
  const task = names.resolve(reference);
  const lag = sign === undefined || length === undefined ? NO_LAG : readLag(sign, length, units);
  if (typeof task !== 'number' || lag instanceof Fault) return null;
  return { reference, task, type: type as LinkType, lag };
};

/** `after 3`, `Task 3`, `#3`: a word that managers put before an ID. */
const WORD_BEFORE =
  /^(?:(?:after|task|tasks|activity|step|row|line|item|id|no\.?|nr\.?|nach|vorgang|aufgabe|tarea|tarefa|t\u00e2che|apr\u00e8s)[ :]+)+#? ?(?=\S)|^# ?(?=\w)/iu;

/** `3 (FS)`, `3 [SS+2d]`: brackets around a type and a lag. */
const BRACKETED = /^(.+?) ?[([]((?:[a-z]{2})? ?(?:[+-].+)?)[)\]]$/i;
/** `Build (3)`, `3 Build`, `3 - Build`: an ID beside the name of the task that has it. */
const NAME_AND_ID = /^(.+?) ?[([]#?([^()[\]]+)[)\]]$/;
const ID_AND_NAME = /^#?([\p{L}\d.-]*\d)[ .:)-]+(\D.*)$/u;

/** A token as it stands, else without what managers put around an ID, where it is known then. */
const readToken = (token: string, names: PredecessorNames, units: DurationUnits): PredecessorLink | Fault => {
  const asTyped = readExactToken(token, names, units);
  if (!(asTyped instanceof Fault) || asTyped.id !== 'unknown-predecessor') return asTyped;
  const twice = namedTwice(token, names);
  if (twice !== null) return { reference: token, task: twice, type: 'FS', lag: NO_LAG };
  for (const bare of [token.replace(WORD_BEFORE, ''), token.replace(BRACKETED, '$1$2')]) {
    const without = bare === token ? asTyped : readExactToken(bare, names, units);
    if (!(without instanceof Fault)) return without;
  }
  return asTyped;
};

/** The task that both an ID and the name beside it mean; null where they do not. */
const namedTwice = (token: string, names: PredecessorNames): number | null => {
  const match = NAME_AND_ID.exec(token) ?? ID_AND_NAME.exec(token);
  const [one, other] = match === null ? [] : [match[1], match[2]].map((text) => names.resolve(text ?? ''));
  return typeof one === 'number' && one === other ? one : null;
};

const readExactToken = (
  token: string,
  names: PredecessorNames,
  units: DurationUnits,
): PredecessorLink | Fault => {
  const usual = USUAL.exec(token);
  if (usual !== null) {
    const link = readUsual(usual, token, names, units);
    if (link !== null) return link;
  }
  const plain = readBody(token, NO_LAG, names);
  if (plain !== null && !(plain instanceof Fault && plain.id === 'unknown-predecessor')) return plain;
  const match = SIGN.test(token) ? LAG.exec(token) : null;
  if (match === null || match[1] === '') return plain ?? unknownPredecessor(token, names.nearest(token));
  const [, body = '', sign = '+', tail = ''] = match;
  const lag = readLag(sign, tail, units);
  const link = readBody(body, lag instanceof Fault ? NO_LAG : lag, names);
  if (!(lag instanceof Fault)) return link ?? unknownPredecessor(body, names.nearest(body));
  // A name with a hyphen, such as Build-up, is not a link with a lag.
  const meantAsLag =
    link !== null && !(link instanceof Fault) && (/^\d/.test(tail) || link.reference !== body);
  return meantAsLag ? lag : unknownPredecessor(token, names.nearest(token));
};

/** The pieces between separators, longest joins first, so that names and decimals that hold a comma are found. */
const readJoined = (
  cell: string,
  names: PredecessorNames,
  units: DurationUnits,
): readonly PredecessorLink[] | null => {
  const pieces = cell.split(/([,;\n])/);
  if (pieces.length > 2 * MOST_JOINED) return null;
  const links: PredecessorLink[] = [];
  for (let from = 0; from < pieces.length; ) {
    let next = -1;
    for (let end = pieces.length; end > from; end -= 2) {
      const joined = pieces.slice(from, end).join('').trim();
      const read = joined === '' ? null : readToken(joined, names, units);
      if (read === null || read instanceof Fault) continue;
      links.push(read);
      next = end + 1;
      break;
    }
    if (next < 0) return null;
    from = next;
  }
  return links;
};

const AND = /\s+(?:and|und|et|y|e)\s+|\s*&\s*/iu;

/** `3 and 5`, where no task is called that; null where it is not that either. */
const readSeveral = (
  token: string,
  names: PredecessorNames,
  units: DurationUnits,
): readonly PredecessorLink[] | null => {
  const parts = token.split(AND);
  if (parts.length < 2) return null;
  const links = parts.map((part) => readToken(part.trim(), names, units));
  return links.some((link) => link instanceof Fault) ? null : (links as PredecessorLink[]);
};

const readTokens = (cell: string, names: PredecessorNames, units: DurationUnits): Predecessors => {
  const links: PredecessorLink[] = [];
  const faults: Fault[] = [];
  for (const piece of cell.split(/[,;\n]/)) {
    const token = TIDY.test(piece) ? piece.trim() : plainText(piece);
    if (token === '') continue;
    const read = readToken(token, names, units);
    if (!(read instanceof Fault)) links.push(read);
    else {
      const several = readSeveral(token, names, units);
      if (several === null) faults.push(read);
      else links.push(...several);
    }
  }
  return { links, faults };
};

const readExactly = (text: string, what: 'number' | 'date', names: PredecessorNames): Predecessors => {
  const task = names.resolve(text);
  if (typeof task === 'number')
    return { links: [{ reference: text, task, type: 'FS', lag: NO_LAG }], faults: [] };
  if (task === 'ambiguous') return { links: [], faults: [ambiguousPredecessor(text)] };
  const reformatted = what === 'date' || !/^\d{1,3}$/.test(text);
  return {
    links: [],
    faults: [
      reformatted ? reformattedPredecessor(text, what) : unknownPredecessor(text, names.nearest(text)),
    ],
  };
};

/**
 * The predecessors of a task. The whole cell, then each token, is matched against IDs and names before the grammar
 * `ID[type][±lag]` is tried; a number or date that the spreadsheet has made of a list matches exactly or is a problem.
 * @example readPredecessors('3FS+2d', names, units).links // [{ reference: '3', task: 2, type: 'FS', lag: … }]
 */
export const readPredecessors = (cell: Cell, names: PredecessorNames, units: DurationUnits): Predecessors => {
  if (cell === null || cell === undefined || cell === '') return NO_PREDECESSORS;
  if (typeof cell === 'number') return readExactly(String(cell), 'number', names);
  if (cell instanceof SerialDate) return readExactly(safeMoment(cell.serial), 'date', names);
  if (typeof cell === 'boolean') return { links: [], faults: [notALink(cell ? 'TRUE' : 'FALSE')] };
  const text = cell.trim();
  if (text === '') return NO_PREDECESSORS;
  const task = names.resolve(text);
  if (typeof task === 'number')
    return { links: [{ reference: text, task, type: 'FS', lag: NO_LAG }], faults: [] };
  const error = errorOf(text);
  if (error !== null) return { links: [], faults: [error] };
  const single = readTokens(text, names, units);
  if (single.faults.length === 0) return single;
  const joined = /[,;\n]/.test(text) ? readJoined(plainLines(text), names, units) : null;
  return joined === null ? single : { links: joined, faults: [] };
};

const plainLines = (text: string): string => text.split('\n').map(plainText).join('\n');
