import type { TermGuide } from '../guide.ts';

/** Terms about plans, figures and life after the contract. */
export const measureTermsEn: readonly TermGuide[] = [
  {
    name: 'Mutual action plan (MAP)',
    meaning: 'one list of steps to launch with dates and people from both sides',
    ours: 'started at [stage], edited every week by [role at the customer]',
    notSameAs: 'a seller’s plan: both sides edit the mutual one',
  },
  {
    name: 'SLA',
    meaning: 'an agreed time and quality of service with a remedy when it is missed',
    ours: 'for the customer [response time], inside the team a hand-over within [hours]',
    notSameAs: 'a promise to reply quickly',
  },
  {
    name: 'Pilot',
    meaning: 'a trial on a limited site against thresholds written down beforehand',
    ours: '[4] weeks, [site], threshold [number], decision date after the pilot',
    notSameAs: 'free access without an end date or criteria',
  },
  {
    name: 'ROI',
    meaning: 'gain minus cost, divided by cost, over a stated period',
    ours: 'over [12 months], from the customer’s own figures',
    notSameAs: 'payback, which is given in months while ROI is a percentage',
  },
  {
    name: 'Business case',
    meaning: 'the reasoning for a purchase: problem, options, gain, cost, risks',
    ours: 'one page, figures confirmed by [the CFO]',
    notSameAs: 'a quote, which states our price and not their gain',
  },
  {
    name: 'Red flag',
    meaning: 'a sign that a deal needs a check before the next action',
    ours: 'one flag means a question to the customer, [two] a review with the manager',
    notSameAs: 'an objection, which the customer says aloud',
  },
  {
    name: 'Coded lost reason',
    meaning: 'a reason for losing taken from a closed list, so that losses can be counted',
    ours: 'set by [whom] on the day of closing, with the customer’s words as a comment',
    notSameAs: 'a free comment that cannot be added up',
  },
  {
    name: 'Stage conversion',
    meaning: 'the share of deals of one cohort that moved on to the next stage',
    ours: 'moved on / entered over [quarter], cohort by entry date',
    notSameAs: 'the ratio of deals that sit in neighbouring stages today',
  },
  {
    name: 'Win rate',
    meaning: 'deals won divided by all deals finished in the same period',
    ours: 'won / (won + lost) over [quarter]',
    notSameAs: 'lead conversion, which divides by something else',
  },
  {
    name: 'Pipeline coverage',
    meaning: 'how many times open deals exceed the target of the period',
    ours: 'at least [4]× at a win rate of [25]%',
    notSameAs: 'a forecast: coverage ignores probability',
  },
  {
    name: 'Velocity',
    meaning: 'revenue the pipeline yields per day: deals × average deal × win rate / cycle',
    ours: 'computed every [month] for [segment]',
    notSameAs: 'cycle length, which is only the divisor',
  },
  {
    name: 'Weighted pipeline',
    meaning: 'the sum of open deals, each multiplied by the probability of its stage',
    ours: 'probabilities come from the conversions of [last year]',
    notSameAs: 'what each seller promises per deal',
  },
  {
    name: 'Stall (rotting)',
    meaning: 'a deal without movement for longer than the team allows at its stage',
    ours: 'no step by the buyer in [N] days means [action]',
    notSameAs: 'a dated pause the buyer asked for',
  },
  {
    name: 'NRR',
    meaning:
      'today’s revenue from last year’s customers against their revenue then, upsell and churn included',
    ours: 'computed every [quarter], target [100]%',
    notSameAs: 'renewal rate, which counts contracts and not money',
  },
  {
    name: 'Adoption',
    meaning: 'how far the customer’s people work with the product day by day',
    ours: '[80]% of licences active over [30 days] in [login log]',
    notSameAs: 'training: having attended is not using',
  },
];
