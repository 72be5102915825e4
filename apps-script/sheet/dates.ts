/** Dates across the border: a cell's Date is an instant, a plan's date is a serial day on the spreadsheet's wall clock. */
import { SerialDate } from '../../shared/table/cell.js';
import { type OffsetAt, TimeZone } from './time-zone.js';

/** Serial day of 1 January 1970. */
const UNIX_EPOCH = 25569;
const DAY = 86_400_000;

/** Turns instants into serial dates and back, in one zone. Make one for each call: it remembers what it was asked. */
export class SheetDates {
  private readonly zone: TimeZone;
  /** By serial day: a plan's dates are few beside its cells, and cells may share one. */
  private readonly dates = new Map<number, Date>();

  constructor(offsetAt: OffsetAt) {
    this.zone = new TimeZone(offsetAt);
  }

  toSerial(date: Date): SerialDate {
    return new SerialDate(this.zone.wallOf(date.getTime()) / DAY + UNIX_EPOCH);
  }

  toDate({ serial }: SerialDate): Date {
    const known = this.dates.get(serial);
    if (known !== undefined) return known;
    const date = new Date(this.zone.instantOf(Math.round((serial - UNIX_EPOCH) * DAY)));
    this.dates.set(serial, date);
    return date;
  }
}

/** A cell's Date may come from another realm, where it is no instance of this one's Date. */
export const isDate = (value: unknown): value is Date =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Date]';

/** The offset of the zone the script itself runs in. */
const ownOffset: OffsetAt = (instant) => {
  const at = new Date(instant);
  const wall = Date.UTC(
    at.getFullYear(),
    at.getMonth(),
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
    at.getSeconds(),
  );
  return wall - Math.floor(instant / 1000) * 1000;
};

/** The offset of a named zone, read off its wall clock: exact even where the offset has odd seconds. */
const offsetOf =
  (zone: string): OffsetAt =>
  (instant) => {
    const wall = Utilities.formatDate(new Date(instant), zone, "yyyy-MM-dd'T'HH:mm:ss");
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = wall.split(/[-T:]/).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };

/** The spreadsheet's zone; null where there is no spreadsheet service. */
const spreadsheetZone = (): string | null => {
  if (typeof SpreadsheetApp === 'undefined' || typeof Utilities === 'undefined') return null;
  try {
    return SpreadsheetApp.getActiveSpreadsheet()?.getSpreadsheetTimeZone() || null;
  } catch {
    return null;
  }
};

/** Dates as the active spreadsheet shows them; the zone is asked for once, at the first date. */
export const spreadsheetDates = (): SheetDates => {
  let offset: OffsetAt | null = null;
  return new SheetDates((instant) => {
    if (offset === null) {
      const zone = spreadsheetZone();
      offset = zone === null ? ownOffset : offsetOf(zone);
    }
    return offset(instant);
  });
};
