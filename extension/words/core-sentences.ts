/** The English sentences of the functions as templates, each with the key of its telling in the reader's language. */
import type { MessageKey } from './words.js';

/** What stands in a template's braces: how it reads in English, and by `tell-reason.ts` in other languages. */
export const SLOTS = {
  number: '-?\\d+(?:\\.\\d+)?',
  percent: '-?\\d+(?:\\.\\d+)? %',
  threshold: '-?\\d+(?:\\.\\d+)?(?: %)?',
  colour: 'amber|red',
  workingDays: '\\d+(?:\\.\\d+)? working days?',
  daysForTen: '-?\\d+(?:\\.\\d+)? days? for every 10',
  against: 'the baseline|the plan without progress|what was planned',
  dimensions: '(?:Schedule|Cost|Output|Resources)(?:, (?:Schedule|Cost|Output|Resources))*',
  names: '.+',
  text: '.+',
  statement: '.+',
  note: '.+',
  capitalNote: '.+',
} as const;

export type Slot = keyof typeof SLOTS;

export interface Template {
  readonly key: MessageKey;
  readonly pattern: RegExp;
  /** What each group of the pattern is. */
  readonly slots: readonly Slot[];
}

const template = (key: MessageKey, english: string): Template => {
  const parts = english.split(/\{(\w+)\}/);
  const slots = parts.filter((_, at) => at % 2 === 1) as Slot[];
  const source = parts.map((part, at) => (at % 2 === 1 ? `(${SLOTS[part as Slot]})` : escaped(part)));
  return { key, slots, pattern: new RegExp(`^${source.join('')}$`) };
};

const escaped = (text: string): string => text.replace(/[.()]/g, '\\$&');

const templates = (english: Readonly<Partial<Record<MessageKey, string>>>): readonly Template[] =>
  Object.entries(english).map(([key, text]) => template(key as MessageKey, text));

/** Whole sentences, with the threshold that they are compared with. */
export const SENTENCES: readonly Template[] = [
  ...templates({
    sayBelow: '{statement} ({colour} below {threshold}).',
    sayBeyondOver: '{statement} ({colour} beyond {threshold} over).',
    sayBeyond: '{statement} ({colour} beyond {threshold}).',
    sayPlain: '{statement}.',
  }),
  template('sayPlain', '{capitalNote}.'),
];

/** What a sentence says, without its full stop. */
export const STATEMENTS: readonly Template[] = [
  ...templates({
    sayFinishKeeps: 'Finish keeps to {against}',
    sayFinishSlips: 'Finish slips {workingDays} against {against}',
    sayFinishEarlier: 'Finish is {workingDays} earlier than {against}',
    sayTimeIndex: 'SPI(t) {number}: gaining {daysForTen}',
    sayCostIndex: 'CPI {number}: work worth {number} for every 100 spent',
    sayCostKeeps: 'Forecast cost keeps to the budget',
    sayCostOver: 'Forecast cost is {percent} over budget',
    sayCostUnder: 'Forecast cost is {percent} under budget',
    sayWorkDone: '{percent} of the work is done where {percent} was planned, SPI(t) {number}',
    sayAllDone: 'All of the work is done',
    sayNoOverload: 'No resource is loaded beyond its capacity',
    sayMoreBeyond: '{statement}, and {number} more beyond capacity',
    sayLoadedUpTo: '{text} is loaded up to {percent}',
    sayNoCapacity: '{text} has work and no capacity',
    sayOnTrack: 'On track: {names}',
    sayOffTrack: 'Off track: {names}',
    sayNoneOnTrack: 'No project is on track',
    sayEveryOffTrack: 'Every project is off track: {names}',
    sayEveryKnownOffTrack: 'Every project whose health is known is off track: {names}',
    sayNoHealthKnown: "No project's health is known",
    sayNamedTwice: 'More than one project is called {names}; each of them counts',
    sayLoop: 'Tasks form a loop: {text}',
    sayLoopRemedy: 'Remove one of these links',
    sayStillLoading: 'Its workbook is still loading',
  }),
  template('sayNotKnown', 'Not known: {dimensions}'),
  template('sayNotKnown', 'Not known: {names}'),
];

/** Why a figure is not known. */
export const NOTES: readonly Template[] = templates({
  noteNothingPlannedYet: 'nothing was planned by then',
  noteNoStatusDate: 'no status date',
  noteNoTasks: 'no tasks',
  noteBudgetExhausted: 'budget exhausted',
  noteNoActualDated: 'no actual cost has a date',
  noteNoActual: 'no actual cost recorded',
  noteNoDates: 'no task has dates',
  noteNoBaseline: 'no baseline recorded',
  noteNothingEarned: 'nothing was earned yet',
  noteNothingToProject: 'nothing was earned yet, so the rest cannot be projected from it',
  noteNotStarted: 'not started',
  noteNothingPlanned: 'nothing is planned',
  noteNothingSpent: 'nothing was spent yet',
  noteMoneyAgainstDays: 'actual cost is money, and the plan has no budget to compare it with',
  noteNoBudget: 'no budget',
  noteNoProjectDates: 'no project has a finish and a baseline finish',
  noteNoProjectHas: 'no project has it',
  noteNoResources: 'no Resources table',
  noteNoWorkingTime: 'the baseline has no working time',
  noteInDays: 'in planned working days, for there is no money in the plan',
  noteNoProgress: 'no progress recorded',
  noteNoBudgetFor: 'no budget: {names}',
  noteNoDatesFor: 'no dates: {names}',
  noteWithout: 'without {names}',
  noteNothingRecorded: 'nothing recorded for {names}, with value earned',
  noteNoDiscountRate: 'no Discount rate in Settings',
  noteNoAmounts: 'no amounts',
  noteNoCost: 'no cost to divide by',
  noteNoIncome: 'no income',
  noteNotPaidBack: 'not paid back by the last period',
  noteBaselineNoDates: 'the baseline has no dates',
  noteNothingCounted: 'nothing counted for {text}: {note}',
  noteNoUnits: 'no planned units',
  noteNoMilestoneWeights: 'no milestone weights',
  noteNoOwnDates: 'no dates',
  noteAddedSince: 'added since the baseline and outside BAC: {names}',
  noteDeletedSince: 'deleted since the baseline: {names}',
  noteNothingInSchedule: 'nothing was planned by the earned schedule',
  noteNeedsPlannedValue: 'this method needs the planned value',
});
