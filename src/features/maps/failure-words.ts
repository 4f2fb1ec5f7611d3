import type { OpenFailure } from '#core/codecs/json.ts';
import type { WholeTranslate } from '#i18n/catalogue.ts';
import type { Format } from '#i18n/format.ts';

/** Says in words why a map could not be opened and what to do about it. */
export function failureWords(t: WholeTranslate, { number }: Format, failure: OpenFailure): string {
  switch (failure.code) {
    case 'too-big':
      return t('problems.open.too-big', {
        size: number(failure.bytes / 1e6),
        limit: number(failure.limit / 1e6),
      });
    case 'not-json':
      return t('problems.open.not-json', failure);
    case 'damaged':
    case 'unreadable':
    case 'no-map-inside':
    case 'not-a-map':
      return t(`problems.open.${failure.code}`);
    case 'too-new':
      return t('problems.open.too-new', failure);
    case 'broken':
      return t('problems.open.broken', failure);
    case 'too-many':
      return t('problems.open.too-many', {
        what: t(`problems.count.${failure.what}`),
        count: failure.count,
        limit: failure.limit,
      });
    default:
      failure satisfies never;
      return t('problems.title');
  }
}
