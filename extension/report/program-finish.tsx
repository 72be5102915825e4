/** When the program finishes once late dependencies are carried through its projects, and what drives that. */
import type { JSX } from 'preact';
import type { CarriedFinish } from '../../shared/program/carry-finish.js';
import type { ChainStep } from '../../shared/program/critical-chain.js';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import { columnLinks } from '../trace/cells-read.js';
import type { FindTrace } from '../trace/trace.js';
import { Asked, slipWords } from './shown.js';
import type { ReportUi } from './ui.js';

/** Sentences below the late dependencies; nothing where no dependency is listed or no finish is known. */
export function ProgramFinish({ ui, report }: { ui: ReportUi; report: ExecutiveReport }): JSX.Element | null {
  const { words, formats } = ui;
  const finish = report.carriedFinish;
  if (finish === null || finish.own === null) return null;
  if (finish.carried === null || finish.days === null) return <p>{words.t('finishInLoop')}</p>;
  const text = formats.fullDate(finish.carried);
  const drives =
    finish.chain.length === 0
      ? words.t('drivenByNone', finish.last ?? '')
      : words.t('whatDrivesFinish', chainText(finish.chain, ui));
  return (
    <p>
      {words.t('finishAtTheLatest')} <Asked ui={ui} find={traceOf(finish, text, ui)} text={text} /> (
      {slipWords(finish.days, ui)}). {words.t('finishByOwnPlans', formats.fullDate(finish.own))} {drives}
    </p>
  );
}

/** Every project that moves is a part of it. */
const traceOf = (finish: CarriedFinish, value: string, ui: ReportUi): FindTrace =>
  ui.traces.own({
    title: ui.words.t('figureFinish'),
    value,
    how: 'howCarriedFinish',
    table: 'dependencies',
    names: ['From project', 'From task', 'To project', 'To task', 'Lag', 'Needed by'],
    parts: ({ keptOf }) =>
      Promise.all(
        finish.moved.map(async ({ project, because, days }) => {
          const kept = await keptOf(project);
          const [link] = kept === null ? [] : columnLinks(kept, { table: 'plan', names: [] });
          return { name: `${project} (${because})`, value: slipWords(days, ui), url: link?.url ?? null };
        }),
      ),
  });

/** `Bank: Test slot (9 Mar 2027) → Portal: Integration (9 Mar 2027, +4 d late)` */
const chainText = (chain: readonly ChainStep[], ui: ReportUi): string =>
  chain
    .map(({ project, milestone, date, days }) => {
      const moved = days > 0 ? `, ${slipWords(days, ui)}` : '';
      return `${project}: ${milestone} (${ui.formats.fullDate(date)}${moved})`;
    })
    .join(' → ');
