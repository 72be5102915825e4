import { expect, it } from 'vitest';
import { sampleProgram } from '../../shared/sample/program.js';

const column = (table: readonly (readonly unknown[])[], header: string): unknown[] => {
  const at = table[0]?.indexOf(header) ?? -1;
  return table.slice(1).map((row) => row[at]);
};

it('names the same projects, with the same workbooks, in the Projects table', () => {
  expect(column(sampleProgram.projectsTable, 'Project')).toEqual(
    sampleProgram.projects.map(({ name }) => name),
  );
  expect(column(sampleProgram.projectsTable, 'Workbook')).toEqual(
    sampleProgram.projects.map(({ workbook }) => workbook),
  );
});

it.each(sampleProgram.projects)('$name is called the same in its own settings', ({ name, tables }) => {
  const settings = tables.settings ?? [];
  expect(settings.find((row) => row[0] === 'Project')?.[1]).toBe(name);
});

it('gives each project the department and currency that its own settings name', () => {
  for (const key of ['Department', 'Currency', 'Manager']) {
    const own = sampleProgram.projects.map(
      ({ tables }) => tables.settings?.find((row) => row[0] === key)?.[1],
    );
    expect(own, key).toEqual(column(sampleProgram.projectsTable, key));
  }
});

it('links only tasks that exist', () => {
  for (const [project, task] of [
    ['From project', 'From task'],
    ['To project', 'To task'],
  ] as const) {
    const names = column(sampleProgram.dependenciesTable, project);
    column(sampleProgram.dependenciesTable, task).forEach((wanted, at) => {
      const { plan } = sampleProgram.projects.find(({ name }) => name === names[at])?.tables ?? { plan: [] };
      expect(
        plan.some((row) => row.includes(wanted as string)),
        `${names[at]}: ${wanted}`,
      ).toBe(true);
    });
  }
});
