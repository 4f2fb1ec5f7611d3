/** Longest text of each kind, in UTF-16 code units. */
export const TEXT_LIMITS = {
  /** Names: stage, team, author, owner, artifact, term. */
  name: 120,
  title: 160,
  /** One phrase or criterion. Advice starts earlier; this is only what a file may hold. */
  sentence: 2_000,
  /** Notes and definitions. */
  prose: 10_000,
  /** Short words: period, due, version label, a figure as typed. */
  short: 200,
} as const;

/** How many records a map may hold; a file above is refused with the number in the message. */
export const COUNT_LIMITS = {
  stages: 200,
  criteriaPerGate: 50,
  metricsPerStage: 20,
  artifactsPerStage: 20,
  linesPerList: 50,
  links: 1_000,
  notes: 500,
  terms: 300,
  dismissals: 2_000,
  deals: 200,
  proofs: 5_000,
  rounds: 20,
  ratersPerRound: 12,
} as const;

/** Largest count of deals or days a file may hold. */
export const LARGEST_COUNT = 1_000_000_000;

/** Largest map file, in bytes. */
export const FILE_LIMIT_BYTES = 2_000_000;

/** Longest sensible phrase of a stage, in characters; above it the panel only advises. */
export const PHRASE_ADVICE = 140;

/** Longest stage name that every CRM accepts, in characters. */
export const STAGE_NAME_ADVICE = 36;

/** Farthest place on the board from its origin, in board units. */
export const BOARD_REACH = 100_000;
