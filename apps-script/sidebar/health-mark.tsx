/** Health as a shape beside its word: told apart without colour. */
import type { Health } from '../../shared/summary/project-summary.js';

export const HEALTH_WORDS: Readonly<Record<Health, string>> = {
  Green: 'On track',
  Amber: 'At risk',
  Red: 'Off track',
  Grey: 'Unknown',
};

const SHAPES: Readonly<Record<Health, string>> = { Green: '●', Amber: '▲', Red: '■', Grey: '○' };

export const HealthMark = ({ health }: { readonly health: Health }) => (
  <span class={`mark ${health.toLowerCase()}`} aria-hidden="true">
    {SHAPES[health]}
  </span>
);
