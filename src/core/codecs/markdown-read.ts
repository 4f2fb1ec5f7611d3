import { readDue } from '../map/due.ts';
import { FILE_LIMIT_BYTES } from '../map/limits.ts';
import type { LinkKind, MapInfo, Stage } from '../map/model.ts';
import { type Result, fail } from '../result.ts';
import type { OpenFailure, OpenedMap } from './json.ts';
import {
  type LinkDraft,
  type MapDraft,
  type MetricDraft,
  openDraft,
  stageKindOf,
} from './map-draft.ts';
import { MARKDOWN_FORMAT } from './markdown.ts';
import { cellsOf, textOfMarkdown } from './markdown-text.ts';
import { metricOfCode } from './metric-code.ts';
import { utf8Length } from './utf8.ts';

const HEADING = /^#{1,6}[ \t]+(.*)$/u;
const BULLET = /^\s*[-*+][ \t]+(.*)$/u;
const CAPTION = /^\*\*(?:\\.|[^*\\])*\*\*\s*/u;
const STAND_IN = /^\*(?:\\[^]|[^*\\])*\*$/u;

/** Whether a text begins as {@link mapToMarkdown} begins one. */
export function isMarkdownMap(text: string): boolean {
  return new RegExp(`^\\ufeff?\\s*<!--\\s*${MARKDOWN_FORMAT}\\s`, 'u').test(text);
}

/**
 * Opens a document that {@link mapToMarkdown} wrote, in whatever language, also after people have
 * edited it: the text they see counts, the comments only tell what it is. Lines that cannot be
 * understood are named in `unknown`.
 *
 * @remarks
 * Ids are new, cards are laid out afresh, and what the document does not show (places of
 * artifacts, other lists of a stage, sticky notes, private notes) is not there.
 */
export function mapFromMarkdown(text: string): Result<OpenedMap, OpenFailure> {
  const bytes = utf8Length(text);
  if (bytes > FILE_LIMIT_BYTES) return fail({ code: 'too-big', bytes, limit: FILE_LIMIT_BYTES });
  if (!isMarkdownMap(text)) return fail({ code: 'not-a-map' });
  const reader = new Reader();
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) reader.take(line, index + 1);
  return openDraft(reader.draft, reader.unread);
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

interface StageBeing {
  readonly texts: Writable<Partial<Stage>>;
  readonly metrics: MetricDraft[];
  readonly entry: string[];
  readonly exit: string[];
  readonly artifacts: string[];
}

/** A line without its mark, and the words of the mark. */
interface Marked {
  readonly text: string;
  readonly key: string;
  readonly code: readonly string[];
}

const STAGE_FIELDS: Readonly<
  Record<string, 'nextAction' | 'nextDue' | 'nextOwner' | 'nextResult'>
> = { action: 'nextAction', due: 'nextDue', owner: 'nextOwner', result: 'nextResult' };

class Reader {
  readonly unread: string[] = [];
  readonly #info: Writable<Partial<MapInfo>> = {};
  readonly #stages: StageBeing[] = [];
  readonly #links: LinkDraft[] = [];
  readonly #terms: { name: string; meaning: string; ours: string; notSameAs: string }[] = [];
  /** The part of the document a line stands in: the key of the last heading. */
  #part = 'facts';
  /** Whether the rule under the heading of a table has passed. */
  #inRows = false;

  get draft(): MapDraft {
    return { info: this.#info, stages: this.#stages, links: this.#links, terms: this.#terms };
  }

  take(line: string, number: number): void {
    if (line.trim() === '') return;
    if (!this.#takeLine(line)) this.unread.push(`line ${number}`);
  }

  #takeLine(line: string): boolean {
    const heading = HEADING.exec(line);
    if (heading !== null) return this.#enter(markedOf(heading[1] ?? ''), line.startsWith('# '));
    if (line.trimStart().startsWith('|')) return this.#takeRow(line);
    const marked = markedOf(line);
    if (marked.text.trim() === '' && marked.key === MARKDOWN_FORMAT) {
      this.#info.language = marked.code[1] === 'ru' ? 'ru' : 'en';
      return true;
    }
    return this.#takeText(marked);
  }

  #enter({ text, key, code }: Marked, isTitle: boolean): boolean {
    this.#inRows = false;
    if (isTitle) {
      this.#info.title = typed(text);
      this.#part = 'facts';
      return true;
    }
    this.#part = key;
    if (key !== 'stage') return PARTS.has(key);
    const name = typed(text.replace(/^\d+\\?\.\s*/u, ''));
    const kind = stageKindOf(code[0]);
    const lists = { metrics: [], entry: [], exit: [], artifacts: [] };
    this.#stages.push({ texts: { name, kind }, ...lists });
    return true;
  }

