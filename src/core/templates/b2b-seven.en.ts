import type { Guide, StageGuide } from './guide.ts';
import { closeEn, expansionEn, negotiationEn, proposalEn } from './b2b-seven.en/from-proposal.ts';
import { discoveryEn, qualificationEn, sourcingEn } from './b2b-seven.en/to-discovery.ts';
import { starterEn } from './b2b-seven.en/starter.ts';

const ownStageEn: StageGuide = {
  name: starterEn.ownStage.name,
  about: 'One more state of the buyer’s decision',
  fields: {
    happens: {
      question: starterEn.ownStage.question,
      weak: 'We work with the client',
      good: 'The customer tries the solution on one site and compares the outcome with the success criteria',
    },
    metric: {
      question: 'Which number will show that the stage works?',
      weak: 'Going well',
      good: 'Conversion onward: 70% over the quarter, 14 deals out of 20, taken from the CRM',
    },
    entry: {
      question: 'What has the buyer done before this stage?',
      weak: 'They agree to move on',
      good: 'Site manager signed the pilot plan with start and end dates',
    },
    exit: {
      question: 'What will the buyer do, and where will it be visible?',
      weak: 'The pilot was a success',
      good: 'Site manager signed the pilot report: no more than 0.8% errors over 4 weeks',
    },
    artifact: {
      question: 'Which document remains after the stage?',
      weak: 'An e-mail with impressions',
      good: 'Pilot report signed by the site manager, stored in the deal card',
    },
    nextStep: {
      question: 'What comes next, by when, who owns it, what is the result?',
      weak: 'Keeping an eye on it',
      good: 'Review the pilot results within 3 days, AE; result: a yes or a no in the recap',
    },
  },
  exitPattern: '[Role at the buyer] [did what] in [document, e-mail, calendar] by [date]',
};

/** Words of the seven-block template in English. */
export const guideEn: Guide = {
  mapTitle: starterEn.mapTitle,
  loopLabel: starterEn.loopLabel,
  stages: {
    sourcing: sourcingEn,
    qualification: qualificationEn,
    discovery: discoveryEn,
    proposal: proposalEn,
    negotiation: negotiationEn,
    close: closeEn,
    expansion: expansionEn,
  },
  ownStage: ownStageEn,
  artifacts: {
    meetingRecap: 'Meeting recap (MoM)',
    riskList: 'Risk list',
    businessCase: 'Business case (ROI)',
    pilotPlan: 'Pilot plan',
    accountCard: 'Account card',
    sourceList: 'Source list',
    qualificationSheet: 'Qualification sheet',
    discoveryNotes: 'Discovery notes',
    decisionMap: 'DMU map',
    successCriteria: 'Success criteria',
    proposal: 'One-page proposal',
    implementationPlan: 'Implementation plan',
    mutualPlan: 'Mutual action plan',
    securityQuestionnaire: 'Security questionnaire',
    dataAgreement: 'Data agreement (DPA)',
    serviceLevels: 'SLA',
    draftContract: 'Draft contract',
    redlineList: 'Redline list',
    purchaseOrder: 'Purchase order (PO)',
    signedContract: 'Signed contract',
    payment: 'Invoice and payment',
    launchPlan: 'Launch plan',
    kickOffRecap: 'Kick-off recap',
    adoptionReport: 'Adoption report',
    kpiReport: 'KPI report',
    renewal: 'Renewal amendment',
    caseStudy: 'Case study, reference',
  },
};
