/** How often the sheets are read, in which language the extension speaks, and whether it may notify. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { REFRESH_CHOICES, type Settings } from '../store/settings.js';
import type { Words } from '../words/words.js';
import { LANGUAGES } from './languages.js';
import { Failure, Section } from './section.js';
import type { Ui } from './ui.js';

export function Reading({ ui }: { ui: Ui }): JSX.Element {
  const { words, actions, view } = ui;
  const { settings } = view;
  const change = (changes: Partial<Settings>): void => void actions.save({ ...settings, ...changes });
  return (
    <Section title={words.t('options')}>
      <label for="refresh">{words.t('refreshEvery')}</label>
      <select
        id="refresh"
        value={String(settings.refreshMinutes)}
        onChange={(event) => change({ refreshMinutes: minutesOf(event.currentTarget.value) })}
      >
        {REFRESH_CHOICES.map((minutes) => (
          <option key={String(minutes)} value={String(minutes)}>
            {intervalText(minutes, words)}
          </option>
        ))}
      </select>
      <label for="language">{words.t('language')}</label>
      <select
        id="language"
        value={settings.language ?? ''}
        onChange={(event) => change({ language: event.currentTarget.value || null })}
      >
        <option value="">{words.t('languageOfBrowser')}</option>
        {LANGUAGES.map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
      <Notifications ui={ui} change={change} />
    </Section>
  );
}

const minutesOf = (value: string): number | null => (value === 'null' ? null : Number(value));

function intervalText(minutes: number | null, words: Words): string {
  if (minutes === null) return words.t('onlyWhenAsked');
  if (minutes === 1440) return words.t('onceADay');
  return minutes < 60 ? words.t('everyMinutes', String(minutes)) : words.counted('everyHours', minutes / 60);
}

/** The permission is asked on the click that wants it, and on no other. */
function Notifications({
  ui,
  change,
}: {
  ui: Ui;
  change: (changes: Partial<Settings>) => void;
}): JSX.Element {
  const { words, actions, view } = ui;
  const [isDenied, deny] = useState(false);
  const toggle = async (wanted: boolean): Promise<void> => {
    const isAllowed = !wanted || (await actions.askToNotify());
    deny(!isAllowed);
    change({ notifications: wanted && isAllowed });
  };
  return (
    <fieldset>
      <legend>{words.t('notifications')}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={view.settings.notifications}
          onChange={(event) => void toggle(event.currentTarget.checked)}
        />
        {words.t('notifyOfChanges')}
      </label>
      <Failure text={isDenied ? words.t('notificationsDenied') : null} />
    </fieldset>
  );
}
