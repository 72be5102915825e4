/** The days on which the sample project, or one of its people, does not work. */
import { tableOf } from '../drawn-table.js';

export const calendarTable = tableOf(`
Calendar      | From       | To         | Days    | Hours | Note
              | 2026-12-25 |            |         |       | Christmas Day
              | 2026-12-28 |            |         |       | Boxing Day, substitute day
              | 2026-12-31 |            |         |       | Company closing day
              | 2027-01-01 |            |         |       | New Year's Day
              | 2027-03-26 |            |         |       | Good Friday
              | 2027-03-29 |            |         |       | Easter Monday
              | 2027-05-03 |            |         |       | Early May bank holiday
              | 2027-05-31 |            |         |       | Spring bank holiday
Part time     |            |            | Tue-Thu |       | Three days a week
Part time     | 2026-12-31 |            |         |       | Company closing day
Clinical lead | 2027-02-15 | 2027-02-19 |         |       | Leave
IT engineer   | 2027-02-22 | 2027-02-24 |         |       | Leave
`);
