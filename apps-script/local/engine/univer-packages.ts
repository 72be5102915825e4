/** The packages of Univer that a workbook without a screen needs. Node and the page load them in their own ways. */

import type * as core from '@univerjs/core';
import type * as facade from '@univerjs/core/facade';
import type * as formulas from '@univerjs/engine-formula';
import type * as sheets from '@univerjs/sheets';
import type {} from '@univerjs/sheets/facade';
import type * as conditionalFormats from '@univerjs/sheets-conditional-formatting';
import type * as sheetFormulas from '@univerjs/sheets-formula';
import type * as numberFormats from '@univerjs/sheets-numfmt';

export interface UniverPackages {
  readonly core: typeof core;
  /** The texts of the others. */
  readonly words: core.ILanguagePack;
  readonly facade: typeof facade;
  readonly formulas: typeof formulas;
  readonly sheets: typeof sheets;
  readonly sheetFormulas: typeof sheetFormulas;
  readonly numberFormats: typeof numberFormats;
  readonly conditionalFormats: typeof conditionalFormats;
}
