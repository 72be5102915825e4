/** The workbooks that Google would hold: the one in the grid, and the other projects of the sample program. */
import { sampleProgram } from '../../../shared/sample/program.js';
import { exportWorkbook } from '../engine/export-workbook.js';
import { workbookOfTables, writeWorkbook } from '../workbook-file/write-workbook.js';
import type { OpenWorkbook } from './open-workbook.js';

type Bytes = Uint8Array<ArrayBuffer>;

export interface HeldWorkbook {
  readonly id: string;
  readonly title: string;
}

/** As long as Google's own, so that the extension takes it for one. */
const idOf = (name: string): string => `on-this-page-${name.replace(/[^A-Za-z0-9]+/g, '-')}`;

export const addressOf = ({ id }: HeldWorkbook): string =>
  `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** The projects of the sample program beside its first, which is the workbook in the grid. */
export const otherProjects: readonly HeldWorkbook[] = sampleProgram.projects
  .slice(1)
  .map(({ name }) => ({ id: idOf(name), title: name }));

export class GoogleWorkbooks {
  private open: OpenWorkbook | null = null;
  private current: HeldWorkbook = { id: idOf('none'), title: '' };
  private readonly written = new Map<string, Bytes>();

  /** The workbook in the grid. */
  get inFront(): HeldWorkbook {
    return this.current;
  }

  show(open: OpenWorkbook): void {
    const title = open.local.engine.book.getName();
    this.open = open;
    this.current = { id: idOf(title), title };
    this.written.delete(this.current.id);
  }

  /** To be called whenever a cell of the workbook in the grid has changed. */
  forget(): void {
    this.written.delete(this.current.id);
  }

  exportOf(id: string): Bytes | null {
    const known = this.written.get(id);
    if (known !== undefined) return known;
    const bytes = this.write(id);
    if (bytes !== null) this.written.set(id, bytes);
    return bytes;
  }

  private write(id: string): Bytes | null {
    if (id === this.current.id && this.open !== null)
      return writeWorkbook(exportWorkbook(this.open.local.engine));
    const project = sampleProgram.projects.slice(1).find(({ name }) => idOf(name) === id);
    return project === undefined ? null : writeWorkbook(workbookOfTables({ ...project.tables }));
  }
}
