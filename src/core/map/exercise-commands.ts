import { newDeal } from './create.ts';
import { clip, fitFields, isDay, isFree, patchRecord, putRecord, rowOf } from './edit.ts';
import { COUNT_LIMITS, TEXT_LIMITS } from './limits.ts';
import type {
  CriterionId,
  Deal,
  DealId,
  DealKind,
  Dismissal,
  DismissalId,
  Proof,
  ProofId,
  Rater,
  RaterId,
  Rating,
  RatingId,
  Round,
  RoundId,
  SalesMap,
  StageId,
} from './model.ts';
import { byOrder, keyAt } from './order.ts';
import { ratersOf, roundsOf } from './queries.ts';

/** Fields of a deal card that a form may set. */
export type DealFields = Partial<Omit<Deal, 'id' | 'order' | 'kind'>>;
/** Fields of a round that a form may set. */
export type RoundFields = Partial<Omit<Round, 'id' | 'order'>>;

/**
 * What may be done with the exercises: answers to the linter, deals, proofs, rounds of ratings. A
 * `set` changes what is there already; its `id` is used only for a new record.
 */
export type ExerciseCommand =
  | {
      readonly type: 'dismissal.set';
      readonly id: DismissalId;
      readonly criterionId: CriterionId;
      readonly rule: string;
      readonly reason: string;
    }
  | { readonly type: 'dismissal.remove'; readonly dismissalId: DismissalId }
  | {
      readonly type: 'deal.add';
      readonly id: DealId;
      readonly kind: DealKind;
      readonly fields: DealFields;
    }
  | { readonly type: 'deal.edit'; readonly dealId: DealId; readonly fields: DealFields }
  | { readonly type: 'deal.remove'; readonly dealId: DealId }
  | {
      readonly type: 'proof.set';
      readonly id: ProofId;
      readonly dealId: DealId;
      readonly criterionId: CriterionId;
      readonly evidence: string;
    }
  | { readonly type: 'proof.remove'; readonly proofId: ProofId }
  | { readonly type: 'round.add'; readonly id: RoundId; readonly fields: RoundFields }
  | { readonly type: 'round.edit'; readonly roundId: RoundId; readonly fields: RoundFields }
  | { readonly type: 'round.remove'; readonly roundId: RoundId }
  | {
      readonly type: 'rater.add';
      readonly id: RaterId;
      readonly roundId: RoundId;
      readonly name: string;
    }
  | { readonly type: 'rater.edit'; readonly raterId: RaterId; readonly name: string }
  | { readonly type: 'rater.remove'; readonly raterId: RaterId }
  | {
      readonly type: 'rating.set';
      readonly id: RatingId;
      readonly raterId: RaterId;
      readonly dealId: DealId;
      readonly stageId: StageId;
    }
  | { readonly type: 'rating.remove'; readonly ratingId: RatingId };

type Of<Type extends ExerciseCommand['type']> = Extract<ExerciseCommand, { readonly type: Type }>;

const DEAL_LIMITS = {
  name: TEXT_LIMITS.name,
  facts: TEXT_LIMITS.prose,
  holdReason: TEXT_LIMITS.sentence,
  nextAction: TEXT_LIMITS.sentence,
  nextDue: TEXT_LIMITS.short,
  nextOwner: TEXT_LIMITS.name,
  nextResult: TEXT_LIMITS.sentence,
} as const;

/** Keeps a criterion as it is in spite of a rule, or changes the reason why. */
export function setDismissal(map: SalesMap, command: Of<'dismissal.set'>): SalesMap {
  const { id, criterionId } = command;
  const rule = clip(command.rule, TEXT_LIMITS.short);
  const reason = clip(command.reason, TEXT_LIMITS.sentence);
  const same = (row: Dismissal) => row.criterionId === criterionId && row.rule === rule;
  const known = Object.values<Dismissal>(map.dismissals).find(same);
  if (known !== undefined) return patchRecord(map, 'dismissals', known.id, { reason });
  if (!Object.hasOwn(map.criteria, criterionId) || !hasRoom(map, 'dismissals', id)) return map;
  return putRecord(map, 'dismissals', { id, criterionId, rule, reason });
}

