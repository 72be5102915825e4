/** Texts that are told in part: the first of many and how many more there are, and no more than a cell holds. */

/** `4, 7, 9 and 12 more`. */
export function listed(texts: readonly string[], most: number, separator = ', '): string {
  const rest = texts.length - most;
  const shown = texts.slice(0, most).join(separator);
  if (rest <= 0) return shown;
  return `${shown}${separator === ', ' ? ' ' : separator}and ${rest} more`;
}

/** What a cell of a spreadsheet holds; a longer text in one would cost the whole table. */
export const MOST_CHARACTERS = 50_000;

/** A text cut where it is too long, with an ellipsis at its end. */
export const cutText = (text: string, most = MOST_CHARACTERS): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
