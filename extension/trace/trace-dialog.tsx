/** Tells where a figure comes from, in a dialog that gives the focus back where it was. */
import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../words/words.js';
import type { Trace, TraceLink } from './trace.js';

export function TraceDialog({ shown, words }: { shown: Signal<Trace | null>; words: Words }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const trace = shown.value;
  useEffect(() => {
    if (trace !== null && dialog.current?.open === false) dialog.current.showModal();
  }, [trace]);
  const close = (): void => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="trace"
      closedby="any"
      aria-labelledby="trace-title"
      onClose={() => {
        shown.value = null;
      }}
    >
      {trace === null ? null : <Shown trace={trace} words={words} close={close} />}
    </dialog>
  );
}

function Shown({ trace, words, close }: { trace: Trace; words: Words; close: () => void }): JSX.Element {
  return (
    <div class="trace-text">
      <h2 id="trace-title">{trace.title}</h2>
      <p class="trace-value">{trace.value}</p>
      <p>{trace.how}</p>
      {trace.note === '' ? null : <p class="trace-note">{trace.note}</p>}
      {trace.parts.length === 0 ? null : <Parts trace={trace} words={words} />}
      {trace.cells.length === 0 ? null : (
        <>
          <h3>{trace.workbook === '' ? words.t('fromCells') : words.t('fromCellsOf', trace.workbook)}</h3>
          <ul>
            {trace.cells.map((place) => (
              <li key={place.label}>
                <Place place={place} />
              </li>
            ))}
          </ul>
        </>
      )}
      {trace.parts.length === 0 && trace.cells.length === 0 ? (
        <p class="trace-note">{words.t('noCells')}</p>
      ) : null}
      <button type="button" onClick={close}>
        {words.t('close')}
      </button>
    </div>
  );
}

const Parts = ({ trace, words }: { trace: Trace; words: Words }): JSX.Element => (
  <table>
    <caption class="unseen">{words.t('madeOf')}</caption>
    <tbody>
      {trace.parts.map(({ name, value, url, converted }, at) => (
        <tr key={at}>
          <th scope="row">{url === null ? name : <Link url={url} text={name} />}</th>
          <td>
            {value}
            {converted === undefined ? null : (
              <small>
                <Place place={converted} />
              </small>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Place = ({ place: { label, url } }: { place: TraceLink }): JSX.Element =>
  url === null ? <span>{label}</span> : <Link url={url} text={label} />;

const Link = ({ url, text }: { url: string; text: string }): JSX.Element => (
  <a href={url} target="_blank" rel="noreferrer">
    {text}
  </a>
);
