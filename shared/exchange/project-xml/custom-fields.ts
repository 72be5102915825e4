/** The custom fields of a Microsoft Project file: those that carry a column of the plan, and those that do not. */
import type { XmlElement } from '../xml/xml-tree.js';
import type { XmlPart } from '../xml/xml-writer.js';

/** What the plan holds and Microsoft Project has no field for, each in a custom field of this number and name. */
export const CARRIED_FIELDS = {
  ID: { fieldId: 188743731, fieldName: 'Text1', alias: 'Throughline ID' },
  Department: { fieldId: 188743734, fieldName: 'Text2', alias: 'Throughline department' },
  'EV method': { fieldId: 188743737, fieldName: 'Text3', alias: 'Throughline EV method' },
  Type: { fieldId: 188743740, fieldName: 'Text4', alias: 'Throughline type' },
  Optimistic: { fieldId: 188743743, fieldName: 'Text5', alias: 'Throughline optimistic' },
  'Most likely': { fieldId: 188743746, fieldName: 'Text6', alias: 'Throughline most likely' },
  Pessimistic: { fieldId: 188743747, fieldName: 'Text7', alias: 'Throughline pessimistic' },
  Assumed: { fieldId: 188743748, fieldName: 'Text8', alias: 'Throughline assumed' },
  'Baseline accrual': { fieldId: 188743749, fieldName: 'Text9', alias: 'Throughline baseline accrual' },
  'Baseline EV method': { fieldId: 188743750, fieldName: 'Text10', alias: 'Throughline baseline EV method' },
  '% complete': { fieldId: 188743767, fieldName: 'Number1', alias: 'Throughline % complete' },
  'Milestone weight': { fieldId: 188743768, fieldName: 'Number2', alias: 'Throughline milestone weight' },
  'Units planned': { fieldId: 188743769, fieldName: 'Number3', alias: 'Throughline units planned' },
  'Units done': { fieldId: 188743770, fieldName: 'Number4', alias: 'Throughline units done' },
  Budget: { fieldId: 188743771, fieldName: 'Number5', alias: 'Throughline budget' },
  'Fixed cost': { fieldId: 188743982, fieldName: 'Number6', alias: 'Throughline fixed cost' },
} as const;

export type CarriedField = keyof typeof CARRIED_FIELDS;

const CARRIED_BY_ALIAS: ReadonlyMap<string, CarriedField> = new Map(
  (Object.keys(CARRIED_FIELDS) as CarriedField[]).map((field) => [CARRIED_FIELDS[field].alias, field]),
);

/** The custom fields a project defines: what each is called, and the column it carries, if any. */
export class CustomFields {
  private readonly byId = new Map<string, { readonly name: string; readonly carries: CarriedField | null }>();

  constructor(project: XmlElement) {
    for (const field of project.list('ExtendedAttributes', 'ExtendedAttribute')) {
      const id = field.value('FieldID');
      const alias = field.value('Alias');
      if (id === null) continue;
      this.byId.set(id, {
        name: alias ?? field.value('FieldName') ?? id,
        carries: CARRIED_BY_ALIAS.get(alias ?? '') ?? null,
      });
    }
  }

  /** A task's values that carry columns; `other` is told the name of each custom field that does not. */
  read(element: XmlElement, other: (name: string) => void): ReadonlyMap<CarriedField, string> {
    const values = new Map<CarriedField, string>();
    for (const attribute of element.all('ExtendedAttribute')) {
      const id = attribute.value('FieldID') ?? '';
      const value = attribute.value('Value');
      if (value === null) continue;
      const field = this.byId.get(id);
      if (field?.carries) values.set(field.carries, value);
      else other(field?.name ?? `field ${id}`);
    }
    return values;
  }
}

/** The definitions of the fields that a plan uses, in the order of their numbers. */
export const fieldDefinitions = (used: ReadonlySet<CarriedField>): XmlPart =>
  used.size === 0
    ? null
    : [
        'ExtendedAttributes',
        (Object.keys(CARRIED_FIELDS) as CarriedField[])
          .filter((field) => used.has(field))
          .map((field): XmlPart => {
            const { fieldId, fieldName, alias } = CARRIED_FIELDS[field];
            return [
              'ExtendedAttribute',
              [
                ['FieldID', fieldId],
                ['FieldName', fieldName],
                ['Alias', alias],
              ],
            ];
          }),
      ];

/** A task's custom fields. */
export const fieldValues = (values: ReadonlyMap<CarriedField, string | number>): XmlPart[] =>
  [...values].map(
    ([field, value]): XmlPart => [
      'ExtendedAttribute',
      [
        ['FieldID', CARRIED_FIELDS[field].fieldId],
        ['Value', value],
      ],
    ],
  );
