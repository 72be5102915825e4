/** People shared by projects: load against capacity by department, and who is asked for more than there is. */
import type { JSX } from 'preact';
import type { DepartmentLoad, OverloadedPerson } from '../../shared/program/shared-people.js';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import { departmentParts } from './project-parts.js';
import { ReportTable, Section } from './section.js';
import { Asked } from './shown.js';
import type { ReportUi } from './ui.js';

/** Overloaded people named of a department; whoever asks is told all of them, with their projects. */
const MOST_NAMED = 1;

export function SharedPeople({ ui, report }: { ui: ReportUi; report: ExecutiveReport }): JSX.Element | null {
  const { words } = ui;
  const { departments } = report;
  if (departments === null || departments.length === 0) return null;
  const title = words.t('sharedPeople');
  const columns = [
    { name: words.t('department') },
    { name: words.t('people'), kind: 'number' as const },
    { name: words.t('peakLoad'), kind: 'number' as const },
    { name: words.t('overloadedPeople') },
  ];
  return (
    <Section title={title} together>
      <ReportTable caption={title} columns={columns}>
        <tbody>
          {departments.map((each) => (
            <Row key={each.department} load={each} ui={ui} />
          ))}
        </tbody>
      </ReportTable>
    </Section>
  );
}

function Row({ load, ui }: { load: DepartmentLoad; ui: ReportUi }): JSX.Element {
  const { words, formats, traces } = ui;
  const { department, people, peak, overloaded } = load;
  const named = overloaded.slice(0, MOST_NAMED).map((each) => overloadText(each, ui));
  const left = overloaded.length - named.length;
  const name = department === '' ? words.t('noDepartment') : department;
  const peakText = `${formats.percent(peak.load)}, ${formats.month(peak.month)}`;
  const find = traces.own({
    title: `${name}: ${words.t('peakLoad')}`,
    value: peakText,
    how: 'howShared',
    table: 'resources',
    parts: async (sources, source) => [
      ...(await departmentParts(sources, source, load, (hours) => words.t('hours', formats.number(hours)))),
      ...overloaded.map((each) => ({
        name: `${each.name}: ${each.projects.join(', ')}`,
        value: loadText(each, ui),
        url: null,
      })),
    ],
  });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">
        <Asked ui={ui} find={find} text={formats.number(people)} />
      </td>
      <td class="number">
        <Asked ui={ui} find={find} text={peakText} />
      </td>
      <td>
        {named.length === 0 ? (
          '–'
        ) : (
          <Asked
            ui={ui}
            find={find}
            text={left > 0 ? `${named.join('; ')}; +${formats.number(left)}` : named.join('; ')}
          />
        )}
      </td>
    </tr>
  );
}

const overloadText = (person: OverloadedPerson, ui: ReportUi): string =>
  `${person.name} ${loadText(person, ui)}`;

const loadText = ({ load, month }: OverloadedPerson, { formats }: ReportUi): string =>
  `${formats.percent(load)}, ${formats.month(month)}`;
