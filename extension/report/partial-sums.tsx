/** Which projects a sum of money goes without, said beside it: a forecast of four projects is no saving on a budget of six. */
import type { JSX } from 'preact';
import type { Program } from '../../shared/program/roll-up-program.js';
import { FIGURES, type FigureName } from '../trace/figure-names.js';
import type { ReportUi } from './ui.js';

/** Figures that go without the same projects. */
export interface PartialSums {
  readonly figures: readonly FigureName[];
  readonly missing: readonly string[];
}

/** The sums among some figures that lack projects which other sums count; those in no sum are told apart. */
export function partialSums(
  { projects, leftOut }: Pick<Program, 'projects' | 'leftOut'>,
  figures: readonly FigureName[],
): readonly PartialSums[] {
  const inNone = new Set(leftOut.map(({ project }) => project));
  const groups = new Map<string, { figures: FigureName[]; missing: string[] }>();
  for (const figure of figures) {
    const { unit, ofProgram, field } = FIGURES[figure];
    if (unit !== 'money' || ofProgram !== 'sum') continue;
    const missing = projects
      .filter((summary) => summary[field] === null && !inNone.has(summary.project))
      .map(({ project }) => project);
    const isNone = missing.length === 0 || missing.length + inNone.size >= projects.length;
    if (isNone) continue;
    const key = JSON.stringify(missing);
    const group = groups.get(key) ?? { figures: [], missing };
    group.figures.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Named one by one; of more than that the first, and how many others. */
const MOST_NAMED = 6;

export function PartialSumsNote(props: {
  readonly ui: ReportUi;
  readonly program: Pick<Program, 'projects' | 'leftOut'>;
  readonly figures: readonly FigureName[];
}): JSX.Element {
  const { ui, program, figures } = props;
  const { words } = ui;
  const names = (missing: readonly string[]): string => {
    const rest = missing.length - MOST_NAMED;
    const first = missing.slice(0, rest > 0 ? MOST_NAMED - 1 : MOST_NAMED).join(', ');
    return rest > 0 ? `${first} +${ui.formats.whole(rest + 1)}` : first;
  };
  return (
    <>
      {partialSums(program, figures).map(({ figures: those, missing }) => (
        <p key={those[0]} class="muted without">
          {words.t(
            'figuresWithout',
            those.map((figure) => words.t(FIGURES[figure].name)).join(', '),
            names(missing),
          )}
        </p>
      ))}
    </>
  );
}
