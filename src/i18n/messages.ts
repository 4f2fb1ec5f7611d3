/** A message: a text, or a function of its blanks that gives the text. */
export type Message = string | ((blanks: never) => string);

/** One area of a catalogue: every key starts with the area's name, so areas cannot collide. */
export type Area<Name extends string> = Readonly<Record<`${Name}.${string}`, Message>>;

/** The same keys as `Source`, with the same blanks to fill. */
export type CatalogueOf<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (blanks: infer B) => string
    ? (blanks: B) => string
    : string;
};

/** Rewrites the texts of a catalogue: those that stand in it, and those its functions give. */
export function rewrite<Messages extends object>(
  messages: Messages,
  text: (text: string) => string,
  given: (text: string) => string,
): Messages {
  const entries = Object.entries(messages).map(([key, message]: [string, Message]) => [
    key,
    typeof message === 'string' ? text(message) : (blanks: never) => given(message(blanks)),
  ]);
  return Object.fromEntries(entries) as Messages;
}
