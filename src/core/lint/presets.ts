import type { CriterionRule, Severity } from './model.ts';

/** How strict a team wants to be: a first workshop, or a map that is already in use. */
export type PresetName = 'workshop' | 'strict';

/** Severity of every rule; `off` keeps it silent. */
export type Preset = Readonly<Record<CriterionRule, Severity | 'off'>>;

const WORKSHOP: Preset = {
  L0: 'error',
  L1: 'error',
  L2: 'error',
  L3: 'error',
  L4: 'error',
  L5: 'error',
  L6: 'warn',
  L7: 'warn',
  L8: 'error',
  L9: 'warn',
  L10: 'error',
  L11: 'error',
  L12: 'error',
  L13: 'warn',
  L15: 'info',
  L16: 'warn',
  L17: 'info',
  L19: 'error',
};

/** The presets by name. The verdict does not depend on them, only how loudly remarks are made. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  workshop: WORKSHOP,
  strict: {
    ...WORKSHOP,
    L6: 'error',
    L7: 'error',
    L9: 'error',
    L13: 'error',
    L15: 'warn',
    L16: 'error',
    L17: 'warn',
  },
};
