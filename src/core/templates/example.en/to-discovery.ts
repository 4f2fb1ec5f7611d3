import type { ExampleStage } from '../example.ts';

/** The worked example's stage of sourcing, in English. */
export const exampleSourcingEn: ExampleStage = {
  kind: 'sourcing',
  name: 'Sourcing',
  happens: 'We find ICP companies: inbound, lists, partners, events, referrals',
  metrics: [
    {
      kind: 'newPerPeriod',
      unit: 'perWeek',
      value: 20,
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
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 7,
      period: 'year 2025',
      source: 'guess',
      owner: 'SDR',
    },
  ],
  entry: [
    'Wholesaler, 50–500 employees, warehouse over 2,000 m²',
    'Source from the list: inbound, database, partner, event, referral',
  ],
  exit: [
    'CRM card holds headcount, source, contact and phone',
    'Contact replied by e-mail or phone within 14 days',
  ],
  artifacts: [{ name: 'Account card', place: 'CRM, Companies', maker: 'seller' }],
  nextAction: 'Qualify',
  nextDue: '1 working day',
  nextOwner: 'SDR',
  nextResult: 'call in the calendar',
  handover: '4 hours',
  stallDays: 14,
  stallAction: 'Try another channel or contact; after 5 attempts, back to the list',
  redFlags: ['No source on record', 'Contact without a role or phone number'],
  questions: ['How did you hear about us?', 'Who runs the warehouse at your company?'],
  lostReasons: ['Outside our ICP', 'No reply for 30 days'],
  privateNotes:
    'Ask which source brought the most signed contracts. The group usually names another one than the one they spend time on.',
};

/** The worked example's stage of qualification, in English. */
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
    'Company is in the ICP: wholesale, 50–500 employees',
    'Contact confirmed a trigger under 60 days old',
    'Contact’s role in the CRM: user or initiator',
  ],
  exit: [
    'Contact accepted the dated discovery invite',
    'Problem hypothesis with a figure is written in the deal card',
  ],
  artifacts: [{ name: 'Meeting recap (MoM)', place: 'CRM, deal card', maker: 'both' }],
  nextAction: 'Hold discovery',
  nextDue: '5 working days',
  nextOwner: 'AE',
  nextResult: 'recap with the losses',
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

/** The worked example's stage of discovery, in English. */
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
    'Decision maker approved the document with success criteria',
    'Customer completed the DMU list: 4+ names with roles',
    'Risk list has 3 lines or more, each with an owner',
    'Warehouse manager signed the pilot plan with dates',
  ],
  artifacts: [
    { name: 'Success criteria', place: 'Folder shared with the customer', maker: 'both' },
    { name: 'Pilot plan', place: 'Folder shared with the customer', maker: 'both' },
  ],
  nextAction: 'Build the proposal',
  nextDue: '7 days',
  nextOwner: 'AE',
  nextResult: 'review date is set',
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
