import type { Metric, MetricKind, MetricUnit } from '#core/map/model.ts';
import type { MessageKey, Translate } from '#i18n/catalogue.ts';
import type { Format } from '#i18n/format.ts';

type Words = (format: Format, t: Translate, value: number) => string;

function money(sign: string): Words {
  return (format, _t, value) => `${format.number(value)}\u00a0${sign}`;
}

const UNITS: Readonly<Record<MetricUnit, Words>> = {
  percent: (format, _t, value) => format.percent(value / 100),
  days: (format, _t, value) => format.days(value),
  hours: (format, _t, value) => format.hours(value),
  count: (format, _t, value) => format.number(value),
  perWeek: (format, t, value) => t('board.metric.perWeek', { value: format.number(value) }),
  perMonth: (format, t, value) => t('board.metric.perMonth', { value: format.number(value) }),
  times: (format, _t, value) => `×${format.number(value)}`,
  RUB: money('₽'),
  USD: money('$'),
  EUR: money('€'),
  KZT: money('₸'),
  BYN: money('Br'),
  UAH: money('₴'),
};

/** Kinds whose figure does not speak for itself. */
const SHORT: Partial<Record<MetricKind, Extract<MessageKey, `board.metric.${string}`>>> = {
  nextStepShare: 'board.metric.nextStepShare',
  responseTime: 'board.metric.responseTime',
  winRate: 'board.metric.winRate',
  pipelineCoverage: 'board.metric.pipelineCoverage',
  discountShare: 'board.metric.discountShare',
  onTimeApprovals: 'board.metric.onTimeApprovals',
  documentsReturned: 'board.metric.documentsReturned',
  goLiveTime: 'board.metric.goLiveTime',
  activeUsers: 'board.metric.activeUsers',
  netRevenueRetention: 'board.metric.netRevenueRetention',
  renewal: 'board.metric.renewal',
  referrals: 'board.metric.referrals',
  lostReasonsCoded: 'board.metric.lostReasonsCoded',
};

/** What a metric says on a card: “45 %”, “≈ 12 days”. Empty while it has no figure. */
export function metricText(metric: Metric, format: Format, t: Translate): string {
  const { kind, unit, value, label } = metric;
  if (value === null) return '';
  const key = SHORT[kind];
  const name = key === undefined ? '' : t(key as 'board.metric.winRate');
  const short = kind === 'own' ? label.trim() : name;
  const figure = guessed(metric, UNITS[unit](format, t, value));
  return short === '' ? figure : `${figure} ${short}`;
}

/** Only figures taken from a CRM stand without the sign of a guess. */
export function guessed({ source }: Pick<Metric, 'source'>, figure: string): string {
  return source === 'crm' ? figure : `≈\u00a0${figure}`;
}
