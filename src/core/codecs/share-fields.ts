import type { MapInfo, RecordOf, TableName } from '../map/model.ts';

/**
 * How a field travels in a link: ids and order keys follow from the place of a record, a table's
 * name stands for a reference to one of its records, everything else goes as it is.
 */
export type FieldForm = 'id' | 'order' | 'value' | TableName;

/**
 * What travels in a link, by place: a link has no names of tables and fields. So this table may
 * only grow: new tables at its end, new fields at the end of theirs, nothing ever moved or removed.
 * A field of the model that is missing here does not compile.
 */
export const SHARED_FIELDS = {
  stages: {
    id: 'id',
    order: 'order',
    kind: 'value',
    name: 'value',
    happens: 'value',
    x: 'value',
    y: 'value',
    nextAction: 'value',
    nextDue: 'value',
    nextOwner: 'value',
    nextResult: 'value',
    handover: 'value',
    stallDays: 'value',
    stallAction: 'value',
    privateNotes: 'value',
  },
  criteria: { id: 'id', stageId: 'stages', gate: 'value', order: 'order', text: 'value' },
  metrics: {
    id: 'id',
    stageId: 'stages',
    order: 'order',
    kind: 'value',
    label: 'value',
    value: 'value',
    valueTyped: 'value',
    unit: 'value',
    target: 'value',
    targetTyped: 'value',
    period: 'value',
    source: 'value',
    owner: 'value',
    countIn: 'value',
    countOut: 'value',
  },
  artifacts: {
    id: 'id',
    stageId: 'stages',
    order: 'order',
    name: 'value',
    place: 'value',
    maker: 'value',
  },
  lines: { id: 'id', stageId: 'stages', list: 'value', order: 'order', text: 'value' },
  links: { id: 'id', kind: 'value', fromStageId: 'stages', toStageId: 'stages', label: 'value' },
  notes: { id: 'id', text: 'value', tone: 'value', x: 'value', y: 'value' },
  terms: {
    id: 'id',
    order: 'order',
    name: 'value',
    meaning: 'value',
    ours: 'value',
    notSameAs: 'value',
  },
  dismissals: { id: 'id', criterionId: 'criteria', rule: 'value', reason: 'value' },
  deals: {
    id: 'id',
    order: 'order',
    kind: 'value',
    name: 'value',
    facts: 'value',
    stageId: 'stages',
    state: 'value',
    holdReason: 'value',
    nextAction: 'value',
    nextDue: 'value',
    nextOwner: 'value',
    nextResult: 'value',
  },
  proofs: { id: 'id', dealId: 'deals', criterionId: 'criteria', evidence: 'value' },
  rounds: { id: 'id', order: 'order', name: 'value', date: 'value' },
  raters: { id: 'id', roundId: 'rounds', order: 'order', name: 'value' },
  ratings: { id: 'id', raterId: 'raters', dealId: 'deals', stageId: 'stages' },
} as const satisfies {
  readonly [Name in TableName]: { readonly [Field in keyof RecordOf<Name>]: FieldForm };
};

/** What is known of the map as a whole, by place. Its id stays: who opens a link gets a new map. */
const SHARED_INFO = {
  title: 'value',
  team: 'value',
  author: 'value',
  date: 'value',
  language: 'value',
  versionLabel: 'value',
  createdAt: 'value',
  locked: 'value',
} as const satisfies { readonly [Field in Exclude<keyof MapInfo, 'id'>]: 'value' };

/** Fields of the map's own record in the order they travel. */
export const INFO_FIELDS = Object.keys(SHARED_INFO);

/** One table as it travels. */
export interface SharedTable {
  readonly name: TableName;
  /** Whether its records have order keys. */
  readonly ordered: boolean;
  /** Fields that travel, in order: what they are called and, for a reference, into which table. */
  readonly columns: readonly { readonly field: string; readonly into: TableName | null }[];
}

/** All tables in the order they travel. */
export const SHARED_TABLES: readonly SharedTable[] = (
  Object.entries(SHARED_FIELDS) as [TableName, Readonly<Record<string, FieldForm>>][]
).map(([name, forms]) => ({
  name,
  ordered: Object.values(forms).includes('order'),
  columns: Object.entries(forms).flatMap(([field, form]) => {
    if (form === 'id' || form === 'order') return [];
    return [{ field, into: form === 'value' ? null : form }];
  }),
}));
