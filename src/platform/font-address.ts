/** Where a font of the app lies. The build of a single file puts the fonts themselves here. */
export function fontAddress(base: string, file: string): string {
  return `${base}fonts/${file}`;
}
