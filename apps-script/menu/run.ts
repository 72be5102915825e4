/** Runs a command chosen from the menu; what goes wrong is told in one plain sentence. */
import { sentenceOf } from '../sheet/sentence.js';

export function runFromMenu(act: () => void): void {
  try {
    act();
  } catch (thrown) {
    const ui = SpreadsheetApp.getUi();
    ui.alert('Throughline', sentenceOf(thrown), ui.ButtonSet.OK);
  }
}
