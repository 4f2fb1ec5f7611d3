import type { Area } from '../messages.ts';
import { enCount, enPlural } from '../plural.ts';

interface Between {
  from: string;
  to: string;
}

export const board = {
  'board.title': 'Board',
  'board.canvas': 'Map of the route',
  'board.stage': ({ number, total, name }: { number: number; total: number; name: string }) =>
    `Stage ${number} of ${total}: ${name}`,
  'board.unnamed': 'Untitled stage',
  'board.note': ({ text }: { text: string }) =>
    text === '' ? 'Sticky note' : `Sticky note: ${text}`,
  'board.notePlaceholder': 'Write a note…',
  'board.name': 'Name',
  'board.happens': 'What happens at this stage',
  'board.entry': 'Entry',
  'board.exit': 'Exit',
  'board.addMetric': 'metric',
  'board.addMetricTo': ({ name }: { name: string }) => `Add a metric: ${name}`,
  'board.cardMenu': ({ name }: { name: string }) => `Actions: ${name}`,
  'board.noteMenu': 'Note actions',
  'board.connect': ({ name }: { name: string }) => `Drag to link ${name} with another stage`,

  'board.tools': 'Board tools',
  'board.tool.select': 'Select',
  'board.tool.pan': 'Move the board',
  'board.tool.marquee': 'Select with a frame',
  'board.tool.stage': 'Stage',
  'board.tool.addStage': 'Put a stage on the board',
  'board.tool.note': 'Note',
  'board.tool.addNote': 'Add a sticky note',
  'board.tool.link': 'Link',
  'board.tool.addLink': 'Link two stages',
  'board.tool.tidy': 'Tidy',
  'board.tool.tidyAll': 'Tidy the board',
  'board.zoom': 'Zoom',
  'board.zoom.in': 'Zoom in',
  'board.zoom.out': 'Zoom out',
  'board.zoom.fit': 'Show the whole map',
  'board.tidied': 'The board is tidy',
  'board.credit': 'React Flow',
  'board.creditName': 'The canvas is drawn with React Flow: opens its site',

  'board.link.pickFrom': 'Choose the stage the link starts from',
  'board.link.pickTo': ({ name }: { name: string }) => `Choose where the link from “${name}” leads`,
  'board.link.cancel': 'Cancel the link',
  'board.link.kind.loop': 'Loop',
  'board.link.kind.return': 'Return',
  'board.link.kind.lost': 'Lost',
  'board.link.note.loop': 'Leads back by design: referrals, renewals',
  'board.link.note.return': 'Sends a deal back for a reason',
  'board.link.note.lost': 'The deal leaves the system for a reason',
  'board.link.named': ({ kind, from, to, label }: Between & { kind: string; label: string }) =>
    `${kind}: ${from} → ${to}${label === '' ? '' : `, ${label}`}`,
  'board.link.lostNamed': ({ from, label }: { from: string; label: string }) =>
    `Exit to lost from ${from}${label === '' ? '' : `: ${label}`}`,
  'board.link.lostShort': ({ label }: { label: string }) =>
    label === '' ? 'Lost' : `Lost · ${label}`,
  'board.link.lostMany': ({ count }: { count: number }) =>
    `Lost · ${enCount(count, 'reason', 'reasons')}`,
  'board.link.label': 'Words on the link',
  'board.link.reason': 'Reason for losing',
  'board.link.between': ({ from, to }: Between) => `${from} → ${to}`,
  'board.link.drawn': ({ from, to }: Between) => `Linked: ${from} → ${to}`,
  'board.link.exists': 'There is such a link already',
  'board.link.ownReason': 'Another reason…',

  'board.route.conversion': ({ from, to, rate }: Between & { rate: string }) =>
    `${rate} go on from ${from} to ${to}`,
  'board.route.bottleneck': 'Bottleneck',
  'board.route.insert': ({ from, to }: Between) => `Insert a stage between ${from} and ${to}`,

  'board.menu.open': 'Open',
  'board.menu.rename': 'Rename',
  'board.menu.phrase': 'Edit the phrase',
  'board.menu.insertBefore': 'Insert stage before',
  'board.menu.insertAfter': 'Insert stage after',
  'board.menu.duplicate': 'Duplicate',
  'board.menu.earlier': 'Move earlier on the route',
  'board.menu.later': 'Move later on the route',
  'board.menu.links': 'Links',
  'board.menu.linkWith': 'Link with…',
  'board.menu.lost': 'Exit to lost…',
  'board.menu.delete': 'Delete',
  'board.menu.editText': 'Edit the text',
  'board.menu.editLabel': 'Edit the words',
  'board.menu.tone': 'Colour',
  'board.menu.kind': 'Kind',
  'board.tone.yellow': 'Yellow',
  'board.tone.green': 'Green',
  'board.tone.blue': 'Blue',
  'board.tone.pink': 'Pink',

  'board.copyOf': ({ name }: { name: string }) => `${name} (copy)`,
  'board.added.stage': ({ number, total, name }: { number: number; total: number; name: string }) =>
    `“${name}” is added as stage ${number} of ${total}`,
  'board.added.note': 'A sticky note is added',
  'board.deleted.stage': ({ name }: { name: string }) => `Stage “${name}” deleted`,
  'board.deleted.note': 'Note deleted',
  'board.deleted.link': 'Link deleted',
  'board.deleted.many': ({ count }: { count: number }) =>
    `${enCount(count, 'thing', 'things')} deleted`,
  'board.undoLate': 'There were other edits since: undo them one by one with Ctrl+Z',
  'board.full': 'The map holds as much as it can',
  'board.moved': ({ name, x, y }: { name: string; x: number; y: number }) =>
    `${name}: ${x} across, ${y} down`,
  'board.movedMany': ({ count, x, y }: { count: number; x: number; y: number }) =>
    `${enCount(count, 'card', 'cards')} moved by ${x} across, ${y} down`,
  'board.reordered': ({ number, total, name }: { number: number; total: number; name: string }) =>
    `${name} is now stage ${number} of ${total}`,
  'board.selected': ({ count }: { count: number }) => `${enCount(count, 'card', 'cards')} selected`,

  'board.figures': 'Figures of the system',
  'board.figures.conversion': 'Overall conversion',
  'board.figures.cycle': 'Deal cycle',
  'board.figures.bottleneck': 'Bottleneck',
  'board.figures.entries': ({ wins }: { wins: number }) =>
    `Needed for ${enCount(wins, 'deal', 'deals')}`,
  'board.figures.leads': ({ count, text }: { count: number; text: string }) =>
    `${text} ${enPlural(count, 'lead', 'leads')}`,
  'board.figures.days': ({ count, text }: { count: number; text: string }) =>
    `${text} ${enPlural(count, 'day', 'days')}`,
  'board.figures.needConversion': ({ count }: { count: number }) =>
    `Conversion is missing at ${enCount(count, 'stage', 'stages')}`,
  'board.figures.needTime': ({ count }: { count: number }) =>
    `Duration is missing at ${enCount(count, 'stage', 'stages')}`,
  'board.figures.noneGoOn': 'No deal gets through: a conversion is 0%',
  'board.figures.intro': 'To see overall conversion, cycle and bottleneck, fill in the metrics:',

  'board.metric.nextStepShare': 'with next step',
  'board.metric.responseTime': 'to reply',
  'board.metric.winRate': 'won',
  'board.metric.pipelineCoverage': 'coverage',
  'board.metric.discountShare': 'discounted',
  'board.metric.onTimeApprovals': 'on time',
  'board.metric.documentsReturned': 'returned',
  'board.metric.goLiveTime': 'to go-live',
  'board.metric.activeUsers': 'active',
  'board.metric.netRevenueRetention': 'NRR',
  'board.metric.renewal': 'renewed',
  'board.metric.referrals': 'referrals',
  'board.metric.lostReasonsCoded': 'coded',
  'board.metric.perWeek': ({ value }: { value: string }) => `${value} a week`,
  'board.metric.perMonth': ({ value }: { value: string }) => `${value} a month`,
} satisfies Area<'board'>;
