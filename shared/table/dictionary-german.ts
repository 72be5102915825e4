/** German words for columns; the plan's follow Microsoft Project. */
import type { Synonyms } from './columns.js';

export const GERMAN: Synonyms = {
  plan: {
    ID: `
      Nr; Nummer; Lfd Nr; Vorgangsnr; Vorgangsnummer; Pos; Position; Lfd Nummer; Lfd; Aufgaben-Nr; AP-Nr
      AP Nr`,
    WBS: 'PSP; PSP-Code; Gliederungsnummer; Projektstrukturplan',
    Task: `
      Vorgang; Vorgangsname; Aufgabe; Aufgaben; Aktivität; Tätigkeit; Arbeitspaket; ?Bezeichnung; ?Titel
      ?Beschreibung; Maßnahme; Maßnahmen; Aktivitäten; Arbeitspakete; Vorgänge; Arbeitsschritt
      Teilaufgabe; ?Schritt; ?Thema; ?Leistung; ?Gewerk; ?Meilenstein; ?Was`,
    Level: 'Ebene; Gliederungsebene',
    Duration: `
      Dauer; Tage; Arbeitstage; Dauer in Tagen; Geplante Dauer; Wochen; Werktage; Dauer Tage; Dauer in AT
      Dauer AT; Dauer in Wochen; Anzahl Tage; Zeitbedarf; ?AT`,
    'Remaining duration': 'Restdauer; Verbleibende Dauer',
    Work: `
      Arbeit; Aufwand; Stunden; Arbeitsstunden; Personentage; PT; Manntage; Personenstunden; Aufwand in PT
      Aufwand PT; Aufwand in Stunden; Geschätzter Aufwand; ?Std`,
    Start: `
      Anfang; Beginn; Startdatum; Anfangsdatum; Geplanter Anfang; Geplanter Start; Starttermin
      Geplanter Beginn; Start geplant; Beginn geplant; Anfang geplant; Start Plan; Beginn Plan; Plan-Start
      Plan-Beginn; Plan-Anfang; Soll-Start; Soll-Beginn; Beginn am; Baubeginn; Datum von; ?Von; ?Ab`,
    Finish: `
      Ende; Fertigstellung; Enddatum; Fertig bis; Geplantes Ende; Endtermin; Fertig stellen; Fertig am
      Abschluss; Abschlussdatum; Fertigstellungsdatum; Fertigstellungstermin; Geplante Fertigstellung
      Ende geplant; Ende Plan; Plan-Ende; Soll-Ende; Zieltermin; Bauende; Datum bis; ?Bis`,
    Predecessors: `
      Vorgänger; Abhängig von; Abhängigkeit; Abhängigkeiten; Nach; Vorgänger-ID; Vorgänger-Nr
      Voraussetzung; Voraussetzungen; Hängt ab von; Wartet auf`,
    Constraint: 'Einschränkung; Einschränkungsart; Terminart',
    'Constraint date': 'Einschränkungstermin; Einschränkungsdatum',
    Deadline: 'Stichtag; Frist; Spätestens; Termin',
    Resources: `
      Ressourcen; Ressource; Ressourcennamen; Zuständig; Verantwortlich; Zugewiesen an; Bearbeiter; Wer
      Verantwortliche; Verantwortlicher; Verantwortlichkeit; Verantw; Zuständige; Zuständiger
      Zuständigkeit; Federführung; ?Firma; ?Person; ?Mitarbeiter; ?Ansprechpartner; ?Ausführung durch
      ?Durch; ?Auftragnehmer`,
    '% complete': `
      % abgeschlossen; Fortschritt; Fertig; Erledigt; Fertigstellungsgrad; Prozent abgeschlossen; % fertig
      Fertiggestellt; Abgeschlossen; Erledigungsgrad`,
    'Actual start': `
      Tatsächlicher Anfang; Ist-Anfang; Ist-Start; Ist-Beginn; Aktueller Anfang; Start Ist; Beginn Ist
      Anfang Ist; Tatsächlicher Beginn; Tatsächlicher Start`,
    'Actual finish': `
      Tatsächliches Ende; Ist-Ende; Aktuelles Ende; Ende Ist; Erledigt am; Fertiggestellt am
      Abgeschlossen am; Tatsächliche Fertigstellung`,
    Budget: `
      Plankosten; Kosten; Geplante Kosten; Sollkosten; Kosten geplant; Kosten Plan; Geschätzte Kosten
      Kostenschätzung; ?Gesamtkosten; ?Betrag; ?Auftragssumme`,
    'Fixed cost': 'Feste Kosten; Fixkosten',
    'Actual cost': `
      Istkosten; Ist-Kosten; Tatsächliche Kosten; Aktuelle Kosten; Ausgegeben; Ausgaben; Kosten Ist
      Bisherige Kosten; ?Ist`,
    Accrual: 'Fälligkeit; Fälligkeit fester Kosten',
    'EV method': 'Fertigstellungsmethode; Ertragswertmethode',
    'Milestone weight': 'Meilensteingewicht',
    'Units planned': 'Geplante Menge; Sollmenge',
    'Units done': 'Erledigte Menge; Istmenge',
    Optimistic: 'Optimistisch; Optimistische Dauer',
    'Most likely': 'Wahrscheinlich; Wahrscheinlichste; Erwartete Dauer',
    Pessimistic: 'Pessimistisch; Pessimistische Dauer',
    Priority: 'Priorität',
    Calendar: 'Kalender; Vorgangskalender',
    Type: '?Vorgangsmodus; Art; Typ; Vorgangsart',
    Department: 'Abteilung; Bereich',
  },
  settings: {
    Setting: 'Einstellung; Einstellungen; Schlüssel',
    Value: 'Wert',
  },
  calendar: {
    Calendar: 'Kalender',
    From: 'Von; Datum; Ab',
    To: 'Bis',
    Days: 'Tage; Wochentage; Wochentag; Arbeitstage',
    Hours: 'Stunden; Arbeitszeit; Arbeitszeiten',
    Note: 'Notiz; Bemerkung; Feiertag; Anmerkung',
  },
  resources: {
    Resource: 'Ressource; Ressourcenname; Mitarbeiter',
    Department: 'Abteilung; Gruppe; Bereich',
    Capacity: 'Kapazität; Max Einheiten; Einheiten; Verfügbarkeit',
    Rate: 'Standardsatz; Stundensatz; Satz',
    'Overtime rate': 'Überstundensatz',
    'Cost per use': 'Kosten pro Einsatz; Kosten Einsatz',
    Calendar: 'Kalender; Basiskalender',
    Type: 'Art; Typ',
  },
  actuals: {
    Date: 'Datum; Buchungsdatum',
    Task: 'Vorgang; Aufgabe',
    Cost: 'Kosten; Betrag; Istkosten',
    Hours: 'Stunden; Iststunden',
    Resource: 'Ressource; Mitarbeiter',
    Note: 'Notiz; Bemerkung; Beschreibung',
  },
  baseline: {
    ID: 'Nr; Nummer',
    Task: 'Vorgang; Vorgangsname; Aufgabe',
    'Baseline start': 'Geplanter Anfang; Basisplan Anfang',
    'Baseline finish': 'Geplantes Ende; Basisplan Ende',
    'Baseline duration': 'Geplante Dauer; Basisplan Dauer',
    'Baseline budget': 'Geplante Kosten; Basisplan Kosten',
    'Fixed cost': 'Feste Kosten; Fixkosten',
    Accrual: 'Fälligkeit',
  },
  goals: {
    Goal: 'Ziel; Kennzahl',
    Target: 'Zielwert; Soll',
    Threshold: 'Schwelle; Grenzwert',
    Actual: 'Ist; Istwert',
    Direction: 'Richtung',
    Note: 'Notiz; Bemerkung',
  },
  risks: {
    Risk: 'Risiko; Risiken',
    Type: 'Art; Typ',
    Probability: 'Wahrscheinlichkeit',
    Impact: 'Auswirkung',
    Owner: 'Verantwortlich',
    Response: 'Maßnahme; Maßnahmen',
    Due: 'Fällig; Frist',
  },
  projects: {
    Project: 'Projekt; Projektname',
    Workbook: 'Arbeitsmappe; Adresse',
    Manager: 'Projektleiter; Projektleitung; Leiter',
    Department: 'Abteilung; Bereich',
    Objective: 'Ziel',
    Stage: 'Phase',
    Currency: 'Währung',
    Mandatory: 'Pflicht',
    Excludes: 'Schließt aus',
    Value: 'Wert; Nutzwert',
    'Time criticality': 'Zeitkritikalität; Dringlichkeit',
    'Risk reduction': 'Risikominderung; Risikoreduktion',
    Size: 'Größe',
    Reach: 'Reichweite',
    Impact: 'Wirkung',
    Confidence: 'Konfidenz; Zuversicht',
    Cost: 'Kosten',
    Benefit: 'Nutzen',
    Capacity: 'Kapazität',
    Effort: 'Aufwand',
  },
  weights: {
    Criterion: 'Kriterium',
    Weight: 'Gewicht; Gewichtung',
  },
  objectives: {
    Objective: 'Ziel',
    Weight: 'Gewicht; Gewichtung',
    Owner: 'Verantwortlich',
    Measure: 'Kennzahl; Messgröße',
    Target: 'Zielwert',
    Actual: 'Istwert; Ist',
  },
  ledger: {
    Project: 'Projekt',
    Date: 'Datum; Periode; Monat',
    Line: 'Zeile; Konto',
    Kind: 'Art',
    Actual: 'Ist',
    Forecast: 'Prognose',
    Currency: 'Währung',
  },
  rates: {
    Currency: 'Währung',
    Date: 'Datum',
    Rate: 'Kurs; Wechselkurs',
  },
  dependencies: {
    'From project': 'Von Projekt',
    'From task': 'Von Vorgang',
    'To project': 'Zu Projekt; Nach Projekt',
    'To task': 'Zu Vorgang; Nach Vorgang',
    Type: 'Art',
    Lag: 'Zeitabstand; Versatz',
    'Needed by': 'Benötigt bis',
    Owner: 'Verantwortlich',
  },
  milestones: {
    Project: 'Projekt',
    Milestone: 'Meilenstein',
    Baseline: 'Basisplan',
    Forecast: 'Prognose',
    Slip: 'Verzug',
    Done: 'Erledigt',
  },
};
