/** What the popup's first picture does not need: loaded as soon as that stands there. */
export { TraceDialog } from '../trace/trace-dialog.js';
export { AddPanel } from './add-panel.js';
export { browserActions, sheetOfActiveTab } from './browser-actions.js';
export { Filters } from './filters.js';
export { keepView } from './keep-view.js';
export { listenToKeys } from './keyboard.js';
export { KeysPanel } from './keys-panel.js';
export { ProjectDetail } from './project-detail.js';
