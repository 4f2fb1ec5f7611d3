import type { ExampleStage } from '../example.ts';

/** The worked example's stage of the proposal, in English. */
export const exampleProposalEn: ExampleStage = {
  kind: 'proposal',
  name: 'Proposal',
  happens: 'We show a solution against their criteria, rollout plan, ROI, terms',
  metrics: [
    {
      kind: 'conversion',
      unit: 'percent',
      value: 25,
      target: 40,
      countIn: 160,
      countOut: 40,
      period: 'year 2025',
      source: 'crm',
      owner: 'Head of sales',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 16,
      target: 12,
      period: 'year 2025',
      source: 'guess',
      owner: 'Account executive',
    },
  ],
  entry: [
    'Decision maker accepted the invite to the proposal review',
    'CFO named the budget and the payback period by e-mail',
  ],
  exit: [
    'Decision maker chose an option and a decision date by e-mail',
    'CFO returned the business case with corrected ROI figures',
    'IT director approved the implementation plan with dates',
  ],
  artifacts: [
    { name: 'Business case (ROI)', place: 'Folder shared with the customer', maker: 'both' },
    { name: 'Implementation plan', place: 'Folder shared with the customer', maker: 'both' },
  ],
  nextAction: 'Review the proposal',
  nextDue: '3 working days',
  nextOwner: 'AE',
  nextResult: 'e-mail with the choice',
  handover: '1 working day',
  stallDays: 10,
  stallAction: 'Head of sales calls the decision maker: review this week or a dated pause',
  redFlags: ['Proposal went out without a review', 'Finance has not seen the ROI figures'],
  questions: [
    'Which of our figures would your CFO dispute?',
    'What are you comparing our solution with?',
  ],
  lostReasons: ['Chose a competitor', 'Decision postponed', 'No budget this period'],
  privateNotes:
    'The bottleneck is deliberate: one deal in four moves on. Let the group suggest which entry criterion would mend it.',
};

/** The worked example's stage of negotiation, in English. */
export const exampleNegotiationEn: ExampleStage = {
  kind: 'negotiation',
  name: 'Negotiation',
  happens: 'We clear legal, security, procurement; fix package, dates and SLA',
  metrics: [
    {
      kind: 'conversion',
      unit: 'percent',
      value: 75,
      countIn: 40,
      countOut: 30,
      period: 'year 2025',
      source: 'count',
      owner: 'Head of sales',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 21,
      target: 15,
      period: 'year 2025',
      source: 'guess',
      owner: 'Head of sales',
    },
  ],
  entry: [
    'Decision maker named the lawyer, security lead and procurement contact',
    'Customer returned the security questionnaire and contract edits',
  ],
  exit: [
    'Customer’s lawyer closed the redline list in the final draft',
    'Security team returned the questionnaire marked as passed',
    'Procurement confirmed package, dates and SLA by e-mail',
  ],
  artifacts: [
    { name: 'Risk list', place: 'Folder shared with the customer', maker: 'both' },
    { name: 'Redline list', place: 'CRM, deal card', maker: 'buyer' },
  ],
  nextAction: 'Hand over for signature',
  nextDue: '5 days',
  nextOwner: 'Head of sales',
  nextResult: 'contract in e-signing',
  handover: '4 hours',
  stallDays: 14,
  stallAction: 'Bring both legal teams into one meeting within 3 days',
  redFlags: [
    'A new approver turned up after the price was agreed',
    'They want a discount and offer nothing in return',
  ],
  questions: [
    'Who signs the contract, and who stands in for them?',
    'Which security and procurement checks are still ahead?',
  ],
  lostReasons: ['Stopped by legal, security or procurement', 'Decision postponed'],
  privateNotes:
    'Ask when security first hears about the project. If it is here, move the questionnaire to discovery.',
};

/** The worked example's stage of closing, in English. */
export const exampleCloseEn: ExampleStage = {
  kind: 'close',
  name: 'Close',
  happens: 'We get signature and payment, set the start date and fix the launch plan',
  metrics: [
    {
      kind: 'conversion',
      unit: 'percent',
      value: 90,
      countIn: 30,
      countOut: 27,
      period: 'year 2025',
      source: 'crm',
      owner: 'Head of sales',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 6,
      target: 5,
      period: 'year 2025',
      source: 'count',
      owner: 'Account executive',
    },
  ],
  entry: [
    'Final draft is with the signatory for e-signature',
    'Procurement named the payment date by e-mail',
  ],
  exit: [
    'Customer signed the contract by e-signature',
    '50% advance payment is visible in the bank',
    'Start date and customer’s lead are in the launch plan',
  ],
  artifacts: [{ name: 'Launch plan', place: 'Folder shared with the customer', maker: 'both' }],
  nextAction: 'Hold the kick-off',
  nextDue: '5 days from payment',
  nextOwner: 'CSM',
  nextResult: 'launch date in MoM',
  handover: '1 working day',
  stallDays: 7,
  stallAction: 'Head of sales calls the signatory and says how long the team is held',
  redFlags: ['Signatory is away, nobody stands in', 'Start date is moved a second time'],
  questions: [
    'What could delay the signature or the payment?',
    'Who is in charge of the launch on your side?',
  ],
  lostReasons: ['Decision postponed', 'No budget this period'],
  privateNotes: 'A spoken yes does not count here. Ask to be shown where the signature is.',
};

/** The worked example's stage of expansion, in English. */
export const exampleExpansionEn: ExampleStage = {
  kind: 'expansion',
  name: 'Expansion',
  happens: 'Onboarding, adoption, upsell and renewal; cases and referrals feed sourcing',
  metrics: [
    {
      kind: 'renewal',
      unit: 'percent',
      value: 88,
      target: 92,
      countIn: 25,
      countOut: 22,
      period: 'year 2025',
      source: 'count',
      owner: 'CSM',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 30,
      period: 'from start to first result',
      source: 'guess',
      owner: 'CSM',
    },
  ],
  entry: [
    'Customer’s project lead accepted the launch recap',
    'Onboarding: 20+ pickers a day in the login log',
  ],
  exit: [
    '80% of licences active for 30 days, adoption report',
    'Customer signed a 12-month renewal or a second-site order',
    'Customer approved the case study and introduced 2 companies',
  ],
  artifacts: [
    { name: 'Adoption report', place: 'Folder shared with the customer', maker: 'seller' },
    { name: 'Case study', place: 'Website, Customers', maker: 'both' },
  ],
  nextAction: 'Review the results',
  nextDue: 'every quarter',
  nextOwner: 'CSM',
  nextResult: 'renewal date is set',
  handover: 'referral to SDR in 1 day',
  stallDays: 30,
  stallAction: 'CSM visits the warehouse, goes through the login log, retrains the shift',
  redFlags: ['Logins are half of the launch plan', 'The initiator has left the company'],
  questions: [
    'Which number has changed since the launch?',
    'Who else do you know who could use a result like this?',
  ],
  lostReasons: ['Moved to a competitor', 'Did not get the expected result'],
  privateNotes: 'Ask who in the team owns referrals. If nobody does, the map has no loop.',
};
