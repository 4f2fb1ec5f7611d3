import type { Area } from '../messages.ts';
import { enCount } from '../plural.ts';

export const outline = {
  'outline.title': 'Deal route',
  'outline.fold': 'Fold the route',
  'outline.unfold': 'Unfold the route',
  'outline.filled': ({ filled, total }: { filled: number; total: number }) =>
    `${filled} of ${total} parts filled in`,
  'outline.unnamed': 'Untitled',
  'outline.addStage': 'Add stage',
  'outline.newStage': 'New stage',
  'outline.full': ({ limit }: { limit: number }) =>
    `A map holds at most ${enCount(limit, 'stage', 'stages')}`,
  'outline.actions': ({ name }: { name: string }) => `Actions: ${name}`,
  'outline.insertAfter': 'Insert a stage after it',
  'outline.rename': ({ number }: { number: number }) => `Rename stage ${number}`,
  'outline.copyName': ({ name }: { name: string }) => `${name} (copy)`,
  'outline.moved': ({ name, number, total }: { name: string; number: number; total: number }) =>
    `${name}: place ${number} of ${total}`,
  'outline.added': ({ name }: { name: string }) => `“${name}” is added`,
  'outline.deleted': ({ name }: { name: string }) => `“${name}” is deleted`,
  'outline.undoTooLate': 'There were later edits. Use Undo in the header to go back step by step',
  'outline.addMetric': 'Add a figure',
  'outline.practices': 'Practice',
  'outline.practice1': 'Practice 1 · 15 minutes',
  'outline.practice1.task': 'One sentence and a metric for each stage',
  'outline.practice1.done': ({
    phrases,
    metrics,
    total,
  }: {
    phrases: number;
    metrics: number;
    total: number;
  }) =>
    `${phrases} of ${enCount(total, 'sentence', 'sentences')} · ${metrics} of ${enCount(total, 'metric', 'metrics')}`,
  'outline.practice2': 'Practice 2 · 10 minutes',
  'outline.practice2.task': 'Entry, exit and an artifact for two stages',
  'outline.practice2.done': ({ ready, total }: { ready: number; total: number }) =>
    `${ready} of ${enCount(total, 'stage', 'stages')} ready`,
  'outline.nextEmpty': 'To the next empty field',
  'outline.glossary': 'Common language',
  'outline.glossary.none': 'Agree on the words you argue about',
  'outline.glossary.some': ({ names, count }: { names: string; count: number }) =>
    `${names} — ${enCount(count, 'term', 'terms')}`,
} satisfies Area<'outline'>;
