/** Reads what `main.ts` exports: the name, parameters and documentation of each function Google may call. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface ExportedFunction {
  readonly name: string;
  /** As they are declared, in order, without types or defaults; a rest parameter keeps its dots. */
  readonly parameters: readonly string[];
  /** The declaration's JSDoc comment, stars included; empty where there is none. */
  readonly documentation: string;
}

export const entryFile = resolve(dirname(fileURLToPath(import.meta.url)), '../main.ts');

/** The exported functions in the order of their names; an export that is no function is an error. */
export function exportedFunctions(entry = entryFile): ExportedFunction[] {
  const options = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const program = ts.createProgram([entry], { ...options, noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const main = source && checker.getSymbolAtLocation(source);
  if (!main) throw new Error(`${entry} exports nothing.`);
  return checker
    .getExportsOfModule(main)
    .map((symbol) => describe(symbol.name, resolved(symbol, checker)))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const resolved = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

function describe(name: string, symbol: ts.Symbol): ExportedFunction {
  const declaration = symbol.declarations?.find(ts.isFunctionDeclaration);
  if (!declaration) throw new Error(`main.ts exports ${name}, which is not a function declaration.`);
  return { name, parameters: declaration.parameters.map(parameterText), documentation: comment(declaration) };
}

function parameterText(parameter: ts.ParameterDeclaration, index: number): string {
  const name = ts.isIdentifier(parameter.name) ? parameter.name.text : `argument${index + 1}`;
  return parameter.dotDotDotToken ? `...${name}` : name;
}

function comment(declaration: ts.FunctionDeclaration): string {
  const text = declaration.getSourceFile().text;
  const last = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1);
  return last ? text.slice(last.pos, last.end) : '';
}
