/** The status report as text, to be copied into a mail. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelProps } from './panel-props.js';
import { ask } from './server.js';
import { UnderWay } from './under-way.js';
import { useAsking } from './use-asking.js';

export function ReportPanel({ onBack }: PanelProps) {
  const { busy, failure, run } = useAsking();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => run('Writing the report…', () => ask({ ask: 'report text' }), setText), [run]);
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    area.current?.select();
    // The clipboard's own interface is closed to a sidebar in Google's frames; copying a selection is not.
    setSaid(document.execCommand('copy') ? 'Copied.' : 'It is selected: copy it with Ctrl+C or ⌘C.');
  };
  return (
    <section class="panel" aria-busy={busy !== null}>
      <h1>Copy report as text</h1>
      <UnderWay busy={busy} failure={failure} />
      {text !== null && (
        <textarea ref={area} class="text" rows={24} readOnly aria-label="Status report" value={text} />
      )}
      <p class="hint" role="status">
        {said}
      </p>
      <footer class="row">
        {text !== null && (
          <button type="button" class="primary" onClick={copy}>
            Copy
          </button>
        )}
        <button type="button" onClick={onBack}>
          Back
        </button>
      </footer>
    </section>
  );
}
