/** Numbers as the reasons of health write them. */

const rounded = (value: number, digits: number): string => {
  const text = value.toFixed(digits);
  return digits > 0 && Number(text) !== 0 ? text.replace(/\.?0+$/, '') : String(Number(text));
};

/** `9 working days`, `1 working day`, `2.5 working days`. */
export function workingDaysText(days: number): string {
  const text = rounded(Math.abs(days), 1);
  return `${text} working day${text === '1' ? '' : 's'}`;
}

/** What an index of time gains: `9.5 days for every 10`, `1 day for every 10`. */
export function gainText(index: number): string {
  const text = rounded(index * 10, 1);
  return `${text} day${text === '1' ? '' : 's'} for every 10`;
}

/** A ratio with two digits, or as many as it takes to tell it from the limit it is compared with: `0.949` beside 0.95. */
export function ratioText(value: number, limit: number): string {
  for (let digits = 2; digits < 6; digits += 1) {
    const text = value.toFixed(digits);
    if (value === limit || Number(text) !== limit) return text;
  }
  return String(value);
}

/**
 * A fraction as a percentage: `6 %`, `5.5 %`; with as many digits as it takes to tell it from the limit it is compared
 * with: `5.02 %` beside 5 %.
 */
export function percentText(fraction: number, limit = fraction): string {
  let digits = 1;
  while (digits < 4 && fraction !== limit && rounded(fraction * 100, digits) === rounded(limit * 100, digits))
    digits += 1;
  return `${rounded(fraction * 100, digits)} %`;
}

/** With commas between thousands, and at most so many decimals: `12,500.5`. */
export function groupedText(value: number, decimals = 2): string {
  const shift = 10 ** decimals;
  const text = String(Math.round(value * shift) / shift);
  if (text.includes('e')) return text;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
