/** The Gantt, Dashboard, Capacity and Task values tabs of the sample plan, in the page of `npm start`. */
import { tabScenes } from './tab-picture.js';

export default tabScenes([
  { file: 'gantt-tab.png', commands: ['openGantt'] },
  { file: 'dashboard-tab.png', commands: ['openDashboard'] },
  { file: 'capacity-tab.png', commands: ['openCapacity'] },
  { file: 'task-values-tab.png', commands: ['openTaskValues'] },
]);
