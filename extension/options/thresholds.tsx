/** The thresholds by which health is judged: shown here, changed in the sheet that they belong to. */
import type { JSX } from 'preact';
import { formatsOf } from '../program/format.js';
import type { ProgramView } from './options-view.js';
import { Section } from './section.js';
import type { Ui } from './ui.js';

export function Thresholds({ ui }: { ui: Ui }): JSX.Element {
  const { words, view } = ui;
  return (
    <Section title={words.t('thresholds')}>
      <p>{words.t('thresholdsExplained')}</p>
      {view.programs.map((program) => (
        <OfProgram key={program.id} program={program} ui={ui} />
      ))}
    </Section>
  );
}

function OfProgram({ program, ui }: { program: ProgramView; ui: Ui }): JSX.Element | null {
  const { words } = ui;
  const { title, thresholds, settingsUrl } = program;
  const formats = formatsOf(words.locale);
  if (thresholds === null) return null;
  const caption = words.t('thresholdsOf', title || words.t('program'));
  return (
    <table>
      <caption>
        {settingsUrl === null ? (
          caption
        ) : (
          <a href={settingsUrl} target="_blank" rel="noreferrer">
            {caption}
          </a>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.t('setting')}</th>
          <th scope="col" class="number">
            {words.t('value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {thresholds.map(({ setting, value, unit }) => (
          <tr key={setting}>
            <th scope="row">{setting}</th>
            <td class="number">{formats[unit](value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
