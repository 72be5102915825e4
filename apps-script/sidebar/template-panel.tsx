/** What a new plan may begin with. */
import { useState } from 'preact/hooks';
import { TEMPLATE_LIST, type TemplateId } from '../../shared/sample/templates/template-list.js';
import type { PanelProps } from './panel-props.js';
import { ask } from './server.js';
import { UnderWay } from './under-way.js';
import { useAsking } from './use-asking.js';

export function TemplatePanel({ onDone, onBack }: PanelProps) {
  const { busy, failure, run } = useAsking();
  const [template, setTemplate] = useState<TemplateId>('blank');
  const add = () => run('Adding the plan…', () => ask({ ask: 'new plan', template }), onDone);
  return (
    <section class="panel" aria-busy={busy !== null}>
      <h1>New project plan</h1>
      <p class="hint">It comes on new tabs and starts today. Nothing that is in the workbook changes.</p>
      <UnderWay busy={busy} failure={failure} />
      <fieldset class="choices" disabled={busy !== null}>
        <legend class="unseen">Template</legend>
        {TEMPLATE_LIST.map(({ id, name, about }) => (
          <label key={id}>
            <input type="radio" name="template" checked={id === template} onChange={() => setTemplate(id)} />
            <span>
              <span class="name">{name}</span>
              <span class="hint">{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <footer class="row">
        <button type="button" class="primary" disabled={busy !== null} onClick={add}>
          Add the plan
        </button>
        <button type="button" disabled={busy !== null} onClick={onBack}>
          Back
        </button>
      </footer>
    </section>
  );
}
