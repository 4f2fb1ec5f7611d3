import type { StageGuide } from '../guide.ts';
import { starterEn } from './starter.ts';

/** Proposal. */
export const proposalEn: StageGuide = {
  name: starterEn.stages.proposal.name,
  about: 'A solution against the criteria, rollout plan, ROI, terms',
  fields: {
    happens: {
      question: starterEn.stages.proposal.question,
      weak: 'We send the quote',
      good: 'We walk the customer through the solution by their criteria, the rollout plan, the ROI and the terms',
    },
    metric: {
      question: 'How many days does the buyer take to choose an option?',
      weak: 'Proposals take forever',
      good: 'Time in stage: 16 days, median of 60 deals over the first half-year, taken from the CRM',
    },
    entry: {
      question: 'What has the buyer approved before we price anything?',
      weak: 'They asked for prices',
      good: 'Decision maker signed the success criteria; CFO named the budget ceiling in the meeting recap',
    },
    exit: {
      question: 'How did the buyer confirm option, price and decision date?',
      weak: 'Proposal sent, good reaction',
      good: 'Decision maker chose option B by e-mail and named 20 May; finance returned the business case with edits',
    },
    artifact: {
      question: 'Which calculation will the buyer take to their board?',
      weak: 'A deck of 30 slides',
      good: 'One-page business case: losses, gain, payback period; the inputs came from the customer’s CFO',
    },
    nextStep: {
      question: 'With whom do we review the proposal, and what will they decide?',
      weak: 'Waiting for feedback',
      good: 'Review the proposal with the decision maker in 3 working days, AE; result: e-mail with the chosen option',
    },
  },
  exitPattern:
    '[Decision maker, finance] chose [option] by e-mail on [date], named [decision date] and a sum up to [amount]',
};

/** Negotiation. */
export const negotiationEn: StageGuide = {
  name: starterEn.stages.negotiation.name,
  about: 'Last risks: legal, security, procurement; package, dates, SLA',
  fields: {
    happens: {
      question: starterEn.stages.negotiation.question,
      weak: 'We haggle over price',
      good: 'We settle the points raised by legal, security and procurement and fix the package, dates and SLA',
    },
    metric: {
      question: 'How many days does the buyer take to agree the contract?',
      weak: 'Their lawyers are slow',
      good: 'Time in stage: 21 days, median of 15 deals over the half-year, counted from e-mail dates',
    },
    entry: {
      question: 'Who chose the option, and who will review the contract?',
      weak: 'Agreed in principle',
      good: 'Decision maker confirmed option and price by e-mail; names of counsel and security lead are in the deal card',
    },
    exit: {
      question: 'Which points has the buyer closed, and where is it recorded?',
      weak: 'Contract is mostly agreed',
      good: 'Customer’s counsel returned the redline list with 12 of 12 points closed; security passed the questionnaire on 3 June',
    },
    artifact: {
      question: 'Where can anyone see which risks are closed?',
      weak: 'An e-mail thread with legal',
      good: 'Risk list with an owner and a due date on every line; the buyer marks the closed ones',
    },
    nextStep: {
      question: 'Who signs for the buyer, and by which day?',
      weak: 'Pushing procurement',
      good: 'Settle the package with procurement in 5 days, head of sales; result: final draft with the signatory',
    },
  },
  exitPattern:
    '[Legal, security, procurement] returned [document] marked [status] by [date]; open points: [number] at most',
};

/** Close. */
export const closeEn: StageGuide = {
  name: starterEn.stages.close.name,
  about: 'Signature, payment, start; launch plan fixed',
  fields: {
    happens: {
      question: starterEn.stages.close.question,
      weak: 'We close the client',
      good: 'We get the signature and the payment, set the start date and fix the launch plan together',
    },
    metric: {
      question: 'What share of finished deals did we win?',
      weak: 'We close pretty well',
      good: 'Win rate: 26% over the first half-year, 13 won and 37 lost, taken from the CRM',
    },
    entry: {
      question: 'Which draft of the contract is with the signatory?',
      weak: 'Only formalities left',
      good: 'Both legal teams initialled the same draft of the contract; the signatory’s name is in the deal card',
    },
    exit: {
      question: 'What has the buyer signed, paid and scheduled?',
      weak: 'It is in the bag',
      good: 'CEO signed the contract by e-signature, 50% advance is in the bank, 1 July start is in the launch plan',
    },
    artifact: {
      question: 'Which document opens the launch, and who signed it?',
      weak: 'A scan in somebody’s inbox',
      good: 'Launch plan with dates and owners on both sides, signed as an annex to the contract',
    },
    nextStep: {
      question: 'When is the kick-off, and who comes from the buyer?',
      weak: 'Handing over to delivery',
      good: 'Hold the kick-off within 5 days of payment, CSM; result: recap with the date of the first outcome',
    },
  },
  exitPattern:
    '[Signatory] signed [document] by [e-signature] on [date]; [share, amount] paid; start on [date] in the launch plan',
};

/** Expansion. The buyer works with the product by now: usage is the proof. */
export const expansionEn: StageGuide = {
  name: starterEn.stages.expansion.name,
  about: 'Onboarding, adoption, upsell, renewal, case and referrals',
  fields: {
    happens: {
      question: starterEn.stages.expansion.question,
      weak: 'We look after the client',
      good: 'We onboard, follow adoption, upsell, renew, and ask for a case study and introductions',
    },
    metric: {
      question: 'What share of customers renewed?',
      weak: 'Clients stay with us',
      good: 'Renewal: 88% over last year, 22 contracts out of 25, counted from the contract register',
    },
    entry: {
      question: 'Which first result did the buyer confirm after the start?',
      weak: 'Rollout is more or less done',
      good: 'Customer’s project lead accepted the launch recap: 40 active users over 30 days',
    },
    exit: {
      question: 'What has the buyer renewed or added, or whom introduced?',
      weak: 'Happy client, will renew',
      good: 'Customer signed a 12-month renewal; 80% of licences are active in the quarterly usage report',
    },
    artifact: {
      question: 'Which usage figures does the buyer see together with us?',
      weak: 'A thank-you in chat',
      good: 'Quarterly usage report: active users, success criteria, conclusion in the customer’s words',
    },
    nextStep: {
      question: 'When is the review, and what will the buyer decide there?',
      weak: 'Staying in touch',
      good: 'Hold a results review every quarter, CSM; result: renewal date and 2 introductions',
    },
  },
  exitPattern:
    '[Share, number] of users active over [period] in [report]; [role] signed [renewal, order] by [date]',
};
