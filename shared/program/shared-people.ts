/** People whom several projects ask for: their load against what they have, and that of each department. */
import { foldText } from '../table/fold.js';
import type { Day } from '../time/minute.js';
import type { PersonLoad } from './project-load.js';

export interface ProjectPeople {
  readonly project: string;
  readonly people: readonly PersonLoad[];
}

/** A month in which more is asked of a person, by all projects together, than there is. */
export interface OverloadedPerson {
  readonly name: string;
  /** Those that ask for them in that month. */
  readonly projects: readonly string[];
  readonly month: Day;
  /** Asked ÷ available; above 1. */
  readonly load: number;
}

export interface DepartmentLoad {
  /** Blank where the Resources tables name none. */
  readonly department: string;
  readonly people: number;
  /** Of them those that more than one project asks for. */
  readonly shared: number;
  /** The month in which most of what the department has is asked for. */
  readonly peak: { readonly month: Day; readonly load: number };
  /** The worst month of each person who has too much in one; the worst first. */
  readonly overloaded: readonly OverloadedPerson[];
}

interface Month {
  asked: number;
  available: number;
  readonly projects: string[];
}

interface Person {
  readonly name: string;
  readonly department: string;
  readonly projects: Set<string>;
  readonly months: Map<Day, Month>;
}

/** More than its rounding above what there is. */
const FULL = 1 + 1e-9;

/**
 * Adds up what all projects ask of each person, told by name, and sets it against what the person has: that is counted
 * once, as the project says that gives them most. A department's load is what is asked of all its people ÷ what they
 * have, in the months in which a project of theirs runs. Departments without a month are left out.
 */
export function sharedPeople(projects: readonly ProjectPeople[]): DepartmentLoad[] {
  const people = peopleOf(projects);
  const departments = new Map<string, Person[]>();
  for (const person of people) {
    const key = foldText(person.department);
    departments.set(key, [...(departments.get(key) ?? []), person]);
  }
  return [...departments.values()]
    .flatMap((members) => {
      const peak = peakOf(members);
      return peak === null ? [] : [departmentOf(members, peak)];
    })
    .sort((one, other) => other.peak.load - one.peak.load);
}

function peopleOf(projects: readonly ProjectPeople[]): Person[] {
  const found = new Map<string, Person>();
  for (const { project, people } of projects) {
    for (const { name, department, months } of people) {
      const key = foldText(name);
      const known = found.get(key);
      const person: Person = known ?? { name, department, projects: new Set(), months: new Map() };
      if (known === undefined || (known.department === '' && department !== ''))
        found.set(key, { ...person, department });
      for (const { month, asked, available } of months) {
        const total = person.months.get(month) ?? { asked: 0, available: 0, projects: [] };
        total.asked += asked;
        total.available = Math.max(total.available, available);
        if (asked > 0) {
          total.projects.push(project);
          person.projects.add(project);
        }
        person.months.set(month, total);
      }
    }
  }
  return [...found.values()];
}

/** Of months with the same load the first. */
function peakOf(members: readonly Person[]): DepartmentLoad['peak'] | null {
  const months = [...new Set(members.flatMap((member) => [...member.months.keys()]))].sort(
    (one, other) => one - other,
  );
  let peak: DepartmentLoad['peak'] | null = null;
  for (const month of months) {
    const asked = members.reduce((sum, member) => sum + (member.months.get(month)?.asked ?? 0), 0);
    const available = members.reduce((sum, member) => sum + (member.months.get(month)?.available ?? 0), 0);
    if (available <= 0) continue;
    if (peak === null || asked / available > peak.load) peak = { month, load: asked / available };
  }
  return peak;
}

function departmentOf(members: readonly Person[], peak: DepartmentLoad['peak']): DepartmentLoad {
  const overloaded = members.flatMap((member) => {
    const worst = worstMonth(member);
    return worst === null ? [] : [worst];
  });
  return {
    department: members[0]?.department ?? '',
    people: members.length,
    shared: members.filter(({ projects }) => projects.size > 1).length,
    peak,
    overloaded: overloaded.sort((one, other) => other.load - one.load),
  };
}

function worstMonth({ name, months }: Person): OverloadedPerson | null {
  let worst: OverloadedPerson | null = null;
  for (const [month, { asked, available, projects }] of months) {
    const load = available > 0 ? asked / available : 0;
    if (load > FULL && load > (worst?.load ?? 0)) worst = { name, projects, month, load };
  }
  return worst;
}
