/** Where the figures come from, as of when, and what could not be used. */
import type { JSX } from 'preact';
import type { ReportUi } from './ui.js';

export function Foot({ ui }: { ui: ReportUi }): JSX.Element | null {
  const { words, formats, state } = ui;
  const draft = state.draft.value;
  if (draft === null) return null;
  const { program, kept } = draft.source;
  const readings = [...program.readings.values()];
  const read = readings.filter(({ figures }) => figures !== null);
  const moments = read.flatMap(({ readAt }) => readAt ?? []);
  const oldest = moments.length === 0 ? null : formats.moment(Math.min(...moments));
  const parts = [
    draft.statusDay === null ? null : words.t('statusDateIs', formats.fullDate(draft.statusDay)),
    words.t('projectsRead', formats.whole(read.length), formats.whole(program.entries.length)),
    oldest === null || program.kind === 'sample'
      ? null
      : words.t('readSince', `${oldest.date}, ${oldest.time}`),
    program.kind === 'sample' ? words.t('thisIsASample') : null,
  ].filter((part) => part !== null);
  const url = kept?.url ?? program.workbook.url;
  return (
    <footer>
      <p>
        {words.t('source')}:{' '}
        {url === null ? (
          program.workbook.title || words.t('projectSheets')
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {program.workbook.title || url}
          </a>
        )}
        {` · ${parts.join(' · ')}`}
      </p>
      {draft.faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
    </footer>
  );
}
