/** The wording of a draft: sentences a person has put in the place of the computed ones. */
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import type { RegisterEntry } from '../../shared/risk-register/register-entry.js';

/** One sentence as a person has written it. */
export interface Edit {
  readonly text: string;
  /** What was computed when it was written, to tell when the figures have moved on since. */
  readonly instead: string;
}

/** By the field's name. */
export type Wording = Readonly<Record<string, Edit>>;

export const FIELDS = {
  verdict: 'verdict',
  project: (name: string): string => `project/${name}`,
  decision: (name: string): string => `decision/${name}`,
  risk: (name: string): string => `risk/${name}`,
} as const;

/** The report with a person's sentences in it; page and text are both made from this one. */
export function withWording(report: ExecutiveReport, wording: Wording): ExecutiveReport {
  const { program, projects, decisions, risks } = report;
  const say = (field: string, computed: string): string => oneLine(wording[field]?.text ?? '') || computed;
  const entryAs =
    (field: (name: string) => string) =>
    (entry: RegisterEntry): RegisterEntry => ({ ...entry, response: say(field(entry.name), entry.response) });
  return {
    ...report,
    program: {
      ...program,
      summary: { ...program.summary, reason: say(FIELDS.verdict, program.summary.reason) },
    },
    projects: projects.map((each) => ({ ...each, reason: say(FIELDS.project(each.project), each.reason) })),
    decisions: decisions?.map(entryAs(FIELDS.decision)) ?? null,
    risks: risks?.map(entryAs(FIELDS.risk)) ?? null,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The wording with one sentence as it is being typed; one that is typed as computed is no edit. */
export function withEdit(wording: Wording, field: string, text: string, computed: string): Wording {
  if (text === computed) return withoutEdit(wording, field);
  return { ...wording, [field]: { text, instead: computed } };
}

/** Back to the computed sentence. */
export function withoutEdit(wording: Wording, field: string): Wording {
  const { [field]: _, ...others } = wording;
  return others;
}
