const HUES = 7;

/** The `data-hue` of a number from 1; after the last hue the first comes again. */
export function hueOf(number: number): string {
  return String(((((number - 1) % HUES) + HUES) % HUES) + 1);
}
