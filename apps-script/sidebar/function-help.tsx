/** The custom functions: found by name or by what they do, each with its call, meaning and an example. */

import functions from 'virtual:function-help';
import { useState } from 'preact/hooks';

export function FunctionHelp() {
  const [wanted, setWanted] = useState('');
  const words = wanted.toLowerCase().split(/\s+/);
  const found = functions.filter(({ name, meaning }) => {
    const text = `${name} ${meaning}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <details>
      <summary>Functions</summary>
      <label class="field">
        <span class="hint">Find by name or meaning</span>
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      {found.length === 0 && <p class="hint">No function is about that.</p>}
      {found.map(({ name, call, meaning, returns, example }) => (
        <details key={name}>
          <summary class="signature">{name}</summary>
          <p class="signature">{call}</p>
          {meaning.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>Returns: {returns}</p>
          <p class="signature">{example}</p>
        </details>
      ))}
    </details>
  );
}
