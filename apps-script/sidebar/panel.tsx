/** A page of the sidebar for one command: instead of the plan's state, with a way back to it. */
import type { PanelId } from '../menu/commands.js';
import { ExportPanel } from './export-panel.js';
import { ImportPanel } from './import-panel.js';
import { LevellingPanel } from './levelling-panel.js';
import type { PanelProps } from './panel-props.js';
import { ProgressPanel } from './progress-panel.js';
import { ReportPanel } from './report-panel.js';
import { TemplatePanel } from './template-panel.js';

export function Panel({ panel, ...props }: PanelProps & { readonly panel: PanelId }) {
  switch (panel) {
    case 'newProjectPlan':
      return <TemplatePanel {...props} />;
    case 'importPlan':
      return <ImportPanel {...props} />;
    case 'exportPlan':
      return <ExportPanel {...props} />;
    case 'levelResources':
      return <LevellingPanel {...props} />;
    case 'copyReport':
      return <ReportPanel {...props} />;
    case 'collectProgress':
      return <ProgressPanel {...props} />;
  }
}

/** The page that the menu's command asked for when it opened the sidebar; null where it asked for none. */
export const panelAskedFor = (): PanelId | null =>
  (document.getElementById('sidebar')?.dataset.panel as PanelId | undefined) ?? null;
