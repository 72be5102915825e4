/** The reference of the tables and the settings, made from the core's own lists. */
import { COLUMNS, TABLE_KINDS, TABLE_TITLES, type TableKind } from '../../shared/table/columns.js';
import { SETTING_KEYS } from '../../shared/table/settings-rows.js';

/** One row a kind of table, with its columns' canonical names; then the keys of Settings. */
export function tableReference(): string {
  return [
    '| Table | Columns |',
    '|---|---|',
    ...TABLE_KINDS.map((kind) => `| ${title(kind)} | ${COLUMNS[kind].join(', ')} |`),
    '',
    `The keys of the Settings table: ${SETTING_KEYS.join(', ')}.`,
  ].join('\n');
}

const title = (kind: TableKind): string => {
  const bare = TABLE_TITLES[kind].replace(/^table of | table$/g, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};
