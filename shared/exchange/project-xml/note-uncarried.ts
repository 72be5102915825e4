/** Notes what a task of a Microsoft Project file holds that the Plan table has no place for. */
import type { FileTask } from './file-tasks.js';
import type { Notes } from './notes.js';
import { isSet, momentOf, numberOf } from './values.js';

/** Microsoft Project's task type "fixed duration": the only way tasks behave here. */
const FIXED_DURATION = 1;

export function noteUncarried(task: FileTask, notes: Notes): void {
  const { element, id, name, isSummary } = task;
  const label = `${id} ${name}`;
  const about = (sentence: string): void => notes.about(sentence, label);
  if (isSet(element, 'Recurring')) about('Recurring tasks are carried as their single occurrences');
  if (isSet(element, 'IsSubproject'))
    about('Inserted projects are carried as one task each, without their own tasks');
  if (element.child('Notes') !== undefined) about('Notes on tasks are not carried');
  if (element.child('Hyperlink') !== undefined || element.child('HyperlinkAddress') !== undefined)
    about('Hyperlinks are not carried');
  if (element.child('OutlineCode') !== undefined) about('Outline codes are not carried');
  if ((numberOf(element, 'LevelingDelay') ?? 0) !== 0)
    about('Levelling delays are not carried; level the plan again');
  if (isSummary) noteSummary(task, about);
  else noteLeaf(task, about, notes);
}

function noteSummary({ element }: FileTask, about: (sentence: string) => void): void {
  if ((numberOf(element, 'FixedCost') ?? 0) !== 0) about('Fixed costs of summary tasks are not carried');
  const moved =
    momentOf(element, 'ManualFinish') !== null &&
    (momentOf(element, 'ManualFinish') !== momentOf(element, 'Finish') ||
      momentOf(element, 'ManualStart') !== momentOf(element, 'Start'));
  if (isSet(element, 'Manual') && moved)
    about('Manual dates of summary tasks are not carried; they follow their tasks');
}

function noteLeaf({ element }: FileTask, about: (sentence: string) => void, notes: Notes): void {
  if (isSet(element, 'IgnoreResourceCalendar'))
    about('Tasks that ignore their resources’ calendars work when both calendars do');
  if (
    isSet(element, 'Manual') &&
    momentOf(element, 'Start') === null &&
    momentOf(element, 'ManualStart') === null &&
    momentOf(element, 'Finish') === null
  )
    about('Manual tasks without dates are scheduled like any other');
  const physical = numberOf(element, 'EarnedValueMethod') === 1;
  if (physical && numberOf(element, 'PhysicalPercentComplete') !== numberOf(element, 'PercentComplete'))
    about('Physical % complete is not carried; value is earned by % complete');
  const type = numberOf(element, 'Type') ?? FIXED_DURATION;
  if (type !== FIXED_DURATION || isSet(element, 'EffortDriven'))
    notes.add(
      'Task types and effort-driven scheduling are not carried: a task keeps its duration when its resources change',
    );
}
