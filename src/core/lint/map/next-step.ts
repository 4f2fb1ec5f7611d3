import { readDue } from '../../map/due.ts';
import type { Language, Stage } from '../../map/model.ts';
import { type Reading, readCriterion } from '../text/reading.ts';
import type { Category } from '../words/category.ts';
import { type MapFinding, type NextStepField, mapFinding } from './finding.ts';

const FIELDS: readonly NextStepField[] = ['nextAction', 'nextDue', 'nextOwner', 'nextResult'];
/** What makes a part of a next step as good as missing. */
const EMPTY_WORDS: Readonly<Record<NextStepField, readonly Category[]>> = {
  nextAction: ['hedge', 'loophole'],
  nextDue: ['hedge', 'loophole'],
  nextOwner: ['quantity'],
  nextResult: ['attitude', 'mental', 'progress', 'hedge', 'opinion'],
};
/** “Circle back” and the like: a step in name only. */
const NO_STEP =
  /созвон(?:имся|иться)|верн[её]мся|на связи|держать руку|пообща|списать?ся|напомнить о себе|circle back|touch base|check in|catch up|keep in touch|stay in touch|follow up$/iu;
/** Everybody is nobody. */
const NO_OWNER =
  /^(?:мы|все|вс[её]|команда|отдел|отдел продаж|кто-нибудь|кто-то|we|us|all|team|the team|everyone|everybody|someone|somebody|sales|tbd)$/iu;

/**
 * Checks that a next step says what is done, by when, by whom and with what result (rule L14).
 * A stage nobody has begun to fill has no step to check.
 */
export function lintNextStep(stage: Stage, language: Language): MapFinding[] {
  const isBegun = FIELDS.some((field) => stage[field].trim() !== '');
  if (!isBegun) return [];
  return FIELDS.filter((field) => !isUseful(field, stage[field].trim(), language)).map((field) =>
    mapFinding({
      rule: 'L14',
      severity: 'error',
      place: { stageId: stage.id, field },
      quote: stage[field].trim(),
    }),
  );
}

function isUseful(field: NextStepField, text: string, language: Language): boolean {
  if (text === '') return false;
  const reading = readCriterion(text, language);
  if (EMPTY_WORDS[field].some((category) => reading.has.has(category))) {
    return field === 'nextResult' && (reading.has.has('doc') || reading.has.has('act'));
  }
  if (field === 'nextDue') return isDue(text, reading);
  if (field === 'nextOwner') return !NO_OWNER.test(text);
  return field !== 'nextAction' || !NO_STEP.test(text);
}

/** A date, a term, a weekday or a rhythm; “soon” is none of them. */
function isDue(text: string, { has, words }: Reading): boolean {
  if (readDue(text).kind !== 'words') return true;
  if (words.some(({ kind }) => kind === 'number')) return true;
  return !has.has('vagueTime') && (has.has('month') || has.has('unit'));
}
