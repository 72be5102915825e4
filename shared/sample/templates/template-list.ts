/** The templates that a new plan may begin with, in words; apart from their tables, so that a list weighs little. */

export interface TemplateInWords {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

export const TEMPLATE_LIST = [
  { id: 'blank', name: 'Blank', about: 'Two phases and three tasks to type over.' },
  {
    id: 'software release',
    name: 'Software release',
    about: 'Scope, build, test, release: 4 roles, estimates from best to worst, about 12 weeks.',
  },
  {
    id: 'construction',
    name: 'Construction',
    about: 'A small house from permit to keys: trades, plant and concrete, drying times, about 6 months.',
  },
  {
    id: 'event',
    name: 'Event',
    about: 'A conference at a weekend: programme, sponsors, guests, stewards, about 14 weeks.',
  },
] as const satisfies readonly TemplateInWords[];

export type TemplateId = (typeof TEMPLATE_LIST)[number]['id'];
