import type { StageGuide } from '../guide.ts';
import { starterEn } from './starter.ts';

/** Sourcing. There is no deal yet, so the gates describe a company rather than a buyer's act. */
export const sourcingEn: StageGuide = {
  name: starterEn.stages.sourcing.name,
  about: 'Inbound, lists, partners, events, referrals',
  fields: {
    happens: {
      question: starterEn.stages.sourcing.question,
      weak: 'We hunt for clients wherever we can',
      good: 'We gather companies that fit our profile from inbound requests, lists, partners, events and referrals',
    },
    metric: {
      question: 'How many new companies of our profile come in per week?',
      weak: 'Leads are up',
      good: 'New companies in profile: 20 per week, average over Q3, taken from the CRM',
    },
    entry: {
      question: 'Which facts show that this company is a target?',
      weak: 'Interesting logo, worth a try',
      good: 'Manufacturer, 100–800 employees, at least 2 sites, a purchasing department listed on the website',
    },
    exit: {
      question: 'What is on record, so that we know whom to talk to?',
      weak: 'A good lead is in',
      good: 'CRM card holds headcount, source, and the name and phone of a contact in operations',
    },
    artifact: {
      question: 'Where is the list of companies, and who keeps it?',
      weak: 'A spreadsheet somebody has',
      good: 'Source list with channel, number of companies and export date, kept by the SDR in the team folder',
    },
    nextStep: {
      question: 'Who reaches out, by when, and what answer do we want?',
      weak: 'We should call them',
      good: 'Call the contact by the end of the next day, SDR; result: a 15-minute slot in the calendar',
    },
  },
  exitPattern:
    'Industry [from the list], [from–to] employees, revenue [from–to]; source and contact [role] recorded in [where]',
};

/** Qualification. */
export const qualificationEn: StageGuide = {
  name: starterEn.stages.qualification.name,
  about: 'A fast yes or no: ICP, trigger, real problem',
  fields: {
    happens: {
      question: starterEn.stages.qualification.question,
      weak: 'We warm the lead up',
      good: 'In 15 minutes we learn whether the profile fits, what changed at the company and which problem it caused',
    },
    metric: {
      question: 'What share of companies makes it to discovery?',
      weak: 'Conversion is decent',
      good: 'Conversion to discovery: 50% over Q3, 80 companies out of 160, taken from the CRM',
    },
    entry: {
      question: 'What has the buyer told us already, and where can we see it?',
      weak: 'Warm lead, seems to have money',
      good: 'Head of service confirmed by e-mail that the old system is switched off on 1 March',
    },
    exit: {
      question: 'Which act of the buyer says yes to discovery?',
      weak: 'Interested and qualified',
      good: 'Initiator accepted the discovery invite for 12 March; problem hypothesis is written in the deal card',
    },
    artifact: {
      question: 'What remains after the call, and has the buyer seen it?',
      weak: 'A few notes in chat',
      good: 'Meeting recap (MoM): who attended, what changed, what the problem costs; returned by the contact with edits',
    },
    nextStep: {
      question: 'Who will join discovery, on which day, and what for?',
      weak: 'Let’s catch up in the next few days',
      good: 'Hold discovery within 5 working days, account executive; result: recap with the cost of the problem',
    },
  },
  exitPattern:
    '[Role at the buyer] accepted the invite for [date]; hypothesis in the deal card: [problem] costs [how much] per [period]',
};

/** Discovery. */
export const discoveryEn: StageGuide = {
  name: starterEn.stages.discovery.name,
  about: 'Diagnosis, success criteria, DMU and risks',
  fields: {
    happens: {
      question: starterEn.stages.discovery.question,
      weak: 'We uncover needs',
      good: 'With the customer we find the cause, price the problem and write down success criteria, DMU and risks',
    },
    metric: {
      question: 'What share of deals has a step with date, owner and result?',
      weak: 'Nearly every deal has a next step',
      good: 'Deals with a next step: 85% on 1 October, 34 of 40 open deals, taken from the CRM',
    },
    entry: {
      question: 'Who will come, and which data will they share beforehand?',
      weak: 'They are ready to talk in more depth',
      good: 'A user and their manager accepted the invite and shared last quarter’s loss figures by e-mail',
    },
    exit: {
      question: 'Which document did the buyer confirm after discovery?',
      weak: 'Needs identified, pain is clear',
      good: 'Service director approved a document with success criteria, DMU list, risks and pilot plan by e-mail',
    },
    artifact: {
      question: 'Which of our discovery records did the buyer edit?',
      weak: 'The slides we showed',
      good: 'Success criteria and pilot plan in one document, last edited by the customer’s director on 14 April',
    },
    nextStep: {
      question: 'What follows discovery, with whom and by which date?',
      weak: 'Working on a proposal',
      good: 'Review the draft with the decision maker within 7 days, AE and presales; result: pilot site chosen',
    },
  },
  exitPattern:
    '[Role at the buyer] approved [success criteria, DMU list, risks, pilot plan] in [recap, e-mail] by [date]',
};
