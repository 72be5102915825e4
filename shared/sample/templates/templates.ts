/** The tables of every template, by the name under which the list offers it. */
import { blank } from './blank.js';
import { construction } from './construction.js';
import { event } from './event.js';
import type { PlanTemplate } from './plan-template.js';
import { softwareRelease } from './software-release.js';
import type { TemplateId } from './template-list.js';

export const TEMPLATES: Readonly<Record<TemplateId, PlanTemplate>> = {
  blank,
  'software release': softwareRelease,
  construction,
  event,
};
