import type { Branded } from './brand.ts';

/** Identity of a map: random, permanent, never reused. */
export type MapId = Branded<string, 'MapId'>;
/** Identity of a stage. */
export type StageId = Branded<string, 'StageId'>;
/** Identity of a criterion. */
export type CriterionId = Branded<string, 'CriterionId'>;
/** Identity of a metric. */
export type MetricId = Branded<string, 'MetricId'>;
/** Identity of an artifact. */
export type ArtifactId = Branded<string, 'ArtifactId'>;
/** Identity of a line of a stage (red flag, question, lost reason). */
export type LineId = Branded<string, 'LineId'>;
/** Identity of a link. */
export type LinkId = Branded<string, 'LinkId'>;
/** Identity of a sticky note. */
export type NoteId = Branded<string, 'NoteId'>;
/** Identity of a glossary term. */
export type TermId = Branded<string, 'TermId'>;

/** Identity of a word of the linter that was set aside. */
export type DismissalId = Branded<string, 'DismissalId'>;
/** Identity of a deal card. */
export type DealId = Branded<string, 'DealId'>;
/** Identity of a proof. */
export type ProofId = Branded<string, 'ProofId'>;
/** Identity of a round of the agreement exercise. */
export type RoundId = Branded<string, 'RoundId'>;
/** Identity of a rater in a round. */
export type RaterId = Branded<string, 'RaterId'>;
/** Identity of a rating. */
export type RatingId = Branded<string, 'RatingId'>;

/** Place among siblings: a string that sorts, so two people can insert without renumbering. */
export type OrderKey = Branded<string, 'OrderKey'>;

/** Languages a map can be written in; independent of the language of the interface. */
export type Language = 'ru' | 'en';

/** What a stage stands for in the template, or `own` for a stage the team invented. */
export type StageKind =
  | 'sourcing'
  | 'qualification'
  | 'discovery'
  | 'proposal'
  | 'negotiation'
  | 'close'
  | 'expansion'
  | 'own';

/** Which door of a stage a criterion guards. */
export type Gate = 'entry' | 'exit';

/** Lists of short lines kept with a stage besides its criteria. */
export type LineList = 'redFlag' | 'question' | 'lostReason';

/** Where a figure comes from; everything but `crm` prints with “≈”. Empty while nobody said. */
export type FigureSource = '' | 'guess' | 'count' | 'crm';

/** Who produces an artifact. The buyer's hand makes a criterion checkable. */
export type ArtifactMaker = '' | 'buyer' | 'seller' | 'both';

/**
 * Extra connections besides the route: `loop` leads on from a later stage to an earlier one by
 * design (referrals), `return` sends a deal back for a reason, `lost` leaves the system.
 */
export type LinkKind = 'loop' | 'return' | 'lost';

/** Colours of a sticky note. */
export type NoteTone = 'yellow' | 'green' | 'blue' | 'pink';

/** What is measured; formulas and units stand in `metric-kinds.ts`. */
export type MetricKind =
  | 'conversion'
  | 'timeInStage'
  | 'nextStepShare'
  | 'newPerPeriod'
  | 'responseTime'
  | 'winRate'
  | 'averageDeal'
  | 'pipelineCoverage'
  | 'discountShare'
  | 'onTimeApprovals'
  | 'documentsReturned'
  | 'goLiveTime'
  | 'activeUsers'
  | 'netRevenueRetention'
  | 'renewal'
  | 'referrals'
  | 'lostReasonsCoded'
  | 'own';

/** Unit of a metric's value. Money units are ISO 4217 codes. */
export type MetricUnit =
  | 'percent'
  | 'days'
  | 'hours'
  | 'count'
  | 'perWeek'
  | 'perMonth'
  | 'times'
  | 'RUB'
  | 'USD'
  | 'EUR'
  | 'KZT'
  | 'BYN'
  | 'UAH';

