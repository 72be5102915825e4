/** Whether work on a project has begun, as far as its summary tells. */
import type { ProjectSummary } from '../summary/project-summary.js';

export const hasBegun = ({ fractionComplete, actualCost }: ProjectSummary): boolean =>
  (fractionComplete ?? 0) > 0 || (actualCost ?? 0) > 0;
