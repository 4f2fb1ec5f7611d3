import type { Area } from '../messages.ts';
import { enCount, enPlural } from '../plural.ts';

export const agreement = {
  'agreement.title': 'Will two people come to the same conclusion?',
  'agreement.about':
    'Each of you places the same deals on the stages, by the criteria of the map. Answers stay hidden until everybody is done.',
  'agreement.onArrow': ({ from, to, count }: { from: string; to: string; count: number }) =>
    `In dispute between ${from} and ${to}: ${enCount(count, 'deal', 'deals')}. Open the exit criteria`,
  'agreement.deals': 'Deals',
  'agreement.noDeals':
    'There are no cards yet. The quickest way: make them from the map’s criteria, so that they sit near the borders of stages.',
  'agreement.generate': ({ count }: { count: number }) =>
    `Make ${enCount(count, 'card', 'cards')} from the map`,
  'agreement.generateMore': ({ count }: { count: number }) =>
    `${enCount(count, 'card', 'cards')} more from the map`,
  'agreement.addOwn': 'Add a card of your own',
  'agreement.generated': ({ count }: { count: number }) => `Cards made: ${count}`,
  'agreement.tooFewStages': 'Cards need at least two stages on the map.',
  'agreement.dealsFull': 'There is no room for more cards.',
  'agreement.dealName': 'Deal',
  'agreement.dealFacts': 'What is known',
  'agreement.newDeal': 'New deal',
  'agreement.removeDeal': ({ name }: { name: string }) => `Remove ${name}`,
  'agreement.removeAll': 'Remove all cards',
  'agreement.unnamedDeal': 'Deal without a name',
  'agreement.showDeals': 'Show and edit the cards',
  'agreement.shared':
    'The cards travel with the map when you share it; answers and names of people do not.',

  'agreement.raters': 'Who takes part',
  'agreement.rater': ({ number }: { number: number }) => `Person ${number}`,
  'agreement.addRater': 'One more person',
  'agreement.removeRater': ({ name }: { name: string }) => `Take ${name} off the list`,
  'agreement.start': 'Start',
  'agreement.oneRater':
    'One person on this device, the others on theirs: send them the map first, then put their answers together with yours from files.',

  'agreement.rounds': 'Rounds',
  'agreement.round': ({ number, date }: { number: number; date: string }) =>
    date === '' ? `Round ${number}` : `Round ${number}, ${date}`,
  'agreement.roundState': ({ answered, total }: { answered: number; total: number }) =>
    `${answered} of ${enCount(total, 'answer', 'answers')}`,
  'agreement.roundsFull': 'There are as many rounds as fit. Delete an old one to start a new one.',
  'agreement.goOn': 'Go on',
  'agreement.showResult': 'See the result',
  'agreement.removeRound': ({ name }: { name: string }) => `Delete ${name}`,

  'agreement.handover': ({ name }: { name: string }) => `Hand the device to ${name}`,
  'agreement.handoverAbout':
    'The answers given so far are hidden. Please decide alone: the point is to see where the criteria are read in two ways.',
  'agreement.begin': 'I am ready',
  'agreement.progress': ({ name, at, total }: { name: string; at: number; total: number }) =>
    `${name}: deal ${at} of ${total}`,
  'agreement.where': 'At which stage is this deal?',
  'agreement.cannotTell': 'I cannot tell',
  'agreement.back': 'Back',
  'agreement.toStart': 'To the cards and people',
  'agreement.entry': 'Entry',
  'agreement.exit': 'Exit',
  'agreement.noCriteria': 'no criteria',

  'agreement.agreed': ({ agreed, total }: { agreed: number; total: number }) =>
    `Agreed on ${agreed} of ${enCount(total, 'deal', 'deals')}`,
  'agreement.waiting': 'There is nothing to compare yet',
  'agreement.waitingAbout':
    'One person has answered. Save these answers to a file, or add the file of somebody else to see where you differ.',
  'agreement.between': ({ names }: { names: string }) => `Placed independently by ${names}.`,
  'agreement.allAgreed':
    'All conclusions are the same: these criteria work. Try harder deals, or other people.',
  'agreement.mend': 'What to fix.',
  'agreement.border': ({ before, after }: { before: string; after: string }) =>
    `Dispute at the border ${before} → ${after}`,
  'agreement.addExit': ({ stage, count }: { stage: string; count: number }) =>
    `${stage} has no exit criteria, so ${enCount(count, 'deal', 'deals')} ended up in different stages. Add a fact that both of you can see: who at the customer did what, and where it is recorded.`,
  'agreement.reword': ({ stage, next, count }: { stage: string; next: string; count: number }) =>
    `${enCount(count, 'deal', 'deals')} ended up on both sides: where ${stage} ends and ${next} begins was read in two ways. Reword the criteria so that they show who did what and where it is recorded:`,
  'agreement.openEntry': ({ stage }: { stage: string }) => `Open the entry of ${stage}`,
  'agreement.openExit': ({ stage }: { stage: string }) => `Open the exit of ${stage}`,
  'agreement.otherBorders': 'More disputed borders',
  'agreement.disputed': ({ count }: { count: number }) =>
    `${enCount(count, 'deal', 'deals')} in dispute`,

  'agreement.measures': 'How far you agree',
  'agreement.percent': 'answers agree',
  'agreement.calmStages': 'borders without dispute',
  'agreement.ofTotal': ({ count, total }: { count: number; total: number }) =>
    `${count} of ${total}`,
  'agreement.measure.cohen': 'Cohen’s kappa',
  'agreement.measure.fleiss': 'Fleiss’ kappa',
  'agreement.measure.alpha': 'Krippendorff’s alpha',
  'agreement.plain.cohen':
    'how much more the two agree than they would by chance; 1 is full agreement, 0 is chance',
  'agreement.plain.fleiss':
    'how much more everybody agrees than they would by chance; 1 is full agreement, 0 is chance',
  'agreement.plain.alpha':
    'the same with the distance: one stage apart counts less than three; gaps are allowed',
  'agreement.band.poor': 'no better than chance',
  'agreement.band.slight': 'slight',
  'agreement.band.fair': 'fair',
  'agreement.band.moderate': 'moderate',
  'agreement.band.substantial': 'substantial',
  'agreement.band.full': 'almost perfect',
  'agreement.bandNote':
    'Words like “moderate” are a convention in steps of 0.2, not a law: look at the disputed deals first.',
  'agreement.undefined': 'n/a',
  'agreement.because.nothing-to-compare': 'no deal has answers of two people',
  'agreement.because.one-category':
    'all answers name one stage: chance alone would agree as well, so there is nothing to measure',
  'agreement.because.gaps': 'it needs an answer of everybody to every deal; see alpha instead',
  'agreement.notEnough': ({ deals }: { deals: number }) =>
    `Kappa and alpha begin to mean something at about ${deals} deals on two or more stages. Until then look at the disputed deals themselves.`,
  'agreement.paradox':
    'Agreement is high, the kappa is low: nearly all deals are in one stage, and there chance alone would agree nearly as often. Add deals from other stages before you judge.',

  'agreement.table': 'Who put what where',
  'agreement.deal': 'Deal',
  'agreement.noAnswer': 'no answer',
  'agreement.split': 'differs',
  'agreement.matrix': 'Stages against stages',
  'agreement.matrixTwo': ({ first, second }: { first: string; second: string }) =>
    `Rows: ${first}. Columns: ${second}. On the diagonal you agree.`,
  'agreement.matrixMany': 'Every pair of people, both ways. On the diagonal they agree.',
  'agreement.cell': ({ row, column, count }: { row: string; column: string; count: number }) =>
    `${row} / ${column}: ${count}`,

  'agreement.compare': 'Since the round before',
  'agreement.compareShare': ({
    before,
    now,
    common,
  }: {
    before: string;
    now: string;
    common: number;
  }) =>
    `Of ${enCount(common, 'common deal', 'common deals')}: agreed ${before} before, ${now} now.`,
  'agreement.settled': ({ names }: { names: string }) => `Settled: ${names}.`,
  'agreement.opened': ({ names }: { names: string }) => `New disputes: ${names}.`,
  'agreement.unchanged': 'The same deals are in dispute.',

  'agreement.repeat': 'Repeat after the changes',
  'agreement.download': 'Save answers (CSV)',
  'agreement.addAnswers': 'Add answers from a file',
  'agreement.answersSuffix': 'answers',
  'agreement.added': ({ count, names }: { count: number; names: string }) =>
    `${enCount(count, 'answer', 'answers')} added: ${names}`,
  'agreement.strangers': ({ items, stages }: { items: string; stages: string }) =>
    [
      items === '' ? '' : `No such cards here: ${items}.`,
      stages === '' ? '' : `No such stages: ${stages}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  'agreement.nothingMatched':
    'No answer fits this map. The file must come from the same cards and stages.',
  'agreement.full': 'There is room for 12 people; the others were left out.',
  'agreement.file.damaged': 'The table breaks off: a quote is never closed.',
  'agreement.file.no-columns':
    'This is no table of answers: it needs the columns item, rater and stage.',
  'agreement.file.no-rows': 'There is not one answer in the table.',
  'agreement.file.too-many': 'There are too many answers in the table.',
  'agreement.file.unreadable': 'The file could not be read. Choose it again.',

  'agreement.sample.names':
    'Vega, Orion, Lyra, Atlas, Sirius, Quantum, Polus, Aurora, Mercury, Altair, Cosmos, Meridian, Zenith, Gamma, Delta, Borealis',
  'agreement.sample.known': 'Known:',
  'agreement.sample.now': 'Now:',
  'agreement.sample.rest': 'Nothing else is confirmed.',

  'agreement.cli.table': ({ items, raters }: { items: number; raters: number }) =>
    `${enCount(items, 'deal', 'deals')}, ${enCount(raters, 'person', 'people')}`,
  'agreement.cli.disputed': 'In dispute',
  'agreement.cli.unordered':
    'The order of the stages is unknown, so alpha takes every difference for the same. Put numbers before the names: “1. Sourcing”.',
  'agreement.cli.pairs': ({ share }: { share: string }) =>
    `${share} of the answers ${enPlural(2, 'agrees', 'agree')}`,
} satisfies Area<'agreement'>;
