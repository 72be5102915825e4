import { describe, expect, test } from 'vitest';
import { composeReport } from '../../../extension/report/compose-report.js';
import { FIELDS, withEdit, withoutEdit, withWording } from '../../../extension/report/wording.js';
import { executiveReportText } from '../../../shared/report/executive-report-text.js';
import { english } from '../../support/popup-states.js';
import { sampleReportSource } from '../../support/report-states.js';

const { report } = composeReport(sampleReportSource(0), english);

describe('the wording of a draft', () => {
  test('takes the place of the computed sentences, in the page and in the text', () => {
    const [first] = report.projects;
    if (first === undefined) throw new Error('The sample has projects.');
    const field = FIELDS.project(first.project);
    const worded = withWording(report, withEdit({}, field, 'The bank  has answered. ', first.reason));
    expect(worded.projects[0]?.reason).toBe('The bank has answered.');
    expect(worded.projects.slice(1)).toEqual(report.projects.slice(1));
    expect(executiveReportText(worded)).toContain('The bank has answered.');
    expect(executiveReportText(worded)).not.toContain(first.reason);
  });

  test('says what happens without a decision, and what is done about a risk', () => {
    const [decision] = report.decisions ?? [];
    const [risk] = report.risks ?? [];
    if (decision === undefined || risk === undefined) throw new Error('The sample has a register.');
    const wording = withEdit(
      withEdit({}, FIELDS.decision(decision.name), 'We wait.', decision.response),
      FIELDS.risk(risk.name),
      'We insure it.',
      risk.response,
    );
    const worded = withWording(report, wording);
    expect(worded.decisions?.[0]?.response).toBe('We wait.');
    expect(worded.risks?.[0]?.response).toBe('We insure it.');
  });

  test('is as computed where it is taken back, blank, or typed like it', () => {
    const { reason } = report.program.summary;
    const edited = withEdit({}, FIELDS.verdict, 'All is well.', reason);
    expect(edited).toEqual({ verdict: { text: 'All is well.', instead: reason } });
    expect(withoutEdit(edited, FIELDS.verdict)).toEqual({});
    expect(withEdit(edited, FIELDS.verdict, reason, reason)).toEqual({});
    expect(withWording(report, withEdit({}, FIELDS.verdict, '  ', reason))).toEqual(report);
  });
});
