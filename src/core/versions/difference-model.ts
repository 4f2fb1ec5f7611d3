import type { LineList, MapInfo, Metric, StageId } from '../map/model.ts';

/** A field that says something else than before. */
export interface FieldDifference<Field extends string> {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

/** What happened to the lines of a list, in the order people read them. */
export interface ListDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly before: string; readonly after: string }[];
}

/** Fields of the map's own record that people see. */
export type InfoField = Exclude<keyof MapInfo, 'id' | 'createdAt'>;

/** Fields of a stage that hold one text. */
export type StageField =
  | 'name'
  | 'happens'
  | 'nextAction'
  | 'nextDue'
  | 'nextOwner'
  | 'nextResult'
  | 'handover'
  | 'stallDays'
  | 'stallAction'
  | 'privateNotes';

/** Lists of a stage. */
export type StageList = 'entry' | 'exit' | 'artifacts' | LineList;

/** A measure before and after; `null` on the side where it is not there. */
export interface MetricDifference {
  readonly before: Metric | null;
  readonly after: Metric | null;
}

/** What is different at one stage. */
export interface StageDifference {
  readonly stageId: StageId;
  readonly name: string;
  /** Place along the route from 1; of a removed stage, the place it had. */
  readonly number: number;
  readonly state: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldDifference<StageField>[];
  /** Lists with a difference only. */
  readonly lists: readonly { readonly list: StageList; readonly lines: ListDifference }[];
  readonly metrics: readonly MetricDifference[];
}

/** What two states of a map differ in, as people would tell it. */
export interface MapDifference {
  /** Whether there is nothing to tell. */
  readonly same: boolean;
  readonly info: readonly FieldDifference<InfoField>[];
  /** Whether the stages that are in both follow one another in another order. */
  readonly reordered: boolean;
  /** Stages and notes that lie elsewhere on the board. */
  readonly moved: number;
  readonly stages: readonly StageDifference[];
  readonly links: ListDifference;
  readonly notes: ListDifference;
  readonly terms: ListDifference;
  /** Records of deals, exercises and answers to the linter that differ. */
  readonly others: number;
}
