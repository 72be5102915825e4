/** What an opened row shows: milestones against baseline, figures, problems, and the way to the sheet. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProjectRow } from '../program/picture.js';
import type { DetailMilestone, ProjectDetails } from '../program/project-details.js';
import { Ask, Change, Figure } from './shown.js';
import type { Ui } from './ui.js';

export function ProjectDetail({ row, ui }: { row: ProjectRow; ui: Ui }): JSX.Element {
  const { words, state } = ui;
  const details = state.details.value[row.id];
  return (
    <div class="detail">
      {details === undefined ? null : <Known row={row} details={details} ui={ui} />}
      <div class="buttons">
        {row.url === null ? null : (
          <a class="button" href={row.url} target="_blank" rel="noreferrer">
            {words.t('openTheSheet')}
          </a>
        )}
        {row.isRemovable ? <RemoveButton row={row} ui={ui} /> : null}
      </div>
    </div>
  );
}

function Known(props: { row: ProjectRow; details: ProjectDetails; ui: Ui }): JSX.Element {
  const { row, details, ui } = props;
  const { words, actions } = ui;
  const left = details.problemCount - details.problems.length;
  return (
    <>
      {row.trend === null ? (
        <p class="muted">{words.t('trendUnknown')}</p>
      ) : (
        <p>
          <Ask name={words.t('trend')} ask={() => actions.ask(row.id, 'trend')} ui={ui}>
            {row.trend.text}
          </Ask>
        </p>
      )}
      {details.gates === undefined ? null : (
        <Part title={words.t('stageGates')}>
          <p>
            <Ask name={words.t('stageGates')} ask={() => actions.ask(row.id, 'gates')} ui={ui}>
              {details.gates}
            </Ask>
          </p>
        </Part>
      )}
      {details.milestones.length === 0 ? null : (
        <Milestones row={row} milestones={details.milestones} ui={ui} />
      )}
      {details.figures.length === 0 ? null : (
        <Part title={words.t('figures')}>
          <dl class="figures">
            {details.figures.map(({ name, value, figure }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <Ask name={name} ask={() => actions.ask(row.id, figure)} ui={ui}>
                    {value.exact === null ? <Figure figure={value} /> : value.exact}
                  </Ask>
                </dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {details.criticalPath.length === 0 ? null : <CriticalPath details={details} ui={ui} />}
      {details.problemCount === 0 ? null : (
        <Part title={words.counted('problems', details.problemCount)}>
          <ul class="problems">
            {details.problems.map(({ text, url }) => (
              <li key={text} lang="en">
                <Place url={url} text={text} />
              </li>
            ))}
          </ul>
          {left > 0 ? <p class="muted">{words.counted('moreProblems', left)}</p> : null}
        </Part>
      )}
    </>
  );
}

function CriticalPath({ details, ui }: { details: ProjectDetails; ui: Ui }): JSX.Element {
  const left = details.criticalCount - details.criticalPath.length;
  return (
    <Part title={ui.words.t('criticalPath')}>
      <ol class="critical">
        {details.criticalPath.map(({ name, url, finish }, at) => (
          <li key={at}>
            <span>
              <Place url={url} text={name} />
            </span>
            <Figure figure={finish} />
          </li>
        ))}
      </ol>
      {left > 0 ? <p class="muted">{ui.words.counted('moreProblems', left)}</p> : null}
    </Part>
  );
}

/** A text that leads to its cells, where the workbook has an address. */
const Place = ({ url, text }: { url: string | null; text: string }): JSX.Element | string =>
  url === null ? (
    text
  ) : (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );

function Milestones(props: { row: ProjectRow; milestones: readonly DetailMilestone[]; ui: Ui }): JSX.Element {
  const { row, milestones, ui } = props;
  const { words } = ui;
  return (
    <Part title={words.t('milestones')}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="unseen">
              {words.t('milestone')}
            </th>
            <th scope="col">{words.t('baseline')}</th>
            <th scope="col">{words.t('forecast')}</th>
            <th scope="col">{words.t('slip')}</th>
          </tr>
        </thead>
        <tbody>
          {milestones.map((milestone, at) => (
            <tr key={at} class={milestone.done ? 'done' : ''}>
              <th scope="row">
                <Place url={milestone.url} text={milestone.name} />
                {milestone.done ? <span class="done-word"> {words.t('done')}</span> : null}
              </th>
              {[
                <Figure key="baseline" figure={milestone.baseline} />,
                <Figure key="forecast" figure={milestone.forecast} />,
                milestone.slip === null ? null : <Change key="slip" change={milestone.slip} words={words} />,
              ].map((figure, column) => (
                <td key={column}>
                  {figure === null ? null : (
                    <Ask
                      name={milestone.name}
                      ask={() => ui.actions.ask(row.id, 'milestone', milestone.id)}
                      ui={ui}
                    >
                      {figure}
                    </Ask>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

const Part = ({ title, children }: { title: string; children: ComponentChildren }): JSX.Element => (
  <section>
    <h3>{title}</h3>
    {children}
  </section>
);

/** Asks once more before a project leaves the program; its sheet stays as it is. */
function RemoveButton({ row, ui }: { row: ProjectRow; ui: Ui }): JSX.Element {
  const [isAsking, ask] = useState(false);
  const { words, actions } = ui;
  return (
    <button type="button" class="quiet" onClick={() => (isAsking ? actions.remove(row.id) : ask(true))}>
      {words.t(isAsking ? 'removeSure' : 'remove')}
    </button>
  );
}
