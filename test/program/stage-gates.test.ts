import { describe, expect, it } from 'vitest';
import { gatesAmong, isGate } from '../../shared/program/stage-gates.js';
import { type Day, startOfDay } from '../../shared/time/minute.js';

describe('a milestone is a gate by its name', () => {
  it.each(['Gate 2', 'Stage gate: build', 'GATE3 passed', 'End-gate', 'Quality gates done'])('%s', (name) => {
    expect(isGate(name)).toBe(true);
  });

  it.each(['Payments gateway live', 'Investigation over', 'Mitigate', 'Launch'])('%s is none', (name) => {
    expect(isGate(name)).toBe(false);
  });
});

describe('the gates of a project', () => {
  const gate = (name: string, forecast: number | null, done = false) => ({ name, forecast, done });
  const on = (day: number) => startOfDay((day + 1) as Day);

  it('one that is due on the status date and not passed is overdue, one of the next day is not', () => {
    const gates = [gate('Gate 1', 90, true), gate('Gate 3', 101), gate('Gate 2', 100)];
    expect(gatesAmong(gates, on(100))).toEqual({
      total: 3,
      passed: 1,
      overdue: [gate('Gate 2', 100)],
      next: gate('Gate 2', 100),
    });
  });

  it('one without a date comes last and is never overdue; without a status date none is', () => {
    const gates = [gate('Gate 2', null), gate('Gate 1', 50)];
    expect(gatesAmong(gates, on(100)).overdue).toEqual([gate('Gate 1', 50)]);
    expect(gatesAmong(gates, null)).toMatchObject({ overdue: [], next: gate('Gate 1', 50) });
  });

  it('all passed leave none to come', () => {
    expect(gatesAmong([gate('Gate 1', 50, true)], on(100))).toMatchObject({
      passed: 1,
      total: 1,
      next: null,
    });
  });
});
