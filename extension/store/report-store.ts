/** What is kept of reports: the wording of drafts, and what was last sent. */
import type { LastReport } from '../report/report-source.js';
import type { Wording } from '../report/wording.js';
import type { KeyValueStore } from './key-value-store.js';
import { KEYS } from './painted-values.js';
import { hasKeys, type Shape, stored, unstored } from './versions.js';

/** As many as are sent in a year; older ones make way. */
const MOST_KEPT = 12;

interface Draft {
  /** The spreadsheet day of the report; null where it has no status date. */
  readonly statusDay: number | null;
  readonly wording: Wording;
}

interface KeptReports {
  /** The newest last. */
  readonly drafts: readonly Draft[];
  readonly sent: readonly LastReport[];
}

const NONE: KeptReports = { drafts: [], sent: [] };

const SHAPE: Shape<KeptReports> = {
  version: 1,
  migrations: [],
  isValid: (value): value is KeptReports => hasKeys(value, ['drafts', 'sent']),
};

export interface ReportStore {
  wording(statusDay: number | null): Promise<Wording>;
  saveWording(statusDay: number | null, wording: Wording): Promise<void>;
  /** The newest report sent before one of that day; null where there is none. */
  lastBefore(statusDay: number | null): Promise<LastReport | null>;
  /** Keeps what was sent; a report of the same day takes the place of the one before. */
  saveSent(report: LastReport): Promise<void>;
}

/** The reports of one program. */
export function reportStore(store: KeyValueStore, programId: string): ReportStore {
  const key = KEYS.reports(programId);
  const read = async (): Promise<KeptReports> => unstored(SHAPE, (await store.get([key]))[key]) ?? NONE;
  const write = (reports: KeptReports): Promise<void> => store.set({ [key]: stored(SHAPE, reports) });
  return {
    wording: async (statusDay) =>
      (await read()).drafts.find((draft) => draft.statusDay === statusDay)?.wording ?? {},
    saveWording: async (statusDay, wording) => {
      const reports = await read();
      const others = reports.drafts.filter((draft) => draft.statusDay !== statusDay);
      const drafts = Object.keys(wording).length === 0 ? others : [...others, { statusDay, wording }];
      await write({ ...reports, drafts: drafts.slice(-MOST_KEPT) });
    },
    lastBefore: async (statusDay) => {
      const before = (await read()).sent.filter((report) => isBefore(report.statusDay, statusDay));
      if (statusDay === null) return before.at(-1) ?? null;
      // A report of an earlier day may be sent once more after a later one.
      return [...before].sort((one, other) => (one.statusDay ?? 0) - (other.statusDay ?? 0)).at(-1) ?? null;
    },
    saveSent: async (report) => {
      const reports = await read();
      const others = reports.sent.filter(({ statusDay }) => statusDay !== report.statusDay);
      await write({ ...reports, sent: [...others, report].slice(-MOST_KEPT) });
    },
  };
}

/** Without a status date on one of the two, whatever was sent came before. */
const isBefore = (sent: number | null, now: number | null): boolean =>
  sent === null || now === null || sent < now;
