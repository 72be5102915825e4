/** The states of the popup as stored values, painted by the extension's own code from projects made for the purpose. */

import { workbookOfTables, writeWorkbook } from '../../apps-script/local/workbook-file/write-workbook.js';
import en from '../../extension/_locales/en/messages.json';
import { serialDayOf } from '../../extension/program/format.js';
import { paintPicture } from '../../extension/program/paint-picture.js';
import { entriesOf, type ProgramReading, UNREAD_PROGRAM } from '../../extension/program/program-reading.js';
import type { ProjectReading } from '../../extension/program/project-reading.js';
import { readProject } from '../../extension/program/read-project.js';
import { sampleProgram } from '../../extension/program/sample-program.js';
import { shownProgram } from '../../extension/program/shown-program.js';
import type { SourceFailure } from '../../extension/sources/sheet-source.js';
import { readXlsx } from '../../extension/sources/workbook/xlsx.js';
import type { HistoryDay } from '../../extension/store/history-store.js';
import type { KeyValueStore } from '../../extension/store/key-value-store.js';
import type { Program, ProjectEntry } from '../../extension/store/program.js';
import { programStore } from '../../extension/store/program-store.js';
import { type Snapshot, snapshotOf } from '../../extension/store/snapshot.js';
import { catalogueLookup, type Words, wordsOf } from '../../extension/words/words.js';
import { sampleProgram as sample } from '../../shared/sample/program.js';
import type { Table } from '../../shared/table/cell.js';

export const english: Words = wordsOf('en-GB', catalogueLookup(en));

const ADDRESS = 'https://docs.google.com/spreadsheets/d';

/** A project of the sample as if it had been read from a Google sheet at that moment. */
function readAsSheet(at: number, id: string, readAt: number): ProjectReading {
  const project = sample.projects[at % sample.projects.length];
  if (project === undefined) throw new Error('The sample has no projects.');
  const bytes = writeWorkbook(workbookOfTables({ ...project.tables }));
  const outcome = readProject(readXlsx(bytes, project.name, `${ADDRESS}/${id}/edit`));
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return { figures: outcome.value, readAt, failure: null };
}

const entryOf = (id: string, title: string): ProjectEntry => ({
  id,
  title,
  place: { type: 'google', address: { id, account: null } },
});

const programOf = (projects: readonly ProjectEntry[]): Program => ({
  id: 'program-1',
  kind: 'own',
  title: '',
  workbook: null,
  projects,
});

/** What lies in the store for a program and its readings, written by the extension's own store. */
async function stored(
  program: Program,
  readings: ReadonlyMap<string, ProjectReading>,
  now: number,
  words: Words,
  reading: ProgramReading = UNREAD_PROGRAM,
  history: readonly HistoryDay[] = [],
  ledger: Table | null = null,
): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  const store = programStore(into(values));
  const shown = shownProgram(program, reading, readings);
  const brush = {
    words,
    now,
    readAt: now,
    programs: [{ id: program.id, title: reading.title || 'Program' }],
    history,
    ledger,
  };
  const { picture, rest, details } = paintPicture(shown, brush);
  await store.savePrograms({ selected: program.id, programs: [program] });
  await store.savePicture(picture, rest, details);
  await store.saveProgramReading(program.id, reading);
  for (const { id } of entriesOf(program, reading)) {
    const each = readings.get(id);
    if (each !== undefined) await store.saveReading(id, each);
  }
  return values;
}

const into = (values: Record<string, unknown>): KeyValueStore => ({
  get: async () => values,
  set: async (more) => void Object.assign(values, more),
  remove: async () => undefined,
});

export function sampleState(now: number, words = english): Promise<Record<string, unknown>> {
  const { program, readings, reading } = sampleProgram(now);
  return stored(program, readings, now, words, reading, [], sample.profitAndLossTable);
}

/** A program of any number of projects, each one of the sample's under a name of its own. */
export function largeState(
  count: number,
  now: number,
  nameOf: (at: number) => string = (at) => `Region ${at + 1}`,
  words = english,
): Promise<Record<string, unknown>> {
  const kinds = sample.projects.map((_, at) => readAsSheet(at, `sheet-kind-${at}-0123456789`, now));
  const ids = Array.from({ length: count }, (_, at) => `sheet-${at}-0123456789`);
  const readings = new Map(ids.map((id, at) => [id, renamed(kinds[at % kinds.length], nameOf(at))]));
  const program = programOf(ids.map((id, at) => entryOf(id, nameOf(at))));
  return stored(program, readings, now, words, UNREAD_PROGRAM, historyOf(readings, now));
}

/** How many days each project's finish has moved in the last twelve weeks, one after the other. */
const MOVED = [40, 3, -6, 0, 12, 0];

/** A reading a week: each finish on its way to where it is now. */
function historyOf(readings: ReadonlyMap<string, ProjectReading>, now: number): HistoryDay[] {
  const weeks = 12;
  return Array.from({ length: weeks }, (_, week) => {
    const left = (weeks - 1 - week) / (weeks - 1);
    const projects = [...readings].flatMap(([id, { figures }], at): [string, Snapshot][] => {
      if (figures === null) return [];
      const snapshot = snapshotOf(figures.summary.project, figures);
      const moved = Math.round((MOVED[at % MOVED.length] ?? 0) * left ** 2);
      return [[id, { ...snapshot, finish: snapshot.finish === null ? null : snapshot.finish - moved }]];
    });
    return { day: serialDayOf(now) - (weeks - 1 - week) * 7, projects: Object.fromEntries(projects) };
  });
}

function renamed(reading: ProjectReading | undefined, project: string): ProjectReading {
  if (!reading?.figures) throw new Error('A project without figures has no name to change.');
  const { figures } = reading;
  return { ...reading, figures: { ...figures, summary: { ...figures.summary, project } } };
}

const DAY = 24 * 60 * 60 * 1000;

/** One project for each thing that can go wrong, some with figures from before. */
export function failuresState(now: number, words = english): Promise<Record<string, unknown>> {
  const failures: [string, SourceFailure, boolean][] = [
    ['Training', { kind: 'no-access' }, false],
    ['Payments gateway', { kind: 'signed-out' }, true],
    ['Mobile app', { kind: 'permission-off' }, true],
    ['Warehouse move', { kind: 'offline' }, true],
    ['Data migration', { kind: 'sheet-changed', tab: 'Plan' }, true],
    ['Supplier portal', { kind: 'throttled' }, false],
    ['Archive', { kind: 'too-large', limit: '30 MB' }, false],
    ['Office fit-out', { kind: 'cut-off' }, false],
  ];
  const readings = new Map<string, ProjectReading>();
  const entries = failures.map(([title, failure, wasRead], at) => {
    const id = `sheet-failing-${at}-0123456789`;
    const before = renamed(readAsSheet(at, id, now - DAY), title);
    readings.set(id, wasRead ? { ...before, failure } : { figures: null, readAt: null, failure });
    return entryOf(id, title);
  });
  return stored(programOf(entries), readings, now, words);
}
