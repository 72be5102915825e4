/** The program's finish with late dependencies carried through: cases by hand, then what holds of every program. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryFinish } from '../../shared/program/carry-finish.js';
import { readProgramSettings } from '../../shared/program/program-settings.js';
import type { ProjectLink } from '../../shared/program/read-links.js';
import type { ProjectMilestone } from '../../shared/program/read-milestones.js';
import { finishOfSerial } from '../../shared/summary/shown-moment.js';
import { dayOfCivil } from '../../shared/time/civil-date.js';
import type { Day } from '../../shared/time/minute.js';
import { aSummary } from './a-summary.js';
import '../support/property-seed.js';

const { calendar, minutesPerDay } = readProgramSettings(undefined);
const march = (day: number): Day => dayOfCivil(2027, 3, day);

const milestone = (
  project: string,
  name: string,
  forecast: Day | null,
  changes: Partial<ProjectMilestone> = {},
): ProjectMilestone => ({
  project,
  id: '',
  name,
  baseline: null,
  forecast,
  slip: null,
  done: false,
  ...changes,
});

const link = (from: string, to: string, changes: Partial<ProjectLink> = {}): ProjectLink => {
  const [fromProject = '', fromTask = ''] = from.split('/');
  const [toProject = '', toTask = ''] = to.split('/');
  const lag = { days: 0, elapsed: false };
  const rest = { lag, neededBy: null, owner: '', status: '', problem: null };
  return { fromProject, fromTask, toProject, toTask, ...rest, ...changes };
};

const finishing = (finishes: Readonly<Record<string, Day | null>>) =>
  Object.entries(finishes).map(([project, day]) =>
    aSummary({ project, finish: day === null ? null : finishOfSerial(day) }),
  );

/** Three projects in a row: the bank's slot is late, the portal waits for it, and the launch for the portal. */
const FINISHES = finishing({ Bank: march(12), Portal: march(19), Launch: march(26) });
const MILESTONES = [
  milestone('Bank', 'Test slot', march(9), { baseline: march(1) }),
  milestone('Portal', 'Integration', march(3)),
  milestone('Portal', 'Released', march(17)),
  milestone('Launch', 'Rehearsal', march(18)),
  milestone('Launch', 'Opening', march(26)),
];
const LINKS = [link('Bank/Test slot', 'Portal/Integration'), link('Portal/Released', 'Launch/Rehearsal')];

const carry = (links = LINKS, milestones: readonly ProjectMilestone[] = MILESTONES, summaries = FINISHES) =>
  carryFinish(summaries, milestones, links, calendar, minutesPerDay);

describe('three projects in a row', () => {
  it('a late slot moves the next project by four days, and the one after by what room is left', () => {
    // Integration from Wednesday 3 to Tuesday 9 March is 4 working days; Released goes from 17 to 23 March, and
    // Rehearsal, which had one day of room, from 18 to 23: 3 working days. Friday 26 March and 3 days is 31 March.
    const { own, carried, days, moved } = carry();
    expect([own, carried, days]).toEqual([march(26), march(31), 3]);
    expect(moved).toEqual([
      { project: 'Portal', own: march(19), carried: march(25), days: 4, because: 'Integration' },
      { project: 'Launch', own: march(26), carried: march(31), days: 3, because: 'Rehearsal' },
    ]);
  });

  it('the chain leads through all three, from the slot to the project that finishes last', () => {
    const { last, chain } = carry();
    expect(last).toBe('Launch');
    expect(chain.map(({ project, milestone: name, date, days }) => [project, name, date, days])).toEqual([
      ['Bank', 'Test slot', march(9), 0],
      ['Portal', 'Integration', march(9), 4],
      ['Portal', 'Released', march(23), 4],
      ['Launch', 'Rehearsal', march(23), 3],
    ]);
    expect(chain[0]?.promised).toBe(march(1));
  });

  it('a dependency without a day to spare is on the chain before it is late', () => {
    const tight = [milestone('Bank', 'Test slot', march(5)), milestone('Launch', 'Rehearsal', march(5))];
    const { days, chain } = carry([link('Bank/Test slot', 'Launch/Rehearsal')], tight);
    expect(days).toBe(0);
    expect(chain.map(({ milestone: name }) => name)).toEqual(['Test slot', 'Rehearsal']);
  });

  it('nothing is late and there is room: the last project stands alone', () => {
    const roomy = MILESTONES.map((each) =>
      each.name === 'Test slot' ? { ...each, forecast: march(1) } : each,
    );
    const { days, moved, chain, last } = carry(LINKS, roomy);
    expect([days, moved, chain, last]).toEqual([0, [], [], 'Launch']);
  });
});

