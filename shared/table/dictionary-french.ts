/** French words for columns; the plan's follow Microsoft Project. */
import type { Synonyms } from './columns.js';

export const FRENCH: Synonyms = {
  plan: {
    ID: 'N°; Numéro; Identifiant; Réf; N° tâche; Num; ?Lot; ?Repère; ?Poste',
    WBS: 'WBS; Code WBS; OTP; Numéro hiérarchique; Code OTP',
    Task: `
      Tâche; Nom de la tâche; Nom; Activité; ?Intitulé; ?Libellé; ?Titre; Tâches; Activités; Nom de tâche
      Nom tâche; Désignation; Désignation des travaux; Nature des travaux; Étape; Étapes; Lot de travaux
      ?Action; ?Actions; ?Travaux; ?Ouvrage; ?Livrable; ?Jalon; ?Objet; ?Quoi; ?Description de la tâche`,
    Level: 'Niveau; Niveau hiérarchique',
    Duration: `
      Durée; Jours; Jours ouvrés; Durée en jours; Semaines; Durée prévue; Durée estimée; Durée jours
      Durée en semaines; Nombre de jours; Nb de jours; Nb jours`,
    'Remaining duration': 'Durée restante; Jours restants',
    Work: `
      Travail; Heures; Charge; Effort; Charge estimée; Charge de travail; Heures estimées; Jours-homme
      Jours homme; ?JH`,
    Start: `
      Début; Date de début; Commencement; Date début; Début prévu; Date de début prévue
      Début prévisionnel; Début planifié; Démarrage; Date de démarrage; ?Du`,
    Finish: `
      Fin; Date de fin; Achèvement; Date fin; Fin prévue; Date de fin prévue; Fin prévisionnelle
      Fin planifiée; Livraison prévue; ?Livraison; ?Date de livraison; ?Au`,
    Predecessors: `
      Prédécesseurs; Prédécesseur; Dépend de; Dépendance; Dépendances; Après; Antécédent; Antécédents
      Antériorité; Antériorités; Préalable; Préalables; Tâche précédente; Tâches précédentes
      Tâche préalable; Tâches préalables`,
    Constraint: 'Contrainte; Type de contrainte',
    'Constraint date': 'Date de contrainte; Date contrainte',
    Deadline: 'Échéance; Date limite',
    Resources: `
      Ressources; Ressource; Noms ressources; Affecté à; Assigné à; Responsable; Qui; Assigné; Affectation
      Responsables; Pilote; Porteur; Intervenant; Intervenants; ?Entreprise; ?Prestataire; ?Équipe
      ?Acteur; ?Acteurs; ?Propriétaire; ?Corps d'état`,
    '% complete': `
      % achevé; Avancement; % avancement; Progrès; Terminé; Pourcentage achevé; Pourcentage d'avancement
      % réalisé; Fait; Taux d'avancement; % fait; % effectué; % terminé`,
    'Actual start': 'Début réel; Début effectif; Date de début réelle',
    'Actual finish': 'Fin réelle; Fin effective; Date de fin réelle; Terminé le',
    Budget: `
      Coût; Coût prévu; Coût planifié; Budget prévu; Coût estimé; Coût total; Coûts; Budget alloué
      ?Montant; ?Montant HT; ?Montant TTC; ?Montant prévu; ?Prix; ?Prix HT`,
    'Fixed cost': 'Coût fixe',
    'Actual cost': 'Coût réel; Dépensé; Dépenses; Coût à ce jour; ?Montant réel; ?Engagé; ?Payé; ?Réel',
    Accrual: 'Allocation; Imputation; Allocation des coûts fixes',
    'EV method': 'Méthode de la valeur acquise',
    'Milestone weight': 'Poids du jalon',
    'Units planned': 'Unités prévues; Quantité prévue',
    'Units done': 'Unités réalisées; Quantité réalisée',
    Optimistic: 'Optimiste',
    'Most likely': 'Plus probable; Le plus probable; Probable',
    Pessimistic: 'Pessimiste',
    Priority: 'Priorité',
    Calendar: 'Calendrier; Calendrier des tâches',
    Type: '?Mode tâche; Type de tâche',
    Department: 'Département; Service; Direction',
  },
  settings: {
    Setting: 'Paramètre; Paramètres; Réglage',
    Value: 'Valeur',
  },
  calendar: {
    Calendar: 'Calendrier',
    From: 'De; Du; Date; À partir de',
    To: "À; Au; Jusqu'au",
    Days: 'Jours; Jours de la semaine',
    Hours: 'Heures; Horaires',
    Note: 'Remarque; Jour férié',
  },
  resources: {
    Resource: 'Ressource; Nom de la ressource; Nom',
    Department: 'Département; Service; Groupe',
    Capacity: 'Capacité; Capacité max; Unités',
    Rate: 'Taux standard; Taux; Taux horaire',
    'Overtime rate': 'Taux heures sup; Taux heures supplémentaires',
    'Cost per use': 'Coût par utilisation; Coût utilisation',
    Calendar: 'Calendrier; Calendrier de base',
  },
  actuals: {
    Date: 'Jour',
    Task: 'Tâche; Activité',
    Cost: 'Coût; Montant',
    Hours: 'Heures',
    Resource: 'Ressource; Personne',
    Note: 'Remarque; Description',
  },
  baseline: {
    ID: 'N°; Numéro',
    Task: 'Tâche; Nom de la tâche',
    'Baseline start': 'Début planifié; Début de référence',
    'Baseline finish': 'Fin planifiée; Fin de référence',
    'Baseline duration': 'Durée planifiée; Durée de référence',
    'Baseline budget': 'Coût planifié; Budget de référence; Coût de référence',
    'Fixed cost': 'Coût fixe',
    Accrual: 'Allocation; Imputation',
  },
  goals: {
    Goal: 'Objectif; Indicateur',
    Target: 'Cible; Valeur cible',
    Threshold: 'Seuil; Limite',
    Actual: 'Réel; Valeur actuelle',
    Direction: 'Sens',
    Note: 'Remarque',
  },
  risks: {
    Risk: 'Risque; Risques',
    Probability: 'Probabilité',
    Owner: 'Responsable',
    Response: 'Réponse; Mesure',
    Due: 'Échéance',
    Status: 'Statut; État',
  },
  projects: {
    Project: 'Projet',
    Workbook: 'Classeur; Lien',
    Manager: 'Chef de projet; Responsable',
    Department: 'Département; Service',
    Objective: 'Objectif',
    Stage: 'Étape; Phase',
    Currency: 'Devise; Monnaie',
    Mandatory: 'Obligatoire',
    Excludes: 'Exclut',
    Value: 'Valeur',
    'Time criticality': 'Criticité temporelle; Urgence',
    'Risk reduction': 'Réduction du risque; Réduction des risques',
    Size: 'Taille',
    Reach: 'Portée',
    Confidence: 'Confiance',
    Effort: 'Charge',
    Cost: 'Coût',
    Benefit: 'Bénéfice',
    Capacity: 'Capacité',
  },
  weights: {
    Criterion: 'Critère',
    Weight: 'Poids; Pondération',
  },
  objectives: {
    Objective: 'Objectif',
    Weight: 'Poids',
    Owner: 'Responsable',
    Measure: 'Mesure; Indicateur',
    Target: 'Cible',
    Actual: 'Réel',
  },
  ledger: {
    Project: 'Projet',
    Date: 'Période; Mois',
    Line: 'Ligne; Poste',
    Kind: 'Type; Nature',
    Plan: 'Prévu',
    Actual: 'Réel',
    Forecast: 'Prévision',
    Currency: 'Devise',
  },
  rates: {
    Currency: 'Devise; Monnaie',
    Rate: 'Taux; Taux de change; Cours',
  },
  dependencies: {
    'From project': 'Du projet',
    'From task': 'De la tâche',
    'To project': 'Vers le projet',
    'To task': 'Vers la tâche',
    Lag: 'Décalage; Retard',
    'Needed by': 'Nécessaire pour le',
    Owner: 'Responsable',
    Status: 'Statut; État',
  },
  milestones: {
    Project: 'Projet',
    Milestone: 'Jalon',
    Baseline: 'Référence',
    Forecast: 'Prévision',
    Slip: 'Retard',
    Done: 'Fait',
  },
};
