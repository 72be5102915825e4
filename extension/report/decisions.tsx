/** The decisions that are needed: who, by when, and what happens otherwise. */
import type { JSX } from 'preact';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import { isOverdue, type RegisterEntry } from '../../shared/risk-register/register-entry.js';
import { ReportTable, Section } from './section.js';
import { Asked } from './shown.js';
import type { ReportUi } from './ui.js';
import { FIELDS } from './wording.js';
import { WordingField } from './wording-field.js';

export function Decisions({ ui, report }: { ui: ReportUi; report: ExecutiveReport }): JSX.Element | null {
  const { words } = ui;
  if (report.decisions === null) return null;
  const title = words.t('decisionsNeeded');
  const columns = [
    { name: words.t('decision') },
    { name: words.t('who') },
    { name: words.t('byWhen'), kind: 'short' as const },
    { name: words.t('otherwise') },
  ];
  return (
    <Section title={title}>
      {report.decisions.length === 0 ? (
        <p>{words.t('noDecisions')}</p>
      ) : (
        <ReportTable caption={title} columns={columns}>
          <tbody>
            {report.decisions.map((entry) => (
              <Decision key={entry.row} entry={entry} ui={ui} report={report} />
            ))}
          </tbody>
        </ReportTable>
      )}
    </Section>
  );
}

function Decision(props: { entry: RegisterEntry; ui: ReportUi; report: ExecutiveReport }): JSX.Element {
  const { entry, ui, report } = props;
  const { words } = ui;
  return (
    <tr>
      <th scope="row">{entry.name}</th>
      <td>{entry.owner === '' ? words.t('noOwner') : entry.owner}</td>
      <td class="short">
        <Due entry={entry} ui={ui} report={report} />
      </td>
      <td>
        <WordingField
          ui={ui}
          field={FIELDS.decision(entry.name)}
          text={entry.response}
          computed={responseOf(ui, 'decisions', entry)}
          label={`${entry.name}: ${words.t('otherwise')}`}
        />
      </td>
    </tr>
  );
}

/** What the register says, whatever the draft's wording. */
export const responseOf = (ui: ReportUi, kind: 'decisions' | 'risks', entry: RegisterEntry): string =>
  ui.state.draft.value?.report[kind]?.find(({ row }) => row === entry.row)?.response ?? entry.response;

function Due(props: { entry: RegisterEntry; ui: ReportUi; report: ExecutiveReport }): JSX.Element {
  const { entry, ui, report } = props;
  const { words, formats, traces } = ui;
  const text = entry.due === null ? words.t('noDate') : formats.fullDate(Math.floor(entry.due));
  const find = traces.own({
    title: entry.name,
    value: text,
    how: 'howTyped',
    table: 'risks',
    row: entry.row,
  });
  return (
    <>
      <Asked ui={ui} find={find} text={text} />
      {isOverdue(entry, report.statusDate) ? <b class="overdue"> {words.t('overdue')}</b> : null}
    </>
  );
}
