/** The risks and issues that weigh most, and the dependencies between projects that come late. */
import type { JSX } from 'preact';
import type { ExecutiveReport, LateDependency } from '../../shared/report/executive-report.js';
import type { RegisterEntry } from '../../shared/risk-register/register-entry.js';
import { responseOf } from './decisions.js';
import { ProgramFinish } from './program-finish.js';
import { decimalsOf } from './report-formats.js';
import { ReportTable, Section } from './section.js';
import { Asked, Days, slipWords } from './shown.js';
import type { ReportUi } from './ui.js';
import { FIELDS } from './wording.js';
import { WordingField } from './wording-field.js';

interface Parts {
  readonly ui: ReportUi;
  readonly report: ExecutiveReport;
}

const MOST_RISKS = 5;

export function Risks({ ui, report }: Parts): JSX.Element | null {
  const { words } = ui;
  if (report.risks === null) return null;
  const title = words.t('topRisks');
  const columns = [
    { name: words.t('risk') },
    { name: words.t('probability'), kind: 'number' as const },
    { name: words.t('impact'), kind: 'number' as const },
    { name: words.t('exposure'), kind: 'number' as const },
    { name: words.t('who') },
    { name: words.t('response') },
  ];
  return (
    <Section title={title} together>
      {report.risks.length === 0 ? (
        <p>{words.t('noRisks')}</p>
      ) : (
        <ReportTable caption={title} columns={columns}>
          <tbody>
            {report.risks.slice(0, MOST_RISKS).map((entry) => (
              <Risk key={entry.row} entry={entry} ui={ui} />
            ))}
          </tbody>
        </ReportTable>
      )}
    </Section>
  );
}

function Risk({ entry, ui }: { entry: RegisterEntry; ui: ReportUi }): JSX.Element {
  const { words, formats, traces } = ui;
  const { name, type, probability, impact, exposure, owner, response, row } = entry;
  const text = exposure === null ? null : formats.whole(exposure);
  const find = traces.own({ title: name, value: text ?? '–', how: 'howExposure', table: 'risks', row });
  const number = (value: number | null | undefined, worded: string | undefined): string =>
    value == null ? (worded ?? '–') : formats.number(value);
  const chance =
    probability?.value != null && probability.value <= 1
      ? formats.percent(probability.value)
      : number(probability?.value, probability?.text);
  const weight = number(impact?.value, impact?.text);
  const typed = (what: 'probability' | 'impact', value: string) =>
    traces.own({ title: `${name}: ${words.t(what)}`, value, how: 'howTyped', table: 'risks', row });
  return (
    <tr>
      <th scope="row">
        {name}
        {type === 'issue' ? <span class="muted">{words.t('issue')}</span> : null}
      </th>
      <td class="number">
        <Asked ui={ui} find={typed('probability', chance)} text={chance} />
      </td>
      <td class="number">
        <Asked ui={ui} find={typed('impact', weight)} text={weight} />
      </td>
      <td class="number">
        <Asked ui={ui} find={find} text={text} />
      </td>
      <td>{owner === '' ? words.t('noOwner') : owner}</td>
      <td>
        <WordingField
          ui={ui}
          field={FIELDS.risk(name)}
          text={response}
          computed={responseOf(ui, 'risks', entry)}
          label={`${name}: ${words.t('response')}`}
        />
      </td>
    </tr>
  );
}

export function LateDependencies({ ui, report }: Parts): JSX.Element | null {
  const { words } = ui;
  const late = report.lateDependencies;
  if (late === null) return null;
  const title = words.t('lateDependencies');
  const columns = [
    { name: words.t('waitsFor') },
    { name: words.t('promised'), kind: 'number' as const },
    { name: words.t('forecast'), kind: 'number' as const },
    { name: words.t('daysLate'), kind: 'number' as const },
    { name: words.t('whoIsHit') },
  ];
  const decimals = decimalsOf(late.map(({ impact }) => impact.slip));
  return (
    <Section title={title} together>
      {late.length === 0 ? (
        <p>{words.t('noLateDependency')}</p>
      ) : (
        <ReportTable caption={title} columns={columns}>
          <tbody>
            {late.map((each, at) => (
              <Dependency key={at} late={each} ui={ui} decimals={decimals} />
            ))}
          </tbody>
        </ReportTable>
      )}
      <ProgramFinish ui={ui} report={report} />
    </Section>
  );
}

function Dependency(props: { late: LateDependency; ui: ReportUi; decimals: 0 | 1 }): JSX.Element {
  const { late, ui, decimals } = props;
  const { link, impact } = late;
  const { words, formats, traces } = ui;
  const date = (day: number | null): string | null => (day === null ? null : formats.fullDate(day));
  const find = traces.own({
    title: `${link.fromProject}: ${impact.waitsFor}`,
    value: date(impact.forecast) ?? '–',
    how: 'howDependency',
    table: 'dependencies',
    names: ['From project', 'From task', 'To project', 'To task', 'Lag'],
    note: impact.note ?? '',
  });
  return (
    <tr>
      <th scope="row">
        {impact.waitsFor}
        <span class="muted">{link.fromProject}</span>
      </th>
      <td class="number">
        <Asked ui={ui} find={find} text={date(impact.promised)} />
      </td>
      <td class="number">
        <Asked ui={ui} find={find} text={date(impact.forecast)} why={impact.note ?? ''} />
      </td>
      <td class="number">
        <Asked
          ui={ui}
          find={find}
          text={impact.slip === null ? null : <Days days={impact.slip} decimals={decimals} ui={ui} />}
        />
      </td>
      <td>
        {impact.hits.length === 0
          ? words.t('nobodyIsHit')
          : impact.hits
              .map(({ project, milestone, days }) => `${project}: ${milestone} (${slipWords(days, ui)})`)
              .join('; ')}
      </td>
    </tr>
  );
}
