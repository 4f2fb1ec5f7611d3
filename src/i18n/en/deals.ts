import type { Area } from '../messages.ts';
import { enCount } from '../plural.ts';

export const deals = {
  'deals.title': 'Where is the deal really?',
  'deals.about':
    'Take a deal that somebody works on. Tick what is proven, see the stage it is really in and what is missing to move.',
  'deals.private':
    'Live deals stay in this map: no link, picture, page or shared file holds them; only the map file does.',
  'deals.add': 'New deal',
  'deals.full': 'There is no room for more deals.',
  'deals.list': 'Live deals',
  'deals.empty': 'There are no live deals yet.',
  'deals.unnamed': 'Deal without a name',
  'deals.health.ready': 'Ready',
  'deals.health.data': 'Needs data',
  'deals.health.hold': 'On hold',
  'deals.bucket': ({ name, count }: { name: string; count: number }) => `${name}: ${count}`,
  'deals.allBuckets': ({ count }: { count: number }) => `All: ${count}`,
  'deals.overdue': ({ days }: { days: number }) => `overdue by ${enCount(days, 'day', 'days')}`,
  'deals.dueToday': 'due today',
  'deals.dueIn': ({ days }: { days: number }) => `in ${enCount(days, 'day', 'days')}`,
  'deals.noDue': 'no date',
  'deals.remove': 'Delete the deal',
  'deals.removed': ({ name }: { name: string }) => `${name} was deleted`,
  'deals.undo': 'Undo',

  'deals.name': 'Deal',
  'deals.stage': 'At which stage is it, as you see it?',
  'deals.noStage': 'Choose a stage',
  'deals.hold': 'On hold',
  'deals.holdReason': 'Why it is on hold',
  'deals.choose': 'Choose the stage you believe the deal to be in: the criteria to check appear.',
  'deals.really': ({ stage }: { stage: string }) => `By the facts: ${stage}.`,
  'deals.notClaimed': ({ real, claimed }: { real: string; claimed: string }) =>
    `By the facts the deal is at ${real}, not at ${claimed}.`,
  'deals.further': ({ real, claimed }: { real: string; claimed: string }) =>
    `By the facts the deal is already at ${real}, further than ${claimed}.`,
  'deals.moveTo': ({ stage }: { stage: string }) => `Put it at ${stage}`,
  'deals.lacks': ({ next, count }: { next: string; count: number }) =>
    `To get to ${next}, ${enCount(count, 'thing is', 'things are')} missing:`,
  'deals.mayMove': ({ next }: { next: string }) =>
    `Everything is proven: it may move on to ${next}.`,
  'deals.noCriteriaBetween': ({ next }: { next: string }) =>
    `There is not one criterion on the way to ${next}: nothing says when to move.`,
  'deals.openCriteria': 'Add a criterion',
  'deals.last': 'This is the last stage of the route.',

  'deals.gate': ({ before, after }: { before: string; after: string }) => `${before} → ${after}`,
  'deals.gateNote.in': 'must hold to be where you say it is',
  'deals.gateNote.out': 'must hold to move on',
  'deals.gateNote.other': 'another border',
  'deals.proven': ({ done, total }: { done: number; total: number }) =>
    `${done} of ${total} proven`,
  'deals.evidence': 'Where the proof is',
  'deals.evidencePlaceholder': 'e-mail of …, file in CRM, calendar',

  'deals.next': 'Next step',
  'deals.fromMap': 'Take it from the map',
  'deals.action': 'What we do',
  'deals.due': 'Due',
  'deals.owner': 'Owner',
  'deals.result': 'Result',
  'deals.missing': ({ parts }: { parts: string }) => `Missing: ${parts}`,
  'deals.missing.action': 'what we do',
  'deals.missing.due': 'date',
  'deals.missing.owner': 'owner',
  'deals.missing.result': 'result',

  'deals.message': 'Message for the team',
  'deals.copy': 'Copy',
  'deals.copied': 'Message copied',
  'deals.notCopied': 'The browser did not allow copying: the text is selected, press Ctrl+C.',
  'deals.say.deal': ({ name, stage }: { name: string; stage: string }) => `${name}: ${stage}.`,
  'deals.say.claimed': ({ stage }: { stage: string }) => `The list says ${stage}.`,
  'deals.say.lacks': ({ next }: { next: string }) => `Missing to get to ${next}:`,
  'deals.say.step': ({ action }: { action: string }) => `Next step: ${action}`,
  'deals.say.due': ({ date }: { date: string }) => `by ${date}`,
  'deals.say.owner': ({ owner }: { owner: string }) => `owner: ${owner}`,
  'deals.say.result': ({ result }: { result: string }) => `Result: ${result}`,
  'deals.say.hold': ({ reason }: { reason: string }) =>
    reason === '' ? 'On hold.' : `On hold: ${reason}`,
} satisfies Area<'deals'>;
