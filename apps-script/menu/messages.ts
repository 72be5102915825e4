/** What the sidebar asks of the sheet and what it is answered; both travel as JSON texts. */
import type { TemplateId } from '../../shared/sample/templates/template-list.js';
import type { Mend } from '../../shared/table/reading.js';
import type { ProgressReview } from '../sheet/collect-progress.js';
import type { First } from '../sheet/conversion/date-order.js';
import type { Choices } from '../sheet/conversion/questions.js';
import type { SheetReading, Target } from '../sheet/conversion/reading.js';
import type { ExportFormat, PlanFile } from '../sheet/exchange/export-plan.js';
import type { GivenFile } from '../sheet/exchange/import-file.js';
import type { AcceptedLine } from '../sheet/levelling/accept.js';
import type { LevellingOutcome, LevellingProposal, ProposedStart } from '../sheet/levelling/propose.js';
import type { PlanLook } from '../sheet/plan-look.js';
import type { Reach } from '../sheet/plan-reach.js';
import type { BlockPlace, PlanState } from '../sheet/plan-state.js';
import type { ProgramState } from '../sheet/program/program-state.js';
import type { Removal } from '../sheet/removal/removal.js';
import type { TaskReasons } from '../sheet/why-task.js';
import type { ActionId } from './commands.js';

export type Request =
  | { readonly ask: 'open' }
  | { readonly ask: 'read'; readonly tab: number; readonly choices: Choices }
  | { readonly ask: 'apply'; readonly tab: number; readonly choices: Choices }
  | { readonly ask: 'order dates'; readonly tab: number; readonly choices: Choices; readonly first: First }
  | { readonly ask: 'look'; readonly place: BlockPlace }
  | { readonly ask: 'why'; readonly row: number }
  | { readonly ask: 'mend'; readonly target: Target; readonly mend: Mend }
  /** `from` is the range of the formula that the manager was shown. */
  | { readonly ask: 'widen'; readonly from: string }
  | { readonly ask: 'select'; readonly target: Target }
  | { readonly ask: 'act'; readonly action: ActionId }
  | { readonly ask: 'report text' }
  | { readonly ask: 'progress' }
  | { readonly ask: 'accept progress'; readonly accepted: readonly string[] }
  | { readonly ask: 'removal' }
  | { readonly ask: 'remove'; readonly keep: readonly number[] }
  | { readonly ask: 'new plan'; readonly template: TemplateId }
  | { readonly ask: 'import'; readonly file: GivenFile }
  | { readonly ask: 'export'; readonly format: ExportFormat }
  | { readonly ask: 'level' }
  | { readonly ask: 'compare levelling'; readonly lines: readonly ProposedStart[] }
  | { readonly ask: 'accept levelling'; readonly stamp: string; readonly accepted: readonly AcceptedLine[] }
  | { readonly ask: 'undo' };

/** What the sidebar shows: the plan, the program, or a sheet on its way to become a plan. */
export type Showing =
  | {
      readonly showing: 'plan';
      readonly plan: PlanState;
      readonly reach: Reach | null;
      readonly today: string;
      readonly undo: string | null;
    }
  | { readonly showing: 'program'; readonly program: ProgramState; readonly undo: string | null }
  | { readonly showing: 'sheet'; readonly reading: SheetReading; readonly undo: string | null }
  /** The plan cannot be read at all: one sentence says why. */
  | {
      readonly showing: 'broken plan';
      readonly sentence: string;
      readonly reach: Reach | null;
      readonly undo: string | null;
    };

export interface Answers {
  readonly open: Showing;
  readonly read: SheetReading;
  readonly apply: Showing;
  readonly 'order dates': Showing;
  readonly look: PlanLook;
  readonly why: TaskReasons | null;
  readonly mend: Showing;
  readonly widen: Showing;
  readonly select: null;
  readonly act: Showing;
  readonly 'report text': string;
  readonly progress: ProgressReview;
  readonly 'accept progress': Showing;
  readonly removal: Removal;
  readonly remove: Showing;
  readonly 'new plan': Showing;
  readonly import: { readonly showing: Showing; readonly notes: readonly string[] };
  readonly export: PlanFile;
  readonly level: LevellingProposal;
  readonly 'compare levelling': LevellingOutcome;
  readonly 'accept levelling': Showing;
  readonly undo: Showing;
}

export type Reply<Ask extends Request['ask']> =
  | { readonly answer: Answers[Ask] }
  /** One plain sentence. */
  | { readonly sentence: string };
