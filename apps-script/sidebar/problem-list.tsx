/** Problems, each with where it is, what is wrong and how to mend it; a click selects its cells. */
import { useState } from 'preact/hooks';
import type { Mend } from '../../shared/table/reading.js';
import type { ProblemLine, Target } from '../sheet/conversion/reading.js';
import { MendOffer } from './mend-offer.js';

interface ProblemListProps {
  readonly problems: readonly ProblemLine[];
  readonly count: number;
  readonly onSelect: (target: Target) => void;
  /** Absent where nothing may be changed yet. */
  readonly onMend?: (target: Target, mend: Mend) => void;
  readonly disabled?: boolean;
}

/** More would push everything below out of sight. */
const FIRST = 8;

export function ProblemList({ problems, count, onSelect, onMend, disabled = false }: ProblemListProps) {
  const [all, setAll] = useState(false);
  if (count === 0) return null;
  const shown = all ? problems : problems.slice(0, FIRST);
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">
        Problems <span class="count">{count}</span>
      </h2>
      <ul class="lines">
        {shown.map((problem) => (
          <li key={`${problem.where} ${problem.message}`}>
            <ProblemEntry problem={problem} onSelect={onSelect} />
            {onMend !== undefined && problem.target !== null && problem.mends.length > 0 && (
              <MendOffer
                where={problem.where}
                mends={problem.mends}
                disabled={disabled}
                onMend={(mend) => problem.target !== null && onMend(problem.target, mend)}
              />
            )}
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          Show {problems.length - shown.length} more
        </button>
      )}
      {shown.length === problems.length && count > problems.length && (
        <p class="hint">And {count - problems.length} more, in the Check column.</p>
      )}
    </section>
  );
}

function ProblemEntry({
  problem,
  onSelect,
}: {
  readonly problem: ProblemLine;
  readonly onSelect: (target: Target) => void;
}) {
  const { where, message, remedy, target } = problem;
  const words = (
    <>
      {where !== '' && <span class="where">{where}</span>}
      <span>{message}</span>
      <span class="hint">{remedy}</span>
    </>
  );
  if (target === null) return <div class="line">{words}</div>;
  return (
    <button type="button" class="line" onClick={() => onSelect(target)}>
      {words}
    </button>
  );
}
