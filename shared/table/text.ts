/** Texts and truth values in cells. */
import { type Cell, SerialDate } from './cell.js';
import { errorOf } from './cell-error.js';
import { foldText } from './fold.js';
import { notATruthValue } from './messages.js';
import { safeMoment } from './number.js';
import type { Reading } from './reading.js';

/**
 * A cell as text, trimmed: a number in its shortest form, a date as ISO.
 * @example readText(1.5) // '1.5'
 */
export const readText = (cell: Cell): Reading<string> => {
  if (typeof cell === 'string') {
    const text = cell.trim();
    if (text === '') return null;
    const first = text.charCodeAt(0);
    return first === 35 || first === 76 || first === 108 ? (errorOf(text) ?? text) : text;
  }
  if (cell === null || cell === undefined) return null;
  if (cell instanceof SerialDate) return safeMoment(cell.serial);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
};

const YES = new Set(
  'yes y true x ✓ ✔ ☑ done complete completed 1 on ja wahr si s verdadero verdadeiro sim oui vrai o はい 済 完了 erledigt fertig hecho feito fait termine'.split(
    ' ',
  ),
);
const NO = new Set('no n false 0 off ☐ ✗ nein falsch falso nao non faux いいえ 未'.split(' '));

/**
 * Yes or no, in the dictionary's languages; 1 and 0, a tick or an x.
 * @example readBoolean('ja') // true
 */
export const readBoolean = (cell: Cell): Reading<boolean> => {
  if (typeof cell === 'boolean') return cell;
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number' && (cell === 0 || cell === 1)) return cell === 1;
  if (typeof cell !== 'string') return notATruthValue(String(readText(cell)));
  const text = cell.trim();
  if (text === '') return null;
  const folded = foldText(text);
  if (YES.has(folded)) return true;
  if (NO.has(folded)) return false;
  return errorOf(text) ?? notATruthValue(text);
};
