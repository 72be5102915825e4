/** The health of a program: its own figures by the thresholds, and never better than its projects allow. */
import { type CombinedHealth, combineRules } from '../health/combine-rules.js';
import { bestOf, type Health } from '../health/health.js';
import { completionVarianceRule, costIndexRule, finishSlipRule } from '../health/rules.js';
import type { RuleResult } from '../health/threshold-rule.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { foldText } from '../table/fold.js';
import { listed } from '../table/listed.js';
import type { ProgramDates } from './program-dates.js';
import type { ProgramMoney } from './program-money.js';
import type { ProgramSettings } from './program-settings.js';

/** A project without a baseline is compared with its plan without progress, and a program has both kinds. */
export const WHAT_WAS_PLANNED = 'what was planned';

/** A sentence names no more; of two hundred projects it would be a page. */
const MOST_NAMED = 8;

/**
 * The worst of: the program's finish slip, CPI and variance at completion against the thresholds; Amber where a project
 * is Red; the best health among its projects. Grey where no project's health is known. A program of one project has
 * that project's health.
 */
export function programHealth(
  projects: readonly ProjectSummary[],
  money: ProgramMoney,
  dates: ProgramDates,
  { health: limits }: ProgramSettings,
): CombinedHealth {
  const [only, ...others] = projects;
  if (only !== undefined && others.length === 0) return { health: only.health, reason: only.reason };
  const best = bestOf(projects.map(({ health }) => health));
  const twice = repeatedText(projects);
  if (best === 'Grey') return { health: 'Grey', reason: `No project's health is known.${twice}` };
  const { health, reason } = combineRules([
    finishSlipRule(dates.finishSlip, limits, WHAT_WAS_PLANNED),
    costIndexRule(money.costPerformanceIndex, limits),
    completionVarianceRule(money.varianceShare, limits),
    ...projectRules(projects, best),
  ]);
  const grey = namesOf(projects, 'Grey');
  return { health, reason: `${reason}${grey === '' ? '' : ` Not known: ${grey}.`}${twice}` };
}

/** Two projects may share a name, and one may be given twice: only a person can tell. */
function repeatedText(projects: readonly ProjectSummary[]): string {
  const names = new Map<string, string[]>();
  for (const { project } of projects) {
    const same = names.get(foldText(project)) ?? [];
    names.set(foldText(project), [...same, project]);
  }
  const repeated = [...names.values()].flatMap(([name, ...more]) =>
    name === undefined || name === '' || more.length === 0 ? [] : [name],
  );
  if (repeated.length === 0) return '';
  return ` More than one project is called ${listed(repeated.sort(), MOST_NAMED)}; each of them counts.`;
}

function projectRules(projects: readonly ProjectSummary[], best: Health): RuleResult[] {
  const results: RuleResult[] = [];
  const red = namesOf(projects, 'Red');
  const every = projects.some(({ health }) => health === 'Grey')
    ? 'Every project whose health is known'
    : 'Every project';
  if (best === 'Red') results.push({ health: 'Red', sentence: `${every} is off track: ${red}.` });
  else if (red !== '') results.push({ health: 'Amber', sentence: `Off track: ${red}.` });
  if (best === 'Amber') results.push({ health: 'Amber', sentence: 'No project is on track.' });
  if (best === 'Green')
    results.push({ health: 'Green', sentence: `On track: ${namesOf(projects, 'Green')}.` });
  return results;
}

const namesOf = (projects: readonly ProjectSummary[], word: Health): string =>
  listed(
    projects
      .filter(({ health }) => health === word)
      .map(({ project }) => project)
      .sort(),
    MOST_NAMED,
  );
