/** What is open in the registers of the program and its projects, by kind: how much, how old, and whose. */
import type { JSX } from 'preact';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import type { AgedEntry, RaidLine } from '../../shared/risk-register/raid.js';
import { isOverdue, type RegisterEntry } from '../../shared/risk-register/register-entry.js';
import type { FindTrace } from '../trace/trace.js';
import type { MessageKey } from '../words/words.js';
import { registerParts } from './project-parts.js';
import { ReportTable, Section } from './section.js';
import { Asked } from './shown.js';
import type { ReportUi } from './ui.js';

export function Raid({ ui, report }: { ui: ReportUi; report: ExecutiveReport }): JSX.Element | null {
  const { words } = ui;
  const { raid } = report;
  if (raid === null || raid.length === 0) return null;
  const title = words.t('raid');
  const columns = [
    { name: words.t('kind') },
    { name: words.t('openCount'), kind: 'number' as const },
    { name: words.t('overdueCount'), kind: 'number' as const },
    { name: words.t('withoutOwner'), kind: 'number' as const },
    { name: words.t('oldest') },
  ];
  return (
    <Section title={title} together>
      <ReportTable caption={title} columns={columns}>
        <tbody>
          {raid.map((line) => (
            <Row key={line.type} line={line} ui={ui} />
          ))}
        </tbody>
      </ReportTable>
    </Section>
  );
}

function Row({ line, ui }: { line: RaidLine; ui: ReportUi }): JSX.Element {
  const { words, formats } = ui;
  const { type, open, overdue, withoutOwner, oldest } = line;
  const statusDate = ui.state.draft.value?.report.statusDate ?? null;
  const count = (name: MessageKey, value: number, isCounted: (entry: RegisterEntry) => boolean) => (
    <td class="number">
      <Asked
        ui={ui}
        find={entriesOf(line, name, formats.number(value), isCounted, ui)}
        text={formats.number(value)}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row" class="short">
        {words.t(`raid_${type}`)}
      </th>
      {count('openCount', open, () => true)}
      {count('overdueCount', overdue, (entry) => isOverdue(entry, statusDate))}
      {count('withoutOwner', withoutOwner, ({ owner }) => owner === '')}
      <td>
        {oldest === null ? (
          '–'
        ) : (
          <Asked
            ui={ui}
            find={entriesOf(
              line,
              'oldest',
              oldestText(oldest, ui),
              ({ name, raised }) => name === oldest.entry.name && raised === oldest.entry.raised,
              ui,
            )}
            text={oldestText(oldest, ui)}
          />
        )}
      </td>
    </tr>
  );
}

/** Where a count comes from: the entries that it counts, each with its row. */
const entriesOf = (
  { type }: RaidLine,
  name: MessageKey,
  value: string,
  isCounted: (entry: RegisterEntry) => boolean,
  { words, formats, traces }: ReportUi,
): FindTrace =>
  traces.own({
    title: `${words.t(`raid_${type}`)}: ${words.t(name)}`,
    value,
    how: 'howRaid',
    table: 'risks',
    names: ['Type', 'Status'],
    parts: (sources, source) =>
      registerParts(
        sources,
        source,
        (entry) => entry.type === type && isCounted(entry),
        ({ raised }) => (raised === null ? '' : formats.fullDate(Math.floor(raised))),
      ),
  });

/** Its age, its name, who sees to it, and its project. */
function oldestText({ entry, age }: AgedEntry, { words, formats }: ReportUi): string {
  const { name, owner, project } = entry;
  const who = [owner === '' ? words.t('noOwner') : owner, project].filter((part) => part !== '').join(', ');
  return `${words.t('days', formats.number(age))}: ${name} (${who})`;
}
