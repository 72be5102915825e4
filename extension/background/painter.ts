/** Writes the picture that badge and popup show, from what is stored: of one program, or of all of them. */

import { type Brush, type Painted, paintPicture } from '../program/paint-picture.js';
import { ageOf, type Picture } from '../program/picture.js';
import { portfolioOf, titleOf } from '../program/portfolio.js';
import { entriesOf } from '../program/program-reading.js';
import { type ShownProgram, shownProgram } from '../program/shown-program.js';
import type { HistoryStore } from '../store/history-store.js';
import { PORTFOLIO, type Program, selectedProgram } from '../store/program.js';
import type { ProgramStore } from '../store/program-store.js';
import { isStorageFull } from '../store/storage-full.js';
import type { TablesStore } from '../store/tables-store.js';
import type { Words } from '../words/words.js';
import { recentDays } from './recent-days.js';

interface Parts {
  readonly store: ProgramStore;
  readonly tables: TablesStore;
  readonly history: HistoryStore;
  readonly words: () => Promise<Words>;
  readonly now: () => number;
}

/** @returns paints anew; `readAt` is when all was read, null: as before */
export function painter({
  store,
  tables,
  history,
  words: currentWords,
  now,
}: Parts): (readAt: number | null) => Promise<Picture> {
  const shownOf = async (program: Program): Promise<ShownProgram> => {
    const reading = await store.programReading(program.id);
    const ids = entriesOf(program, reading).map(({ id }) => id);
    return shownProgram(program, reading, await store.readings(ids));
  };

  const save = async ({ picture, rest, details }: Painted): Promise<Picture> => {
    try {
      await store.savePicture(picture, rest, details);
      return picture;
    } catch (error) {
      if (!isStorageFull(error)) throw error;
      // The figures at a glance matter most: what an opened row shows makes way for them.
      const full = { ...picture, storageFull: true };
      await store.forgetDetails([...details.keys()]);
      await store.savePicture(full, rest, new Map());
      return full;
    }
  };

  return async (readAt) => {
    const all = await store.programs();
    const selected = selectedProgram(all);
    const words = await currentWords();
    const before = await store.picture();
    const brush: Brush = {
      words,
      now: now(),
      readAt: readAt ?? momentBefore(before, now()),
      programs: [],
      history: await recentDays(history, now()),
      ledger: null,
    };
    if (selected === null) return save(paintPicture(null, brush));
    const unnamed = words.t('program');
    const isPortfolio = all.selected === PORTFOLIO && all.programs.length > 1;
    const choices = [];
    for (const program of all.programs) {
      const shown = shownProgram(program, await store.programReading(program.id), new Map());
      choices.push({ id: program.id, title: titleOf(shown) || unnamed });
    }
    if (choices.length > 1) choices.push({ id: PORTFOLIO, title: words.t('portfolio') });
    if (isPortfolio) {
      const programs = await Promise.all(all.programs.map(shownOf));
      const portfolio = portfolioOf(programs, words.t('portfolio'), unnamed);
      return save(paintPicture(portfolio, { ...brush, programs: choices }));
    }
    const kept = await tables.tables(selected.id).catch(() => null);
    const ledger = kept?.tables.ledger ?? null;
    return save(paintPicture(await shownOf(selected), { ...brush, programs: choices, ledger }));
  };
}

/** When all was last read; null where that lies ahead, because the clock was changed since. */
function momentBefore({ readAt }: Picture, now: number): number | null {
  const moment = readAt?.milliseconds ?? null;
  return Number.isFinite(ageOf(moment, now)) ? moment : null;
}
