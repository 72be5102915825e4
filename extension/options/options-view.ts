/** What the options page shows, put together from what is stored. */
import { readProgramSettings } from '../../shared/program/program-settings.js';
import { titleOf } from '../program/portfolio.js';
import type { ProgramReading } from '../program/program-reading.js';
import { entriesOf } from '../program/program-reading.js';
import { shownProgram } from '../program/shown-program.js';
import { cellUrl, openUrl } from '../sources/workbook-address.js';
import type { KeyValueStore } from '../store/key-value-store.js';
import type { Program, ProjectEntry, ProjectPlace } from '../store/program.js';
import { programStore } from '../store/program-store.js';
import type { Settings } from '../store/settings.js';
import { type TablesStore, tablesStore } from '../store/tables-store.js';

export interface SourceLine {
  readonly id: string;
  readonly title: string;
  /** Where a person opens it; null for a file, or a row that leads nowhere. */
  readonly url: string | null;
  readonly origin: 'listed' | 'by-hand' | 'file' | 'sample';
}

export interface Threshold {
  /** As the Settings table calls it. */
  readonly setting: string;
  readonly value: number;
  readonly unit: 'index' | 'number' | 'percent';
}

export interface ProgramView {
  readonly id: string;
  readonly kind: Program['kind'];
  readonly title: string;
  /** Where its own workbook opens; null where it has none. */
  readonly url: string | null;
  readonly sources: readonly SourceLine[];
  /** Null where it has no settings of its own: then each project's sheet says its own. */
  readonly thresholds: readonly Threshold[] | null;
  /** Where they are changed; null where that is not known. */
  readonly settingsUrl: string | null;
}

export interface OptionsView {
  readonly settings: Settings;
  readonly programs: readonly ProgramView[];
}

export async function optionsView(values: KeyValueStore, tables: KeyValueStore): Promise<OptionsView> {
  const store = programStore(values);
  const kept = tablesStore(tables);
  const { programs } = await store.programs();
  const views = programs.map(async (program): Promise<ProgramView> => {
    const reading = await store.programReading(program.id);
    const readings = await store.readings(entriesOf(program, reading).map(({ id }) => id));
    const shown = shownProgram(program, reading, readings);
    const nameOf = (entry: ProjectEntry): string =>
      entry.listed === undefined
        ? (readings.get(entry.id)?.figures?.summary.project ?? '') || entry.title
        : entry.title;
    return {
      id: program.id,
      kind: program.kind,
      title: titleOf(shown),
      url: reading.url ?? urlOf(program.workbook),
      sources: shown.entries.map((entry) => ({
        id: entry.id,
        title: nameOf(entry),
        url: urlOf(entry.place),
        origin: originOf(entry),
      })),
      thresholds: thresholdsOf(reading),
      settingsUrl: await settingsUrl(program.id, kept),
    };
  });
  return { settings: await store.settings(), programs: await Promise.all(views) };
}

const urlOf = (place: ProjectPlace | null): string | null =>
  place?.type === 'google' ? openUrl(place.address) : null;

function originOf({ place, listed }: ProjectEntry): SourceLine['origin'] {
  if (place.type === 'sample') return 'sample';
  if (place.type === 'file') return 'file';
  return listed !== undefined ? 'listed' : 'by-hand';
}

function thresholdsOf({ tables }: ProgramReading): Threshold[] | null {
  if (tables.settings === undefined) return null;
  const { health } = readProgramSettings(tables.settings);
  return [
    { setting: 'CPI amber', value: health.cpiAmber, unit: 'index' },
    { setting: 'CPI red', value: health.cpiRed, unit: 'index' },
    { setting: 'Finish slip amber', value: health.finishSlipAmber, unit: 'number' },
    { setting: 'Finish slip red', value: health.finishSlipRed, unit: 'number' },
    { setting: 'VAC amber', value: health.vacAmber, unit: 'percent' },
    { setting: 'VAC red', value: health.vacRed, unit: 'percent' },
    { setting: 'Stale after days', value: health.staleAfterDays, unit: 'number' },
  ];
}

async function settingsUrl(id: string, store: TablesStore): Promise<string | null> {
  const kept = await store.tables(id);
  const place = kept?.places.settings;
  return kept?.url == null || place === undefined ? null : cellUrl(kept.url, place.tab, `A${place.top + 1}`);
}
