/** Texts written so that the spreadsheet keeps them as texts: what begins like a formula never becomes one. */

/** A text with the mark that Google Sheets takes off again and shows as it is. */
export const plainCell = (text: string): string => (/^[=+\-@']/.test(text) ? `'${text}` : text);
