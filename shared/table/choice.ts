/** Cells that take one of a few values: constraint, accrual, earned-value method and the like, by any of their names. */
import type { Cell } from './cell.js';
import { errorOf } from './cell-error.js';
import { foldHeader } from './fold.js';
import { notInList } from './messages.js';
import { nearestName } from './nearest.js';
import { Fault, type Reading } from './reading.js';
import { rememberTexts } from './remember.js';
import { readText } from './text.js';

/** A reader of cells that take one of these values, each with the other names it goes by. */
const choice = <Value extends string>(names: { readonly [Name in Value]: readonly string[] }) => {
  const values = Object.keys(names) as Value[];
  const byName = new Map<string, Value>();
  for (const value of values)
    for (const name of [value, ...names[value]]) byName.set(foldHeader(name), value);
  const everyName = values.flatMap((value) => [value, ...names[value]]);
  const parse = rememberTexts((text: string): Value | Fault => {
    const found = byName.get(foldHeader(text));
    return found ?? errorOf(text) ?? notInList(text, values, nearestName(text, everyName));
  });
  return (cell: Cell): Reading<Value> => {
    const text = readText(cell);
    return text === null || text instanceof Fault ? text : parse(text);
  };
};

/** `ASAP` … `MFO`, or their full names. */
export const readConstraintType = choice({
  ASAP: [
    'As soon as possible',
    'So früh wie möglich',
    'Dès que possible',
    'Lo antes posible',
    'O mais breve possível',
    'O Mais Cedo Possível',
    'できるだけ早く',
    '可能な限り早く',
  ],
  ALAP: [
    'As late as possible',
    'So spät wie möglich',
    'Le plus tard possible',
    'Lo más tarde posible',
    'O mais tarde possível',
    'できるだけ遅く',
    '可能な限り遅く',
  ],
  SNET: [
    'Start no earlier than',
    'Start not earlier than',
    'Anfang nicht früher als',
    'Début au plus tôt le',
    'No comenzar antes del',
    'Não iniciar antes de',
    '指定日以後に開始',
  ],
  SNLT: [
    'Start no later than',
    'Start not later than',
    'Anfang nicht später als',
    'Début au plus tard le',
    'No comenzar después del',
    'Não iniciar depois de',
    '指定日までに開始',
  ],
  FNET: [
    'Finish no earlier than',
    'Finish not earlier than',
    'Ende nicht früher als',
    'Fin au plus tôt le',
    'No finalizar antes del',
    'Não terminar antes de',
    '指定日以後に終了',
  ],
  FNLT: [
    'Finish no later than',
    'Finish not later than',
    'Ende nicht später als',
    'Fin au plus tard le',
    'No finalizar después del',
    'Não terminar depois de',
    '指定日までに終了',
  ],
  MSO: [
    'Must start on',
    'Muss anfangen am',
    'Doit commencer le',
    'Debe comenzar el',
    'Deve iniciar em',
    '指定日に開始',
  ],
  MFO: [
    'Must finish on',
    'Muss enden am',
    'Doit finir le',
    'Debe finalizar el',
    'Deve terminar em',
    '指定日に終了',
  ],
});

/** When a fixed cost falls. */
export const readAccrual = choice({
  start: ['At start', 'Anfang', 'Début', 'Comienzo', 'Inicio', 'Início', '開始時'],
  end: ['At end', 'Finish', 'Ende', 'Fin', 'Final', 'Fim', 'Término', '終了時'],
  prorated: ['Pro rata', 'Prorata', 'Anteilig', 'Proportion', 'Prorrateo', 'Prorrateado', 'Rateado', '按分'],
});

/** How a task earns its value. */
export const readEarnedValueMethod = choice({
  'percent complete': ['% complete', 'Percent', 'Physical % complete'],
  '0/100': ['0-100', 'Work complete', '100% at finish'],
  '50/50': ['50-50', 'Half start'],
  'weighted milestone': ['Weighted milestones', 'Milestone weight', 'Milestones'],
  'level of effort': ['LOE'],
  units: ['Units complete', 'Units done', 'Units completed'],
});

const readNamedTaskKind = choice({
  task: ['Activity', 'Work package', 'Vorgang', 'Tarea', 'Tarefa', 'Tâche', 'タスク'],
  milestone: ['Meilenstein', 'Hito', 'Marco', 'Jalon', 'マイルストーン'],
  manual: [
    'Manually scheduled',
    'Manuell',
    'Manuell geplant',
    'Manuelle',
    'Programada manualmente',
    'Agendada manualmente',
    'Planification manuelle',
    'Planifiée manuellement',
    '手動',
    '手動スケジュール',
  ],
  'level of effort': ['LOE', 'Hammock'],
});