/** What is known about the map as a whole. */
export interface MapInfo {
  readonly id: MapId;
  readonly title: string;
  readonly team: string;
  readonly author: string;
  /** Calendar day `YYYY-MM-DD`, or empty. */
  readonly date: string;
  readonly language: Language;
  readonly versionLabel: string;
  /** Milliseconds since 1970-01-01 UTC at which the map was made. */
  readonly createdAt: number;
  /** Whether stages and links stay as they are; files say so only when it is true. */
  readonly locked: boolean;
}

/**
 * One block of the deal's route.
 *
 * @remarks
 * `x` and `y` are the top left corner of the card on the board, in board units (one unit is one
 * CSS pixel at zoom 1). The number people see (“stage 3”) is computed from `order`, never stored.
 */
export interface Stage {
  readonly id: StageId;
  readonly order: OrderKey;
  readonly kind: StageKind;
  readonly name: string;
  /** One sentence: what happens at this stage. */
  readonly happens: string;
  readonly x: number;
  readonly y: number;
  /** The next step's action; with `nextDue`, `nextOwner` and `nextResult` it is complete. */
  readonly nextAction: string;
  /** A date `YYYY-MM-DD` or a rule in words (“within 3 days”), as typed. */
  readonly nextDue: string;
  readonly nextOwner: string;
  readonly nextResult: string;
  /** Agreed time for handing the deal over to the next stage, in words (“4 hours”). */
  readonly handover: string;
  /** Calendar days without movement after which a deal counts as stalled; `null` if not agreed. */
  readonly stallDays: number | null;
  readonly stallAction: string;
  /** For the facilitator only: never exported by default. */
  readonly privateNotes: string;
}

/**
 * One line that must be true before a deal may pass a gate of a stage.
 *
 * @remarks
 * Worth keeping when two people who look at the same deal give the same answer. An empty text is
 * a line nobody has typed yet: valid to store, never printed.
 */
export interface Criterion {
  readonly id: CriterionId;
  readonly stageId: StageId;
  readonly gate: Gate;
  readonly order: OrderKey;
  readonly text: string;
}

/**
 * One measure of a stage.
 *
 * @remarks
 * `value` and `target` are in `unit` as people say them: 35 with `percent` is 35 %. While what
 * was typed is not a possible figure, the figure is `null` and the text waits in `valueTyped` or
 * `targetTyped`, so nothing typed is lost.
 */
export interface Metric {
  readonly id: MetricId;
  readonly stageId: StageId;
  readonly order: OrderKey;
  readonly kind: MetricKind;
  /** The team's own name of the measure; used when `kind` is `own`. */
  readonly label: string;
  readonly value: number | null;
  readonly valueTyped: string;
  readonly unit: MetricUnit;
  readonly target: number | null;
  readonly targetTyped: string;
  /** The time the figure was taken over, in words (“Q3 2026”). */
  readonly period: string;
  readonly source: FigureSource;
  readonly owner: string;
  /** Deals that entered and deals that went on, when the share was counted from them. */
  readonly countIn: number | null;
  readonly countOut: number | null;
}

/** Document or agreement typical for a stage. */
export interface Artifact {
  readonly id: ArtifactId;
  readonly stageId: StageId;
  readonly order: OrderKey;
  readonly name: string;
  /** Link or place where it is stored. */
  readonly place: string;
  readonly maker: ArtifactMaker;
}

/** A short line in one of the stage's other lists. */
export interface StageLine {
  readonly id: LineId;
  readonly stageId: StageId;
  readonly list: LineList;
  readonly order: OrderKey;
  readonly text: string;
}

/** A connection drawn besides the route. `toStageId` is `null` exactly when `kind` is `lost`. */
export interface Link {
  readonly id: LinkId;
  readonly kind: LinkKind;
  readonly fromStageId: StageId;
  readonly toStageId: StageId | null;
  /** Words on the link: what comes back, or the reason for going back or losing. */
  readonly label: string;
}

/** A sticky note on the board; `x` and `y` as in {@link Stage}. */
export interface Note {
  readonly id: NoteId;
  readonly text: string;
  readonly tone: NoteTone;
  readonly x: number;
  readonly y: number;
}

