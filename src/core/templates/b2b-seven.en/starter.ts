import type { Starter } from '../guide.ts';

/** What a fresh map and its empty cards say in English. */
export const starterEn: Starter = {
  mapTitle: 'Sales system map',
  loopLabel: 'referrals, cases',
  stages: {
    sourcing: {
      name: 'Sourcing',
      question: 'Where do buyers come across us, and whom do we look for?',
    },
    qualification: {
      name: 'Qualification',
      question: 'What will the buyer tell us in a single call?',
    },
    discovery: {
      name: 'Discovery',
      question: 'Which diagnosis will the buyer put in words and numbers?',
    },
    proposal: {
      name: 'Proposal',
      question: 'Against which criteria will the buyer compare options?',
    },
    negotiation: {
      name: 'Negotiation',
      question: 'What have legal, security and procurement not confirmed yet?',
    },
    close: { name: 'Close', question: 'What will the buyer do that makes the deal a fact?' },
    expansion: {
      name: 'Expansion',
      question: 'What does the buyer use, add and recommend to others?',
    },
  },
  ownStage: { name: 'New stage', question: 'What does the buyer decide at this stage?' },
};
