/** How a range's cells look. Google's default look is what a cell without a style of its own has. */
import type { IStyleData } from '@univerjs/core';
import { RangeContent } from './range-content.js';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Texts = readonly (readonly (string | null)[])[];
type Kept = Pick<
  Google,
  | 'getNumberFormats'
  | 'getNumberFormat'
  | 'setNumberFormats'
  | 'setNumberFormat'
  | 'getBackgrounds'
  | 'getBackground'
  | 'setBackgrounds'
  | 'setBackground'
  | 'getFontWeights'
  | 'getFontWeight'
  | 'setFontWeights'
  | 'setFontWeight'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontStyle'
  | 'setFontSize'
  | 'getFontSizes'
  | 'setHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'getWraps'
  | 'clearFormat'
  | 'clear'
>;

const GENERAL = 'General';
const WHITE = '#ffffff';
const BLACK = '#000000';
const HORIZONTAL = ['general-left', 'left', 'center', 'right'] as const;
const VERTICAL = ['', 'top', 'middle', 'bottom'] as const;
const WRAPPED = 3;
const OVERFLOWING = 1;

export class RangeLook extends RangeContent implements Kept {
  getNumberFormats(): string[][] {
    return this.each((row, column) => this.tab.formatAt(row, column) || GENERAL);
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? GENERAL;
  }
  setNumberFormats(formats: readonly (readonly string[])[]): Google {
    return this.style(formats, (format) => ({
      n: format === GENERAL || format === '' ? null : { pattern: format },
    }));
  }
  setNumberFormat(format: string): Google {
    return this.setNumberFormats(this.each(() => format));
  }

  getBackgrounds(): string[][] {
    return this.looks((style) => style?.bg?.rgb?.toLowerCase() ?? WHITE);
  }
  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? WHITE;
  }
  setBackgrounds(fills: Texts): Google {
    return this.style(fills, (fill) => ({ bg: fill === null || fill === WHITE ? null : { rgb: fill } }));
  }
  setBackground(fill: string | null): Google {
    return this.setBackgrounds(this.each(() => fill));
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.looks((style) => (style?.bl === 1 ? 'bold' : 'normal'));
  }
  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.getFontWeights()[0]?.[0] ?? 'normal';
  }
  setFontWeights(weights: Texts): Google {
    return this.style(weights, (weight) => ({ bl: weight === 'bold' ? 1 : null }) as IStyleData);
  }
  setFontWeight(weight: string | null): Google {
    return this.setFontWeights(this.each(() => weight));
  }

  setFontColors(colors: Texts): Google {
    return this.style(colors, (color) => ({ cl: color === null || color === BLACK ? null : { rgb: color } }));
  }
  setFontColor(color: string | null): Google {
    return this.setFontColors(this.each(() => color));
  }
  setFontStyle(style: string | null): Google {
    return this.styleAll({ it: style === 'italic' ? 1 : null } as IStyleData);
  }
  setFontSize(size: number): Google {
    return this.styleAll({ fs: size });
  }
  getFontSizes(): number[][] {
    return this.looks((style) => style?.fs ?? 10);
  }

  setHorizontalAlignment(side: string | null): Google {
    return this.styleAll({ ht: indexOrNull(HORIZONTAL, side) } as IStyleData);
  }
  getHorizontalAlignments(): string[][] {
    return this.looks((style) => (HORIZONTAL as readonly string[])[style?.ht ?? 0] ?? HORIZONTAL[0]);
  }
  setVerticalAlignment(side: string | null): Google {
    return this.styleAll({ vt: indexOrNull(VERTICAL, side) } as IStyleData);
  }
  setWrap(wrapped: boolean): Google {
    return this.styleAll({ tb: wrapped ? WRAPPED : OVERFLOWING });
  }
  getWraps(): boolean[][] {
    return this.looks((style) => style?.tb === WRAPPED);
  }

  clearFormat(): Google {
    this.tab.writeAll(this.cells().map(([row, column]) => [row, column, { style: null }]));
    return this.google;
  }
  clear(): Google {
    this.clearContent();
    return this.clearFormat();
  }

  private looks<Look>(lookOf: (style: IStyleData | null) => Look): Look[][] {
    return this.each((row, column) => lookOf(this.tab.styleAt(row, column)));
  }

  private style<Given>(given: readonly (readonly Given[])[], styleOf: (each: Given) => IStyleData): Google {
    this.tab.writeAll(
      [...this.with(given)].map(([row, column, each]) => [row, column, { style: styleOf(each) }]),
    );
    return this.google;
  }

  private styleAll(style: IStyleData): Google {
    return this.style(
      this.each(() => style),
      (each) => each,
    );
  }

  private cells(): [number, number][] {
    return [...this.with(this.each(() => null))].map(([row, column]) => [row, column]);
  }
}

const indexOrNull = (names: readonly string[], name: string | null): number | null => {
  const at = name === null ? -1 : names.indexOf(name);
  return at > 0 ? at : null;
};
