import type { Metric, MetricUnit } from '#core/map/model.ts';
import { STAGE_PARTS, type StagePart } from '#core/map/progress.ts';
import type { DocumentLabels, MetricText, OnePagerLabels } from '#core/onepager/labels.ts';
import type { WholeTranslate } from '#i18n/catalogue.ts';
import { currencySign } from '#i18n/currency.ts';
import type { Format } from '#i18n/format.ts';

/** Stages without data that are named one by one; more are counted. */
const MOST_NAMES = 3;

/** All words of the printed page in one language, which need not be the language on screen. */
export function onePagerLabels(t: WholeTranslate, format: Format): OnePagerLabels {
  return {
    heading: t('onepager.heading'),
    rows: rowLabels(t),
    glossary: t('onepager.glossary'),
    links: t('onepager.links'),
    notes: t('onepager.notes'),
    privateNotes: t('onepager.row.privateNotes'),
    conversion: t('onepager.figure.conversion'),
    cycle: t('onepager.figure.cycle'),
    bottleneck: t('onepager.figure.bottleneck'),
    loop: t('onepager.figure.loop'),
    noStages: t('onepager.noStages'),
    document: documentLabels(t, format),
    entriesFor: (count) => t('onepager.figure.entriesFor', { count }),
    page: (number, count) => t('onepager.page', { number, count }),
    entries: (count) => t('onepager.figure.entries', { count }),
    funnel: t('funnel.chart'),
    perHundred: (ratio) => format.number(ratio * 100, ratio < 0.1 ? 1 : 0),
    share: (ratio) => format.percent(ratio),
    days: (count) => format.days(count),
    guess: (text) => t('onepager.figure.guess', { text }),
    missing: (stages) => missingText(t, stages),
    unnamed: (number) => t('onepager.unnamed', { number }),
    team: (name) => teamName(t, format, name),
    author: (name) => t('onepager.author', { name }),
    version: (label) =>
      /^[\d.]+$/u.test(label) ? t('onepager.version', { number: label }) : label,
    date: (iso) => format.date(iso),
    metric: (metric) => metricText(t, format, metric),
    result: (text) => t('onepager.result', { text }),
  };
}

function documentLabels(t: WholeTranslate, format: Format): DocumentLabels {
  return {
    language: format.language,
    words: {
      number: t('exports.number'),
      title: t('panel.map.title'),
      team: t('panel.map.team'),
      author: t('panel.map.author'),
      date: t('panel.map.date'),
      version: t('panel.map.version'),
      figures: t('board.figures'),
      name: t('panel.name'),
      value: t('panel.value'),
      target: t('panel.target'),
      due: t('panel.due'),
      owner: t('panel.owner'),
      result: t('panel.result'),
      links: t('board.menu.links'),
      linkKind: t('board.menu.kind'),
      link: t('board.tool.link'),
      linkLabel: t('board.link.label'),
      term: t('panel.term'),
      meaning: t('panel.term.meaning'),
      ours: t('panel.term.ours'),
      notSameAs: t('panel.term.notSameAs'),
    },
    linkKinds: {
      loop: t('board.link.kind.loop'),
      return: t('board.link.kind.return'),
      lost: t('board.link.kind.lost'),
    },
    metricName: (kind) => t(`onepager.metric.${kind}`),
    figure: (unit, value) => withPeriod(t, unit, figureText(format, unit, value)),
  };
}

function withPeriod(t: WholeTranslate, unit: MetricUnit, text: string): string {
  const period = periodOf(t, unit);
  return period === '' ? text : `${text} ${period}`;
}

function missingText(t: WholeTranslate, stages: readonly string[]): string {
  const count = stages.length;
  if (count === 0) return t('onepager.figure.tooFew');
  if (count > MOST_NAMES) return t('onepager.figure.missingMany', { count });
  return t('onepager.figure.missing', { stages: stages.join(', ') });
}

function rowLabels(t: WholeTranslate): Readonly<Record<StagePart, string>> {
  const entries = STAGE_PARTS.map((part) => [part, t(`onepager.row.${part}`)] as const);
  return Object.fromEntries(entries) as Record<StagePart, string>;
}

/** A bare name becomes “the North team”; what already says team or department stays as typed. */
function teamName(t: WholeTranslate, format: Format, name: string): string {
  if (/команд|отдел|групп|team|department|squad/iu.test(name)) return name;
  return t('onepager.team', { name: /[«“"]/u.test(name) ? name : format.quote(name) });
}

function metricText(t: WholeTranslate, format: Format, metric: Metric): MetricText {
  const { kind, label, unit, value, target, source } = metric;
  const own = kind === 'own' && label.trim() !== '' ? label : t(`onepager.metric.${kind}`);
  const said = value === null ? '' : figureText(format, unit, value);
  return {
    value: said === '' || source === 'crm' ? said : t('onepager.figure.guess', { text: said }),
    name: [own, periodOf(t, unit)].filter((part) => part !== '').join(' '),
    target:
      target === null ? '' : t('onepager.target', { value: figureText(format, unit, target) }),
  };
}

function periodOf(t: WholeTranslate, unit: MetricUnit): string {
  if (unit === 'perWeek') return t('onepager.perWeek');
  return unit === 'perMonth' ? t('onepager.perMonth') : '';
}

function figureText(format: Format, unit: MetricUnit, value: number): string {
  switch (unit) {
    case 'percent':
      return format.percent(value / 100, 2);
    case 'days':
      return format.days(value);
    case 'hours':
      return format.hours(value);
    case 'times':
      return `${format.number(value)}×`;
    case 'count':
    case 'perWeek':
    case 'perMonth':
      return format.number(value);
    default:
      return `${format.number(value)}\u00a0${currencySign(unit)}`;
  }
}
