/** Adds a project: the sheet in the active tab, one by its address, or a file. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addressOf } from '../sources/workbook-address.js';
import type { Ui } from './ui.js';

export function AddPanel({ ui }: { ui: Ui }): JSX.Element {
  const { words, actions, state, openSheet } = ui;
  const sheet = openSheet.value;
  // Without a program nothing else is on the page, so this is what it is called.
  const Heading = state.picture.value.kind === 'none' ? 'h1' : 'h2';
  return (
    <section class="panel" aria-label={words.t('addSheet')}>
      <Heading>{words.t('addSheet')}</Heading>
      {sheet === null ? null : (
        <button type="button" class="primary wide" onClick={() => actions.addSheet(sheet)}>
          {words.t('addThisSheetNamed', sheet.title)}
        </button>
      )}
      <AddressForm ui={ui} />
      <div class="buttons">
        {ui.inTab ? (
          <label class="button">
            {words.t('chooseFile')}
            <input
              type="file"
              class="unseen"
              accept=".xlsx,.csv"
              multiple
              onChange={(event) => actions.addFiles([...(event.currentTarget.files ?? [])])}
            />
          </label>
        ) : (
          <button type="button" onClick={() => actions.chooseFile()}>
            {words.t('chooseFile')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            state.panel.value = 'none';
          }}
        >
          {words.t('cancel')}
        </button>
      </div>
    </section>
  );
}

function AddressForm({ ui }: { ui: Ui }): JSX.Element {
  const { words, actions } = ui;
  const [typed, type] = useState('');
  const [isWrong, mark] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const address = addressOf(typed);
    mark(address === null);
    if (address !== null) actions.addSheet({ address, title: '' });
  };
  return (
    <form class="address" onSubmit={submit}>
      <label for="address">{words.t('pasteLink')}</label>
      <div>
        <input
          id="address"
          type="text"
          inputMode="url"
          placeholder="https://docs.google.com/spreadsheets/d/…"
          value={typed}
          aria-invalid={isWrong}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit">{words.t('add')}</button>
      </div>
      {isWrong ? (
        <p class="failure" role="alert">
          {words.t('notASheetLink')}
        </p>
      ) : null}
    </form>
  );
}
