import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PAGE_OPTIONS } from '#core/onepager/options.ts';
import type { SettingsStorage } from '#core/ports.ts';
import { USUAL_CHOICE, choiceStore, labelLanguage, readChoice } from '#features/onepager/choice.ts';

function settingsIn(kept: Map<string, string>): SettingsStorage {
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => kept.set(key, value),
  };
}

describe('the remembered choice', () => {
  it('is the usual one where nothing is remembered', () => {
    expect(readChoice(null)).toEqual(USUAL_CHOICE);
  });

  it('comes back on the next visit', () => {
    const kept = new Map<string, string>();
    const first = choiceStore(settingsIn(kept)).getState();
    first.choose({ format: 'png', paper: 'a3', pngScale: 1, labels: 'en', ground: 'dark' });
    first.choosePage({
      layout: 'board',
      ink: 'black',
      pages: 'more',
      owners: false,
      sections: { ...DEFAULT_PAGE_OPTIONS.sections, glossary: false },
    });
    expect(choiceStore(settingsIn(kept)).getState()).toMatchObject({
      format: 'png',
      paper: 'a3',
      pngScale: 1,
      labels: 'en',
      ground: 'dark',
      page: {
        layout: 'board',
        ink: 'black',
        pages: 'more',
        owners: false,
        sections: { glossary: false, figures: true },
      },
    });
  });

  it('never holds a yes to the facilitator’s notes', () => {
    const kept = new Map<string, string>();
    const { choosePage } = choiceStore(settingsIn(kept)).getState();
    choosePage({ privateNotes: true });
    expect([...kept.values()].join()).not.toContain('"privateNotes":true');
    expect(readChoice('{"page":{"privateNotes":true}}').page.privateNotes).toBe(false);
  });

  it('keeps what it knows of a choice and takes the rest as usual', () => {
    const text = '{"format":"pptx","paper":"a3","page":{"ink":7,"sections":{"exit":false}}}';
    expect(readChoice(text)).toEqual({
      ...USUAL_CHOICE,
      paper: 'a3',
      page: {
        ...DEFAULT_PAGE_OPTIONS,
        sections: { ...DEFAULT_PAGE_OPTIONS.sections, exit: false },
      },
    });
  });

  it('is whole whatever text lies in the settings', () => {
    const members = Object.keys(USUAL_CHOICE);
    const something = fc.dictionary(fc.constantFrom(...members), fc.jsonValue());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          something.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const choice = readChoice(text);
          expect(Object.keys(choice)).toEqual(members);
          expect(Object.keys(choice.page)).toEqual(Object.keys(DEFAULT_PAGE_OPTIONS));
        },
      ),
      { seed: 20_261_123, numRuns: 300 },
    );
  });

  it('speaks the language of the map unless another one was asked for', () => {
    expect(labelLanguage(USUAL_CHOICE, 'en')).toBe('en');
    expect(labelLanguage({ ...USUAL_CHOICE, labels: 'ru' }, 'en')).toBe('ru');
  });
});