/** One word of the team's common language. */
export interface Term {
  readonly id: TermId;
  readonly order: OrderKey;
  readonly name: string;
  /** One sentence: what the word means in sales. */
  readonly meaning: string;
  /** What it means in this team. */
  readonly ours: string;
  /** What it must not be taken for. */
  readonly notSameAs: string;
}

/** Why the team keeps a criterion as it is although a rule finds it vague. */
export interface Dismissal {
  readonly id: DismissalId;
  readonly criterionId: CriterionId;
  /** The rule that is answered, as the linter names it (“L1”). */
  readonly rule: string;
  readonly reason: string;
}

/** Whether a deal card is an exercise or a deal somebody works on; live ones never leave. */
export type DealKind = 'sample' | 'live';

/** What the team says of a deal: it is worked on, or it rests. */
export type DealState = 'open' | 'hold';

/** A deal that is placed on the map: a card of the agreement exercise, or a live deal. */
export interface Deal {
  readonly id: DealId;
  readonly order: OrderKey;
  readonly kind: DealKind;
  readonly name: string;
  /** What is known of the deal, without its stage. */
  readonly facts: string;
  /** Stage the team believes the deal to be in; `null` until somebody says. */
  readonly stageId: StageId | null;
  readonly state: DealState;
  /** Why the deal rests. */
  readonly holdReason: string;
  readonly nextAction: string;
  /** As in {@link Stage}. */
  readonly nextDue: string;
  readonly nextOwner: string;
  readonly nextResult: string;
}

/** A criterion that holds for a live deal: having the record is the tick. */
export interface Proof {
  readonly id: ProofId;
  readonly dealId: DealId;
  readonly criterionId: CriterionId;
  /** Where the evidence is; may be empty. */
  readonly evidence: string;
}

/** One time the team placed the sample deals independently. */
export interface Round {
  readonly id: RoundId;
  readonly order: OrderKey;
  readonly name: string;
  /** Calendar day `YYYY-MM-DD`, or empty. */
  readonly date: string;
}

/** A person who places deals in a round. */
export interface Rater {
  readonly id: RaterId;
  readonly roundId: RoundId;
  readonly order: OrderKey;
  readonly name: string;
}

/** Where a rater put a deal; a deal without a rating is a gap. */
export interface Rating {
  readonly id: RatingId;
  readonly raterId: RaterId;
  readonly dealId: DealId;
  readonly stageId: StageId;
}

/** Records by id. */
export type Table<Id extends string, Row> = Readonly<Record<Id, Row>>;

/** The whole document: what is saved, shared, exported and undone. */
export interface SalesMap {
  readonly info: MapInfo;
  readonly stages: Table<StageId, Stage>;
  readonly criteria: Table<CriterionId, Criterion>;
  readonly metrics: Table<MetricId, Metric>;
  readonly artifacts: Table<ArtifactId, Artifact>;
  readonly lines: Table<LineId, StageLine>;
  readonly links: Table<LinkId, Link>;
  readonly notes: Table<NoteId, Note>;
  readonly terms: Table<TermId, Term>;
  readonly dismissals: Table<DismissalId, Dismissal>;
  readonly deals: Table<DealId, Deal>;
  readonly proofs: Table<ProofId, Proof>;
  readonly rounds: Table<RoundId, Round>;
  readonly raters: Table<RaterId, Rater>;
  readonly ratings: Table<RatingId, Rating>;
}

/** Names of the tables of a map. */
export type TableName = Exclude<keyof SalesMap, 'info'>;

interface RowTypes {
  stages: Stage;
  criteria: Criterion;
  metrics: Metric;
  artifacts: Artifact;
  lines: StageLine;
  links: Link;
  notes: Note;
  terms: Term;
  dismissals: Dismissal;
  deals: Deal;
  proofs: Proof;
  rounds: Round;
  raters: Rater;
  ratings: Rating;
}

/** The record a table holds. */
export type RecordOf<Name extends TableName> = RowTypes[Name];

/** Version of the file. Raise it together with a new step in `core/migrations`. */
export const MAP_VERSION = 1;
