/** The rows of a table under its header. */
import { type Cell, isBlank, type Table } from './cell.js';
import { foldText } from './fold.js';

const isBlankRow = (row: readonly Cell[]): boolean => {
  for (let column = 0; column < row.length; column++) if (!isBlank(row[column])) return false;
  return true;
};

/** The index of the first row that is not blank; -1 where all are. */
export const firstRow = (table: Table): number => table.findIndex((row) => !isBlankRow(row));

/** The rows under a header, trailing blank ones cut; index 0 is row 1. Blank rows between stay, so that results line up. */
export const bodyRows = (table: Table, headerRow: number): Table => {
  if (headerRow < 0) return [];
  let end = table.length;
  while (end > headerRow + 1 && isBlankRow(table[end - 1] ?? [])) end--;
  return table.slice(headerRow + 1, end);
};

/** One column of the rows; all blank where the position is undefined. */
export const columnCells = (rows: Table, position: number | undefined): readonly Cell[] => {
  const cells = new Array<Cell>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    cells[row] = position === undefined ? null : rows[row]?.[position];
  }
  return cells;
};

const words = (texts: string): ReadonlySet<string> => new Set(texts.split(' '));

const TOTAL = words(
  'total totals totale subtotal sum summe suma somme soma gesamt gesamtsumme gesamtkosten gesamtbetrag gesamtaufwand ' +
    'gesamtdauer gesamtbudget gesamtergebnis 合計 総計 総合計 計',
);
/** What a total may be called with, folded: whose it is and what it adds up. */
const OF_TOTAL = words(
  'grand overall general geral generale of for the de des del do da du la le el o project projekt projet proyecto projeto ' +
    'programme program plan contract cost costs budget price amount hours days weeks effort work duration kosten stunden ' +
    'tage aufwand cout couts heures jours costo costos coste costes presupuesto horas dias custo custos orcamento ' +
    'ht ttc iva mwst netto brutto net gross eur usd gbp chf jpy excl incl vat tax',
);

/** How those words begin, or end: most names are told apart by it, without looking at each word. */
const MAY_BE_TOTAL =
  /^[^\p{L}]*(?:tot|grand|s[uo][mu]|sub|zwi|ges|合|総|小|計)|(?:total|totals|summe|gesamt|計)[^\p{L}]*$/iu;

/** `Subtotal phase 2`, `Phase 2 subtotal`, `Total phase 2`. */
const SUBTOTAL =
  /^(?:sub-?total|zwischensumme|sous-total|小計)(?!\p{L})|\bsub-?total$|^(?:total|sum|summe|gesamt|somme|suma|soma)(?: (?:for|of|de la|de|da))? (?:phase|stage|section|fase|etapa|lot|abschnitt)(?!\p{L})|^(?:phase|stage|section|fase|etapa|lot|abschnitt) [\w.]+ total$/iu;
const LONGEST_TOTAL = 60;

/** Whether a Task cell heads a sum of the rows above it, after which the table goes on. */
export const isSubtotal = (task: Cell): boolean =>
  typeof task === 'string' && task.length <= LONGEST_TOTAL && SUBTOTAL.test(task.trim());

/** `Total`, `Total cost (EUR)`, `Project total`: nothing but such words. */
const isTotal = (task: string): boolean => {
  const named = foldText(task)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return (
    named.some((word) => TOTAL.has(word)) && named.every((word) => TOTAL.has(word) || OF_TOTAL.has(word))
  );
};

/** Whether a Task cell makes its row no task: blank, `Total`, `Sum` or a subtotal (in the dictionary's languages). */
export const isNoTask = (task: Cell): boolean => {
  if (isBlank(task)) return true;
  if (typeof task !== 'string' || task.length > LONGEST_TOTAL || !MAY_BE_TOTAL.test(task)) return false;
  return isSubtotal(task) || isTotal(task);
};
