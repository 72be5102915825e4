/** When the engine calculates: at once when it is asked, otherwise shortly after a person's change. */
import type { Univer } from '@univerjs/core';
import type { UniverPackages } from './univer-packages.js';

type Dirty = Readonly<Record<string, unknown>>;

/** The parts of Univer's own scheduling of calculations that are run early. */
interface Scheduling {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: unknown[];
  _generateDirty(commands: readonly unknown[]): Dirty;
}

export class Calculation {
  private everythingIsStale = true;
  private stopped = false;

  constructor(
    private readonly univer: Univer,
    private readonly packages: UniverPackages,
  ) {}

  /** Calculates what has changed since the last time, and all that depends on it. */
  run(): void {
    const { TriggerCalculationController } = this.packages.sheetFormulas;
    const scheduling = this.univer.__getInjector().get(TriggerCalculationController) as unknown as Scheduling;
    clearTimeout(scheduling._setTimeoutKey);
    const changes = scheduling._waitingCommandQueue;
    scheduling._waitingCommandQueue = [];
    const dirty = changes.length > 0 ? scheduling._generateDirty(changes) : {};
    const anew = this.everythingIsStale;
    this.everythingIsStale = false;
    if (anew) this.startAnew(dirty);
    else if (changes.length > 0) this.start(dirty);
    // What has come out may have made everything stale again, once: a block that spills less than before.
    if (this.everythingIsStale) this.startAnew({});
    this.everythingIsStale = false;
  }

  /** The next run calculates every formula. */
  stale(): void {
    this.everythingIsStale = true;
  }

  /** The same, and that run comes by itself where no script asks for it before. */
  staleSoon(): void {
    this.stale();
    setTimeout(() => {
      if (this.everythingIsStale && !this.stopped) this.run();
    });
  }

  stop(): void {
    this.stopped = true;
  }

  private startAnew(dirty: Dirty): void {
    // Formulas are kept as they were parsed, with names already replaced by where they pointed then.
    const functions = this.univer.__getInjector().get(this.packages.formulas.IFunctionService);
    functions.deleteFormulaAstCacheKey('');
    this.start({ ...dirty, forceCalculation: true });
  }

  private start(dirty: Dirty): void {
    const { SetFormulaCalculationStartMutation } = this.packages.formulas;
    const commands = this.univer.__getInjector().get(this.packages.core.ICommandService);
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  }
}
