import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '#core/map/model.ts';
import { DEFAULT_PAGE_OPTIONS, PAGE_SECTIONS, type PageOptions } from '#core/onepager/options.ts';
import { PAPER_NAMES, type PaperName } from '#core/onepager/paper.ts';
import type { SettingsStorage } from '#core/ports.ts';
import type { BoardGround, PngScale } from '#formats/exporter.ts';
import { type ExportFormat, exportFormats } from '#formats/exporters.ts';
import { CHOICE_KEY } from './desk-store.ts';

/** What the picture of the board may lie on; `screen` is the theme people look at. */
export const GROUNDS = ['screen', 'light', 'dark', 'transparent'] as const satisfies readonly (
  | 'screen'
  | BoardGround
)[];
export type Ground = (typeof GROUNDS)[number];

/** Pixels per point of the picture of the page. */
export const PNG_SCALES = [1, 2, 3] as const satisfies readonly PngScale[];

/** Languages the words of the page may be asked for in; `map` is the map's own. */
export const LABEL_LANGUAGES = ['map', 'ru', 'en'] as const;
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

/** Everything a person chooses about a file before it is made. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly paper: PaperName;
  readonly page: PageOptions;
  readonly labels: LabelLanguage;
  readonly pngScale: PngScale;
  readonly ground: Ground;
}

export const USUAL_CHOICE: ExportChoice = {
  format: 'pdf',
  paper: 'a4',
  page: DEFAULT_PAGE_OPTIONS,
  labels: 'map',
  pngScale: 3,
  ground: 'screen',
};

export interface ChoiceState extends ExportChoice {
  choose(change: Partial<ExportChoice>): void;
  choosePage(change: Partial<PageOptions>): void;
}

type ChoiceStore = StoreApi<ChoiceState>;

const stores = new WeakMap<SettingsStorage, ChoiceStore>();

/** The choice that dialog, preview and the quick menu share; the last one is remembered. */
export function choiceStore(settings: SettingsStorage): ChoiceStore {
  const known = stores.get(settings);
  if (known !== undefined) return known;
  const store: ChoiceStore = createStore((set) => ({
    ...readChoice(settings.read(CHOICE_KEY)),
    choose: (change) => set(change),
    choosePage: (change) => set(({ page }) => ({ page: { ...page, ...change } })),
  }));
  store.subscribe((choice) => settings.write(CHOICE_KEY, writeChoice(choice)));
  stores.set(settings, store);
  return store;
}

/** The language the words of the page are to be in. */
export function labelLanguage({ labels }: ExportChoice, map: Language): Language {
  return labels === 'map' ? map : labels;
}

/** The facilitator's notes are asked for each time: a remembered yes would give them away. */
function writeChoice({ format, paper, page, labels, pngScale, ground }: ExportChoice): string {
  const kept = { ...page, privateNotes: false };
  return JSON.stringify({ format, paper, page: kept, labels, pngScale, ground });
}

/** Reads a remembered choice; whatever in it is not known any more is as usual. */
export function readChoice(text: string | null): ExportChoice {
  const kept = recordOf(parse(text));
  return {
    format: oneOf(exportFormats, kept['format'], USUAL_CHOICE.format),
    paper: oneOf(PAPER_NAMES, kept['paper'], USUAL_CHOICE.paper),
    page: readPage(recordOf(kept['page'])),
    labels: oneOf(LABEL_LANGUAGES, kept['labels'], USUAL_CHOICE.labels),
    pngScale: oneOf(PNG_SCALES, kept['pngScale'], USUAL_CHOICE.pngScale),
    ground: oneOf(GROUNDS, kept['ground'], USUAL_CHOICE.ground),
  };
}

function readPage(kept: Readonly<Record<string, unknown>>): PageOptions {
  const usual = DEFAULT_PAGE_OPTIONS;
  const keptSections = recordOf(kept['sections']);
  const sections = PAGE_SECTIONS.map((section) => [
    section,
    yesOrNo(keptSections[section], usual.sections[section]),
  ]);
  return {
    layout: oneOf(['table', 'board'] as const, kept['layout'], usual.layout),
    sections: Object.fromEntries(sections) as PageOptions['sections'],
    owners: yesOrNo(kept['owners'], usual.owners),
    privateNotes: false,
    ink: oneOf(['colour', 'black'] as const, kept['ink'], usual.ink),
    pages: oneOf(['one', 'more'] as const, kept['pages'], usual.pages),
  };
}

function parse(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function oneOf<Value>(known: readonly Value[], value: unknown, usual: Value): Value {
  return known.find((one) => one === value) ?? usual;
}

function yesOrNo(value: unknown, usual: boolean): boolean {
  return typeof value === 'boolean' ? value : usual;
}
