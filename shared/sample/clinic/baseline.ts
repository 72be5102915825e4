/** The sample project as it was approved, before asbestos was found and the laboratory link was asked for. */
import { tableOf } from '../drawn-table.js';

export const baselineTable = tableOf(`
ID | Task                                          | Baseline start | Baseline finish | Baseline duration | Baseline budget | Fixed cost | Accrual | EV method
1  | Brief and design                              | 2026-09-07     | 2026-11-24      |                   |                 |            |         |
2  | Agree services and opening hours with sponsor | 2026-09-07     | 2026-09-16      | 8d                | 4800            |            |         |
3  | Survey the building                           | 2026-09-10     | 2026-09-16      | 5d                | 4400            |            |         |
4  | Concept layout                                | 2026-09-17     | 2026-10-02      | 12d               | 7900            |            |         |
5  | Review layout with clinical teams             | 2026-09-25     | 2026-10-06      | 8d                | 3700            |            |         |
6  | Layout signed off                             | 2026-10-06     | 2026-10-06      | 0                 |                 |            |         |
7  | Detailed design and room data sheets          | 2026-10-07     | 2026-11-03      | 20d               | 17800           |            |         |
8  | Building control and fire approval            | 2026-10-28     | 2026-11-24      | 4w                | 8100            | 4800       | start   |
9  | Design approved                               | 2026-11-24     | 2026-11-24      | 0                 |                 |            |         |
10 | Building works                                | 2026-10-21     | 2027-04-09      |                   |                 |            |         |
11 | Contractor                                    | 2026-10-21     | 2026-12-11      |                   |                 |            |         |
12 | Prepare tender documents                      | 2026-10-21     | 2026-11-03      | 10d               | 5500            |            |         |
13 | Tender period                                 | 2026-11-04     | 2026-12-01      | 4w                | 2100            |            |         |
14 | Evaluate bids and recommend award             | 2026-12-02     | 2026-12-09      | 6d                | 4500            |            |         |
15 | Contract signed                               | 2026-12-11     | 2026-12-11      | 0                 |                 |            |         |
16 | Fit-out                                       | 2027-01-04     | 2027-04-09      |                   |                 |            |         |
17 | Set up site                                   | 2027-01-04     | 2027-01-08      | 5d                | 9800            | 6000       | start   | 50/50
18 | Strip out and demolish                        | 2027-01-11     | 2027-01-26      | 12d               | 21500           | 3500       |         |
19 | Partitions and doors                          | 2027-01-27     | 2027-02-17      | 16d               | 46200           | 22600      |         |
20 | Electrical and data cabling, first fix        | 2027-02-03     | 2027-02-23      | 15d               | 33800           | 21300      |         |
21 | Heating, ventilation and medical gases        | 2027-02-03     | 2027-02-26      | 18d               | 61500           | 46500      |         |
22 | Close walls and ceilings                      | 2027-02-24     | 2027-03-05      | 8d                | 17900           | 9000       |         |
23 | Flooring                                      | 2027-03-08     | 2027-03-19      | 10d               | 29200           | 21800      |         |
24 | Decoration and signage                        | 2027-03-10     | 2027-03-23      | 10d               | 13600           | 6200       |         |
25 | Second fix and fittings                       | 2027-03-15     | 2027-03-24      | 8d                | 22400           | 13500      |         |
26 | Test building services                        | 2027-03-25     | 2027-04-02      | 5d                | 5200            | 2800       | end     | 0/100
27 | Snagging and defects                          | 2027-04-05     | 2027-04-09      | 5d                | 5400            |            |         |
28 | Building handed over                          | 2027-04-09     | 2027-04-09      | 0                 |                 |            |         |
29 | Equipment                                     | 2026-10-07     | 2027-04-26      |                   |                 |            |         |
30 | Specify equipment                             | 2026-10-07     | 2026-10-20      | 10d               | 2900            |            |         |
31 | Order X-ray unit                              | 2026-10-28     | 2026-10-30      | 3d                | 19200           | 18000      | end     |
32 | Build and deliver X-ray unit                  | 2026-11-02     | 2027-03-25      | 20w               | 72000           | 72000      | end     |
33 | Order furniture and small equipment           | 2027-02-08     | 2027-02-11      | 4d                | 41100           | 40000      | end     |
34 | Deliver and place furniture                   | 2027-04-12     | 2027-04-16      | 5d                | 5900            |            |         |
35 | Install X-ray unit                            | 2027-04-12     | 2027-04-19      | 6d                | 9300            | 6500       |         |
36 | Radiation safety survey                       | 2027-04-22     | 2027-04-26      | 3d                | 5000            | 3900       | end     | 0/100
37 | Digital systems                               | 2026-10-19     | 2027-04-30      |                   |                 |            |         |
38 | Order and install network line                | 2026-10-19     | 2026-12-29      | 10w               | 6500            | 6500       |         |
39 | Configure patient record system               | 2026-11-25     | 2027-01-04      | 25d               | 16800           |            |         |
40 | Network and telephones on site                | 2027-04-05     | 2027-04-14      | 8d                | 19600           | 11800      |         |
41 | Install computers and printers                | 2027-04-19     | 2027-04-23      | 5d                | 27400           | 25000      | start   |
42 | Test end to end with trial appointments       | 2027-04-26     | 2027-04-30      | 5d                | 3500            |            |         |
43 | People                                        | 2026-09-24     | 2027-05-20      |                   |                 |            |         |
44 | Staffing plan and job descriptions            | 2026-09-24     | 2026-10-07      | 10d               | 5700            |            |         |
45 | Advertise and interview                       | 2026-10-08     | 2026-11-25      | 35d               | 11900           | 5200       |         |
46 | Notice periods and employment checks          | 2026-11-26     | 2027-02-23      | 12w               | 2300            |            |         |
47 | Clinic team in post                           | 2027-02-23     | 2027-02-23      | 0                 |                 |            |         |
48 | Prepare training material                     | 2026-12-09     | 2027-01-13      | 15d               | 6000            |            |         |
49 | Train the clinic team                         | 2027-05-04     | 2027-05-20      | 9d                | 9200            | 4000       |         |
50 | Opening                                       | 2026-12-23     | 2027-06-15      |                   |                 |            |         |
51 | Prepare registration file for the regulator   | 2026-12-23     | 2027-01-13      | 12d               | 7300            |            |         |
52 | Regulator's assessment                        | 2027-01-14     | 2027-03-10      | 8w                | 3200            | 3200       | end     |
53 | Regulator's site visit                        | 2027-04-27     | 2027-04-27      | 1d                | 1150            |            |         |
54 | Dry run with volunteers                       | 2027-05-21     | 2027-05-27      | 3d                | 3900            | 800        |         |
55 | Tell patients and partners                    | 2027-05-07     | 2027-05-27      | 15d               | 11900           | 9500       |         |
56 | Clinic opens                                  | 2027-05-27     | 2027-05-27      | 0                 |                 |            |         |
57 | Support the first weeks                       | 2027-05-28     | 2027-06-11      | 10d               | 5200            |            |         |
58 | Close project and hand over lessons           | 2027-06-10     | 2027-06-15      | 4d                | 2200            |            |         |
61 | Manage the project                            | 2026-09-07     | 2027-05-25      | 180d              | 25000           |            |         | level of effort
`);
