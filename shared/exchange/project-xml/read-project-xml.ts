/** Reads a plan saved by Microsoft Project as XML into the tables of a workbook. */
import type { PlanTables } from '../../plan/read-plan.js';
import { XmlError } from '../xml/xml-reader.js';
import { readXmlTree } from '../xml/xml-tree.js';
import { CustomFields } from './custom-fields.js';
import { readFileTasks } from './file-tasks.js';
import { noteSplits } from './note-splits.js';
import { Notes } from './notes.js';
import { FileAssignments } from './read-assignments.js';
import { type NumberedBaseline, readBaselines } from './read-baselines.js';
import { readProjectCalendars } from './read-project-calendars.js';
import { ownCalendars, readFileResources, resourcesTable } from './read-project-resources.js';
import { readUnits, settingsTable } from './read-project-settings.js';
import { planTable } from './read-task-rows.js';

export interface ImportedProject {
  /** The current baseline (number 0) is among them; there is no Actuals table, as the file keeps no dated costs. */
  readonly tables: PlanTables;
  /** Every baseline of the file, the current one first. */
  readonly baselines: readonly NumberedBaseline[];
  /** What the file holds and the tables do not: one plain sentence each. */
  readonly notes: readonly string[];
}

/** A text that is no Microsoft Project XML; the message is one plain sentence with what to do. */
export class ProjectXmlError extends Error {}

/** Hour-by-hour figures are most of a file and are worked out anew. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'TimephasedData',
  'Views',
  'Filters',
  'Groups',
  'Maps',
  'Reports',
]);

/**
 * The tables of a plan from Microsoft Project XML (File, Save as, XML format), ready for `readPlan`.
 *
 * IDs, outline, durations in their units, links, constraints, deadlines, calendars with exceptions, progress,
 * resources, assignments, costs and baselines are carried. What cannot be carried is listed in `notes` with the
 * tasks concerned; nothing is left out without a note.
 *
 * @throws ProjectXmlError where the text is not XML or no project
 * @example
 * const { tables } = readProjectXml(
 *   '<Project xmlns="http://schemas.microsoft.com/project"><StartDate>2027-03-01T08:00:00</StartDate><Tasks><Task>' +
 *     '<UID>1</UID><ID>1</ID><Name>Dig</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration>' +
 *     '</Task></Tasks></Project>',
 * );
 * tables.plan; // [['ID', 'Task', 'Duration', 'Predecessors'], [1, 'Dig', 2, null]]
 */
export function readProjectXml(text: string): ImportedProject {
  const project = projectOf(text);
  const notes = new Notes();
  const units = readUnits(project);
  const resources = readFileResources(project, notes);
  const calendars = readProjectCalendars(project, ownCalendars(project, resources), notes);
  const rows = readFileTasks(project, new CustomFields(project), notes);
  const assignments = new FileAssignments(project, resources, notes);
  const plan = planTable(rows, { units, calendars, assignments, notes });
  const resourceTable = resourcesTable(resources, calendars);
  const baselines = readBaselines(rows, units);
  const current = baselines.find(({ number }) => number === 0);
  const tables: PlanTables = {
    plan,
    settings: settingsTable(project, units, notes),
    calendar: calendars.table,
    ...(resourceTable === undefined ? {} : { resources: resourceTable }),
    ...(current === undefined ? {} : { baseline: current.table }),
  };
  noteSplits(tables, rows, notes);
  return { tables, baselines, notes: notes.sentences() };
}

function projectOf(text: string): ReturnType<typeof readXmlTree> {
  try {
    const project = readXmlTree(text, PASSED_OVER);
    if (project.name === 'Project') return project;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new ProjectXmlError(
      `The file is not complete XML. ${error.message} Save it from Microsoft Project again.`,
    );
  }
  throw new ProjectXmlError(
    'The file is XML, but not of Microsoft Project. In Microsoft Project choose Save as and the XML format.',
  );
}
