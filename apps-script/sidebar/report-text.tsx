/** The status report as text, to be copied into a mail; written when it is opened. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from './server.js';

export function ReportText() {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Copy report as text</summary>
      {open && <Text />}
    </details>
  );
}

function Text() {
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('Writing the report…');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    let left = false;
    ask({ ask: 'report text' })
      .then((found) => {
        if (left) return;
        setText(found);
        setSaid('');
      })
      .catch((error: unknown) => !left && setSaid(error instanceof Error ? error.message : String(error)));
    return () => {
      left = true;
    };
  }, []);
  const copy = () => {
    area.current?.select();
    // The clipboard's own interface is closed to a sidebar in Google's frames; copying a selection is not.
    setSaid(document.execCommand('copy') ? 'Copied.' : 'It is selected: copy it with Ctrl+C or ⌘C.');
  };
  return (
    <>
      {text !== null && (
        <>
          <textarea ref={area} class="text" rows={12} readOnly aria-label="Status report" value={text} />
          <div class="actions">
            <button type="button" onClick={copy}>
              Copy
            </button>
          </div>
        </>
      )}
      <p class="hint" role="status">
        {said}
      </p>
    </>
  );
}
