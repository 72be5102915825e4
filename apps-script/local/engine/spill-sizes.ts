/** Notices blocks that spill less than before: formulas that read the cells they left still see what stood there. */
import type { IRange, Univer } from '@univerjs/core';
import type { UniverPackages } from './univer-packages.js';

export class SpillSizes {
  private known = new Map<string, number>();

  constructor(
    private readonly univer: Univer,
    private readonly packages: UniverPackages,
  ) {}

  /** Whether some block covers fewer cells than when this was asked last. */
  haveShrunk(): boolean {
    const before = this.known;
    this.known = this.sizes();
    return [...before].some(([place, size]) => (this.known.get(place) ?? 0) < size);
  }

  private sizes(): Map<string, number> {
    const model = this.univer.__getInjector().get(this.packages.formulas.FormulaDataModel);
    const sizes = new Map<string, number>();
    for (const [unit, sheets] of Object.entries(model.getArrayFormulaRange()))
      for (const [sheet, rows] of Object.entries(sheets ?? {}))
        for (const [row, columns] of Object.entries((rows ?? {}) as Blocks))
          for (const [column, range] of Object.entries(columns ?? {}))
            sizes.set(`${unit} ${sheet} ${row} ${column}`, cellsIn(range));
    return sizes;
  }
}

type Blocks = Readonly<Record<string, Readonly<Record<string, IRange>> | undefined>>;

const cellsIn = ({ startRow, endRow, startColumn, endColumn }: IRange): number =>
  (endRow - startRow + 1) * (endColumn - startColumn + 1);
