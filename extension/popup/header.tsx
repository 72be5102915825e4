/** The program in one sentence and three figures. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HeadlineFigure } from '../program/picture.js';
import { HealthMark, healthWord } from './health-mark.js';
import { Ask, Change, Figure } from './shown.js';
import { Tools } from './tools.js';
import type { Ui } from './ui.js';

export function Header({ ui }: { ui: Ui }): JSX.Element {
  const { words, state } = ui;
  const picture = state.picture.value;
  const { lead, more, english } = picture.reason;
  const language = english === undefined ? undefined : 'en';
  return (
    <header>
      <div class="title">
        {picture.programs.length > 1 ? (
          <ProgramChoice ui={ui} />
        ) : (
          <h1>{picture.title === '' ? words.t('program') : picture.title}</h1>
        )}
        <Tools ui={ui} />
      </div>
      {picture.kind === 'sample' ? <SampleNote ui={ui} /> : null}
      <p class="sentence">
        <HealthMark health={picture.health} />
        <span>
          <Ask name={words.t('health')} ask={() => ui.actions.ask(null, 'health')} ui={ui}>
            <b class={`word ${picture.health}`}>{healthWord(picture.health, words)}</b>
          </Ask>
          {lead === '' ? null : ': '}
          <span lang={language}>{lead}</span>
        </span>
      </p>
      {more === '' ? null : <More text={more} language={language} />}
      <dl class="headline">
        {picture.figures.map((figure) => (
          <Headline key={figure.name} figure={figure} ui={ui} />
        ))}
      </dl>
    </header>
  );
}

function ProgramChoice({ ui }: { ui: Ui }): JSX.Element {
  const { id, programs } = ui.state.picture.value;
  return (
    <h1>
      <select
        class="program"
        aria-label={ui.words.t('program')}
        value={id}
        onChange={(event) => ui.actions.selectProgram(event.currentTarget.value)}
      >
        {programs.map((program) => (
          <option key={program.id} value={program.id}>
            {program.title}
          </option>
        ))}
      </select>
    </h1>
  );
}

/** The rest of the reason: two lines of it, all of it on a click. */
function More({ text, language }: { text: string; language: string | undefined }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  return (
    <button type="button" class="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
      <span lang={language}>{text}</span>
    </button>
  );
}

const LABELS = {
  finish: 'figureFinish',
  cost: 'figureCost',
  done: 'figureDone',
  profit: 'figureProfit',
} as const;

/** What the change beside each of them is. */
const CHANGES = {
  finish: { name: 'slip', asked: 'slip' },
  cost: { name: 'forecastAgainstBudget', asked: 'overrun' },
  done: { name: 'scheduleIndex', asked: 'scheduleIndex' },
  profit: { name: 'ledgerPlan', asked: 'profit' },
} as const;

function Headline({ figure, ui }: { figure: HeadlineFigure; ui: Ui }): JSX.Element {
  const name = ui.words.t(LABELS[figure.name]);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Ask name={name} ask={() => ui.actions.ask(null, figure.name)} ui={ui}>
          <Figure figure={figure.value} />
        </Ask>{' '}
        {figure.change === null ? null : (
          <Ask
            name={ui.words.t(CHANGES[figure.name].name)}
            ask={() => ui.actions.ask(null, CHANGES[figure.name].asked)}
            ui={ui}
          >
            <Change change={figure.change} words={ui.words} />
          </Ask>
        )}
      </dd>
    </div>
  );
}

function SampleNote({ ui }: { ui: Ui }): JSX.Element {
  return (
    <p class="sample">
      {ui.words.t('thisIsASample')}
      <button type="button" class="link" onClick={() => ui.actions.discardSample()}>
        {ui.words.t('throwAway')}
      </button>
    </p>
  );
}
