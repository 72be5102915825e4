import { describe, expect, test } from 'vitest';
import { historyAsCsv, historyAsJson } from '../../../extension/store/history-file.js';
import type { HistoryDay } from '../../../extension/store/history-store.js';

const HISTORY: readonly HistoryDay[] = [
  {
    day: 46_477,
    projects: {
      clinic: {
        name: 'Clinic, north',
        health: 'Amber',
        statusDate: 46_476,
        finish: 46_560.5,
        finishSlip: 3,
        costIndex: null,
        timeIndex: 0.5,
        estimateAtCompletion: 1000.25,
        currency: 'EUR',
        fractionComplete: 0.25,
      },
    },
  },
];

describe('the history as a file', () => {
  test('is a row a project and day, dates as dates, the unknown blank', () => {
    expect(historyAsCsv(HISTORY).split('\r\n').slice(0, 2)).toEqual([
      'Day,Project,Health,Status date,Finish,Finish slip,CPI,SPI(t),EAC,Currency,% complete',
      '2027-03-31,"Clinic, north",Amber,2027-03-30,2027-06-22,3,,0.5,1000.25,EUR,0.25',
    ]);
  });

  test('says the same as JSON, and which project by its id', () => {
    const [day] = JSON.parse(historyAsJson(HISTORY));
    expect(day).toMatchObject({
      day: '2027-03-31',
      projects: [{ id: 'clinic', finish: '2027-06-22', costIndex: null }],
    });
  });
});