/** Adds a deal card after the others. */
export function addDeal(map: SalesMap, { id, kind, fields }: Of<'deal.add'>): SalesMap {
  if (!hasRoom(map, 'deals', id)) return map;
  const all = Object.values<Deal>(map.deals).sort(byOrder);
  const order = keyAt(all, all.length);
  return putRecord(map, 'deals', newDeal({ ...placed(map, fields), id, kind, order }));
}

/** Sets fields of a deal card. */
export function editDeal(map: SalesMap, { dealId, fields }: Of<'deal.edit'>): SalesMap {
  return patchRecord(map, 'deals', dealId, placed(map, fields));
}

/** Ticks a criterion for a live deal, or changes where the evidence is. */
export function setProof(map: SalesMap, command: Of<'proof.set'>): SalesMap {
  const { id, dealId, criterionId } = command;
  const evidence = clip(command.evidence, TEXT_LIMITS.sentence);
  const same = (row: Proof) => row.dealId === dealId && row.criterionId === criterionId;
  const known = Object.values<Proof>(map.proofs).find(same);
  if (known !== undefined) return patchRecord(map, 'proofs', known.id, { evidence });
  const holds = Object.hasOwn(map.deals, dealId) && Object.hasOwn(map.criteria, criterionId);
  if (!holds || !hasRoom(map, 'proofs', id)) return map;
  return putRecord(map, 'proofs', { id, dealId, criterionId, evidence });
}

/** Adds a round after the others. */
export function addRound(map: SalesMap, { id, fields }: Of<'round.add'>): SalesMap {
  if (!hasRoom(map, 'rounds', id)) return map;
  const rounds = roundsOf(map);
  const order = keyAt(rounds, rounds.length);
  return putRecord(map, 'rounds', { name: '', date: '', ...dated(fields), id, order });
}

/** Sets fields of a round. */
export function editRound(map: SalesMap, { roundId, fields }: Of<'round.edit'>): SalesMap {
  return patchRecord(map, 'rounds', roundId, dated(fields));
}

/** Adds a person to a round; nothing happens when it is full. */
export function addRater(map: SalesMap, { id, roundId, name }: Of<'rater.add'>): SalesMap {
  const others = ratersOf(map, roundId);
  if (!Object.hasOwn(map.rounds, roundId) || !isFree(map, 'raters', id)) return map;
  if (others.length >= COUNT_LIMITS.ratersPerRound) return map;
  const order = keyAt(others, others.length);
  return putRecord(map, 'raters', { id, roundId, order, name: clip(name, TEXT_LIMITS.name) });
}

/** Changes the name of a rater. */
export function editRater(map: SalesMap, { raterId, name }: Of<'rater.edit'>): SalesMap {
  const fields: Partial<Rater> = { name: clip(name, TEXT_LIMITS.name) };
  return patchRecord(map, 'raters', raterId, fields);
}

/** Puts a deal into a stage for a rater. */
export function setRating(map: SalesMap, command: Of<'rating.set'>): SalesMap {
  const { id, raterId, dealId, stageId } = command;
  if (!Object.hasOwn(map.stages, stageId)) return map;
  const same = (row: Rating) => row.raterId === raterId && row.dealId === dealId;
  const known = Object.values<Rating>(map.ratings).find(same);
  if (known !== undefined) return patchRecord(map, 'ratings', known.id, { stageId });
  const holds = Object.hasOwn(map.raters, raterId) && Object.hasOwn(map.deals, dealId);
  if (!holds || !isFree(map, 'ratings', id)) return map;
  return putRecord(map, 'ratings', { id, raterId, dealId, stageId });
}

function hasRoom(
  map: SalesMap,
  table: 'dismissals' | 'deals' | 'proofs' | 'rounds',
  id: string,
): boolean {
  return Object.keys(map[table]).length < COUNT_LIMITS[table] && isFree(map, table, id);
}

/** Fields a file can hold; a stage that is not on the map is left out. */
function placed(map: SalesMap, fields: DealFields): DealFields {
  const { stageId, ...rest } = fitFields(fields, DEAL_LIMITS);
  const known = stageId === null || rowOf(map, 'stages', stageId ?? '') !== undefined;
  return stageId !== undefined && known ? { ...rest, stageId } : rest;
}

function dated(fields: RoundFields): RoundFields {
  const { date, ...rest } = fitFields(fields, { name: TEXT_LIMITS.name });
  return date !== undefined && isDay(date) ? { ...rest, date } : rest;
}
