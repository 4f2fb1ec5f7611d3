/** Signs that spell weights, from the most negative to the most positive; the middle one is 0. */
export const CODES =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,-./:;<=>?@[]^_{|}';

/** Largest weight a sign can spell, in steps. */
export const LARGEST_CODE = (CODES.length - 1) / 2;

/** How many weights a model has; a power of two. */
export const MODEL_SIZE = 16_384;

/** Which weight of the model belongs to a feature (FNV-1a, 32 bits). */
export function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (MODEL_SIZE - 1);
}
