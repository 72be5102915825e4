/** A list that is told in part: the first of many, and how many more there are. */

/** `4, 7, 9 and 12 more`. */
export function listed(texts: readonly string[], most: number, separator = ', '): string {
  const rest = texts.length - most;
  const shown = texts.slice(0, most).join(separator);
  if (rest <= 0) return shown;
  return `${shown}${separator === ', ' ? ' ' : separator}and ${rest} more`;
}