/** Words other tools keep in such a column that say nothing about the kind. */
const SAYS_NOTHING =
  /^(?:fixed ?(?:units|duration|work)|auto(?:matically)? ?scheduled|automatisch geplant|planification automatique|(?:programada|agendada) autom[aá]ticamente|自動スケジュール|summary(?: task)?|subtask|epic|story|bug|feature|issue|phase)$/i;

/** What kind of task a row is; null where it is to be worked out. */
export const readTaskKind = (cell: Cell): Reading<'task' | 'milestone' | 'manual' | 'level of effort'> =>
  typeof cell === 'string' && SAYS_NOTHING.test(cell.trim()) ? null : readNamedTaskKind(cell);

export const readResourceType = choice({
  work: ['Labour', 'Labor', 'Person', 'People', 'Arbeit', 'Trabajo', 'Trabalho', 'Travail', '作業時間型'],
  material: ['Equipment', 'Matériel', 'Materiel', '資材', '数量単価型'],
  cost: ['Kosten', 'Costo', 'Coste', 'Custo', 'Coût', 'コスト型', 'コスト'],
});

export const readScheduleFrom = choice({
  start: ['Project start', 'Start date', 'Forward'],
  finish: ['Project finish', 'Finish date', 'End', 'Backward'],
});

export const readDurationDistribution = choice({
  PERT: ['Beta', 'PERT-beta', 'Beta-PERT'],
  triangular: ['Triangle'],
});

export const readEstimateAtCompletionMethod = choice({
  CPI: ['BAC/CPI'],
  budget: ['AC+BAC-EV', 'At budget'],
  'CPI*SPI': ['CPI×SPI', 'CPI x SPI', 'SPI*CPI'],
  '0.8CPI+0.2SPI': ['80/20', '0.8*CPI+0.2*SPI'],
});

/** Whether a line of a profit and loss ledger brings money or takes it. */
export const readLedgerKind = choice({
  income: ['Revenue', 'Benefit', 'In', 'Ertrag', 'Einnahme', 'Ingreso', 'Receita', 'Recette', '収入'],
  cost: ['Costs', 'Expense', 'Out', 'Aufwand', 'Ausgabe', 'Gasto', 'Custo', 'Dépense', '費用'],
});

/** What a row of a What-if table changes. */
export const readWhatIfChange = choice({
  cut: ['Stop', 'Remove', 'Drop', 'Streichen', 'Cancelar', 'Supprimer', '中止'],
  delay: ['Move', 'Postpone', 'Verschieben', 'Aplazar', 'Adiar', 'Reporter', '延期'],
  add: ['Start', 'New', 'Hinzufügen', 'Añadir', 'Adicionar', 'Ajouter', '追加'],
  'limits today': ['Today', 'Now'],
  'new limits': ['Limits', 'Budget', 'Capacity', 'New budget', 'New capacity'],
});

/** Whether a goal is met from its target upwards or downwards. */
export const readDirection = choice({
  'higher is better': [
    'Higher',
    'Up',
    'Increase',
    'At least',
    'Maximise',
    'Maximize',
    'More',
    '>=',
    '≥',
    '>',
    '↑',
  ],
  'lower is better': [
    'Lower',
    'Down',
    'Decrease',
    'At most',
    'Minimise',
    'Minimize',
    'Less',
    '<=',
    '≤',
    '<',
    '↓',
  ],
});

/** What a row of the risk register is. */
export const readRegisterType = choice({
  risk: ['Threat', 'Opportunity', 'Risiko', 'Riesgo', 'Risco', 'Risque', 'リスク'],
  assumption: ['Annahme', 'Suposición', 'Supuesto', 'Premissa', 'Hypothèse', '前提'],
  issue: ['Problem', 'Incident', 'Offener Punkt', 'Problema', 'Problème', '課題'],
  dependency: ['Abhängigkeit', 'Dependencia', 'Dependência', 'Dépendance', '依存関係'],
  decision: ['Entscheidung', 'Decisión', 'Decisão', 'Décision', '決定'],
  action: ['Action item', 'To do', 'Task', 'Maßnahme', 'Aufgabe', 'Acción', 'Ação', 'アクション'],
});