  /** A list item, a paragraph, or a line that goes on with the one before. */
  #takeText({ text, key, code }: Marked): boolean {
    const [, inBullet] = BULLET.exec(text) ?? [];
    const words = textOfMarkdown((inBullet ?? text).replace(CAPTION, ''));
    if (this.#part === 'facts') return this.#takeFact(key, words, code) || this.#isAlone(inBullet);
    const stage = this.#stages.at(-1);
    if (stage === undefined) return false;
    if (this.#part === 'nextStep') return takeNextStep(stage, key, words);
    if (this.#part === 'happens') return takeHappens(stage, textOfMarkdown(text));
    const list = listOf(stage, this.#part);
    if (list === null) return false;
    takeItem(list, textOfMarkdown(inBullet ?? text), inBullet !== undefined);
    return true;
  }

  /** The sentence that stands in for the stages of an empty map. */
  #isAlone(inBullet: string | undefined): boolean {
    return inBullet === undefined && this.#stages.length === 0;
  }

  #takeFact(key: string, words: string, code: readonly string[]): boolean {
    if (key === 'team' || key === 'author') this.#info[key] = words;
    else if (key === 'version') this.#info.versionLabel = words;
    else if (key === 'date') {
      const due = readDue(words);
      this.#info.date = due.kind === 'date' ? due.day : (code[0] ?? '');
    } else return false;
    return true;
  }

  #takeRow(line: string): boolean {
    const cells = cellsOf(line);
    if (cells.every((cell) => /^:?-+:?$/u.test(cell))) return (this.#inRows = true);
    // The heading of a table only repeats what the mark of the section says.
    if (!this.#inRows || this.#part === 'figures') return true;
    const [first = '', ...rest] = cells;
    const marked = markedOf(first);
    const texts = rest.map(textOfMarkdown);
    if (this.#part === 'glossary') return this.#takeTerm(textOfMarkdown(first), texts);
    if (this.#part === 'links') return this.#takeLink(marked, texts);
    if (this.#part === 'metric') return this.#takeMetric(marked, texts);
    return false;
  }

  #takeTerm(name: string, [meaning = '', ours = '', notSameAs = '']: readonly string[]): boolean {
    this.#terms.push({ name, meaning, ours, notSameAs });
    return true;
  }

  #takeLink({ key, code }: Marked, [, label = '']: readonly string[]): boolean {
    const kind = LINK_KINDS.find((known) => known === key);
    if (kind === undefined) return false;
    const [from = '', to = ''] = code;
    const end = kind === 'lost' ? null : Number(to);
    this.#links.push({ kind, from: Number(from), to: end, label });
    return true;
  }

  #takeMetric(marked: Marked, [value = '', target = '']: readonly string[]): boolean {
    const { text, key, code } = marked;
    const words = { name: typed(text), value, target };
    this.#stages.at(-1)?.metrics.push({ code: metricOfCode([key, ...code].join(' ')), words });
    return this.#stages.length > 0;
  }
}

const LINK_KINDS: readonly LinkKind[] = ['loop', 'return', 'lost'];
const PARTS: ReadonlySet<string> = new Set([
  'figures',
  'happens',
  'metric',
  'entry',
  'exit',
  'artifact',
  'nextStep',
  'links',
  'glossary',
]);
function markedOf(line: string): Marked {
  const whole = line.trimEnd();
  const start = whole.endsWith('-->') ? whole.lastIndexOf('<!--') : -1;
  if (start < 0) return { text: line, key: '', code: [] };
  const [key = '', ...code] = whole
    .slice(start + 4, -3)
    .trim()
    .split(/\s+/u);
  return { text: line.slice(0, start), key, code };
}

/** The text that was typed; nothing where another one stands in. */
function typed(markdown: string): string {
  const text = markdown.trim();
  return STAND_IN.test(text) ? '' : textOfMarkdown(text);
}

function takeNextStep({ texts }: StageBeing, key: string, words: string): boolean {
  const field = STAGE_FIELDS[key];
  if (field !== undefined) texts[field] = words;
  return field !== undefined;
}

/** A stage is told in one paragraph: typed line breaks are `<br>`. */
function takeHappens({ texts }: StageBeing, words: string): boolean {
  const { happens = '' } = texts;
  texts.happens = happens === '' ? words : `${happens} ${words}`;
  return true;
}

function takeItem(list: string[], words: string, isNew: boolean): void {
  if (words.trim() === '') return;
  if (isNew || list.length === 0) list.push(words);
  else list.push(`${list.pop() ?? ''} ${words}`);
}

function listOf(stage: StageBeing, part: string): string[] | null {
  if (part === 'entry' || part === 'exit') return stage[part];
  return part === 'artifact' ? stage.artifacts : null;
}
