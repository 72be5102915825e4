/** The Actuals, Budget, Changes and Compare tabs and a saved baseline of the sample plan, in the page of `npm start`. */
import { type TabView, tabScenes } from './tab-picture.js';

const VIEWS: readonly TabView[] = [
  { file: 'actuals-tab.png', commands: ['openActuals'] },
  { file: 'budget-tab.png', commands: ['openBudget'] },
  {
    file: 'changes-tab.png',
    commands: ['openChanges'],
    typed: {
      tab: 'Changes',
      row: 14,
      rows: [
        ['1', 'Second entrance', 'Fire officer', '6500', '4', 'Approved', '2027-02-09'],
        ['2', 'Sound-proof doors', 'Asked for by the practice', '3200', '', 'Proposed', ''],
        ['3', 'Paint instead of panels', 'Saving', '-1800', '-1', 'Approved', '2027-02-12'],
        ['4', 'Roof garden', 'Wish of the owner', '24000', '15', 'Rejected', '2027-02-12'],
      ],
    },
  },
  { file: 'baseline-tab.png', commands: ['saveBaseline'] },
  { file: 'compare-tab.png', commands: ['saveBaseline', 'compareBaselines'] },
];

export default tabScenes(VIEWS);
