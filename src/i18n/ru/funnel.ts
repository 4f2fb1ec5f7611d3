import type { funnel as source } from '../en/funnel.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount, ruPlural } from '../plural.ts';

export const funnel: CatalogueOf<typeof source> = {
  'funnel.title': 'Где теряются сделки',
  'funnel.about':
    'Построено по переходам и длительностям на карте. «≈» стоит у всего, что взято не из CRM.',
  'funnel.wins': 'Сколько сделок выиграть',
  'funnel.chart': 'Из 100 вошедших сделок',
  'funnel.reach': ({ text }) => `доходит ${text}`,
  'funnel.goOn': ({ text }) => `дальше идёт ${text}`,
  'funnel.interval': ({ low, high }) => `вероятно, от ${low} до ${high}`,
  'funnel.wide': 'сделок слишком мало, чтобы судить',
  'funnel.unknownReach': 'неизвестно: раньше на пути нет перехода',
  'funnel.bottleneck': 'узкое место',
  'funnel.largestLoss': 'здесь теряется больше всего',
  'funnel.bestLever': 'выгоднее всего улучшить',

  'funnel.figures': 'Что получается',
  'funnel.conversion': 'сквозная конверсия',
  'funnel.cycle': 'цикл выигранной сделки',
  'funnel.expected': 'работы на одну вошедшую сделку',
  'funnel.expectedLost': ({ text }) => `из них ${text} — на сделки, которые потом проиграны`,
  'funnel.entries': ({ wins }) =>
    `должно войти, чтобы выиграть ${ruCount(wins, 'сделку', 'сделки', 'сделок')}`,
  'funnel.entriesValue': ({ count, text }) =>
    `${text}\u00a0${ruPlural(count, 'сделка', 'сделки', 'сделок')}`,
  'funnel.velocity': 'выручки в день при таком потоке',
  'funnel.coverage': 'нужное покрытие плана при такой доле побед',
  'funnel.coverageNow': ({ text }) => `сейчас ${text}`,
  'funnel.times': ({ text }) => `×${text}`,
  'funnel.unknown': 'пока неизвестно',

  'funnel.advice': 'С чего начать',
  'funnel.adviceRate': ({ stage, rate }) =>
    `Самое узкое место — ${stage}: дальше идёт только ${rate}.`,
  'funnel.adviceLoss': ({ stage, share }) =>
    `Больше всего сделок теряется на этапе ${stage}: ${share} от всех вошедших.`,
  'funnel.adviceLever': ({ stage, gain }) =>
    `Плюс 10 пунктов выгоднее всего на этапе ${stage}: побед станет больше на ${gain}.`,

  'funnel.troubles': 'Что мешает посчитать',
  'funnel.trouble.no-conversion': ({ stage }) =>
    `${stage}: нет доли перехода дальше, и цепочка здесь рвётся.`,
  'funnel.trouble.no-time': ({ stage }) => `${stage}: нет длительности этапа.`,
  'funnel.trouble.unreadable': ({ stage, typed }) =>
    `${stage}: «${typed}» не похоже на возможное значение.`,
  'funnel.trouble.above-100': ({ stage, countIn, countOut }) =>
    `${stage}: вошло ${countIn}, а дальше ушло ${countOut}. Сделки возвращались, или это не одни и те же сделки.`,
  'funnel.trouble.nobody-entered': ({ stage }) =>
    `${stage}: не вошло ни одной сделки, доли перехода нет.`,
  'funnel.trouble.counts-differ': ({ stage, typed, counted }) =>
    `${stage}: вписано ${typed}, а по количеству сделок выходит ${counted}.`,
  'funnel.trouble.closed': ({ stage }) =>
    `${stage}: дальше не проходит никто, и никакое число входящих не даст победы.`,
  'funnel.trouble.mixed-currencies': ({ stage }) =>
    `${stage}: средние сделки в разных валютах, перемножить их нельзя.`,
  'funnel.mendMetric': 'Открыть метрику',
  'funnel.needStages': 'Для воронки нужны хотя бы два этапа.',
};
