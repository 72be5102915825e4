/** Every reason that the functions give in the sheet has a telling in every language; none of it is left English. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import de from '../../../extension/_locales/de/messages.json';
import en from '../../../extension/_locales/en/messages.json';
import es from '../../../extension/_locales/es/messages.json';
import fr from '../../../extension/_locales/fr/messages.json';
import ja from '../../../extension/_locales/ja/messages.json';
import pt from '../../../extension/_locales/pt/messages.json';
import { STATEMENTS } from '../../../extension/words/core-sentences.js';
import { tellNote, tellReason, tellSentences } from '../../../extension/words/tell-reason.js';
import { catalogueLookup, type Words, wordsOf } from '../../../extension/words/words.js';
import { type Measures, measurePlan } from '../../../shared/earned-value/measures.js';
import { projectHealth } from '../../../shared/health/project-health.js';
import { withoutWord } from '../../../shared/health/reason-beside.js';
import { readPlan } from '../../../shared/plan/read-plan.js';
import { rollUpProgram } from '../../../shared/program/roll-up-program.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import type { ProjectSummary } from '../../../shared/summary/project-summary.js';
import { summarizeProject } from '../../../shared/summary/summarize-project.js';
import { aSummary } from '../../program/a-summary.js';
import '../../support/property-seed.js';

const english = wordsOf('en-GB', catalogueLookup(en));
const german = wordsOf('de-DE', catalogueLookup(de));
const OTHERS: readonly Words[] = [
  german,
  ...Object.entries({ es, fr, ja, pt }).map(([language, catalogue]) =>
    wordsOf(language, catalogueLookup(catalogue)),
  ),
];

/** As the functions write numbers: a space before the percent sign, no comma between thousands. */
const asWritten = (text: string): string => text.replace(/(\d)%/g, '$1 %').replace(/(\d),(?=\d{3})/g, '$1');

/** Whether a sentence can be told: what is wrong in a row of the plan is told in the words of the sheet. */
const isOfARow = (reason: string): boolean => /\bRow \d/.test(reason);

function expectTold(reason: string): void {
  expect(asWritten(tellSentences(reason, english)?.join(' ') ?? '')).toBe(asWritten(reason));
  for (const words of OTHERS) {
    const told = tellSentences(reason, words)?.join(' ') ?? '';
    expect(told, words.locale).not.toBe('');
    expect(told, words.locale).not.toMatch(/\b(?:the|against|beyond|below|not|nothing|every)\b/);
  }
}

const HEADER = [
  ...['Task', 'Duration', 'Predecessors', 'Resources', 'Budget', '% complete', 'Actual cost'],
  ...['EV method', 'Units planned', 'Units done'],
];

/** Plans in one of many states: money or none, begun or not, with a baseline or without, crowded or not, in a loop. */
const plans = fc.record({
  tasks: fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom('', '1', '2', '3'),
      fc.constantFrom('', 'Ann', 'Ann, Ben', 'Ann 300%'),
      fc.constantFrom('', 100, 2000, 1234.5),
      fc.constantFrom('', 0, 35, 80, 100),
      fc.constantFrom('', 50, 900, 4000),
      fc.constantFrom('', '0/100', 'units', 'level of effort'),
      fc.constantFrom('', 10),
      fc.constantFrom('', 4),
    ),
    { minLength: 1, maxLength: 6 },
  ),
  statusDate: fc.constantFrom('', '2027-02-26', '2027-03-05', '2027-03-26', '2027-06-30'),
  resources: fc.boolean(),
  baseline: fc.boolean(),
});

function measured({
  tasks,
  statusDate,
  resources,
  baseline,
}: typeof plans extends fc.Arbitrary<infer Plan> ? Plan : never) {
  const plan = readPlan({
    plan: [HEADER, ...tasks.map(([duration, ...rest], at) => [`Task ${at + 1}`, duration, ...rest])],
    settings: [
      ['Setting', 'Value'],
      ['Project start', '2027-03-01'],
      ['Status date', statusDate],
    ],
    ...(resources && {
      resources: [
        ['Resource', 'Max units'],
        ['Ann', '100%'],
        ['Ben', 0],
      ],
    }),
    ...(baseline && {
      baseline: [
        ['Task', 'Start', 'Finish', 'Budget'],
        ...tasks.map((_, at) => [`Task ${at + 1}`, '2027-03-01', '2027-03-12', 500]),
      ],
    }),
  });
  const schedule = schedulePlan(plan);
  return { plan, schedule, measures: measurePlan(plan, schedule) };
}

/** English in all but the name of its language, so that nothing is left as it is for being English. */
const pretended: Words = { ...english, locale: 'x-en' };

