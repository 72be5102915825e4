/** The shape in which the list of programs is stored, and how older ones become it. */
import { NO_PROGRAMS, type Program, type Programs, type ProjectEntry } from './program.js';
import { hasKeys, type Shape } from './versions.js';

export const PROGRAMS_SHAPE: Shape<Programs> = {
  version: 2,
  migrations: [{ date: '2026-11-23', lift: fromOneProgram }],
  isValid: (value): value is Programs =>
    hasKeys(value, ['selected', 'programs']) && Array.isArray((value as Programs).programs),
};

/** Version 1 was the one program there was. A sample is shown anew when it is asked for. */
interface OneProgram {
  readonly kind: 'none' | 'sample' | 'own';
  readonly title: string;
  readonly projects: readonly ProjectEntry[];
}

function fromOneProgram(value: unknown): Programs {
  const { kind, title, projects } = value as OneProgram;
  if (kind !== 'own') return NO_PROGRAMS;
  const program: Program = { id: 'program-1', kind, title, workbook: null, projects };
  return { selected: program.id, programs: [program] };
}
