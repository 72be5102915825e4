/** The executive report as a page: the most important first, each section only where something is known of it. */
import type { JSX } from 'preact';
import { TraceDialog } from '../trace/trace-dialog.js';
import { Changes } from './changes.js';
import { Decisions } from './decisions.js';
import { Foot } from './foot.js';
import { Masthead } from './masthead.js';
import { Money } from './money.js';
import { Objectives } from './objectives.js';
import { PrioritiesSection } from './priorities.js';
import { Projects } from './projects.js';
import { Raid } from './raid.js';
import { LateDependencies, Risks } from './risks.js';
import { Section } from './section.js';
import { SharedPeople } from './shared-people.js';
import { StageGates } from './stage-gates.js';
import { Milestones, MilestoneTable } from './timeline-chart.js';
import { Outdated, Toolbar } from './toolbar.js';
import type { ReportUi } from './ui.js';
import { WhatIf } from './what-if.js';

export function Report({ ui }: { ui: ReportUi }): JSX.Element {
  const { words, state } = ui;
  const report = state.report.value;
  if (report === null) return <Nothing ui={ui} />;
  const { next } = report;
  return (
    <>
      <Toolbar ui={ui} />
      <Outdated ui={ui} />
      <main>
        <Masthead ui={ui} report={report} />
        <Decisions ui={ui} report={report} />
        <Changes ui={ui} report={report} />
        <Projects ui={ui} report={report} />
        <StageGates ui={ui} report={report} />
        <div class="beside">
          <SharedPeople ui={ui} report={report} />
          <Raid ui={ui} report={report} />
        </div>
        <div class="beside">
          <PrioritiesSection ui={ui} report={report} />
          <WhatIf ui={ui} report={report} />
        </div>
        <Milestones ui={ui} report={report} />
        <Money ui={ui} report={report} />
        <Objectives ui={ui} report={report} />
        <Risks ui={ui} report={report} />
        <LateDependencies ui={ui} report={report} />
        {next === null ? null : (
          <Section title={words.t('nextFourWeeks')} together>
            {next.length === 0 ? (
              <p>{words.t('noNextMilestone')}</p>
            ) : (
              <MilestoneTable ui={ui} milestones={next} caption={words.t('nextFourWeeks')} />
            )}
          </Section>
        )}
      </main>
      <Foot ui={ui} />
      <TraceDialog shown={state.trace} words={words} />
    </>
  );
}

const Nothing = ({ ui }: { ui: ReportUi }): JSX.Element => (
  <main class="nothing">
    <h1>{ui.words.t('noProgram')}</h1>
    <p>{ui.words.t('noReportYet')}</p>
  </main>
);
