/** The days on which none of the sample program's projects works. */
import { tableOf } from './drawn-table.js';

export const publicHolidaysTable = tableOf(`
Date       | Hours | Note
2026-12-25 | 0     | Christmas Day
2026-12-28 | 0     | Boxing Day, substitute day
2026-12-31 | 0     | Company closing day
2027-01-01 | 0     | New Year's Day
2027-03-26 | 0     | Good Friday
2027-03-29 | 0     | Easter Monday
2027-05-03 | 0     | Early May bank holiday
2027-05-31 | 0     | Spring bank holiday
`);
