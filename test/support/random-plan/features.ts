/** What a random plan may hold, each to be switched on. */

export interface PlanFeatures {
  readonly mostTasks: number;
  readonly linkTypes: boolean;
  readonly lags: boolean;
  readonly percentLags: boolean;
  readonly elapsedLags: boolean;
  readonly milestones: boolean;
  readonly hours: boolean;
  readonly elapsed: boolean;
  readonly summaries: boolean;
  readonly summaryLinks: boolean;
  readonly softConstraints: boolean;
  readonly hardConstraints: boolean;
  readonly asLateAsPossible: boolean;
  readonly deadlines: boolean;
  readonly exceptions: boolean;
  readonly taskCalendars: boolean;
  readonly resources: boolean;
  readonly teams: boolean;
  readonly progress: boolean;
  readonly actuals: boolean;
  readonly statusDate: boolean;
  readonly manual: boolean;
  readonly settings: boolean;
  readonly criticalPaths: boolean;
  readonly remaining: boolean;
  readonly fromFinish: boolean;
  readonly levelOfEffort: boolean;
}

export const PLAIN: PlanFeatures = {
  mostTasks: 7,
  linkTypes: false,
  lags: false,
  percentLags: false,
  elapsedLags: false,
  milestones: false,
  hours: false,
  elapsed: false,
  summaries: false,
  summaryLinks: false,
  softConstraints: false,
  hardConstraints: false,
  asLateAsPossible: false,
  deadlines: false,
  exceptions: false,
  taskCalendars: false,
  resources: false,
  teams: false,
  progress: false,
  actuals: false,
  statusDate: false,
  manual: false,
  settings: false,
  criticalPaths: false,
  remaining: false,
  fromFinish: false,
  levelOfEffort: false,
};
