import type { Area } from '../messages.ts';
import { enPlural } from '../plural.ts';

export const funnel = {
  'funnel.title': 'Where deals are lost',
  'funnel.about':
    'Drawn from the conversions and times on the map. “≈” marks what was not taken from a CRM.',
  'funnel.wins': 'Deals to win',
  'funnel.chart': 'Of 100 deals that enter',
  'funnel.reach': ({ text }: { text: string }) => `${text} get here`,
  'funnel.goOn': ({ text }: { text: string }) => `${text} go on`,
  'funnel.interval': ({ low, high }: { low: string; high: string }) => `likely ${low} to ${high}`,
  'funnel.wide': 'too few deals to tell',
  'funnel.unknownReach': 'unknown: a conversion before is missing',
  'funnel.bottleneck': 'bottleneck',
  'funnel.largestLoss': 'most deals are lost here',
  'funnel.bestLever': 'pays off most',

  'funnel.figures': 'What it comes to',
  'funnel.conversion': 'overall conversion',
  'funnel.cycle': 'cycle of a won deal',
  'funnel.expected': 'spent on every deal that enters',
  'funnel.expectedLost': ({ text }: { text: string }) => `${text} of them on deals lost later`,
  'funnel.entries': ({ wins }: { wins: number }) => `must enter to win ${wins}`,
  'funnel.entriesValue': ({ count, text }: { count: number; text: string }) =>
    `${text} ${enPlural(count, 'deal', 'deals')}`,
  'funnel.velocity': 'revenue per day at this flow',
  'funnel.coverage': 'pipeline coverage this win rate needs',
  'funnel.coverageNow': ({ text }: { text: string }) => `now ${text}`,
  'funnel.times': ({ text }: { text: string }) => `${text}×`,
  'funnel.unknown': 'not known yet',

  'funnel.advice': 'Where to begin',
  'funnel.adviceRate': ({ stage, rate }: { stage: string; rate: string }) =>
    `The narrowest place is ${stage}: only ${rate} go on.`,
  'funnel.adviceLoss': ({ stage, share }: { stage: string; share: string }) =>
    `Most deals are lost at ${stage}: ${share} of all that enter.`,
  'funnel.adviceLever': ({ stage, gain }: { stage: string; gain: string }) =>
    `Ten more points pay off most at ${stage}: ${gain} more wins.`,

  'funnel.troubles': 'What keeps it from being computed',
  'funnel.trouble.no-conversion': ({ stage }: { stage: string }) =>
    `${stage}: the share that goes on is missing, and the chain breaks here.`,
  'funnel.trouble.no-time': ({ stage }: { stage: string }) =>
    `${stage}: the time in stage is missing.`,
  'funnel.trouble.unreadable': ({ stage, typed }: { stage: string; typed: string }) =>
    `${stage}: “${typed}” is not a possible figure.`,
  'funnel.trouble.above-100': ({
    stage,
    countIn,
    countOut,
  }: {
    stage: string;
    countIn: number;
    countOut: number;
  }) =>
    `${stage}: ${countOut} went on of ${countIn} that entered. Deals came back, or these are not the same deals.`,
  'funnel.trouble.nobody-entered': ({ stage }: { stage: string }) =>
    `${stage}: no deal entered, so there is no share.`,
  'funnel.trouble.counts-differ': ({
    stage,
    typed,
    counted,
  }: {
    stage: string;
    typed: string;
    counted: string;
  }) => `${stage}: ${typed} is typed, the counts give ${counted}.`,
  'funnel.trouble.closed': ({ stage }: { stage: string }) =>
    `${stage}: nobody goes on, so no number of deals brings a win.`,
  'funnel.trouble.mixed-currencies': ({ stage }: { stage: string }) =>
    `${stage}: average deals are in several currencies and cannot be multiplied.`,
  'funnel.mendMetric': 'Open the metric',
  'funnel.needStages': 'A funnel needs at least two stages.',
} satisfies Area<'funnel'>;
