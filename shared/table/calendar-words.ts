/** The names of months and weekdays in the dictionary's languages, folded: no case, no accents, no full stop. */

const MONTHS: readonly string[] = [
  'jan january januar janner janv janvier ene enero janeiro',
  'feb february februar fev fevrier febr febrero fevereiro',
  'mar march marz mrz mars marzo marco',
  'apr april avr avril abr abril',
  'may mai mayo maio',
  'jun june juni juin junio junho',
  'jul july juli juil juillet julio julho',
  'aug august aout ago agosto',
  'sep sept september septembre septiembre set setembro setiembre',
  'oct october okt oktober octobre octubre out outubro',
  'nov november novembre noviembre novembro',
  'dec december dez dezember decembre dic diciembre dezembro',
];

const WEEKDAYS: readonly string[] = [
  'sun sunday so son sonntag dim dimanche dom domingo 日 日曜 日曜日',
  'mon monday mo montag lun lundi lunes seg segunda segunda-feira 月 月曜 月曜日',
  'tue tues tuesday di die dienstag mar mardi martes ter terca terca-feira 火 火曜 火曜日',
  'wed weds wednesday mi mit mittwoch mer mercredi mie miercoles qua quarta quarta-feira 水 水曜 水曜日',
  'thu thur thurs thursday do don donnerstag jeu jeudi jue jueves qui quinta quinta-feira 木 木曜 木曜日',
  'fri friday fr fre freitag ven vendredi vie viernes sex sexta sexta-feira 金 金曜 金曜日',
  'sat saturday sa sam samstag sonnabend samedi sab sabado 土 土曜 土曜日',
];

const index = (lists: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(
    lists.flatMap((words, position) =>
      words.split(' ').map((word): [string, number] => [word, position + first]),
    ),
  );

/** Folded month names to 1 for January … 12. */
export const MONTH_WORDS = index(MONTHS, 1);

/** Folded weekday names to 0 for Sunday … 6. `mar` is also March: which it is, the rest of a date tells. */
export const WEEKDAY_WORDS = index(WEEKDAYS, 0);

export const WEEKDAY_NAMES = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
