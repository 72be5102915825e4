/** What is open in the registers of the program and its projects, by kind: how much, how old, and whose. */
import type { JSX } from 'preact';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import type { RaidLine } from '../../shared/risk-register/raid.js';
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
  const { words, formats, traces } = ui;
  const { type, open, overdue, withoutOwner } = line;
  const find = traces.own({
    title: words.t(`raid_${type}`),
    value: formats.number(open),
    how: 'howRaid',
    table: 'risks',
    names: ['Type', 'Status'],
  });
  return (
    <tr>
      <th scope="row">{words.t(`raid_${type}`)}</th>
      <td class="number">
        <Asked ui={ui} find={find} text={formats.number(open)} />
      </td>
      <td class="number">{formats.number(overdue)}</td>
      <td class="number">{formats.number(withoutOwner)}</td>
      <td>{oldestText(line, ui)}</td>
    </tr>
  );
}

/** Its age, its name, who sees to it, and its project; a dash where no entry says when it was raised. */
function oldestText({ oldest }: RaidLine, { words, formats }: ReportUi): string {
  if (oldest === null) return '–';
  const { name, owner, project } = oldest.entry;
  const who = [owner === '' ? words.t('noOwner') : owner, project].filter((part) => part !== '').join(', ');
  return `${words.t('days', formats.number(oldest.age))}: ${name} (${who})`;
}
