import type { Metric, SalesMap, Stage, StageId } from '#core/map/model.ts';
import type { Starter } from '#core/templates/guide.ts';
import { WORDS, type TestLanguage } from './words.ts';

/** What the page calls things besides the public names, as a person reads it. */
export const NAMES = {
  ru: {
    stage: (number: number, total: number, name: string) => `Этап ${number} из ${total}: ${name}`,
    filled: (filled: number) =>
      `, ${filled === 1 ? 'заполнена' : 'заполнено'} ${filled} из 6 частей`,
    unnamed: 'Этап без названия',
    unnamedRow: 'Без названия',
    note: (text: string) => `Стикер: ${text}`,
    kinds: {
      conversion: 'Переход дальше',
      timeInStage: 'Время на этапе',
      newPerPeriod: 'Новые за период',
      renewal: 'Продления',
    },
    often: 'в неделю',
    short: { renewal: 'продлений' },
    units: { percent: '%', days: 'дней', perWeek: 'в неделю' },
    links: { loop: 'Петля', return: 'Возврат' },
    link: (kind: string, from: string, to: string, label: string) =>
      `${kind}: «${from}» → «${to}»${label === '' ? '' : `, ${label}`}`,
    lost: (from: string, label: string) =>
      `Выход в отказ с этапа «${from}»${label === '' ? '' : `: ${label}`}`,
    goesOn: (from: string, to: string, rate: string) => `Переход из «${from}» в «${to}»: ${rate}`,
    narrow: 'Узкое место. ',
    name: 'Название',
    metric: 'Метрика',
    chosen: 'Выбрано',
    linkList: 'Связи',
  },
  en: {
    stage: (number: number, total: number, name: string) => `Stage ${number} of ${total}: ${name}`,
    filled: (filled: number) => `, ${filled} of 6 parts filled in`,
    unnamed: 'Untitled stage',
    unnamedRow: 'Untitled',
    note: (text: string) => `Sticky note: ${text}`,
    kinds: {
      conversion: 'Conversion',
      timeInStage: 'Time in stage',
      newPerPeriod: 'New per period',
      renewal: 'Renewals',
    },
    often: 'a week',
    short: { renewal: 'renewed' },
    units: { percent: '%', days: 'days', perWeek: 'per week' },
    links: { loop: 'Loop', return: 'Return' },
    link: (kind: string, from: string, to: string, label: string) =>
      `${kind}: ${from} → ${to}${label === '' ? '' : `, ${label}`}`,
    lost: (from: string, label: string) =>
      `Exit to lost from ${from}${label === '' ? '' : `: ${label}`}`,
    goesOn: (from: string, to: string, rate: string) => `${rate} go on from ${from} to ${to}`,
    narrow: 'Bottleneck. ',
    name: 'Name',
    metric: 'Metric',
    chosen: 'Chosen',
    linkList: 'Links',
  },
} as const;

const byOrder = (a: { order: string; id: string }, b: { order: string; id: string }) =>
  a.order < b.order || (a.order === b.order && a.id < b.id) ? -1 : 1;
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** A stage with all that belongs to it, read from the document. */
export interface Said {
  readonly name: string;
  readonly happens: string;
  readonly metrics: readonly { readonly kind: string; readonly value: string }[];
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly artifacts: readonly string[];
  readonly next: readonly string[];
  /** Links that leave it, and those that lead to it as well. */
  readonly leaving: readonly string[];
  readonly links: readonly { readonly name: string; readonly words: string }[];
}

/** Reads from a map what its views must say, with no help of the code that says it. */
export class Teller {
  readonly map: SalesMap;
  readonly language: TestLanguage;
  readonly starter: Starter;
  readonly route: readonly Stage[];

  constructor(map: SalesMap, language: TestLanguage, starter: Starter) {
    this.map = map;
    this.language = language;
    this.starter = starter;
    this.route = Object.values<Stage>(map.stages).toSorted(byOrder);
  }

  get names() {
    return NAMES[this.language];
  }

  nameOf(id: StageId): string {
    return this.map.stages[id]?.name || this.names.unnamed;
  }

  private of<Row extends { id: string; order: string; stageId: StageId }>(
    table: Readonly<Record<string, Row>>,
    stage: Stage,
  ): Row[] {
    return Object.values(table)
      .filter(({ stageId }) => stageId === stage.id)
      .toSorted(byOrder);
  }

  criteria(stage: Stage, gate: 'entry' | 'exit'): string[] {
    return this.of(this.map.criteria, stage)
      .filter((row) => row.gate === gate)
      .map(({ text }) => text);
  }

  metrics(stage: Stage): Metric[] {
    return this.of<Metric>(this.map.metrics, stage);
  }

