/** Gives the plan as a file to download. */
import { useEffect, useState } from 'preact/hooks';
import type { ExportFormat, PlanFile } from '../sheet/exchange/export-plan.js';
import type { PanelProps } from './panel-props.js';
import { ask } from './server.js';
import { UnderWay } from './under-way.js';
import { useAsking } from './use-asking.js';

const FORMATS: readonly { readonly id: ExportFormat; readonly name: string; readonly about: string }[] = [
  {
    id: 'xml',
    name: 'Microsoft Project XML',
    about:
      'The whole plan with its calendars, resources, progress and baseline, for Microsoft Project and others.',
  },
  { id: 'csv', name: 'CSV', about: 'The table of tasks with the dates they come to, for any spreadsheet.' },
];

export function ExportPanel({ onBack }: PanelProps) {
  const { busy, failure, run } = useAsking();
  const [format, setFormat] = useState<ExportFormat>('xml');
  const [file, setFile] = useState<PlanFile | null>(null);
  const choose = (next: ExportFormat) => {
    setFormat(next);
    setFile(null);
  };
  return (
    <section class="panel" aria-busy={busy !== null}>
      <h1>Export the plan</h1>
      <UnderWay busy={busy} failure={failure} />
      <fieldset class="choices" disabled={busy !== null}>
        <legend class="unseen">Format</legend>
        {FORMATS.map(({ id, name, about }) => (
          <label key={id}>
            <input type="radio" name="format" checked={id === format} onChange={() => choose(id)} />
            <span>
              <span class="name">{name}</span>
              <span class="hint">{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {file !== null && <Download file={file} />}
      <footer class="row">
        {file === null && (
          <button
            type="button"
            class="primary"
            disabled={busy !== null}
            onClick={() => run('Writing the file…', () => ask({ ask: 'export', format }), setFile)}
          >
            Make the file
          </button>
        )}
        <button type="button" disabled={busy !== null} onClick={onBack}>
          Back
        </button>
      </footer>
    </section>
  );
}

/** The file never leaves the browser: the link points at what is already here. */
function Download({ file: { name, type, text, notes } }: { readonly file: PlanFile }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return (
    <>
      {address !== null && (
        <p>
          <a class="download" href={address} download={name} target="_self">
            Download {name}
          </a>
        </p>
      )}
      {notes.length > 0 && (
        <>
          <h2>Not in the file</h2>
          <ul class="plain">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
