/** In which order a manager looks at projects: those that need attention first. */
import type { Health } from '../health/health.js';
import type { ProjectSummary } from './project-summary.js';

const URGENCY: { readonly [Each in Health]: number } = { Red: 0, Amber: 1, Grey: 2, Green: 3 };

/** Off track, at risk, unknown, on track; then the later first, then by name. */
export const attentionFirst = (one: ProjectSummary, other: ProjectSummary): number =>
  URGENCY[one.health] - URGENCY[other.health] ||
  (other.finishSlip ?? 0) - (one.finishSlip ?? 0) ||
  (one.project < other.project ? -1 : 1);
