/** The executive report of a program as data: what its page and its text are both made from. */

import type { Alignment } from '../program/alignment.js';
import type { CarriedFinish } from '../program/carry-finish.js';
import type { Impact } from '../program/impact.js';
import type { Priorities } from '../program/priorities.js';
import type { ProfitAndLoss } from '../program/profit-and-loss.js';
import type { ProjectLink } from '../program/read-links.js';
import type { ProjectMilestone } from '../program/read-milestones.js';
import type { WhatIfChanges } from '../program/read-what-if.js';
import type { Program } from '../program/roll-up-program.js';
import type { DepartmentLoad } from '../program/shared-people.js';
import type { ProjectGates } from '../program/stage-gates.js';
import type { WhatIfOutcome } from '../program/what-if-outcome.js';
import type { RaidLine } from '../risk-register/raid.js';
import type { RegisterEntry } from '../risk-register/register-entry.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import type { Minute } from '../time/minute.js';
import type { Period } from '../time/periods.js';

/** A profit and loss with the periods of its series. */
export interface CountedLedger {
  readonly figures: ProfitAndLoss;
  readonly periods: readonly Period[];
  readonly currency: string;
  /** The projects that its rows name, each once. */
  readonly projects: readonly string[];
}

/** A dependency that comes late or hits somebody. */
export interface LateDependency {
  readonly link: ProjectLink;
  readonly impact: Impact;
}

/** The changes of a What-if table, and the program without and with them. */
export interface WhatIfReport {
  readonly changes: WhatIfChanges;
  readonly today: WhatIfOutcome;
  readonly after: WhatIfOutcome;
}

/** A project whose figures moved since the last report; unchanged figures are null. */
export interface ProjectChange {
  readonly project: string;
  /** Its health then; null where it was not in the last report. */
  readonly healthBefore: ProjectSummary['health'] | null;
  /** Working days by which its finish moved. */
  readonly finishMoved: number | null;
  /** By how much its cost at completion moved, in its own currency. */
  readonly costMoved: number | null;
  readonly now: ProjectSummary;
}

export interface ExecutiveReport {
  readonly program: Program;
  /** As of when; null where neither the program nor a project says. */
  readonly statusDate: Minute | null;
  /** Open decisions, the most urgent first; null where there is no register. */
  readonly decisions: readonly RegisterEntry[] | null;
  /** Those that need attention first; within a health the largest slip first. */
  readonly projects: readonly ProjectSummary[];
  /** By date; null where no milestones are given. */
  readonly milestones: readonly ProjectMilestone[] | null;
  readonly profitAndLoss: CountedLedger | null;
  readonly alignment: Alignment | null;
  /** Null where nothing is scored and no budget is given to choose within. */
  readonly priorities: Priorities | null;
  /** Null where no change is tried. */
  readonly whatIf: WhatIfReport | null;
  /** Open risks and issues, those that weigh most first; null where there is no register. */
  readonly risks: readonly RegisterEntry[] | null;
  /** Open entries of all registers by their kind; null where there is no register. */
  readonly raid: readonly RaidLine[] | null;
  /** Load against capacity by department, over all projects; null where their people are not known. */
  readonly departments: readonly DepartmentLoad[] | null;
  /** The projects that have stage gates; null where no milestones are given. */
  readonly gates: readonly ProjectGates[] | null;
  readonly lateDependencies: readonly LateDependency[] | null;
  /** The finish with late dependencies carried through; null where no dependency is listed. */
  readonly carriedFinish: CarriedFinish | null;
  /** Against the summaries of the last report; null where there are none. */
  readonly changes: readonly ProjectChange[] | null;
  /** Milestones of the four weeks after the status date; null without milestones or a status date. */
  readonly next: readonly ProjectMilestone[] | null;
}
