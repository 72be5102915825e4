/** What the projects' own workbooks give to a figure of the report: entries of their registers, work of their people. */
import type { DepartmentLoad } from '../../shared/program/shared-people.js';
import { readRegister } from '../../shared/risk-register/read-register.js';
import type { RegisterEntry } from '../../shared/risk-register/register-entry.js';
import { foldText } from '../../shared/table/fold.js';
import type { ProjectFigures } from '../program/project-reading.js';
import { summaryOf } from '../program/roll-up.js';
import type { KeptTables } from '../store/tables-store.js';
import { columnLinks, rowLink } from '../trace/cells-read.js';
import type { ProgramSources } from '../trace/project-part.js';
import type { TracePart } from '../trace/trace.js';
import type { ReportSource } from './report-source.js';

interface ReadFigures {
  readonly project: string;
  readonly figures: ProjectFigures;
}

const readFigures = ({ program }: ReportSource): ReadFigures[] =>
  program.entries.flatMap((entry) => {
    const figures = program.readings.get(entry.id)?.figures ?? null;
    return figures === null ? [] : [{ project: summaryOf(entry, figures).project, figures }];
  });

/** Open entries of the program's register and of its projects', each with the way to its row. */
export async function registerParts(
  sources: ProgramSources,
  source: ReportSource,
  isCounted: (entry: RegisterEntry) => boolean,
  text: (entry: RegisterEntry) => string,
): Promise<readonly TracePart[]> {
  const { own, keptOf } = sources;
  const table = own?.tables.risks;
  const part = (entry: RegisterEntry, kept: KeptTables | null, project: string): TracePart => ({
    name: project === '' ? entry.name : `${project}: ${entry.name}`,
    value: text(entry),
    url: (kept === null ? undefined : rowLink(kept, 'risks', entry.row)[0])?.url ?? null,
  });
  const counted = (entries: readonly RegisterEntry[]): readonly RegisterEntry[] =>
    entries.filter((entry) => !entry.closed && isCounted(entry));
  const ofProgram = table === undefined ? [] : counted(readRegister(table).entries);
  const ofProjects = await Promise.all(
    readFigures(source).map(async ({ project, figures }) => {
      const entries = counted(figures.register ?? []);
      const kept = entries.length === 0 ? null : await keptOf(project);
      return entries.map((entry) => part(entry, kept, project));
    }),
  );
  return [...ofProgram.map((entry) => part(entry, own, entry.project)), ...ofProjects.flat()];
}

/** The projects that ask people of a department for work in its peak month, with the hours asked for. */
export async function departmentParts(
  { keptOf }: ProgramSources,
  source: ReportSource,
  { department, peak }: DepartmentLoad,
  text: (hours: number) => string,
): Promise<readonly TracePart[]> {
  const read = readFigures(source);
  const departments = new Map<string, string>();
  for (const { name, department: own } of read.flatMap(({ figures }) => figures.people ?? [])) {
    if (!departments.get(foldText(name))) departments.set(foldText(name), own);
  }
  const isOf = (name: string): boolean =>
    foldText(departments.get(foldText(name)) ?? '') === foldText(department);
  const parts = await Promise.all(
    read.map(async ({ project, figures }): Promise<TracePart | null> => {
      const months = (figures.people ?? [])
        .filter(({ name }) => isOf(name))
        .flatMap(({ months: all }) => all.filter(({ month }) => month === peak.month));
      const asked = months.reduce((sum, month) => sum + month.asked, 0);
      if (asked === 0) return null;
      const kept = await keptOf(project);
      const links = kept === null ? [] : columnLinks(kept, { table: 'resources', names: [] });
      return { name: project, value: text(asked / 60), url: links[0]?.url ?? null };
    }),
  );
  return parts.filter((part) => part !== null);
}