describe('what cannot move, or is not known', () => {
  it('a milestone that is reached stays, and so does its project', () => {
    const reached = MILESTONES.map((each) => (each.name === 'Integration' ? { ...each, done: true } : each));
    expect(carry(LINKS, reached).moved).toEqual([]);
  });

  it('a need without a milestone counts from the day it is needed by', () => {
    const needed = [link('Bank/Test slot', 'Launch/Sockets', { neededBy: march(5) })];
    // Needed on Friday 5 March, there on Tuesday 9: two working days, which the finish of 26 March follows to the 30th.
    expect(carry(needed).moved).toEqual([
      { project: 'Launch', own: march(26), carried: march(30), days: 2, because: 'Sockets' },
    ]);
  });

  it('projects that wait for each other in a loop have no carried finish', () => {
    const loop = [link('Bank/Test slot', 'Portal/Integration', { lag: { days: 1, elapsed: false } })];
    const back = link('Portal/Integration', 'Bank/Test slot', { lag: { days: 1, elapsed: false } });
    const { own, carried, days, settled } = carry([...loop, back]);
    expect([own, carried, days, settled]).toEqual([march(26), null, null, false]);
  });

  it('a project without a finish is named, and the others are carried', () => {
    const { unknown, carried } = carry(LINKS, MILESTONES, [...FINISHES, ...finishing({ Archive: null })]);
    expect([unknown, carried]).toEqual([['Archive'], march(31)]);
  });
});

const NAMES = ['Bank', 'Portal', 'Launch', 'Till'];

/** Milestones of four projects on working days of eight weeks; dependencies run from a project to a later one. */
const arbitraryProgram = fc.record({
  slots: fc.array(fc.tuple(fc.nat(3), fc.nat(39)), { minLength: 2, maxLength: 12 }),
  pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.nat(3)), { maxLength: 8 }),
});

const workday = (at: number): Day => (march(1) + Math.floor(at / 5) * 7 + (at % 5)) as Day;

function programOf({ slots, pairs }: { slots: [number, number][]; pairs: [number, number, number][] }) {
  const milestones = slots.map(([of, at], index) => milestone(NAMES[of] ?? '', `M${index}`, workday(at)));
  const links = pairs.flatMap(([one, other, lag]) => {
    const from = milestones[one % milestones.length];
    const to = milestones[other % milestones.length];
    if (!from || !to || NAMES.indexOf(from.project) >= NAMES.indexOf(to.project)) return [];
    const lagged = { lag: { days: lag, elapsed: false } };
    return [link(`${from.project}/${from.name}`, `${to.project}/${to.name}`, lagged)];
  });
  const lastOf = (name: string) =>
    milestones
      .filter(({ project }) => project === name)
      .reduce<Day>(
        (last, { forecast }) => (forecast !== null && forecast > last ? forecast : last),
        march(1),
      );
  return { milestones, links, summaries: finishing(Object.fromEntries(NAMES.map((n) => [n, lastOf(n)]))) };
}

const delayed = (milestones: readonly ProjectMilestone[], name: string): ProjectMilestone[] =>
  milestones.map((each) => {
    if (each.name !== name || each.forecast === null) return each;
    // The next working day: 1 March 2027 is a Monday.
    const isFriday = (each.forecast - march(1)) % 7 === 4;
    return { ...each, forecast: (each.forecast + (isFriday ? 3 : 1)) as Day };
  });

describe('of every program whose dependencies run one way', () => {
  it('carrying settles, and brings no finish forward', () => {
    fc.assert(
      fc.property(arbitraryProgram, (drawn) => {
        const { milestones, links, summaries } = programOf(drawn);
        const found = carry(links, milestones, summaries);
        expect(found.settled).toBe(true);
        expect(found.days).toBeGreaterThanOrEqual(0);
        for (const { own, carried } of found.moved) expect(carried).toBeGreaterThan(own);
        if (links.length === 0) expect([found.moved, found.chain]).toEqual([[], []]);
      }),
    );
  });

  it('every step of the chain keeps its dependency without room, and the first one waits for nothing late', () => {
    fc.assert(
      fc.property(arbitraryProgram, (drawn) => {
        const { milestones, links, summaries } = programOf(drawn);
        const { chain, last } = carry(links, milestones, summaries);
        if (chain.length === 0) return;
        expect(chain[0]?.days).toBe(0);
        expect(chain.at(-1)?.project).toBe(last);
        for (const [at, { date }] of chain.entries())
          expect(date).toBeLessThanOrEqual(chain[at + 1]?.date ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('a working day more at the head of the chain is a working day more for the program', () => {
    fc.assert(
      fc.property(arbitraryProgram, (drawn) => {
        const { milestones, links, summaries } = programOf(drawn);
        const before = carry(links, milestones, summaries);
        const [head] = before.chain;
        if (head === undefined) return;
        const after = carry(links, delayed(milestones, head.milestone), summaries);
        expect((after.days ?? 0) - (before.days ?? 0)).toBe(1);
      }),
    );
  });
});
