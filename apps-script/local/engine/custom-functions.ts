/** Lets formulas call the functions of a script, with arguments and results as Google passes them. */
import type { BaseFunction, BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import { isDate, type Realm, rowsIn } from './realm.js';
import type { UniverPackages } from './univer-packages.js';
import { instantOf, serialOf } from './zone.js';

/** What a workbook needs of a script whose functions stand in its formulas. */
export interface ScriptFunctions {
  readonly names: readonly string[];
  readonly realm: () => Realm;
  call(name: string, given: readonly unknown[]): unknown;
}

/** Where a formula stands, counted from 0. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface FunctionHost {
  readonly packages: UniverPackages;
  readonly script: ScriptFunctions;
  readonly zone: () => string;
  /** What IMPORTRANGE finds in another workbook; null where nobody has allowed the link. */
  imported(workbook: string, range: string): readonly (readonly unknown[])[] | null;
  /** Hears what a call threw; null where it returned. */
  report(place: FormulaPlace, message: string | null): void;
}

type Class = new (name: string) => BaseFunction;
type Argument = BaseReferenceObject | BaseValueObject;

const DATE = 'yyyy-mm-dd';
const DATE_AND_TIME = 'yyyy-mm-dd hh:mm';
/** Univer's own maximum. */
const MOST_ARGUMENTS = 255;

/** The classes Univer's plugin takes, by name; `ARRAYFORMULA`, which it lacks, hands on what it is given. */
export function functionClasses(host: FunctionHost): [Class, string][] {
  const { BaseFunction } = host.packages.formulas;
  class ArrayFormula extends BaseFunction {
    override minParams = 1;
    override maxParams = 1;
    override calculate(value: BaseValueObject): BaseValueObject {
      return value;
    }
  }
  return [
    [ArrayFormula, 'ARRAYFORMULA'],
    [importRange(host), 'IMPORTRANGE'],
    ...host.script.names.map((name): [Class, string] => [functionClass(name, host), name]),
  ];
}

function functionClass(name: string, host: FunctionHost): Class {
  const { BaseFunction, ErrorValueObject } = host.packages.formulas;
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = MOST_ARGUMENTS;
    override needsReferenceObject = true;

    override calculate(...given: Argument[]): BaseValueObject {
      const place = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
      try {
        const result = host.script.call(
          name,
          given.map((argument) => argumentOf(argument, host)),
        );
        host.report(place, null);
        return resultOf(result, host);
      } catch (thrown) {
        host.report(place, messageOf(thrown));
        return ErrorValueObject.create('#VALUE!' as Parameters<typeof ErrorValueObject.create>[0]);
      }
    }
  };
}

/** A range of another workbook: `#REF!` until a person has allowed the link, as at Google. */
function importRange(host: FunctionHost): Class {
  const { BaseFunction, ErrorValueObject } = host.packages.formulas;
  return class extends BaseFunction {
    override minParams = 2;
    override maxParams = 2;
    override needsReferenceObject = true;

    override calculate(workbook: Argument, range: Argument): BaseValueObject {
      const found = host.imported(String(argumentOf(workbook, host)), String(argumentOf(range, host)));
      return found === null
        ? ErrorValueObject.create('#REF!' as Parameters<typeof ErrorValueObject.create>[0])
        : resultOf(found, host);
    }
  };
}

const messageOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown
    ? String(thrown.message)
    : String(thrown);

/** One cell's value, or the rows of a range: a Date where a cell is formatted as one, blank as `""`. */
function argumentOf(argument: Argument, host: FunctionHost): unknown {
  if (argument.isReferenceObject()) return referenced(argument as BaseReferenceObject, host);
  const value = argument as BaseValueObject;
  if (!value.isArray()) return plainValue(value);
  const rows = (value as unknown as { getArrayValue(): (BaseValueObject | null)[][] }).getArrayValue();
  const columns = rows[0]?.length ?? 0;
  if (rows.length === 1 && columns === 1) return plainValue(rows[0]?.[0] ?? null);
  return rowsIn(host.script.realm(), rows.length, columns, (row, column) =>
    plainValue(rows[row]?.[column] ?? null),
  );
}

function plainValue(value: BaseValueObject | null): unknown {
  if (value === null || value.isNull()) return '';
  return value.isError() ? (value as unknown as { getErrorType(): string }).getErrorType() : value.getValue();
}

interface ReadCell {
  readonly v?: unknown;
  readonly t?: number | null;
  readonly s?: { readonly n?: { readonly pattern?: string } | null } | string | null;
}

function referenced(reference: BaseReferenceObject, host: FunctionHost): unknown {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const dates = dateFormats(host);
  const unit = reference.getUnitId();
  const sheet = reference.getSheetId();
  const realm = host.script.realm();
  const zone = host.zone();
  const isEmpty = emptiness(reference);
  const read = (row: number, column: number): unknown => {
    if (isEmpty(row, column)) return '';
    const cell = reference.getCellData(row, column) as ReadCell | null | undefined;
    const value = cell?.v;
    if (value === null || value === undefined) return '';
    if (cell?.t === 3) return value === 1 || value === true;
    if (typeof value !== 'number') return value;
    const own = typeof cell?.s === 'object' ? cell.s?.n?.pattern : undefined;
    const format = reference.getCellPattern(unit, sheet, row, column) || own;
    return dates(format) ? new realm.Date(instantOf(value, zone)) : value;
  };
  if (startRow === endRow && startColumn === endColumn) return read(startRow, startColumn);
  return rowsIn(realm, endRow - startRow + 1, endColumn - startColumn + 1, (row, column) =>
    read(startRow + row, startColumn + column),
  );
}

/** Tells at little cost which cells hold nothing at all: most of a range that runs on to the end of its sheet. */
function emptiness(reference: BaseReferenceObject): (row: number, column: number) => boolean {
  const written = reference.getCurrentActiveSheetData()?.cellData;
  const layers = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    written,
  ];
  return (row, column) => layers.every((layer) => !layer?.getValue(row, column));
}

/** Tells date formats from others, each asked about once. */
function dateFormats({ packages }: FunctionHost): (format: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    if (format === undefined || format === '') return false;
    const found = known.get(format) ?? packages.core.numfmt.isDateFormat(format);
    known.set(format, found);
    return found;
  };
}

function resultOf(result: unknown, host: FunctionHost): BaseValueObject {
  if (!Array.isArray(result)) return valueObject(result, host);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columns = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return valueObject(null, host);
  const calculateValueList = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => valueObject(row[column], host)),
  );
  return host.packages.formulas.ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObject(value: unknown, host: FunctionHost): BaseValueObject {
  const { BooleanValueObject, NullValueObject, NumberValueObject, StringValueObject } =
    host.packages.formulas;
  if (value === null || value === undefined || value === '') return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (!isDate(value)) return StringValueObject.create(String(value));
  const serial = serialOf(value.getTime(), host.zone());
  const rounded = Math.round(serial * 86_400) / 86_400;
  return NumberValueObject.create(rounded, Number.isInteger(rounded) ? DATE : DATE_AND_TIME);
}
