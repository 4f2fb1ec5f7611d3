import type {
  ArtifactId,
  CriterionId,
  DealId,
  DismissalId,
  LineId,
  LinkId,
  MapId,
  MetricId,
  NoteId,
  ProofId,
  RaterId,
  RatingId,
  RoundId,
  StageId,
  TermId,
} from './model.ts';

/** Kind of record → prefix of its ids, so that no id can equal a name like `constructor`. */
const PREFIX = {
  map: 'map_',
  stage: 'st_',
  criterion: 'cr_',
  metric: 'me_',
  artifact: 'ar_',
  line: 'li_',
  link: 'ln_',
  note: 'no_',
  term: 'te_',
  dismissal: 'di_',
  deal: 'de_',
  proof: 'pr_',
  round: 'ro_',
  rater: 'ra_',
  rating: 'rt_',
} as const;

/** Kinds of record that have an id. */
export type IdKind = keyof typeof PREFIX;

interface IdTypes {
  map: MapId;
  stage: StageId;
  criterion: CriterionId;
  metric: MetricId;
  artifact: ArtifactId;
  line: LineId;
  link: LinkId;
  note: NoteId;
  term: TermId;
  dismissal: DismissalId;
  deal: DealId;
  proof: ProofId;
  round: RoundId;
  rater: RaterId;
  rating: RatingId;
}

/** Gives a string that was never given before: at least 64 random bits, only `0-9a-z`. */
export type RandomText = () => string;

/** Makes ids; the randomness comes from outside, so tests can count instead. */
export interface IdSource {
  next<Kind extends IdKind>(kind: Kind): IdTypes[Kind];
}

/** An {@link IdSource} over a source of random text. */
export function idSource(random: RandomText): IdSource {
  return {
    next<Kind extends IdKind>(kind: Kind): IdTypes[Kind] {
      return `${PREFIX[kind]}${random()}` as IdTypes[Kind];
    },
  };
}

/** The shape every stored id of a kind must have. */
export function idPattern(kind: IdKind): RegExp {
  return new RegExp(`^${PREFIX[kind]}[0-9a-z]{1,40}$`);
}

/** Whether a text may be the id of a record of a kind. */
export function isIdOf(kind: IdKind, text: string): boolean {
  return idPattern(kind).test(text);
}