const notesOf = (measures: Measures): string[] =>
  Object.values(measures).flatMap((figure: unknown) =>
    typeof figure === 'object' && figure !== null && 'note' in figure && typeof figure.note === 'string'
      ? [figure.note]
      : [],
  );

const named = (summary: ProjectSummary, project: string): ProjectSummary => ({ ...summary, project });

test('every verdict on a plan, and the reason in its summary', () => {
  const heard = new Set<string>();
  fc.assert(
    fc.property(plans, (drawn) => {
      const { plan, schedule, measures } = measured(drawn);
      for (const { health, reason } of projectHealth(plan, schedule, measures)) {
        if (isOfARow(reason)) continue;
        expectTold(withoutWord(health, reason));
        for (const { key, pattern } of STATEMENTS)
          if (reason.split(/(?: \([^()]*\))?\.(?: |$)/).some((part) => pattern.test(part))) heard.add(key);
      }
    }),
    { numRuns: 400 },
  );
  // Else the plans drawn are too much alike for this to prove anything.
  expect(heard.size).toBeGreaterThanOrEqual(13);
});

const summaries = fc.array(
  fc.record({
    project: fc.constantFrom(
      'Clinic',
      'Online booking',
      'St. Mary St. wing',
      'Clinic 2.0. Phase one',
      'A, b and c',
    ),
    health: fc.constantFrom('Green', 'Amber', 'Red', 'Grey'),
    finishSlip: fc.constantFrom(null, -3, 0, 1, 2.5, 30),
    actualCost: fc.constantFrom(null, 0, 90, 400),
  }),
  { minLength: 2, maxLength: 14 },
) as fc.Arbitrary<Partial<ProjectSummary>[]>;

test('the reason of every program, whatever its projects are called', () => {
  fc.assert(
    fc.property(summaries, (projects) => {
      const { summary } = rollUpProgram(projects.map((each) => aSummary({ ...each, reason: 'Off.' })));
      expectTold(withoutWord(summary.health, summary.reason));
    }),
  );
});

test('the sample, project by project and as a program', () => {
  const all = sampleProgram.projects.map(({ name, tables }) => {
    const plan = readPlan(tables);
    const schedule = schedulePlan(plan);
    return named(summarizeProject(plan, schedule, measurePlan(plan, schedule)), name);
  });
  for (const { health, reason } of [...all, rollUpProgram(all).summary])
    expectTold(withoutWord(health, reason));
});

describe('the notes of figures that are not known', () => {
  test('of every measure of a plan', () => {
    fc.assert(
      fc.property(plans, (drawn) => {
        const { measures } = measured(drawn);
        for (const note of notesOf(measures)) {
          if (isOfARow(note) || note.startsWith('Tasks form')) continue;
          expect(asWritten(tellNote(note, pretended)), note).toBe(asWritten(note));
          expect(tellNote(note, german), note).not.toBe(note);
        }
      }),
    );
  });

  test('stay as they are where one of several remarks has no telling', () => {
    expect(tellNote('no budget; the moon is full', german)).toBe('no budget; the moon is full');
    expect(tellNote('no budget: 2 Build; no progress recorded', german)).toBe(
      'kein Budget: 2 Build; kein Fortschritt erfasst',
    );
  });
});

describe('in German', () => {
  const told = (health: ProjectSummary['health'], reason: string) => tellReason(health, reason, german);

  test('numbers are written as there, and the sentence still ends where it ended', () => {
    expect(
      told(
        'Red',
        'Finish slips 2.5 working days against the baseline (red beyond 2). SPI(t) 0.56: gaining 5.6 days for every 10 (red below 0.90). Forecast cost is 27.4 % over budget (red beyond 10 % over).',
      ),
    ).toEqual({
      lead: 'Das Ende liegt 2,5 Arbeitstage später als im Basisplan (rot über 2).',
      more: 'SPI(t) 0,56: es werden je 10 Tage 5,6 Tage gewonnen (rot unter 0,90). Die prognostizierten Kosten liegen 27,4\u00a0% über dem Budget (rot über 10\u00a0%).',
      isEnglish: false,
    });
  });

  test('why a figure is unknown begins with a capital', () => {
    expect(told('Grey', 'Unknown: no actual cost recorded.').lead).toBe('Keine Istkosten erfasst.');
  });

  test('what has no telling stays English, all of it', () => {
    const reason = 'Finish keeps to the baseline. The moon is full.';
    expect(told('Green', reason)).toEqual({
      lead: 'Finish keeps to the baseline.',
      more: 'The moon is full.',
      isEnglish: true,
    });
  });
});
