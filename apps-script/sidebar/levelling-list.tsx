/** The tasks that levelling asks to wait, each to be accepted or left. */
import type { Target } from '../sheet/conversion/reading.js';
import type { LevellingLine, LevellingProposal } from '../sheet/levelling/propose.js';

interface LevellingListProps {
  readonly proposal: LevellingProposal;
  /** Rows under the plan's header. */
  readonly chosen: ReadonlySet<number>;
  readonly disabled: boolean;
  readonly onChoose: (rows: ReadonlySet<number>) => void;
  readonly onSelect: (target: Target) => void;
}

export function LevellingList({ proposal, chosen, disabled, onChoose, onSelect }: LevellingListProps) {
  const { lines, followers, left } = proposal;
  const open = lines.filter(({ obstacle }) => obstacle === '').map(({ row }) => row);
  const toggle = (row: number) => {
    const next = new Set(chosen);
    if (!next.delete(row)) next.add(row);
    onChoose(next);
  };
  return (
    <>
      {lines.length > 0 && (
        <h2>
          Tasks that wait <span class="count">{lines.length}</span>
        </h2>
      )}
      <ul class="lines">
        {lines.map((line) => (
          <Line
            key={line.row}
            line={line}
            chosen={chosen.has(line.row)}
            disabled={disabled}
            onToggle={() => toggle(line.row)}
            onSelect={() => onSelect(line.target)}
          />
        ))}
      </ul>
      {open.length > 1 && (
        <button
          type="button"
          class="link"
          disabled={disabled}
          onClick={() => onChoose(new Set(chosen.size === open.length ? [] : open))}
        >
          {chosen.size === open.length ? 'Choose none' : 'Choose all'}
        </button>
      )}
      {followers > 0 && (
        <p class="hint">
          {followers === 1 ? '1 more task moves' : `${followers} more tasks move`} along, by their links.
        </p>
      )}
      {left.length > 0 && (
        <>
          <h2>Stays too much</h2>
          <ul class="plain">
            {left.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface LineProps {
  readonly line: LevellingLine;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
  readonly onSelect: () => void;
}

function Line({ line, chosen, disabled, onToggle, onSelect }: LineProps) {
  const { task, from, to, delay, movedFor, obstacle } = line;
  return (
    <li class="progress">
      <label>
        <input type="checkbox" checked={chosen} disabled={disabled || obstacle !== ''} onChange={onToggle} />
        <span>
          <span class="name">{task}</span>
          <span class="hint">
            {from} <span aria-hidden="true">→</span> <ins>{to}</ins>
            {delay !== '' && `, ${delay}`}
          </span>
          <span class="hint">{movedFor}</span>
          {obstacle !== '' && <span class="hint obstacle">{obstacle}</span>}
        </span>
      </label>
      <button type="button" class="link" aria-label={`Show ${task} in the plan`} onClick={onSelect}>
        Show
      </button>
    </li>
  );
}
