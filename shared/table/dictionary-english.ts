/** English words for columns, as managers write them and as Microsoft Project, Smartsheet, Asana, Jira and Monday export them. */
import type { Synonyms } from './columns.js';

export const ENGLISH: Synonyms = {
  plan: {
    ID: `
      #; No; Nr; Num; ?Number; Task ID; Task no; Task number; Task #; ID no; ID #; Activity ID; ?Item
      ?Item no; ?Item ID; Key; Ticket; ?Ticket ID; ?Code; Issue key; ?Issue ID; ?Row; ?Row ID; ?Row number
      ?Row #; ?Ref; ?Reference; S No; Sl no; ?Line; ?Line no; Sr no; S/N; Activity no; Activity number
      UID
      ?Seq; ?Sequence; ?Seq no`,
    WBS: `
      WBS code; WBS number; WBS no; WBS ID; WBS #; Outline number; Outline; Work breakdown structure`,
    Task: `
      Task name; Tasks; Activity; Activities; Activity name; Name; Task title; ?Title; ?Task description
      ?Activity description; ?Description; Work item; ?Item name; ?Summary; ?Issue; ?Deliverable; ?Step
      To do; ?What; ?Action; Action item; ?Subject; ?Primary; Work package; Work packages; ?Job; ?Jobs
      ?Story; User story; ?Feature; ?Scope; ?Scope of work; Task / milestone; Tasks and milestones
      ?Action items; To dos; ?Item description; Project task; Description of work; ?Work description
      ?Milestone; ?Milestones; ?Deliverables; ?Task details; ?Event
      ?Gate; ?Gates`,
    Level: 'Outline level; Indent; Indent level; Hierarchy; Hierarchy level; WBS level',
    Duration: `
      Days; Dur; Durations; ?Length; Duration days; Duration in days; Working days; Workdays; Work days
      No of days; Number of days; Estimated duration; Planned duration; Original duration; Task duration
      ?Duration text; Est duration; ?Time; How long; Weeks; Months; Wks; # days; # of days; Est days
      Estimated days; Planned days; Duration weeks; Duration in weeks; No of weeks; Number of weeks
      ?Time needed; ?Time required`,
    'Remaining duration': `
      Remaining; Remaining days; Days remaining; Days left; Duration remaining; Time left`,
    Work: `
      Hours; Effort; Estimated hours; Estimated effort; Est hours; Effort hours; Work hours; Man hours
      Person hours; Planned hours; Planned work; Budgeted hours; Scheduled work; Hrs; Effort days
      Man days; Person days; ?Estimate; ?Original estimate; ?Workload; Est effort; Effort estimate
      Time estimate`,
    Start: `
      Start date; Begin; Begins; Beginning; Begin date; Starts; Starts on; Start on; Planned start
      Planned start date; Scheduled start; Target start; Task start; ?Start time; ?From; Date start
      ?Start text; Commence; Commencement; ?Kick-off; Timeline - Start; Timeline start; Start planned
      Start plan; Plan start; Est start; Estimated start; Estimated start date; ?Expected start
      ?Expected start date; ?Early start; ?Forecast start; ?Proposed start
      Start datetime; Start date & time`,
    Finish: `
      End; End date; Finish date; Ends; Ends on; End on; Planned finish; Planned end; Planned end date
      Planned finish date; Scheduled finish; Scheduled end; Target end; Target finish; Task end
      ?Completion; Completion date; Complete by; Finish by; Date end; ?End time; ?Finish text; ?Until; ?To
      Timeline - End; Timeline end; Finish planned; Finish plan; End planned; End plan; Plan end
      Plan finish; Est finish; Est end; Estimated end; Estimated finish; Estimated end date
      Estimated finish date; Estimated completion; Estimated completion date; Planned completion
      Planned completion date; Target completion; Target completion date; Target end date
      Target finish date; ?Expected finish; ?Expected end; ?Expected completion; ?Early finish
      ?Forecast finish; ?Proposed finish; ?ETA; ?Delivery date
      End datetime; Finish datetime; End date & time; ?Forecast date`,
    Predecessors: `
      Predecessor; Pred; Preds; Depends on; Dependency; Dependencies; Dependent on; After; Prerequisite
      Prerequisites; Blocked by; Blocked by dependencies; Is blocked by; Waits for; Waiting on
      Waiting for; Preceding task; Preceding tasks; Predecessor ID; Predecessor IDs; Predecessor tasks
      ?Links; Depends upon; Dep; Deps; Dependent task; Dependent tasks; Predecessor task; Prereq; Prereqs
      Pred #; Inward issue link (Blocks); ?Follows; ?Requires; ?Needs`,
    Constraint: 'Constraint type; Date constraint; Schedule constraint',
    'Constraint date': 'Constraint on; Constrained to; Constrained date',
    Deadline: `
      Deadline date; Must be done by; Latest finish allowed; Hard deadline; No later than; Due by`,
    Resources: `
      ?Resource; Assigned to; Assigned; Assignee; Assignees; Assignment; Owner; ?Owners; Task owner; Who
      Resource name; Resource names; ?Person; ?People; Responsible; Responsibility; Responsible person
      Person responsible; ?Team member; ?Team members; ?Lead; Allocated to; ?Staff; Done by; By whom; Resp
      Responsible party; Responsible team; Responsible person / team; Assigned resource
      Assigned resources; Assigned person; Action owner; Action by; Activity owner; Owner name
      Person in charge; PIC; ?Accountable; ?Team; ?Crew; ?Partner; ?Lead partner; ?Contractor; ?Vendor
      ?Supplier; ?Performed by; ?Company
      ?By`,
    '% complete': `
      Progress; Done; % done; Percent complete; Percent done; Percentage complete; Pct complete; ?Complete
      ?Completed; Complete %; % completed; Completion %; % completion; Percent completion; Progress %
      % progress; ?%; % work complete; ?Percent; ?Percentage; Task progress; % comp`,
    'Actual start': `
      Actual start date; Started; Started on; Start actual; Real start; Began; Date started; Act start
      Actual begin; Start date actual`,
    'Actual finish': `
      Actual finish date; Actual end; Actual end date; Finished; Finished on; Completed on; Completed at
      Completed date; Date completed; Date finished; Finish actual; Real finish; Ended; Done on
      Act finish; Actual completion; Actual completion date; End actual; End date actual
      Finish date actual
      ?Actual date`,
    Budget: `
      Planned cost; Cost; Budgeted cost; Budget cost; Estimated cost; Total cost; Cost estimate
      Task budget; Planned budget; Costs; Task cost; Total budget; Budget amount; Est cost; Cost est
      Approved budget; Allocated budget; Budgeted amount; Budget total; Planned spend; ?Amount; ?Price
      ?Contract value; ?Contract amount; ?Contract sum; ?Contract price`,
    'Fixed cost': 'Fixed costs; Fixed',
    'Actual cost': `
      Spent; Actual costs; Cost to date; Actual spend; Spend; Spend to date; Money spent; ?Expenditure
      Actual expenditure; ?Expenses; ?Actuals; ?Paid; AC; ACWP; Actual spent; Amount spent; Spent to date
      Actual to date; Costs to date; Actual amount; ?Actual; ?Paid to date; ?Invoiced`,
    Accrual: 'Accrue at; Accrue; Fixed cost accrual; Cost accrual; Accrual method',
    'EV method': `
      Earned value method; EV technique; Earned value technique; Earning rule; EVM method
      Progress measure`,
    'Milestone weight': 'Milestone weights; Weight of milestone',
    'Units planned': `
      Planned units; Quantity planned; Planned quantity; Total units; Units total; Qty planned; ?Units`,
    'Units done': `
      Done units; Units complete; Units completed; Completed units; Quantity done; Actual quantity
      Actual units; Installed quantity; Qty done`,
    Optimistic: `
      Optimistic duration; Best case; ?Best; ?Minimum; Minimum duration; Min duration; Low estimate`,
    'Most likely': 'Most likely duration; Likely; Expected case; Realistic; Likely duration; ?Mode',
    Pessimistic: `
      Pessimistic duration; Worst case; ?Worst; ?Maximum; Maximum duration; Max duration; High estimate`,
    Priority: 'Task priority; Prio; Levelling priority',
    Calendar: 'Task calendar; Calendar name; Work calendar',
    Type: 'Task type; Activity type; ?Task mode; ?Kind; ?Issue type; ?Item type',
    Department: 'Dept; Division; Business unit; ?Section; ?Function',
  },
  settings: {
    Setting: 'Settings; Key; Parameter; Option; Property',
    Value: 'Values; Setting value',
  },
  calendar: {
    Calendar: 'Calendar name; ?Resource; ?Name',
    From: 'Date; From date; ?Start; ?Start date; First day',
    To: 'To date; Until; ?End; ?End date; ?Finish; Last day; Through',
    Days: 'Day; Weekday; Weekdays; ?Working days; Day of week; Days of week',
    Hours: 'Working hours; Work hours; Working time; Working times; ?Time',
    Note: `
      Notes; Holiday; Holiday name; ?Description; ?Reason; ?Comment; ?Comments; ?Event; ?Occasion`,
  },
  resources: {
    Resource: 'Name; Resource name; ?Person; Team member; Resources; ?Role; ?Who',
    Department: 'Dept; Division; ?Group; ?Team; Business unit',
    Capacity: '?Units; Max units; Maximum units; Availability; ?Available; FTE; Headcount; ?Max',
    Rate: `
      Standard rate; Std rate; Hourly rate; Rate per hour; Cost per hour; Hour rate; Cost rate
      Price per hour; Rate h`,
    'Overtime rate': 'Ovt rate; Overtime; OT rate; Overtime rate per hour',
    'Cost per use': 'Cost use; Per use; Per use cost; Use cost',
    Calendar: 'Base calendar; Resource calendar; Calendar name',
    Type: 'Resource type; Kind',
  },
  actuals: {
    Date: `
      Day; Posted; Posting date; Booking date; Entry date; Invoice date; Work date; ?When; ?Period`,
    Task: '?Task ID; Task name; ?ID; Activity; ?Activity ID; ?WBS; ?Issue key; ?Issue',
    Cost: 'Amount; Actual cost; ?Spent; Costs; ?Expense; ?Value; ?Sum; ?Total; ?Actual; Net amount',
    Hours: 'Actual hours; Hours worked; Time spent; ?Time; Actual work; Hrs; Logged hours; ?Work',
    Resource: 'Person; ?Name; ?Who; Team member; Resource name; ?User; Employee; Staff; ?By',
    Note: 'Notes; ?Description; ?Comment; ?Comments; ?Memo; ?Details; ?Invoice; ?Vendor; ?Supplier',
  },
  baseline: {
    ID: '#; No; Task ID; Number; WBS',
    Task: 'Task name; Name; Activity; Description',
    'Baseline start': 'Baseline start date; BL start; Base start; Start baseline; Baselined start',
    'Baseline finish': `
      Baseline finish date; Baseline end; Baseline end date; BL finish; BL end; Base finish
      Finish baseline; Baselined finish`,
    'Baseline duration': 'BL duration; Base duration; Duration baseline; Baseline days',
    'Baseline budget': 'Baseline cost; BL cost; BL budget; Base cost; Budget baseline; Cost baseline',
    'Fixed cost': 'Baseline fixed cost; Fixed costs',
    Accrual: 'Accrue at; Fixed cost accrual; Baseline accrual',
    'EV method': 'Earned value method; EV technique',
  },
  goals: {
    Goal: 'Metric; Goals; KPI; ?Measure; Target name; Key result; Success criterion; ?Criterion',
    Target: 'Target value; Aim; Plan',
    Threshold: 'Limit; Tolerance; Red line; Minimum; Warning',
    Actual: 'Actual value; Current; Current value; Result; Now; Latest',
    Direction: 'Better; Desired direction; Better when',
    Note: 'Notes; Comment; Comments; Remark',
  },
  risks: {
    Risk: 'Risks; Risk name; ?Risk description; ?Issue; ?Description; ?Title; RAID; ?Item',
    Type: 'Kind; Category; RAID type',
    Probability: 'Likelihood; Chance; Prob; P',
    Impact: 'Severity; Consequence; Effect; I',
    Owner: 'Risk owner; Assigned to; Responsible; Who',
    Response: `
      Mitigation; Response plan; Mitigation plan; ?Action; ?Actions; Countermeasure; Treatment`,
    Due: 'Due date; Deadline; By when; Date due; ?Target date; ?Review date',
    Status: 'State; Open',
    Project: 'Project name',
    Raised: 'Date raised; Raised on; Opened; Date opened; Identified; Date identified; Logged; Since',
  },
  projects: {
    Project: 'Project name; Projects; ?Name; Initiative; ?Title',
    Workbook: 'URL; Workbook URL; ?Sheet; Sheet URL; ?Link; Spreadsheet; ?File; ?Address',
    Manager: 'Project manager; PM; ?Owner; ?Lead; Project lead',
    Department: 'Dept; Division; Business unit; ?Unit; ?Area',
    Objective: 'Strategic objective; Objectives; Strategic goal; ?Goal; ?Strategy',
    Stage: 'Phase; ?Status; Gate; ?State',
    Currency: 'Ccy; Currency code',
    Mandatory: 'Must do; Required; Compulsory',
    Excludes: 'Exclusive with; Not with; Conflicts with; Excludes project; Mutually exclusive',
    Value: 'Business value; User business value; Strategic value',
    'Time criticality': 'Urgency; Time critical; ?Time',
    'Risk reduction': 'Risk reduction and opportunity enablement; Opportunity enablement; RR/OE; RR&OE',
    Size: 'Job size; Job duration',
    Confidence: 'Confidence %',
    Cost: 'Budget; Total cost; ?Investment; Planned cost; Estimated cost',
    Benefit: 'Benefits; Expected benefit; Total benefit; ?Return',
    Capacity: 'FTE; ?People; Headcount; Capacity needed; ?Resources',
  },
  weights: {
    Criterion: 'Criteria; Factor; Scoring criterion; Measure',
    Weight: 'Weighting; Weights; Weight %; Importance; Share',
  },
  objectives: {
    Objective: 'Objectives; Strategic objective; Strategic goal; Goal',
    Weight: 'Weighting; Weights; Weight %; Importance',
    Owner: 'Sponsor; Responsible; Lead',
    Measure: 'Metric; KPI; Indicator; Key result',
    Target: 'Target value; Aim',
    Actual: 'Actual value; Current; Result; Current value',
  },
  ledger: {
    Project: 'Project name; Projects',
    Date: 'Period; Month; Quarter; Year; Posting date',
    Line: 'Account; Line item; ?Item; ?Category; ?Position',
    Kind: 'Type; Income or cost; ?Class',
    Plan: 'Planned; Budget; Budgeted; Planned amount',
    Actual: 'Actuals; Actual amount; Booked; Actual value',
    Forecast: 'Forecasted; Estimate; Expected; Outlook; Latest estimate',
    Currency: 'Ccy; Currency code',
  },
  rates: {
    Currency: 'Ccy; Currency code; From currency',
    Date: 'From; Valid from; As of; Day; Period',
    Rate: 'Exchange rate; FX rate; FX; Conversion; Conversion rate',
  },
  dependencies: {
    'From project': `
      Giving project; Source project; Providing project; Provider project; Predecessor project`,
    'From task': 'Giving task; Source task; ?Deliverable; From milestone; Predecessor task',
    'To project': 'Receiving project; Target project; Needing project; Successor project',
    'To task': 'Receiving task; Target task; To milestone; Successor task; Needed for',
    Type: 'Link type; Dependency type; Kind',
    Lag: 'Lead or lag; Offset; Delay',
    'Needed by': 'Need date; Needed on; Required by; Due; Due date; By when; Promised',
    Owner: 'Responsible; Who; Assigned to',
    Status: 'State',
  },
  whatIf: {
    'What if': 'What-if; Scenario',
    Project: 'Project name',
    Days: 'Working days; By; Delay; Duration',
    Cost: 'Budget; Money; Amount',
    Capacity: 'FTE; People; Headcount',
    Value: 'Business value',
    Finish: 'Finish date; End; Until',
  },
  milestones: {
    Project: 'Project name',
    ID: '#; Task ID',
    Milestone: 'Milestones; Milestone name; ?Task',
    Baseline: 'Baseline date; Baseline finish; Planned',
    Forecast: 'Forecast date; ?Expected; ?Finish; ?Date',
    Slip: 'Slip days; Variance; Delay',
    Done: 'Complete; Achieved; Reached',
  },
  summaries: {
    Project: 'Project name',
    Manager: 'Project manager',
    Workbook: 'URL',
    '% complete': 'Percent complete; Progress',
    BAC: 'Budget at completion',
    PV: 'Planned value; BCWS',
    EV: 'Earned value; BCWP',
    AC: 'Actual cost; ACWP',
    EAC: 'Estimate at completion',
    'Finish slip': 'Slip',
  },
};
