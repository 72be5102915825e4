/** The program in one sentence and three figures. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HeadlineFigure } from '../program/picture.js';
import { HealthMark, HealthSentence } from './health-mark.js';
import { AddIcon, KeysIcon, RefreshIcon } from './icons.js';
import { Change, Figure } from './shown.js';
import type { Ui } from './ui.js';

export function Header({ ui }: { ui: Ui }): JSX.Element {
  const { words, state } = ui;
  const picture = state.picture.value;
  return (
    <header>
      <div class="title">
        <h1>{picture.title === '' ? words.t('program') : picture.title}</h1>
        <Tools ui={ui} />
      </div>
      {picture.kind === 'sample' ? <SampleNote ui={ui} /> : null}
      <p class="sentence">
        <HealthMark health={picture.health} />
        <span>
          <HealthSentence health={picture.health} reason={picture.reason.lead} words={words} />
        </span>
      </p>
      {picture.reason.more === '' ? null : <More text={picture.reason.more} />}
      <dl class="headline">
        {picture.figures.map((figure) => (
          <Headline key={figure.name} figure={figure} ui={ui} />
        ))}
      </dl>
    </header>
  );
}

/** The rest of the reason: two lines of it, all of it on a click. */
function More({ text }: { text: string }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  return (
    <button type="button" class="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
      <span>{text}</span>
    </button>
  );
}

const LABELS = { finish: 'figureFinish', cost: 'figureCost', done: 'figureDone', profit: 'figureProfit' } as const;

function Headline({ figure, ui }: { figure: HeadlineFigure; ui: Ui }): JSX.Element {
  return (
    <div>
      <dt>{ui.words.t(LABELS[figure.name])}</dt>
      <dd>
        <Figure figure={figure.value} /> <Change change={figure.change} words={ui.words} />
      </dd>
    </div>
  );
}

function Tools({ ui }: { ui: Ui }): JSX.Element {
  const { words, actions, state, openSheet } = ui;
  const isBusy = state.refresh.value !== null;
  const sheet = openSheet.value;
  const isNew = sheet !== null && !isListed(ui, sheet.address.id);
  return (
    <div class="tools">
      {!isNew ? null : (
        <button type="button" class="add-this" onClick={() => actions.addSheet(sheet)}>
          {words.t('addThisSheet')}
        </button>
      )}
      <Tool label={words.t('addSheet')} icon={<AddIcon />} run={() => toggle(ui, 'add')} />
      <Tool label={words.t('refresh')} icon={<RefreshIcon />} run={() => actions.refresh()} busy={isBusy} />
      <Tool label={words.t('keys')} icon={<KeysIcon />} run={() => toggle(ui, 'keys')} />
    </div>
  );
}

/** Whether the program holds the sheet already. */
const isListed = ({ state }: Ui, id: string): boolean =>
  [...state.picture.value.attention, ...state.rest.value.attention, ...state.rest.value.onTrack].some(
    (row) => row.id === id,
  );

export function toggle(ui: Ui, panel: 'add' | 'keys'): void {
  ui.state.panel.value = ui.state.panel.value === panel ? 'none' : panel;
  // The panels stand under the header, which may be out of sight.
  document.querySelector('main')?.scrollTo(0, 0);
}

function Tool(props: { label: string; icon: JSX.Element; run: () => void; busy?: boolean }): JSX.Element {
  const { label, icon, run, busy = false } = props;
  return (
    <button
      type="button"
      class={busy ? 'tool busy' : 'tool'}
      aria-label={label}
      title={label}
      disabled={busy}
      onClick={run}
    >
      {icon}
    </button>
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
