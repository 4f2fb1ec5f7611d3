import type { ExampleContent } from './example.ts';
import {
  exampleCloseEn,
  exampleExpansionEn,
  exampleNegotiationEn,
  exampleProposalEn,
} from './example.en/from-proposal.ts';
import {
  exampleDiscoveryEn,
  exampleQualificationEn,
  exampleSourcingEn,
} from './example.en/to-discovery.ts';

/** The worked example in English: the same system and the same figures as in Russian. */
export const exampleEn: ExampleContent = {
  title: 'Sales system map',
  team: 'North',
  author: 'head of sales',
  versionLabel: '3',
  language: 'en',
  stages: [
    exampleSourcingEn,
    exampleQualificationEn,
    exampleDiscoveryEn,
    exampleProposalEn,
    exampleNegotiationEn,
    exampleCloseEn,
    exampleExpansionEn,
  ],
  links: [
    { kind: 'loop', from: 6, to: 0, label: 'referrals, cases' },
    { kind: 'return', from: 3, to: 2, label: 'new decision maker, new criteria' },
    { kind: 'lost', from: 1, to: null, label: 'no trigger or no problem' },
  ],
  notes: [
    {
      text: 'The bottleneck is the proposal: one deal in four moves on. This month nobody sends a price until the CFO has named a budget.',
      tone: 'yellow',
    },
    {
      text: 'Arguing about the status of a deal? Then we add a criterion instead of voting.',
      tone: 'green',
    },
  ],
  terms: [
    {
      name: 'SQL',
      meaning: 'a lead that deserves a discovery meeting',
      ours: 'fits the ICP, problem has a figure, decision maker reachable',
      notSameAs: 'an MQL, which shows interest and nothing else',
    },
    {
      name: 'Qualified discovery',
      meaning: 'a discovery that leaves the customer and us with the same record of the problem',
      ours: 'business pain, its cost in figures, a dated next step',
      notSameAs: 'a pleasant meeting that leaves no record',
    },
    {
      name: 'ICP',
      meaning: 'the profile of companies that gain most from what we sell',
      ours: 'wholesale, 50–500 employees, own warehouse',
      notSameAs: 'any company that is willing to pay',
    },
    {
      name: 'Trigger',
      meaning: 'an event that makes the problem worth solving now',
      ours: 'new warehouse, director or marketplace within 60 days',
      notSameAs: 'an old problem people have learned to live with',
    },
    {
      name: 'DMU',
      meaning: 'the people who decide on the purchase together',
      ours: 'initiator, user, finance, legal and security, IT, decision maker',
      notSameAs: 'one contact who is easy to talk to',
    },
    {
      name: 'Next step',
      meaning: 'what the customer and we agreed will happen next',
      ours: 'date, owner and result',
      notSameAs: 'a reminder in the seller’s calendar',
    },
  ],
};
