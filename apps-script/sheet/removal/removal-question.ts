/** What a person is asked before Throughline goes. */
import type { TabToGo } from './removal.js';

const STAYS = 'Your own cells stay as they are, with everything you changed since. This cannot be undone.';

export function removalQuestion(tabs: readonly TabToGo[]): string {
  const all = list(tabs);
  const gone = tabs.length === 0 ? 'The calculated columns go.' : `The calculated columns go, and ${all}.`;
  const typedOn = tabs.filter((tab) => tab.typedOn);
  const asked =
    typedOn.length === 0
      ? ''
      : ` Something was typed on ${list(typedOn)} since: Yes removes ${typedOn.length === 1 ? 'it' : 'them'} too, No keeps what was typed.`;
  return `Remove Throughline from this workbook? ${gone} ${STAYS}${asked}`;
}

function list(tabs: readonly TabToGo[]): string {
  const names = tabs.map(({ name }) => `"${name}"`);
  const listed =
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
  return `${names.length === 1 ? 'the tab' : 'the tabs'} ${listed}`;
}
