import type { ExampleStage } from '../example.ts';

export const exampleSourcingEn: ExampleStage = {
  kind: 'sourcing',
  name: 'Sourcing',
  happens: 'We gather ICP companies from inbound, lists, partners, events and referrals',
  metrics: [
    {
      kind: 'newPerPeriod',
      unit: 'perWeek',
      value: 20,
      target: 25,
      period: 'year 2025',
      source: 'crm',
      owner: 'SDR',
    },
    {
      kind: 'conversion',
      unit: 'percent',
      value: 40,
      countIn: 1000,
      countOut: 400,
      period: 'year 2025',
      source: 'count',
      owner: 'Head of sales',
    },
  ],
  entry: [
    'Wholesaler, 50–500 employees, own warehouse of 2,000 m² or more',
    'Source from the list: inbound, database, partner, event, referral',
  ],
  exit: [
    'CRM card holds headcount, source, contact name and phone number',
    'Contact replied by e-mail or phone within 14 days',
  ],
  artifacts: [{ name: 'Account card', place: 'CRM, Companies', maker: 'seller' }],
  nextAction: 'Qualify',
  nextDue: '1 working day',
  nextOwner: 'SDR',
  nextResult: '15-minute call in the calendar',
  handover: '4 hours',
  stallDays: 14,
  stallAction: 'Try another channel or contact; after 5 attempts, back to the list',
  redFlags: ['No source on record', 'Contact without a role or phone number'],
  questions: ['How did you hear about us?', 'Who runs the warehouse at your company?'],
  lostReasons: ['Outside our ICP', 'No reply for 30 days'],
  privateNotes:
    'Ask which source brought the most signed contracts. The group usually names another one than the one they spend time on.',
};

export const exampleQualificationEn: ExampleStage = {
  kind: 'qualification',
  name: 'Qualification',
  happens: 'In 15 minutes we decide yes or no: ICP, trigger and a real problem',
  metrics: [
    {
      kind: 'conversion',
      unit: 'percent',
      value: 50,
      target: 55,
      countIn: 400,
      countOut: 200,
      period: 'year 2025',
      source: 'count',
      owner: 'Head of sales',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 4,
      target: 3,
      period: 'year 2025',
      source: 'guess',
      owner: 'SDR',
    },
  ],
  entry: [
    'Company is in the ICP: wholesale, 50–500 employees, own warehouse',
    'Contact confirmed a trigger from the last 60 days',
    'Contact is a user or the initiator; job title is in the CRM',
  ],
  exit: [
    'Contact accepted the discovery invite; the date is in the calendar',
    'Problem hypothesis with a loss figure is written in the deal card',
  ],
  artifacts: [{ name: 'Meeting recap (MoM)', place: 'CRM, deal card', maker: 'both' }],
  nextAction: 'Hold the discovery meeting',
  nextDue: '5 working days',
  nextOwner: 'Account executive',
  nextResult: 'recap with the problem’s cost',
  handover: '8 working hours',
  stallDays: 7,
  stallAction: 'Call the second contact; no answer means closing with a code',
  redFlags: ['They ask for a price but name no problem', 'The event is over a year old'],
  questions: [
    'What has changed at your company in the last two months?',
    'What does one picking error cost you?',
  ],
  lostReasons: ['Outside our ICP', 'No real problem'],
  privateNotes:
    'A fine place for a dispute: give two people one deal and ask them to decide in silence whether it passed the entry.',
};

export const exampleDiscoveryEn: ExampleStage = {
  kind: 'discovery',
  name: 'Discovery',
  happens: 'We make a diagnosis and agree success criteria, the DMU and the risks',
  metrics: [
    {
      kind: 'conversion',
      unit: 'percent',
      value: 80,
      countIn: 200,
      countOut: 160,
      period: 'year 2025',
      source: 'count',
      owner: 'Head of sales',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 18,
      target: 14,
      period: 'year 2025',
      source: 'guess',
      owner: 'Account executive',
    },
  ],
  entry: [
    'Two people accepted the invite: a user and their manager',
    'Customer shared picking error data for 3 months',
  ],
  exit: [
    'Logistics director approved the document with success criteria',
    'Customer completed the DMU list: names and roles of 4 people or more',
    'Risk list has 3 lines or more, each with an owner at the customer',
    'Warehouse manager signed the pilot plan: site, dates, error threshold',
  ],
  artifacts: [
    { name: 'Success criteria', place: 'Folder shared with the customer', maker: 'both' },
    { name: 'Pilot plan', place: 'Folder shared with the customer', maker: 'both' },
  ],
  nextAction: 'Build the proposal with presales',
  nextDue: '7 days',
  nextOwner: 'Account executive',
  nextResult: 'review with the DM in the calendar',
  handover: '1 working day',
  stallDays: 14,
  stallAction: 'Show the initiator what a month without a decision costs, set a new date',
  redFlags: ['Customer gives no loss figures', 'Only one person talks to us'],
  questions: [
    'Who else takes part in the decision, and what matters to them?',
    'Which number will tell you that the pilot worked?',
  ],
  lostReasons: ['Decision maker not reached', 'No real problem'],
  privateNotes:
    'Four exits are the limit. If someone wants a fifth, ask which of the four they would give up.',
};
