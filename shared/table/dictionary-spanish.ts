/** Spanish words for columns; the plan's follow Microsoft Project. */
import type { Synonyms } from './columns.js';

export const SPANISH: Synonyms = {
  plan: {
    ID: 'Número; Núm; N.º; Identificador; Id de tarea; Nro; ?Partida; ?Código; ?Clave',
    WBS: 'EDT; Código EDT; Número de esquema',
    Task: `
      Tarea; Nombre de tarea; Nombre; Actividad; Nombre de la tarea; ?Descripción; ?Título; Tareas
      Actividades; Nombre de la actividad; ?Descripción de la actividad; ?Descripción de la tarea; ?Acción
      ?Acciones; ?Concepto; ?Etapa; ?Paso; ?Hito; ?Entregable; ?Qué`,
    Level: 'Nivel; Nivel de esquema',
    Duration: `
      Duración; Días; Días laborables; Duración en días; Semanas; Duración estimada; Duración prevista
      Días hábiles; Nº de días; Número de días; Plazo en días`,
    'Remaining duration': 'Duración restante; Días restantes',
    Work: 'Trabajo; Horas; Esfuerzo; Horas estimadas; Horas hombre; Esfuerzo estimado; Jornadas; ?HH',
    Start: `
      Comienzo; Inicio; Fecha de inicio; Fecha de comienzo; Fecha inicio; Fecha inicial; F inicio
      Inicio previsto; Fecha de inicio prevista; Fecha inicio prevista; Inicio planificado
      Inicio programado; Comienza; Empieza; ?Desde; ?Arranque`,
    Finish: `
      Fin; Fecha de fin; Fecha fin; Fecha de finalización; Final; Término; Fecha final; F fin
      Fecha término; Fecha de término; Fecha de terminación; Fin previsto; Fecha de fin prevista
      Fecha fin prevista; Fin planificado; Fin programado; Finalización; Terminación; ?Fecha de entrega
      ?Entrega; ?Hasta`,
    Predecessors: `
      Predecesoras; Predecesora; Predecesores; Depende de; Dependencia; Dependencias; Predecesor
      Tarea predecesora; Tareas predecesoras; Actividad predecesora; Actividad precedente; Precedencia
      Precedencias; Precedente; Precedentes; Antecesora; Antecesoras; Después de; Prerrequisito
      Prerrequisitos`,
    Constraint: 'Restricción; Tipo de restricción; Delimitación; Tipo de delimitación',
    'Constraint date': 'Fecha de restricción; Fecha de delimitación',
    Deadline: 'Fecha límite; Plazo',
    Resources: `
      Recursos; Recurso; Nombres de los recursos; Asignado a; Responsable; Quién; Responsables
      Persona responsable; Encargado; Encargada; A cargo de; Asignado; Asignada a; Ejecutor
      Recursos asignados; ?Persona; ?Equipo; ?Contratista; ?Empresa; ?Proveedor; ?Propietario`,
    '% complete': `
      % completado; Progreso; Avance; % de avance; Porcentaje completado; Porcentaje de avance
      % realizado; % terminado; Hecho; % cumplimiento; % ejecutado; Completado; Terminado; Avance físico`,
    'Actual start': 'Comienzo real; Inicio real; Fecha de inicio real; Fecha real de inicio',
    'Actual finish': 'Fin real; Fecha de fin real; Fecha real de fin; Término real; Terminado el',
    Budget: `
      Presupuesto; Costo; Coste; Costo planificado; Coste previsto; Costo estimado; Coste estimado
      Costo previsto; Costo total; Coste total; Costos; Costes; Presupuestado; ?Importe; ?Monto; ?Precio
      ?Inversión`,
    'Fixed cost': 'Costo fijo; Coste fijo',
    'Actual cost': `
      Costo real; Coste real; Gastado; Gasto real; Costo a la fecha; ?Gasto; ?Ejecutado; ?Pagado; ?Real`,
    Accrual: 'Acumulación; Acumulación de costos fijos',
    'EV method': 'Método de valor ganado; Método de valor acumulado',
    'Milestone weight': 'Peso del hito',
    'Units planned': 'Unidades previstas; Unidades planificadas',
    'Units done': 'Unidades hechas; Unidades completadas',
    Optimistic: 'Optimista',
    'Most likely': 'Más probable; Probable',
    Pessimistic: 'Pesimista',
    Priority: 'Prioridad',
    Calendar: 'Calendario; Calendario de tareas',
    Type: '?Modo de tarea; Tipo; Tipo de tarea',
    Department: 'Departamento; Área',
  },
  settings: {
    Setting: 'Ajuste; Ajustes; Configuración; Parámetro',
    Value: 'Valor',
  },
  calendar: {
    Calendar: 'Calendario',
    From: 'Desde; Fecha; De',
    To: 'Hasta',
    Days: 'Días; Días de la semana',
    Hours: 'Horas; Horario',
    Note: 'Nota; Festivo; Observación',
  },
  resources: {
    Resource: 'Recurso; Nombre del recurso; Nombre',
    Department: 'Departamento; Grupo',
    Capacity: 'Capacidad; Capacidad máxima; Unidades',
    Rate: 'Tasa estándar; Tarifa; Tarifa por hora',
    'Overtime rate': 'Tasa horas extra; Tarifa de horas extra',
    'Cost per use': 'Costo por uso; Coste por uso; Costo uso',
    Calendar: 'Calendario; Calendario base',
    Type: 'Tipo',
  },
  actuals: {
    Date: 'Fecha',
    Task: 'Tarea; Actividad',
    Cost: 'Costo; Coste; Importe; Monto',
    Hours: 'Horas',
    Resource: 'Recurso; Persona',
    Note: 'Nota; Descripción',
  },
  baseline: {
    ID: 'Número',
    Task: 'Tarea; Nombre de tarea',
    'Baseline start': 'Comienzo de línea base; Comienzo previsto; Inicio línea base',
    'Baseline finish': 'Fin de línea base; Fin previsto; Fin línea base',
    'Baseline duration': 'Duración de línea base; Duración prevista',
    'Baseline budget': 'Costo de línea base; Costo previsto; Presupuesto de línea base',
    'Fixed cost': 'Costo fijo; Coste fijo',
    Accrual: 'Acumulación',
  },
  goals: {
    Goal: 'Meta; Objetivo; Métrica; Indicador',
    Target: 'Valor objetivo',
    Threshold: 'Umbral; Límite',
    Actual: 'Real; Valor actual',
    Direction: 'Dirección',
    Note: 'Nota',
  },
  risks: {
    Risk: 'Riesgo; Riesgos',
    Type: 'Tipo',
    Probability: 'Probabilidad',
    Impact: 'Impacto',
    Owner: 'Responsable',
    Response: 'Respuesta; Mitigación',
    Due: 'Vencimiento; Fecha límite',
    Status: 'Estado',
  },
  projects: {
    Project: 'Proyecto',
    Workbook: 'Libro; Enlace',
    Manager: 'Gerente; Director; Jefe de proyecto; Responsable',
    Department: 'Departamento',
    Objective: 'Objetivo',
    Stage: 'Etapa; Fase',
    Currency: 'Moneda; Divisa',
    Mandatory: 'Obligatorio',
    Excludes: 'Excluye',
    Value: 'Valor',
    'Time criticality': 'Criticidad temporal; Urgencia',
    'Risk reduction': 'Reducción de riesgo; Reducción del riesgo',
    Size: 'Tamaño',
    Reach: 'Alcance',
    Impact: 'Impacto',
    Confidence: 'Confianza',
    Effort: 'Esfuerzo',
    Cost: 'Costo; Coste',
    Benefit: 'Beneficio',
    Capacity: 'Capacidad',
  },
  weights: {
    Criterion: 'Criterio',
    Weight: 'Peso; Ponderación',
  },
  objectives: {
    Objective: 'Objetivo',
    Weight: 'Peso',
    Owner: 'Responsable',
    Measure: 'Medida; Indicador',
    Target: 'Meta',
    Actual: 'Real',
  },
  ledger: {
    Project: 'Proyecto',
    Date: 'Fecha; Período',
    Line: 'Línea; Partida',
    Kind: 'Tipo; Clase',
    Actual: 'Real',
    Forecast: 'Pronóstico; Previsión',
    Currency: 'Moneda',
  },
  rates: {
    Currency: 'Moneda; Divisa',
    Date: 'Fecha',
    Rate: 'Tasa; Tipo de cambio',
  },
  dependencies: {
    'From project': 'Del proyecto',
    'From task': 'De la tarea',
    'To project': 'Al proyecto',
    'To task': 'A la tarea',
    Type: 'Tipo',
    Lag: 'Retraso; Posposición',
    'Needed by': 'Necesario para',
    Owner: 'Responsable',
    Status: 'Estado',
  },
  milestones: {
    Project: 'Proyecto',
    Milestone: 'Hito',
    Baseline: 'Línea base',
    Forecast: 'Pronóstico; Previsión',
    Slip: 'Retraso',
    Done: 'Hecho',
  },
};
