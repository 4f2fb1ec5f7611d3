import { rewrite } from './messages.ts';

const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const accented = 'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';
const letters = new Map(Array.from(plain, (letter, at) => [letter, accented.charAt(at)]));

/** ⟦Éẋþöŕţ⟧: readable, and unlike any text that did not come through the catalogue. */
export function pseudoText(text: string): string {
  return `⟦${Array.from(text, (letter) => letters.get(letter) ?? letter).join('')}⟧`;
}

/** A test locale in which any text without brackets is a text somebody forgot to translate. */
export function pseudoOf<Messages extends object>(catalogue: Messages): Messages {
  return rewrite(catalogue, pseudoText, pseudoText);
}
