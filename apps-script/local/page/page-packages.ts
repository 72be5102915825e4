/** Univer as the page loads it: its ES modules, with the words of everything that is on the screen. */
import * as core from '@univerjs/core';
import * as facade from '@univerjs/core/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import designWords from '@univerjs/design/locale/en-US';
import docsWords from '@univerjs/docs-ui/locale/en-US';
import * as formulas from '@univerjs/engine-formula';
import * as sheets from '@univerjs/sheets';
import sheetsWords from '@univerjs/sheets/locale/en-US';
import * as conditionalFormats from '@univerjs/sheets-conditional-formatting';
import conditionalFormatWords from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import * as sheetFormulas from '@univerjs/sheets-formula';
import formulaErrorWords from '@univerjs/sheets-formula/locale/en-US';
import formulaWords from '@univerjs/sheets-formula-ui/locale/en-US';
import * as numberFormats from '@univerjs/sheets-numfmt';
import numberFormatWords from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsUiWords from '@univerjs/sheets-ui/locale/en-US';
import uiWords from '@univerjs/ui/locale/en-US';
import type { UniverPackages } from '../engine/univer-packages.js';

export const pagePackages: UniverPackages = {
  core,
  facade,
  formulas,
  sheets,
  sheetFormulas,
  numberFormats,
  conditionalFormats,
  words: core.mergeLocales(
    designWords,
    uiWords,
    docsWords,
    sheetsWords,
    sheetsUiWords,
    formulaErrorWords,
    formulaWords,
    numberFormatWords,
    conditionalFormatWords,
  ),
};
