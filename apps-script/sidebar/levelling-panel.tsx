/** Levelling as a proposal: what would move, row by row, before and after; accepted or dropped. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LevellingLine, LevellingOutcome, LevellingProposal } from '../sheet/levelling/propose.js';
import { LevellingList } from './levelling-list.js';
import type { PanelProps } from './panel-props.js';
import { ask } from './server.js';
import { UnderWay } from './under-way.js';
import { useAsking } from './use-asking.js';

const acceptable = ({ obstacle }: LevellingLine): boolean => obstacle === '';

export function LevellingPanel({ onSelect, onDone, onBack }: PanelProps) {
  const { busy, failure, run } = useAsking();
  const [proposal, setProposal] = useState<LevellingProposal | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [after, setAfter] = useState<LevellingOutcome | null>(null);
  const level = useCallback(
    () =>
      run(
        'Trying schedules…',
        () => ask({ ask: 'level' }),
        (found) => {
          setProposal(found);
          setChosen(new Set(found.lines.filter(acceptable).map(({ row }) => row)));
          setAfter(found.after);
        },
      ),
    [run],
  );
  useEffect(level, [level]);
  const choose = (rows: ReadonlySet<number>) => {
    setChosen(rows);
    setAfter(null);
  };
  const chosenLines = (proposal?.lines ?? []).filter(({ row }) => chosen.has(row));
  const compare = () => {
    const lines = chosenLines.map(({ row, notBefore }) => ({ row, notBefore }));
    run('Comparing…', () => ask({ ask: 'compare levelling', lines }), setAfter);
  };
  const accept = ({ stamp }: LevellingProposal) => {
    const accepted = chosenLines.map(({ row, notBefore, movedFor }) => ({ row, notBefore, movedFor }));
    run('Writing the dates…', () => ask({ ask: 'accept levelling', stamp, accepted }), onDone);
  };
  return (
    <section class="panel" aria-busy={busy !== null}>
      <h1>Level resources</h1>
      <p class="hint">
        A proposal: tasks wait until their resources are free. Nothing changes before you accept, row by row.
      </p>
      <UnderWay busy={busy} failure={failure} />
      {proposal !== null && (
        <>
          <Comparison proposal={proposal} after={after} disabled={busy !== null} onCompare={compare} />
          <LevellingList
            proposal={proposal}
            chosen={chosen}
            disabled={busy !== null}
            onChoose={choose}
            onSelect={onSelect}
          />
        </>
      )}
      <footer class="row">
        {proposal?.lines.some(acceptable) && (
          <button
            type="button"
            class="primary"
            disabled={busy !== null || chosen.size === 0}
            onClick={() => accept(proposal)}
          >
            Accept {chosen.size} of {proposal.lines.length}
          </button>
        )}
        {failure !== null && (
          <button type="button" disabled={busy !== null} onClick={level}>
            Level again
          </button>
        )}
        <button type="button" onClick={onBack}>
          {proposal !== null && proposal.lines.length > 0 ? 'Drop' : 'Back'}
        </button>
      </footer>
    </section>
  );
}

interface ComparisonProps {
  readonly proposal: LevellingProposal;
  readonly after: LevellingOutcome | null;
  readonly disabled: boolean;
  readonly onCompare: () => void;
}

function Comparison({ proposal: { before, schedulesTried }, after, disabled, onCompare }: ComparisonProps) {
  if (before.overloads === 0 && schedulesTried === 0)
    return <p>No resource is asked for more than there is. Nothing has to wait.</p>;
  return (
    <>
      <table class="comparison">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">Figure</span>
            </th>
            <th scope="col">Now</th>
            <th scope="col">Levelled</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Finish</th>
            <td>{before.finish || '–'}</td>
            <td>{after === null ? '–' : after.finish || '–'}</td>
          </tr>
          <tr>
            <th scope="row">Overloads</th>
            <td>{before.overloads}</td>
            <td>{after === null ? '–' : after.overloads}</td>
          </tr>
        </tbody>
      </table>
      {after === null && (
        <button type="button" class="link" disabled={disabled} onClick={onCompare}>
          Compare with the rows chosen
        </button>
      )}
      <p class="hint">
        {schedulesTried === 1 ? '1 schedule' : `${schedulesTried} schedules`} tried; Settings, Levelling
        effort says how many may be.
      </p>
    </>
  );
}