  artifacts(stage: Stage): string[] {
    return this.of(this.map.artifacts, stage).map(({ name }) => name);
  }

  /** A figure with its unit, as people of the language write it. */
  figure({ kind, unit, value, source }: Metric): string {
    const style =
      unit === 'percent'
        ? ({ style: 'percent', maximumFractionDigits: 2 } as const)
        : unit === 'days'
          ? ({ style: 'unit', unit: 'day', unitDisplay: 'long' } as const)
          : {};
    const number = (value ?? 0) / (unit === 'percent' ? 100 : 1);
    const text = new Intl.NumberFormat(WORDS[this.language].locale, style).format(number);
    const figure = `${source === 'crm' ? '' : '≈ '}${text}`;
    const often = unit === 'perWeek' ? this.names.often : '';
    const short = kind === 'renewal' ? this.names.short.renewal : '';
    return `${figure} ${often} ${short}`.trim();
  }

  linkName(id: string, withWords: boolean): string {
    const link = Object.values(this.map.links).find((row) => row.id === id);
    if (link === undefined) throw new Error(`no link ${id}`);
    const label = withWords ? link.label : '';
    const from = this.nameOf(link.fromStageId);
    if (link.kind === 'lost' || link.toStageId === null) return this.names.lost(from, label);
    return this.names.link(this.names.links[link.kind], from, this.nameOf(link.toStageId), label);
  }

  /** Buttons of the lines: links with kind and ends, exits by stage, shares of deals that go on. */
  lines(): string[] {
    const links = Object.values(this.map.links).toSorted(byId);
    const exits = this.route.flatMap((stage) => {
      const own = links.filter(
        ({ kind, fromStageId }) => kind === 'lost' && fromStageId === stage.id,
      );
      const labels = own.map(({ label }) => label).filter((label) => label !== '');
      return own.length === 0 ? [] : [this.names.lost(this.nameOf(stage.id), labels.join('; '))];
    });
    const shares = this.route.slice(0, -1).flatMap((stage, at) => {
      const share = this.metrics(stage).find(
        ({ kind, value }) => kind === 'conversion' && value !== null,
      );
      const next = this.route[at + 1];
      if (share === undefined || next === undefined) return [];
      return [this.names.goesOn(this.nameOf(stage.id), this.nameOf(next.id), this.figure(share))];
    });
    const drawn = links
      .filter(({ kind }) => kind !== 'lost')
      .map(({ id }) => this.linkName(id, true));
    return [...exits, ...shares, ...drawn].toSorted();
  }

  /** How many of the six parts of a stage say something. */
  filled(stage: Stage): number {
    const parts = [
      stage.happens !== '',
      this.metrics(stage).some(({ value }) => value !== null),
      this.criteria(stage, 'entry').length > 0,
      this.criteria(stage, 'exit').length > 0,
      this.artifacts(stage).length > 0,
      // A step without its day or its person is none.
      [stage.nextAction, stage.nextDue, stage.nextOwner].every(Boolean),
    ];
    return parts.filter(Boolean).length;
  }

  /** What a card of the board says, in one piece and without spaces. */
  card(stage: Stage, at: number): { readonly name: string; readonly says: string } {
    const shown = this.metrics(stage).filter(({ value }) => value !== null);
    const { question } =
      stage.kind === 'own' ? this.starter.ownStage : this.starter.stages[stage.kind];
    const words = WORDS[this.language];
    const name = this.nameOf(stage.id);
    const says = [
      at + 1,
      name,
      stage.happens || question,
      ...shown.slice(0, 2).map((metric) => this.figure(metric)),
      words.entry,
      this.criteria(stage, 'entry').length,
      words.exit,
      this.criteria(stage, 'exit').length,
      this.artifacts(stage)[0] ?? '',
    ];
    return { name: this.names.stage(at + 1, this.route.length, name), says: says.join('') };
  }

  whole(stage: Stage): Said {
    const links = Object.values(this.map.links).toSorted(byId);
    const own = links.filter(({ fromStageId }) => fromStageId === stage.id);
    const near = links.filter((link) => own.includes(link) || link.toStageId === stage.id);
    return {
      name: stage.name,
      happens: stage.happens,
      metrics: this.metrics(stage).map(({ kind, value }) => ({
        kind: this.names.kinds[kind as 'conversion'],
        value: value === null ? '' : String(value),
      })),
      entry: this.criteria(stage, 'entry'),
      exit: this.criteria(stage, 'exit'),
      artifacts: this.artifacts(stage),
      next: [stage.nextAction, stage.nextDue, stage.nextOwner, stage.nextResult],
      leaving: own.map(({ id }) => this.linkName(id, true)),
      links: near.map(({ id, label }) => ({ name: this.linkName(id, false), words: label })),
    };
  }
}
