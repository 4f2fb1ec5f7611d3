import { anchorsOf } from './anchors.ts';
import { type Classifier, vaguenessOf } from './classifier/classifier.ts';
import { NO_CONTEXT, type RuleHit, hitsOf } from './marks.ts';
import type { CriterionReport, CriterionRule, Finding, Severity } from './model.ts';
import { PRESETS, type PresetName } from './presets.ts';
import type { RuleContext } from './rules/rule.ts';
import { type LintLanguage, readCriterion } from './text/reading.ts';

/** What else is known about the line. */
export interface LintOptions extends Partial<RuleContext> {
  /** `workshop` when left out. */
  readonly preset?: PresetName;
}

/** Remarks on style: they stand beside any verdict and never explain “vague”. */
const REMARKS: ReadonlySet<CriterionRule> = new Set<CriterionRule>(['L13', 'L15', 'L17']);
/** A line left over or circular is vague, however well it is worded. */
const DECISIVE: ReadonlySet<CriterionRule> = new Set<CriterionRule>(['L12', 'L19']);
const RANK: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2 };
/** From here on a line is vague: a little below one half, since a missed one costs a team more. */
const VAGUE_FROM = 0.44;
/** Finer explanations make the general one superfluous. */
const FALLBACK: CriterionRule = 'L0';

/**
 * Judges the wording of one criterion.
 *
 * @remarks
 * The classifier weighs anchors against smells; the rules explain its verdict. A vague line has at
 * least one finding that is no mere remark; in a specific line smells that were outweighed are
 * not reported.
 *
 * @param text - one criterion; an empty text is specific, since there is nothing to judge yet
 * @param language - of the map; a line without Cyrillic letters is read as English
 */
export function lintCriterion(
  classifier: Classifier,
  text: string,
  language: LintLanguage,
  options: LintOptions = {},
): CriterionReport {
  const reading = readCriterion(text, language);
  if (reading.words.length === 0) {
    return { verdict: 'specific', findings: [], anchors: [], vagueness: 0 };
  }
  const anchors = anchorsOf(reading);
  const hits = hitsOf(reading, anchors, { ...NO_CONTEXT, ...options });
  const isDecided = hits.some(({ rule }) => DECISIVE.has(rule.id));
  const vagueness = isDecided ? 1 : vaguenessOf(classifier, reading);
  const isVague = vagueness > VAGUE_FROM;
  return {
    verdict: isVague ? 'vague' : 'specific',
    findings: findingsOf(text, isVague ? explaining(hits) : remarks(hits), options.preset),
    anchors: [...anchors].sort(),
    vagueness,
  };
}

/** Sure hits explain best; without any, the first doubtful one is the best guess. */
function explaining(hits: readonly RuleHit[]): RuleHit[] {
  const smells = hits.filter(({ rule }) => !REMARKS.has(rule.id) && rule.id !== FALLBACK);
  const sure = smells.filter(({ hit }) => hit.isSure);
  const general = hits.filter(({ rule }) => rule.id === FALLBACK);
  const chosen = sure.length > 0 ? sure : smells.length > 0 ? smells.slice(0, 1) : general;
  return [...chosen, ...remarks(hits)];
}

function remarks(hits: readonly RuleHit[]): RuleHit[] {
  return hits.filter(({ rule }) => REMARKS.has(rule.id));
}

function findingsOf(
  text: string,
  hits: readonly RuleHit[],
  preset: PresetName = 'workshop',
): Finding[] {
  return hits
    .flatMap(({ rule, hit: { span } }) => {
      const severity = PRESETS[preset][rule.id];
      if (severity === 'off') return [];
      const quote = span === null ? '' : text.slice(span.start, span.end);
      return [{ rule: rule.id, severity, span, quote }];
    })
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
