/** Portuguese words for columns; the plan's follow Microsoft Project. */
import type { Synonyms } from './columns.js';

export const PORTUGUESE: Synonyms = {
  plan: {
    ID: 'Número; Nº; Identificador; Id da tarefa; ?Código',
    WBS: 'EDT; EAP; Código EAP; Número da estrutura de tópicos',
    Task: `
      Tarefa; Nome da tarefa; Nome; Atividade; ?Descrição; ?Título; Tarefas; Atividades; Nome da atividade
      ?Descrição da atividade; ?Descrição dos serviços; ?Ação; ?Ações; ?Etapa; ?Serviço; ?Serviços; ?Marco
      ?Entregável; ?O que`,
    Level: 'Nível; Nível da estrutura de tópicos',
    Duration: `
      Duração; Dias; Dias úteis; Duração em dias; Semanas; Duração estimada; Duração prevista; Nº de dias
      Número de dias; Prazo em dias`,
    'Remaining duration': 'Duração restante; Duração remanescente; Dias restantes',
    Work: 'Trabalho; Horas; Esforço; Horas estimadas; Esforço estimado; Horas-homem',
    Start: `
      Início; Data de início; Começo; Data início; Data inicial; Dt início; Início previsto
      Data de início prevista; Data prevista de início; Início planejado; Início planeado
      Início programado; Começa`,
    Finish: `
      Término; Fim; Data de término; Data de conclusão; Data fim; Conclusão; Data final; Data término
      Dt fim; Dt término; Término previsto; Fim previsto; Data prevista de término
      Data de término prevista; Término planejado; Fim planejado; Conclusão prevista; Previsão de término
      ?Data de entrega; ?Data prevista; ?Até`,
    Predecessors: `
      Predecessoras; Predecessora; Predecessores; Depende de; Dependência; Dependências; Predecessor
      Tarefa predecessora; Tarefas predecessoras; Atividade predecessora; Precedência; Precedências
      Antecessora; Antecessoras; Após; Depois de; Pré-requisito; Pré-requisitos`,
    Constraint: 'Restrição; Tipo de restrição',
    'Constraint date': 'Data da restrição; Data de restrição',
    Deadline: 'Prazo; Prazo final; Data limite',
    Resources: `
      Recursos; Recurso; Nomes dos recursos; Atribuído a; Responsável; Quem; Responsáveis; Atribuído
      Encarregado; Executor; Executante; Alocado a; Recursos alocados; ?Pessoa; ?Equipe; ?Equipa; ?Empresa
      ?Fornecedor`,
    '% complete': `
      % concluída; % concluído; Progresso; Avanço; Porcentagem concluída; Percentagem concluída
      % realizado; Feito; % conclusão; % executado; % execução; Percentual concluído
      Percentual de conclusão; Concluído; Concluída`,
    'Actual start': 'Início real; Início efetivo; Data de início real',
    'Actual finish': `
      Término real; Fim real; Conclusão real; Término efetivo; Data de término real; Concluído em`,
    Budget: `
      Orçamento; Custo; Custo planejado; Custo planeado; Custo previsto; Custo estimado; Custo total
      Custos; Orçado; Valor orçado; Valor previsto; ?Valor; ?Preço; ?Investimento; ?Quanto`,
    'Fixed cost': 'Custo fixo',
    'Actual cost': 'Custo real; Gasto; Gasto real; Valor gasto; Gastos; ?Valor pago; ?Pago',
    Accrual: 'Acumulação; Acúmulo de custo fixo',
    'EV method': 'Método do valor agregado; Método do valor acumulado',
    'Milestone weight': 'Peso do marco',
    'Units planned': 'Unidades planejadas; Unidades planeadas',
    'Units done': 'Unidades feitas; Unidades concluídas',
    Optimistic: 'Otimista',
    'Most likely': 'Mais provável; Provável',
    Pessimistic: 'Pessimista',
    Priority: 'Prioridade',
    Calendar: 'Calendário; Calendário da tarefa',
    Type: '?Modo da tarefa; Tipo; Tipo de tarefa',
    Department: 'Departamento; Área',
  },
  settings: {
    Setting: 'Configuração; Configurações; Definição; Parâmetro',
    Value: 'Valor',
  },
  calendar: {
    Calendar: 'Calendário',
    From: 'De; Data; Desde',
    To: 'Até',
    Days: 'Dias; Dias da semana',
    Hours: 'Horas; Horário',
    Note: 'Nota; Feriado; Observação',
  },
  resources: {
    Resource: 'Recurso; Nome do recurso; Nome',
    Department: 'Departamento; Grupo',
    Capacity: 'Capacidade; Unidades máximas; Unidades',
    Rate: 'Taxa padrão; Taxa; Taxa por hora',
    'Overtime rate': 'Taxa de horas extras; Taxa horas extra',
    'Cost per use': 'Custo por uso; Custo uso',
    Calendar: 'Calendário; Calendário base',
    Type: 'Tipo',
  },
  actuals: {
    Date: 'Data',
    Task: 'Tarefa; Atividade',
    Cost: 'Custo; Valor; Montante',
    Hours: 'Horas',
    Resource: 'Recurso; Pessoa',
    Note: 'Nota; Descrição',
  },
  baseline: {
    ID: 'Número',
    Task: 'Tarefa; Nome da tarefa',
    'Baseline start': 'Início da linha de base',
    'Baseline finish': 'Término da linha de base; Fim da linha de base',
    'Baseline duration': 'Duração da linha de base',
    'Baseline budget': 'Custo da linha de base; Orçamento da linha de base',
    'Fixed cost': 'Custo fixo',
    Accrual: 'Acumulação',
  },
  goals: {
    Goal: 'Meta; Objetivo; Métrica; Indicador',
    Target: 'Alvo; Valor alvo',
    Threshold: 'Limiar; Limite',
    Actual: 'Real; Valor atual',
    Direction: 'Direção',
    Note: 'Nota',
  },
  risks: {
    Risk: 'Risco; Riscos',
    Type: 'Tipo',
    Probability: 'Probabilidade',
    Impact: 'Impacto',
    Owner: 'Responsável',
    Response: 'Resposta; Mitigação',
    Due: 'Vencimento; Prazo',
    Status: 'Estado; Situação',
  },
  projects: {
    Project: 'Projeto',
    Workbook: 'Planilha; Folha; Ligação',
    Manager: 'Gerente; Gestor; Responsável',
    Department: 'Departamento',
    Objective: 'Objetivo',
    Stage: 'Etapa; Fase',
    Currency: 'Moeda',
    Mandatory: 'Obrigatório',
    Excludes: 'Exclui',
    Value: 'Valor',
    'Time criticality': 'Criticidade temporal; Urgência',
    'Risk reduction': 'Redução de risco; Redução do risco',
    Size: 'Tamanho',
    Reach: 'Alcance',
    Impact: 'Impacto',
    Confidence: 'Confiança',
    Effort: 'Esforço',
    Cost: 'Custo',
    Benefit: 'Benefício',
    Capacity: 'Capacidade',
  },
  weights: {
    Criterion: 'Critério',
    Weight: 'Peso; Ponderação',
  },
  objectives: {
    Objective: 'Objetivo',
    Weight: 'Peso',
    Owner: 'Responsável',
    Measure: 'Medida; Indicador',
    Target: 'Meta; Alvo',
    Actual: 'Real',
  },
  ledger: {
    Project: 'Projeto',
    Date: 'Data; Período',
    Line: 'Linha; Rubrica',
    Kind: 'Tipo; Classe',
    Actual: 'Real',
    Forecast: 'Previsão',
    Currency: 'Moeda',
  },
  rates: {
    Currency: 'Moeda',
    Date: 'Data',
    Rate: 'Taxa; Câmbio',
  },
  dependencies: {
    'From project': 'Do projeto',
    'From task': 'Da tarefa',
    'To project': 'Para o projeto',
    'To task': 'Para a tarefa',
    Type: 'Tipo',
    Lag: 'Retardo; Atraso',
    'Needed by': 'Necessário até',
    Owner: 'Responsável',
    Status: 'Estado; Situação',
  },
  milestones: {
    Project: 'Projeto',
    Milestone: 'Marco',
    Baseline: 'Linha de base',
    Forecast: 'Previsão',
    Slip: 'Atraso',
    Done: 'Feito',
  },
};
