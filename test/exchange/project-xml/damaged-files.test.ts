/** Whatever is done to a Microsoft Project file, it is read as far as it goes or refused in words. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ProjectXmlError, readProjectXml } from '../../../shared/exchange/project-xml/read-project-xml.js';
import { writeProjectXml } from '../../../shared/exchange/project-xml/write-project-xml.js';
import { readPlan } from '../../../shared/plan/read-plan.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import { allPlans } from '../../fixtures/all-plans.js';

const files = allPlans.map(({ tables }) => {
  const plan = readPlan(tables);
  return writeProjectXml(plan, schedulePlan(plan));
});

const readsOrRefuses = (text: string): void => {
  try {
    readProjectXml(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ProjectXmlError);
  }
};

it('with a piece cut out', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(200), (file, place, length) => {
      const at = place % file.length;
      readsOrRefuses(file.slice(0, at) + file.slice(at + length));
    }),
    { numRuns: 60 },
  );
});

it('with odd values', () => {
  const odd = fc.constantFrom(
    '',
    '-1',
    '0',
    '99999999',
    '1e300',
    'x',
    'PT',
    'PT-5H',
    '2027-02-31T08:00:00',
    '1900-01-01T00:00:00',
    '24:00:00',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 8 }),
      (file, changes) => {
        const values = [...file.matchAll(/>([^<>\n]+)</g)];
        let text = file;
        for (const [place, value] of changes)
          text = text.replace(values[place % values.length]?.[0] ?? '', `>${value}<`);
        readsOrRefuses(text);
      },
    ),
    { numRuns: 60 },
  );
});
