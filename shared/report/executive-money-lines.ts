/** What a program costs, earns and is expected to, in sentences. */
import type { Figure } from '../earned-value/figure.js';
import { groupedText, percentText } from '../health/number-words.js';
import { marginShare } from '../program/profit-and-loss.js';
import { leftOutByReason } from '../program/program-money.js';
import type { Program } from '../program/roll-up-program.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { foldText } from '../table/fold.js';
import { listed } from '../table/listed.js';
import { dateWords } from '../time/date-words.js';
import { dayOf } from '../time/minute.js';
import type { CountedLedger, ExecutiveReport } from './executive-report.js';

/** Projects in one line. */
const MOST_NAMED = 12;

/** Rows of the ledger that are not counted, a line each; the function's own table names all of them. */
const MOST_ROWS = 3;

/** What is known, then what is not, each reason once. */
export function costLine({ program }: ExecutiveReport): string {
  const { budgetAtCompletion, estimateAtCompletion, actualCost, currency, leftOut } = program;
  const money = (value: number) => `${groupedText(value, 0)} ${currency}`;
  const figures: readonly [name: string, figure: Figure, text: (value: number) => string][] = [
    ['budget', budgetAtCompletion, (value) => `budget ${money(value)}`],
    ['forecast', estimateAtCompletion, (value) => `forecast ${money(value)}${forecastBeside(program)}`],
    ['cost so far', actualCost, (value) => `${money(value)} spent`],
  ];
  const known = figures.flatMap(([, { value }, text]) => (value === null ? [] : [text(value)]));
  const reasons = new Map<string, string[]>();
  for (const [name, { value, note }] of figures)
    if (value === null) reasons.set(note, [...(reasons.get(note) ?? []), name]);
  const unknown = [...reasons].map(
    ([note, names]) => `${names.join(', ').replace(/, ([^,]*)$/, ' and $1')} not known: ${note}`,
  );
  const sentences = [known.join(', '), ...unknown].filter((text) => text !== '');
  for (const { projects, why } of leftOutByReason(leftOut))
    sentences.push(`without ${listed(projects, MOST_NAMED)} (${why})`);
  return sentences.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`).join(' ');
}

/** A forecast of some of the projects is set beside the budget of these, and names the others. */
function forecastBeside({
  estimateAtCompletion,
  varianceAtCompletion,
  varianceShare,
  currency,
}: Program): string {
  const [forecast, left, share] = [
    estimateAtCompletion.value,
    varianceAtCompletion.value,
    varianceShare.value,
  ];
  if (forecast === null || left === null || share === null) return '';
  const percent = percentText(Math.abs(share));
  const change = percent === '0 %' ? 'as budgeted' : `${percent} ${share < 0 ? 'over' : 'under'} budget`;
  const { note = '' } = estimateAtCompletion;
  return note === ''
    ? ` (${change})`
    : ` (${change}: the budget of these projects is ${groupedText(forecast + left, 0)} ${currency}; ${note})`;
}

export function profitLines(
  { figures, currency, periods, projects: booked }: CountedLedger,
  projects: readonly ProjectSummary[],
): string[] {
  const outlook = figures.totals.Outlook;
  const { totalIncome, totalCost, totalMargin, netPresentValue, benefitCostRatio } = outlook;
  const { returnOnInvestment, payback } = outlook;
  const paidBack = payback.value === null ? undefined : periods[payback.value];
  const money = (value: number | null) =>
    value === null ? 'not known' : `${groupedText(value, 0)} ${currency}`;
  const margin = totalMargin.value;
  const share = marginShare(margin, totalIncome);
  const why = totalMargin.note === undefined ? '' : `, ${totalMargin.note}`;
  const planned = figures.totals.Plan;
  return [
    `Outlook: income ${money(totalIncome)}, cost ${money(totalCost)}, margin ${money(margin)}${share === null ? why : ` (${percentText(share)})`}.`,
    `Plan: income ${money(planned.totalIncome)}, cost ${money(planned.totalCost)}.`,
    netPresentValue.value === null
      ? `Net present value not known, ${netPresentValue.note}.`
      : `Net present value ${money(netPresentValue.value)}.`,
    ...(benefitCostRatio.value === null ? [] : [`Benefit-cost ratio ${benefitCostRatio.value.toFixed(2)}.`]),
    ...(returnOnInvestment.value === null
      ? []
      : [`Return on investment ${percentText(returnOnInvestment.value)}.`]),
    ...(paidBack === undefined ? [] : [`Paid back in the period from ${dateWords(dayOf(paidBack.from))}.`]),
    ...notCounted(figures.problems),
    ...bookedText(booked, projects),
  ];
}

/** A row of a project that the program does not have counts all the same: only a person can tell whose it is. */
function bookedText(booked: readonly string[], projects: readonly ProjectSummary[]): string[] {
  const names = new Set(projects.map(({ project }) => foldText(project)));
  const strange = booked.filter((name) => !names.has(foldText(name)));
  const known = booked.length - strange.length;
  return [
    ...(strange.length === 0
      ? []
      : [
          `Counted, though no project of the program: ${listed(
            strange.map((name) => `"${name}"`),
            MOST_NAMED,
          )}.`,
        ]),
    ...(known === 0 || known >= names.size
      ? []
      : [`The ledger has amounts of ${known} of ${names.size} projects.`]),
  ];
}

function notCounted(problems: readonly string[]): string[] {
  const rest = problems.length - MOST_ROWS;
  const lines = problems.slice(0, MOST_ROWS).map((problem) => `Not counted: ${problem}`);
  return rest > 0 ? [...lines, `Not counted: ${rest} more.`] : lines;
}
