/** The Goals, Risks and Report tabs and a look-ahead of the sample plan, in the page of `npm start`. */
import { type TabView, tabScenes } from './tab-picture.js';

const VIEWS: readonly TabView[] = [
  {
    file: 'goals-tab.png',
    commands: ['openGoals'],
    typed: {
      tab: 'Goals',
      row: 4,
      rows: [
        ['Visitor satisfaction', '85%', '75%', '79%', 'higher is better'],
        ['Complaints a week', '5', '8', '11', 'lower is better'],
        ['Accessibility audit passed', 'yes', '', '', ''],
      ],
    },
  },
  {
    file: 'risks-tab.png',
    commands: ['openRisks'],
    typed: {
      tab: 'Risks',
      row: 2,
      rows: [
        [
          'Lift delivery slips',
          'risk',
          '40%',
          '18000',
          'Buyer',
          'Keep a second lift on option',
          '2027-03-20',
          'Open',
        ],
        [
          'Asbestos in the ceiling',
          'risk',
          '80%',
          '26000',
          'Site lead',
          'Survey first',
          '2027-02-10',
          'Open',
        ],
        ['Rain on the open roof', 'risk', '25%', '4000', 'Contractor', 'Tent', '', 'Watching'],
        ['Choose the floor finish', 'decision', '', '', 'Clinic lead', '', '2027-02-12', 'Open'],
      ],
    },
  },
  { file: 'report-tab.png', commands: ['openReport'], height: 1300 },
  { file: 'look-ahead-tab.png', commands: ['handOutLookAhead'] },
];

export default tabScenes(VIEWS);
