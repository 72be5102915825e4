/**
 * Makes Univer's formula engine calculate within one call. It awaits nothing but its own steps, so that a browser can
 * paint between them; Apps Script code, which calls `flush()` and reads the results on the next line, cannot wait.
 */

interface Replacement {
  readonly what: string;
  readonly pattern: RegExp;
  readonly by: string;
}

const REPLACEMENTS: readonly Replacement[] = [
  {
    what: 'the pause between formulas',
    pattern: /await new Promise\(\(resolve\) => \{[^}]*?\n\t*\}\);/,
    by: '',
  },
  {
    what: 'the lock around a calculation',
    pattern: /this\._executeLock\.acquire\("FORMULA_EXECUTION_LOCK", /,
    by: '((_lock, run) => run())("", ',
  },
  {
    what: 'the list of formulas to run',
    pattern: /return Promise\.resolve\(finalTreeList\)/,
    by: 'return finalTreeList',
  },
  {
    what: 'the waiting for another formula',
    pattern: /_commandService\.executeCommand\(SetOtherFormulaMutation/g,
    by: '_commandService.executeCommand (SetOtherFormulaMutation',
  },
  {
    what: 'the announcements',
    pattern: /_commandService\.executeCommand\(/g,
    by: '_commandService.syncExecuteCommand(',
  },
  { what: 'the awaits', pattern: /\bawait /g, by: '' },
  { what: 'the async functions', pattern: /\basync (?=[\w(])/g, by: '' },
];

/** The text of `@univerjs/engine-formula`, either of its builds, without its waits. */
export function synchronousFormulas(text: string): string {
  return REPLACEMENTS.reduce((rest, { what, pattern, by }) => {
    if (rest.search(pattern) < 0) throw new Error(`This version of the formula engine lacks ${what}.`);
    return rest.replace(pattern, by);
  }, text);
}
