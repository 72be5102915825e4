/** Reading through the Sheets API with the organisation's own client, for those who prefer it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Failure, Section } from './section.js';
import type { Ui } from './ui.js';

const CLIENT_ID = /^[\w-]+\.apps\.googleusercontent\.com$/;

export function SheetsApi({ ui }: { ui: Ui }): JSX.Element {
  const { words, view } = ui;
  const { sheetsClient } = view.settings;
  return (
    <Section title={words.t('sheetsApi')}>
      <p>{words.t('sheetsApiExplained')}</p>
      <Connection key={sheetsClient} client={sheetsClient} ui={ui} />
    </Section>
  );
}

function Connection({ client, ui }: { client: string | null; ui: Ui }): JSX.Element {
  const { words, actions, view } = ui;
  const [typed, type] = useState(client ?? '');
  const [failure, fail] = useState<string | null>(null);
  const connect = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wanted = typed.trim();
    if (!CLIENT_ID.test(wanted)) return fail(words.t('notAClientId'));
    const isConnected = await actions.connect(wanted);
    fail(isConnected ? null : words.t('connectFailed'));
    if (isConnected) await actions.save({ ...view.settings, sheetsClient: wanted });
  };
  const disconnect = async (): Promise<void> => {
    await actions.disconnect();
    await actions.save({ ...view.settings, sheetsClient: null });
  };
  return (
    <form onSubmit={(event) => void connect(event)}>
      <label for="client">{words.t('clientId')}</label>
      <div class="line">
        <input
          id="client"
          type="text"
          autocomplete="off"
          placeholder="….apps.googleusercontent.com"
          value={typed}
          aria-invalid={failure !== null}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit">{words.t('connect')}</button>
        {client === null ? null : (
          <button type="button" onClick={() => void disconnect()}>
            {words.t('disconnect')}
          </button>
        )}
      </div>
      <p class="muted">{words.t('redirectAddress', actions.redirectAddress())}</p>
      {client === null ? null : <p role="status">{words.t('connected')}</p>}
      <Failure text={failure} />
    </form>
  );
}
