/** A program's state: its health, the projects that are not on track, and what can be done. */
import type { ComponentChildren } from 'preact';
import { reasonBeside } from '../../shared/health/reason-beside.js';
import { ACTION_COMMANDS, type ActionId } from '../menu/commands.js';
import type { Target } from '../sheet/conversion/reading.js';
import type { ProgramState } from '../sheet/program/program-state.js';
import { FunctionHelp } from './function-help.js';
import { HEALTH_WORDS, HealthMark } from './health-mark.js';

interface ProgramViewProps {
  readonly program: ProgramState;
  readonly disabled: boolean;
  readonly undoButton: ComponentChildren;
  readonly onSelect: (target: Target) => void;
  readonly onRefresh: () => void;
  readonly onAct: (action: ActionId) => void;
}

export function ProgramView({ program, disabled, undoButton, onSelect, onRefresh, onAct }: ProgramViewProps) {
  const { name, health, reason, finish, slip, late, attention, onTrack, summaries } = program;
  const { lead, more } = reasonBeside(health, reason);
  return (
    <>
      <header>
        <h1>{name}</h1>
        <p class="health">
          <HealthMark health={health} /> <strong>{HEALTH_WORDS[health]}</strong>
          {lead !== '' && `: ${lead}`}
        </p>
        {more !== '' && (
          <details>
            <summary>More reasons</summary>
            <p class="hint">{more}</p>
          </details>
        )}
        <dl class="facts">
          <dt>Finish</dt>
          <dd>
            {finish || '–'}
            {slip !== '' && <span class={late ? 'slip late' : 'slip'}>{slip}</span>}
          </dd>
          <dt>On track</dt>
          <dd>{onTrack}</dd>
        </dl>
      </header>
      <section aria-labelledby="attention">
        <h2 id="attention">
          Needs attention {attention.length > 0 && <span class="count">{attention.length}</span>}
        </h2>
        {attention.length === 0 && (
          <p class="hint">
            {onTrack === 0
              ? 'No project yet. List them under Projects with the address of each workbook, then link them.'
              : 'Nothing: every project is on track.'}
          </p>
        )}
        <ul class="lines">
          {attention.map((project) => (
            <li key={project.project}>
              <button type="button" class="line" onClick={() => onSelect(summaries)}>
                <span class="name">
                  <HealthMark health={project.health} /> {project.project}
                </span>
                <span class="hint">
                  {[project.finish, project.reason].filter((part) => part !== '').join(': ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="actions">
        <h2 id="actions">Actions</h2>
        <div class="actions">
          <button type="button" disabled={disabled} onClick={() => onAct('linkProjects')}>
            {ACTION_COMMANDS.linkProjects.label}
          </button>
          <button type="button" disabled={disabled} onClick={onRefresh}>
            Read again
          </button>
          {undoButton}
        </div>
        <FunctionHelp />
      </section>
    </>
  );
}
