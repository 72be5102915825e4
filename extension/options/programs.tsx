/** The programs with their sources: add, rename, remove. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LIMITS } from '../sources/workbook/limits.js';
import { addressOf } from '../sources/workbook-address.js';
import type { ProgramView, SourceLine } from './options-view.js';
import { Failure, Section } from './section.js';
import type { Ui } from './ui.js';

export function Programs({ ui }: { ui: Ui }): JSX.Element {
  const { words, view } = ui;
  return (
    <Section title={words.t('programsAndSources')}>
      {view.programs.length === 0 ? <p class="muted">{words.t('noProgram')}</p> : null}
      {view.programs.map((program) => (
        <Program key={program.id} program={program} ui={ui} />
      ))}
      <AddSource ui={ui} />
    </Section>
  );
}

function Program({ program, ui }: { program: ProgramView; ui: Ui }): JSX.Element {
  const { words, actions } = ui;
  const { id, kind, title, url, sources } = program;
  const name = title || words.t('program');
  return (
    <article aria-label={name}>
      <NameForm key={title} id={id} title={title} ui={ui} />
      {url === null ? null : (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {words.t('openTheSheet')}
          </a>
        </p>
      )}
      {kind === 'sample' ? <p class="muted">{words.t('thisIsASample')}</p> : null}
      <ul>
        {sources.map((source) => (
          <Source key={source.id} source={source} program={id} ui={ui} />
        ))}
      </ul>
      <Sure
        first={words.t('removeProgram')}
        then={words.t('removeProgramSure')}
        run={() => actions.removeProgram(id)}
      />
    </article>
  );
}

function NameForm({ id, title, ui }: { id: string; title: string; ui: Ui }): JSX.Element {
  const { words, actions } = ui;
  const [typed, type] = useState(title);
  const field = `name-${id}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void actions.rename(id, typed);
      }}
    >
      <label for={field}>{words.t('programName')}</label>
      <div class="line">
        <input
          id={field}
          type="text"
          maxLength={120}
          value={typed}
          placeholder={words.t('program')}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit" disabled={typed.trim() === title}>
          {words.t('rename')}
        </button>
      </div>
    </form>
  );
}

const ORIGINS = {
  listed: 'listedInProgram',
  'by-hand': 'addedByHand',
  file: 'readFromFile',
} as const;

function Source({ source, program, ui }: { source: SourceLine; program: string; ui: Ui }): JSX.Element {
  const { words, actions } = ui;
  const { id, url, origin } = source;
  const title = source.title || words.t('unnamed');
  return (
    <li class="line">
      <span class="grow">
        {url === null ? (
          title
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        )}{' '}
        {origin === 'sample' ? null : <span class="muted">{words.t(ORIGINS[origin])}</span>}
      </span>
      {origin === 'by-hand' || origin === 'file' ? (
        <button
          type="button"
          aria-label={words.t('removeNamed', title)}
          onClick={() => void actions.removeProject(program, id)}
        >
          {words.t('remove')}
        </button>
      ) : null}
    </li>
  );
}

function AddSource({ ui }: { ui: Ui }): JSX.Element {
  const { words, actions } = ui;
  const [typed, type] = useState('');
  const [failure, fail] = useState<string | null>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const address = addressOf(typed);
    fail(address === null ? words.t('notASheetLink') : null);
    if (address === null) return;
    type('');
    void actions.addSheet(address);
  };
  return (
    <>
      <form onSubmit={submit}>
        <label for="address">{words.t('pasteLink')}</label>
        <div class="line">
          <input
            id="address"
            type="text"
            inputMode="url"
            placeholder="https://docs.google.com/spreadsheets/d/…"
            value={typed}
            aria-invalid={failure !== null}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="submit">{words.t('add')}</button>
        </div>
        <Failure text={failure} />
      </form>
      <AddFiles ui={ui} />
    </>
  );
}

/** Files are taken one after another; what is wrong with one does not keep the others out. */
function AddFiles({ ui }: { ui: Ui }): JSX.Element {
  const { words, actions } = ui;
  const [refusals, refuse] = useState<readonly string[]>([]);
  const [progress, tell] = useState('');
  const choose = async (files: readonly File[]): Promise<void> => {
    const refused = new Set<string>();
    for (const [at, file] of files.entries()) {
      if (files.length > 1) tell(words.t('reading', String(at + 1), String(files.length)));
      const isReadable = file.size <= LIMITS.fileBytes && /\.(xlsx|csv|tsv|txt)$/i.test(file.name);
      const refusal = isReadable ? await actions.addFile(file) : words.t('notAFile');
      if (refusal !== null) refused.add(refusal);
    }
    tell('');
    refuse([...refused]);
  };
  return (
    <div class="files">
      <label class="button">
        {words.t('chooseFile')}
        <input
          type="file"
          class="unseen"
          accept=".xlsx,.csv"
          multiple
          onChange={(event) => {
            void choose([...(event.currentTarget.files ?? [])]);
            // The same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="muted" role="status">
        {progress}
      </p>
      {refusals.map((text) => (
        <Failure key={text} text={text} />
      ))}
    </div>
  );
}

/** A button that asks once more before it does what cannot be taken back. */
export function Sure(props: {
  first: string;
  then: string;
  isDisabled?: boolean;
  run: () => Promise<void>;
}): JSX.Element {
  const [isAsking, ask] = useState(false);
  const { first, then, isDisabled = false, run } = props;
  return (
    <button
      type="button"
      class={isAsking ? 'danger' : ''}
      disabled={isDisabled}
      onClick={() => {
        ask(!isAsking);
        if (isAsking) void run();
      }}
      onBlur={() => ask(false)}
    >
      {isAsking ? then : first}
    </button>
  );
}
