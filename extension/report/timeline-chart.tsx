/** The milestones of all projects on one timeline, baseline against forecast, with a table behind the drawing. */
import type { JSX } from 'preact';
import type { ProjectMilestone } from '../../shared/program/read-milestones.js';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import { decimalsOf } from './report-formats.js';
import { ReportTable, Section, Wide } from './section.js';
import { Asked, Days, slipWords } from './shown.js';
import { TIMELINE, type Timeline, type TimelineMark, timelineOf } from './timeline.js';
import type { ReportUi } from './ui.js';

export function Milestones({ ui, report }: { ui: ReportUi; report: ExecutiveReport }): JSX.Element | null {
  const { words, formats, state } = ui;
  const timeline = timelineOf(report, state.draft.value?.statusDay ?? null);
  if (timeline === null) return null;
  return (
    <Section title={words.t('milestonesAgainstBaseline')} together>
      {timeline.drawn < timeline.all ? (
        <p class="muted">
          {words.t('milestonesDrawn', formats.whole(timeline.drawn), formats.whole(timeline.all))}
        </p>
      ) : null}
      <Wide label={words.t('milestonesAgainstBaseline')}>
        <Drawing ui={ui} timeline={timeline} />
      </Wide>
      <details class="behind">
        <summary>{words.t('asATable')}</summary>
        <MilestoneTable ui={ui} milestones={report.milestones ?? []} caption={words.t('milestones')} />
      </details>
    </Section>
  );
}

function Drawing({ ui, timeline }: { ui: ReportUi; timeline: Timeline }): JSX.Element {
  const { words, formats } = ui;
  const { height, groups, ticks, status, first, last } = timeline;
  const marks = groups.flatMap((group) => group.marks);
  const late = marks.filter(({ milestone }) => (milestone.slip ?? 0) > 0).length;
  const description = words.t(
    'timelineSays',
    formats.whole(marks.length),
    formats.whole(groups.length),
    formats.fullDate(first),
    formats.fullDate(last),
    formats.whole(late),
  );
  const bottom = height - 4;
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${TIMELINE.width} ${height}`}
      role="img"
      aria-labelledby="timeline-title timeline-says"
    >
      <title id="timeline-title">{words.t('milestonesAgainstBaseline')}</title>
      <desc id="timeline-says">{description}</desc>
      {ticks.map(({ x, day }) => (
        <g key={day}>
          <line class="grid" x1={x} x2={x} y1={TIMELINE.head} y2={bottom} />
          <text class="tick" x={x + 2} y={TIMELINE.head - 8}>
            {formats.month(day)}
          </text>
        </g>
      ))}
      {status === null ? null : <StatusLine x={status.x} day={status.day} bottom={bottom} ui={ui} />}
      {groups.map(({ project, y, marks: own }) => (
        <g key={project}>
          <text class="group" x={0} y={y}>
            {project}
          </text>
          {own.map((mark) => (
            <Mark key={`${mark.milestone.id} ${mark.milestone.name}`} mark={mark} ui={ui} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** The status date is said beside its line, at the foot where no month stands. */
const StatusLine = (props: { x: number; day: number; bottom: number; ui: ReportUi }): JSX.Element => {
  const { x, day, bottom, ui } = props;
  return (
    <g>
      <line class="status" x1={x} x2={x} y1={TIMELINE.head - 4} y2={bottom} />
      <text class="status-date" x={x - 3} y={TIMELINE.head + 6} text-anchor="end">
        {ui.formats.dayMonth(day)}
      </text>
    </g>
  );
};

/** Longer names are cut; the table behind has all of them. */
const MOST_LETTERS = 38;

function Mark({ mark, ui }: { mark: TimelineMark; ui: ReportUi }): JSX.Element {
  const { milestone, y, baseline, forecast } = mark;
  const { name, done, slip } = milestone;
  const at = y - 4;
  const right = Math.max(baseline ?? 0, forecast ?? 0);
  const isLate = (slip ?? 0) > 0;
  return (
    <g class={done ? 'milestone done' : 'milestone'}>
      <text class="label" x={10} y={y}>
        {name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name}
        <title>{name}</title>
      </text>
      {baseline === null || forecast === null ? null : (
        <line class={isLate ? 'move late' : 'move'} x1={baseline} x2={forecast} y1={at} y2={at} />
      )}
      {baseline === null ? null : <path class="baseline" d={diamond(baseline, at, 3.5)} />}
      {forecast === null ? null : <path class="forecast" d={diamond(forecast, at, 4)} />}
      <text class={isLate ? 'date late' : 'date'} x={right + 8} y={y}>
        {dateLabel(milestone, ui)}
      </text>
    </g>
  );
}

const diamond = (x: number, y: number, size: number): string =>
  `M${x - size} ${y} ${x} ${y - size} ${x + size} ${y} ${x} ${y + size}Z`;

function dateLabel(
  { forecast, baseline, slip, done }: ProjectMilestone,
  { formats, words }: ReportUi,
): string {
  const day = forecast ?? baseline;
  if (day === null) return '';
  const moved =
    slip === null || Math.abs(slip) < 0.05 ? '' : ` ${words.t('days', formats.signedNumber(slip))}`;
  return `${formats.dayMonth(day)}${moved}${done ? ' ✓' : ''}`;
}

export function MilestoneTable(props: {
  readonly ui: ReportUi;
  readonly milestones: readonly ProjectMilestone[];
  readonly caption: string;
}): JSX.Element {
  const { ui, milestones, caption } = props;
  const { words } = ui;
  const decimals = decimalsOf(milestones.map(({ slip }) => slip));
  const columns = [
    { name: words.t('project') },
    { name: words.t('milestone') },
    { name: words.t('baseline'), kind: 'number' as const },
    { name: words.t('forecast'), kind: 'number' as const },
    { name: words.t('daysLate'), kind: 'number' as const },
  ];
  return (
    <ReportTable caption={caption} columns={columns}>
      <tbody>
        {milestones.map((milestone, at) => (
          <tr key={at}>
            <th scope="row">{milestone.project}</th>
            <td>
              {milestone.name}
              {milestone.done ? <span class="muted"> {words.t('done')}</span> : null}
            </td>
            <MilestoneCells ui={ui} milestone={milestone} decimals={decimals} />
          </tr>
        ))}
      </tbody>
    </ReportTable>
  );
}

/** Baseline, forecast and slip of a milestone, each of which tells where it comes from. */
export function MilestoneCells(props: {
  readonly ui: ReportUi;
  readonly milestone: ProjectMilestone;
  readonly decimals: 0 | 1;
}): JSX.Element {
  const { ui, milestone, decimals } = props;
  const { baseline, forecast, slip } = milestone;
  const find = ui.traces.milestone(milestone, tracedValue(milestone, ui));
  const date = (day: number | null): string | null => (day === null ? null : ui.formats.fullDate(day));
  const texts = [
    date(baseline),
    date(forecast),
    slip === null ? null : <Days days={slip} decimals={decimals} ui={ui} />,
  ];
  return (
    <>
      {texts.map((text, at) => (
        <td key={at} class="number">
          <Asked ui={ui} find={find} text={text} />
        </td>
      ))}
    </>
  );
}

function tracedValue({ forecast, slip }: ProjectMilestone, ui: ReportUi): string {
  const date = forecast === null ? '–' : ui.formats.fullDate(forecast);
  return slip === null ? date : `${date}, ${slipWords(slip, ui)}`;
}
