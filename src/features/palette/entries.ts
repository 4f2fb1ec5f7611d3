import { foldText } from '#core/map/fold-text.ts';
import type { SalesMap } from '#core/map/model.ts';
import type { WholeTranslate } from '#i18n/catalogue.ts';
import { type MapText, type Spot, textsOf } from './map-items.ts';
import { type Findable, find } from './search.ts';

/** Something the app can do, as the palette shows it. */
export interface PaletteCommand {
  readonly id: string;
  /** Its name in the language on screen, then in the others. */
  readonly names: readonly string[];
  /** As tables of keys write it. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  run(): void;
}

/** A line of the palette. */
export interface Entry extends Findable {
  readonly id: string;
  readonly group: 'recent' | 'commands' | 'map';
  readonly label: string;
  /** What it is and where. */
  readonly note: string;
  readonly keys: string | null;
  readonly does: { readonly command: PaletteCommand } | { readonly spot: Spot };
}

const MOST_TEXTS = 40;
const MOST_COMMANDS = 12;

function commandEntry(command: PaletteCommand, group: 'recent' | 'commands'): Entry {
  return {
    id: `${group}-${command.id}`,
    group,
    label: command.names[0] ?? '',
    note: '',
    keys: command.keys ?? null,
    names: command.names.map(foldText),
    does: { command },
  };
}

function textEntry(map: SalesMap, text: MapText, t: WholeTranslate): Entry {
  const stage = text.stageId === null ? undefined : map.stages[text.stageId];
  const kind = t(`palette.kind.${text.kind}`);
  return {
    id: `text-${text.id.replaceAll('/', '-')}`,
    group: 'map',
    label: text.text.trim(),
    note: stage === undefined ? kind : t('palette.where', { kind, stage: stage.name }),
    keys: null,
    names: [text.text, ...text.more].map(foldText),
    does: { spot: text.spot },
  };
}

/** Everything that can be found, made ready once for all queries. */
export interface Shelf {
  readonly recent: readonly Entry[];
  readonly commands: readonly Entry[];
  readonly texts: readonly Entry[];
}

/** Puts commands and the texts of the map up to be searched. */
export function shelfOf(
  map: SalesMap,
  commands: readonly PaletteCommand[],
  recent: readonly string[],
  t: WholeTranslate,
): Shelf {
  const able = commands.filter(({ disabled }) => disabled !== true);
  const lately = recent.flatMap((id) => able.filter((command) => command.id === id));
  return {
    recent: lately.map((command) => commandEntry(command, 'recent')),
    commands: able.map((command) => commandEntry(command, 'commands')),
    texts: textsOf(map).map((text) => textEntry(map, text, t)),
  };
}

/** What the palette shows for a query; without one, what was used lately and all commands. */
export function entriesFor({ recent, commands, texts }: Shelf, query: string): readonly Entry[] {
  if (query.trim() === '') {
    const shown = new Set(recent.map(({ label }) => label));
    return [...recent, ...commands.filter(({ label }) => !shown.has(label))];
  }
  return [
    ...find(commands, query).slice(0, MOST_COMMANDS),
    ...find(texts, query).slice(0, MOST_TEXTS),
  ];
}
