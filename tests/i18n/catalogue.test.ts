import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/catalogue.ts';
import { lateWordsOf, withWords } from '#i18n/late.ts';
import { loadCatalogue, loadWhole } from '#i18n/load.ts';
import { keepTogether } from '#i18n/typeset.ts';

const [ru, en] = await Promise.all([loadWhole('ru'), loadWhole('en')]);

describe('translator', () => {
  it('gives the text of a key', () => {
    expect(translator(ru)('header.export')).toBe('Экспорт');
    expect(translator(en)('header.export')).toBe('Export');
  });

  it('fills the blanks of a message, zero included', () => {
    expect(translator(ru)('common.stages', { count: 0 })).toBe('0\u00a0этапов');
    expect(translator(en)('common.stages', { count: 1 })).toBe('1 stage');
  });
});

describe('catalogues', () => {
  it('hold the same keys', () => {
    expect(Object.keys(ru).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('hold no empty text', () => {
    const empty = [ru, en].flatMap((language) =>
      Object.entries(language)
        .filter(([, message]) => message === '')
        .map(([key]) => key),
    );
    expect(empty).toEqual([]);
  });

  it('use «ёлочки» and the long dash in Russian', () => {
    const careless = Object.entries(ru)
      .filter(([, message]) => typeof message === 'string' && / - |["“]|\.\.\./u.test(message))
      .map(([key]) => key);
    expect(careless).toEqual([]);
  });

  it('are fetched by language', async () => {
    expect((await loadCatalogue('ru'))['header.undo']).toBe('Отменить');
    expect((await loadCatalogue('en'))['header.undo']).toBe('Undo');
  });
});

describe('late words', () => {
  it('come with the part that needs them, and with the next language from then on', async () => {
    expect(lateWordsOf('pseudo')).toBeNull();
    await withWords(async () => 'part')();
    expect(lateWordsOf('pseudo')).toBeNull();
    await loadCatalogue('pseudo');
    expect(lateWordsOf('pseudo')?.['panel.name']).toBe('⟦Ñåṁé⟧');
  });
});

describe('the pseudo-locale', () => {
  it('wraps every message, those with blanks too', async () => {
    const pseudo = await loadCatalogue('pseudo');
    expect(pseudo['header.undo']).toBe('⟦Ûñðö⟧');
    expect(pseudo['common.stages']({ count: 7 })).toBe('⟦7 šţåĝéš⟧');
    const bare = Object.values(pseudo).filter(
      (message) => typeof message === 'string' && !/^⟦.*⟧$/su.test(message),
    );
    expect(bare).toEqual([]);
  });
});

describe('keepTogether', () => {
  it('ties short words, dashes and numbers to their neighbours in sentences', () => {
    expect(keepTogether('Договор подписан в срок — за 5 дней до старта')).toBe(
      'Договор подписан в\u00a0срок\u00a0— за\u00a05\u00a0дней до\u00a0старта',
    );
  });

  it('leaves labels as they are, because programs look them up by name', () => {
    expect(keepTogether('Что происходит на этапе')).toBe('Что происходит на этапе');
  });
});
