import type { ArtifactMaker, MetricKind, MetricUnit, StageKind } from '../map/model.ts';

/** A question to answer and how a weak and a good answer sound. Shown one at a time, never forced. */
export interface FieldGuide {
  /** Asks for the buyer's side: “what will the buyer have done?” */
  readonly question: string;
  readonly weak: string;
  readonly good: string;
}

/** Fields of a stage that have a guide, in the order of asking. */
export type GuidedField = 'happens' | 'metric' | 'entry' | 'exit' | 'artifact' | 'nextStep';

/** Words for one stage of a template in one language. */
export interface StageGuide {
  readonly name: string;
  /** One line under the stage's name: what this block stands for. */
  readonly about: string;
  readonly fields: Readonly<Record<GuidedField, FieldGuide>>;
  /** A criterion with blanks in square brackets: “[role at the buyer] [did what] …”. */
  readonly exitPattern: string;
}

/** Artifacts that menus suggest, by key; the words come with each language. */
export type ArtifactKey = keyof typeof ARTIFACT_MAKERS;

/** Who usually produces an artifact (domain, section 2.3: course list first). */
export const ARTIFACT_MAKERS = {
  meetingRecap: 'both',
  riskList: 'both',
  businessCase: 'both',
  pilotPlan: 'both',
  accountCard: 'seller',
  sourceList: 'seller',
  qualificationSheet: 'seller',
  discoveryNotes: 'seller',
  decisionMap: 'both',
  successCriteria: 'both',
  proposal: 'seller',
  implementationPlan: 'both',
  mutualPlan: 'both',
  securityQuestionnaire: 'buyer',
  dataAgreement: 'both',
  serviceLevels: 'both',
  draftContract: 'seller',
  redlineList: 'buyer',
  purchaseOrder: 'buyer',
  signedContract: 'both',
  payment: 'buyer',
  launchPlan: 'both',
  kickOffRecap: 'both',
  adoptionReport: 'seller',
  kpiReport: 'both',
  renewal: 'both',
  caseStudy: 'both',
} as const satisfies Record<string, ArtifactMaker>;

/** All suggested artifacts, in menu order. */
export const ARTIFACT_KEYS = Object.keys(ARTIFACT_MAKERS) as readonly ArtifactKey[];

/** A glossary term that a team may take over. */
export interface TermGuide {
  readonly name: string;
  readonly meaning: string;
  /** “In our team it means …”: a draft the team completes. */
  readonly ours: string;
  readonly notSameAs: string;
}

/** Words a team may take over ready-made in one language; loaded only when somebody asks for them. */
export interface TermsGuide {
  /** In the order a team meets them; the first three are the ones teams argue about most. */
  readonly terms: readonly TermGuide[];
  /** A closed list, so that losses can be counted. */
  readonly lostReasons: readonly string[];
}

/** What an empty card of a stage says. */
export interface StageStarter {
  readonly name: string;
  /** Asks what happens at the stage; stands where the phrase will stand. */
  readonly question: string;
}

/** The few words that a fresh map and its board need in one language, before anybody asks for help. */
export interface Starter {
  /** Title of a fresh map. */
  readonly mapTitle: string;
  readonly stages: Readonly<Record<Exclude<StageKind, 'own'>, StageStarter>>;
  /** For a stage the team invented. */
  readonly ownStage: StageStarter;
  /** Label of the loop from the last stage back to the first. */
  readonly loopLabel: string;
}

/** All words a template brings in one language. */
export interface Guide {
  /** Title of a fresh map. */
  readonly mapTitle: string;
  readonly stages: Readonly<Record<Exclude<StageKind, 'own'>, StageGuide>>;
  /** For a stage the team invented. */
  readonly ownStage: StageGuide;
  readonly artifacts: Readonly<Record<ArtifactKey, string>>;
  /** Label of the loop from the last stage back to the first. */
  readonly loopLabel: string;
}

/** What a template fixes about a stage in every language. */
export interface StageOutline {
  readonly kind: Exclude<StageKind, 'own'>;
  /** The metric suggested first; a kind only, never an invented value. */
  readonly metric: MetricKind;
  readonly unit: MetricUnit;
  readonly artifacts: readonly ArtifactKey[];
}
