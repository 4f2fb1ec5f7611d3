import type { TermGuide } from '../guide.ts';

/** Terms about companies, people and gates. */
export const basicTermsEn: readonly TermGuide[] = [
  {
    name: 'SQL',
    meaning: 'a lead that deserves a seller’s time for discovery',
    ours: 'fits the ICP, has a problem we solve with a figure on it, [decision maker or deputy] reachable',
    notSameAs: 'an MQL, which shows interest but no problem and no role',
  },
  {
    name: 'Qualification',
    meaning: 'a fast yes or no on ICP, trigger and real problem',
    ours: 'a [15-minute] call that ends with an accepted invite or a coded no',
    notSameAs: 'discovery, where we look for the cause and price the problem',
  },
  {
    name: 'Qualified discovery',
    meaning: 'a discovery that leaves the buyer and us with the same record of the problem',
    ours: 'business pain, its cost in [money or hours] and a dated next step, written in [document]',
    notSameAs: 'a pleasant talk that leaves no record confirmed by the buyer',
  },
  {
    name: 'Lead',
    meaning: 'a company with the minimum of data needed to contact it',
    ours: 'company name, source, contact name and [phone or e-mail]',
    notSameAs: 'a deal: nobody has confirmed a problem yet',
  },
  {
    name: 'MQL',
    meaning: 'a lead that has shown interest by doing something',
    ours: 'downloaded [what], attended [event] or filled in the form within [30] days',
    notSameAs: 'an SQL: interest proves neither a problem nor authority',
  },
  {
    name: 'ICP',
    meaning: 'the profile of companies that gain most from what we sell',
    ours: '[industry], [from–to] employees, [one telling fact]',
    notSameAs: 'a persona: the ICP describes a company, not a person',
  },
  {
    name: 'Trigger',
    meaning: 'an event at the buyer that makes the problem worth solving now',
    ours: '[new director, audit, growth, contract end] within the last [60] days',
    notSameAs: 'an old problem that everyone has learned to live with',
  },
  {
    name: 'DMU (decision-making unit)',
    meaning:
      'everyone who decides together: initiator, user, finance, legal and security, IT, decision maker',
    ours: 'a list of [4–6] roles with names, checked by the customer',
    notSameAs: 'one friendly contact, even a director',
  },
  {
    name: 'Champion',
    meaning: 'a person at the buyer who pushes the case without us and puts their name to it',
    ours: 'brought [the decision maker] to a meeting or showed the numbers upstairs',
    notSameAs: 'a friendly voice that has done nothing yet',
  },
  {
    name: 'Economic buyer',
    meaning: 'the person who controls the money and can release more of it',
    ours: 'signs off spending above [amount]; name is in the deal card',
    notSameAs: 'procurement, which runs the process but does not decide on the need',
  },
  {
    name: 'Entry and exit criterion',
    meaning: 'a checkable fact without which a deal may not enter or leave a stage',
    ours: 'one fact per line, [1–3] per gate, two people judge alike',
    notSameAs: 'a seller’s task: what we did is not what the buyer did',
  },
  {
    name: 'Artifact',
    meaning: 'a document or record that remains after a stage and proves its exit',
    ours: 'stored in [where], with a date and an author',
    notSameAs: 'any file: the buyer has seen or edited an artifact',
  },
  {
    name: 'Next step',
    meaning: 'what the buyer and we have agreed will happen next',
    ours: 'date, owner and result; once overdue, we act the same day',
    notSameAs: 'a seller’s reminder the buyer knows nothing about',
  },
  {
    name: 'Stage and status',
    meaning: 'a stage is the state of the buyer’s decision, a status is how the deal stands today',
    ours: '[7] stages; statuses: active, on hold until [date], needs data',
    notSameAs: 'our latest activity: “e-mail sent” is no stage',
  },
  {
    name: 'MoM (minutes of meeting)',
    meaning: 'a short record of a meeting: who attended, what was agreed, what follows',
    ours: 'goes out within [24 hours] and counts once the customer has replied',
    notSameAs: 'private notes the buyer has never seen',
  },
];
