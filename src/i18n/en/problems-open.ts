import type { Area } from '../messages.ts';
import { enCount } from '../plural.ts';

/** Longer times are told in minutes. */
const MINUTES_FROM = 120;

function work(seconds: number): string {
  if (seconds < MINUTES_FROM) {
    return `${enCount(seconds, 'second', 'seconds')} of work ${seconds === 1 ? 'was' : 'were'}`;
  }
  return `${enCount(Math.round(seconds / 60), 'minute', 'minutes')} of work were`;
}

export const openProblems = {
  'problems.open.title': ({ name }: { name: string }) => `${name} could not be opened`,
  'problems.open.untouched': 'The map on the board has not changed.',
  'problems.open.too-big': ({ size, limit }: { size: string; limit: string }) =>
    `The file is ${size} MB; a map file holds at most ${limit} MB. Choose a file that this app has exported.`,
  'problems.open.not-json': ({ line, column }: { line: number; column: number }) =>
    `The file is damaged or was cut off: it stops making sense at line ${line}, character ${column}. Ask for it again or open an earlier copy.`,
  'problems.open.damaged':
    'The file is damaged or was cut off. Ask for it again or open an earlier copy.',
  'problems.open.unreadable':
    'The browser could not read it: it may have been moved or deleted, or it is a folder. Choose one file.',
  'problems.open.no-map-inside':
    'The file is fine, but there is no map inside. Messengers and picture editors often remove it: ask for the original file or for the map file.',
  'problems.open.not-a-map':
    'This file holds something else, not a sales system map. Choose a file that this app has exported.',
  'problems.open.too-new': ({ version }: { version: number }) =>
    `The file was made by a newer version of the app (format ${version}). Update the app to open it; the file itself is fine.`,
  'problems.open.broken': ({ at }: { at: string }) =>
    `The field ${at} holds a value that a map cannot have. Correct it in the file or open an earlier copy.`,
  'problems.open.too-many': ({
    what,
    count,
    limit,
  }: {
    what: string;
    count: number;
    limit: number;
  }) => `Too many ${what}: ${count}, at most ${limit} are possible. Split the map in two.`,
  'problems.count.stages': 'stages',
  'problems.count.criteriaPerGate': 'criteria at one gate of a stage',
  'problems.count.metricsPerStage': 'metrics at one stage',
  'problems.count.artifactsPerStage': 'artifacts at one stage',
  'problems.count.linesPerList': 'lines in one list of a stage',
  'problems.count.links': 'links',
  'problems.count.notes': 'notes',
  'problems.count.terms': 'glossary terms',
  'problems.count.dismissals': 'dismissed findings',
  'problems.count.deals': 'deals',
  'problems.count.proofs': 'proofs',
  'problems.count.rounds': 'rounds',
  'problems.count.ratersPerRound': 'people in one round',
  'problems.unreadable.title': 'The saved map could not be read',
  'problems.unreadable.kept':
    'Nothing is lost: the text is put aside as it was, and a new map is open instead.',
  'problems.recovered.title': 'One of the two copies of the map could not be read',
  'problems.recovered.kept':
    'The other, whole copy is on the board. The damaged one is kept aside and can be downloaded.',
  'problems.restored': ({ seconds }: { seconds: number }) =>
    `The browser closed before it had written everything down. ${work(seconds)} restored.`,
  'problems.unreadable.download': 'Download what was saved',
} satisfies Area<'problems'>;
