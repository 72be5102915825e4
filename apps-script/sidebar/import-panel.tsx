/** Brings a plan in from a file, and says what of it was not carried. */
import { useState } from 'preact/hooks';
import type { Answers } from '../menu/messages.js';
import { textOfFile } from './file-text.js';
import type { PanelProps } from './panel-props.js';
import { ask } from './server.js';
import { UnderWay } from './under-way.js';
import { useAsking } from './use-asking.js';

export function ImportPanel({ onDone, onBack }: PanelProps) {
  const { busy, failure, run } = useAsking();
  const [imported, setImported] = useState<Answers['import'] | null>(null);
  const bring = (file: File) =>
    run(
      `Reading ${file.name}…`,
      async () => ask({ ask: 'import', file: { name: file.name, text: await textOfFile(file) } }),
      (answer) => (answer.notes.length === 0 ? onDone(answer.showing) : setImported(answer)),
    );
  return (
    <section class="panel" aria-busy={busy !== null}>
      <h1>Import a plan</h1>
      {imported === null ? (
        <p class="hint">
          Microsoft Project XML (File, Save as, XML format) or CSV, up to 20 million characters. It comes on
          new tabs; nothing that is in the workbook changes.
        </p>
      ) : (
        <>
          <p>The plan is in. Of the file, this needs your eye:</p>
          <ul class="plain">
            {imported.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <UnderWay busy={busy} failure={failure} />
      {imported === null && <Chooser disabled={busy !== null} onFile={bring} />}
      <footer class="row">
        {imported !== null && (
          <button type="button" class="primary" onClick={() => onDone(imported.showing)}>
            Go on
          </button>
        )}
        {imported === null && (
          <button type="button" disabled={busy !== null} onClick={onBack}>
            Back
          </button>
        )}
      </footer>
    </section>
  );
}

interface ChooserProps {
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

const Chooser = ({ disabled, onFile }: ChooserProps) => (
  <label class="field">
    <span>File</span>
    <input
      type="file"
      accept=".xml,.csv,.tsv,.txt"
      disabled={disabled}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        currentTarget.value = '';
        if (file !== undefined) onFile(file);
      }}
    />
  </label>
);
