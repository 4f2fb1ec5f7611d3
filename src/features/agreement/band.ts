/** Words of the common scale in steps of 0.2, a convention (Landis and Koch 1977). */
export type Band = 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'full';

const BANDS: readonly (readonly [above: number, band: Band])[] = [
  [0.8, 'full'],
  [0.6, 'substantial'],
  [0.4, 'moderate'],
  [0.2, 'fair'],
  [0, 'slight'],
];

/** The word for a kappa or alpha. */
export function bandOf(value: number): Band {
  return BANDS.find(([above]) => value > above)?.[1] ?? 'poor';
}
