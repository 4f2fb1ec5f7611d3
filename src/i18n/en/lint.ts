import type { Area } from '../messages.ts';

/** What a finding quotes; empty when it is about the whole line. */
interface Quoted {
  quote: string;
}

export const lint = {
  'lint.L0.why': () =>
    'There is nothing here to check: no document, no act of the buyer, no number, no date.',
  'lint.L0.fix':
    'Name a fact: [role at the buyer] [did what], visible in [document, e-mail, record].',
  'lint.L1.why': ({ quote }: Quoted) =>
    `“${quote}” is a mood: two people will judge it differently.`,
  'lint.L1.fix': 'Write what the buyer did: [role] [returned, booked, signed] [what] on [date].',
  'lint.L2.why': ({ quote }: Quoted) => `“${quote}” is a judgement without a measure.`,
  'lint.L2.fix': 'Give a threshold: at least [number] [unit], or a feature from a closed list.',
  'lint.L3.why': ({ quote }: Quoted) =>
    `“${quote}” is what the seller did; what the buyer did is not said.`,
  'lint.L3.fix': 'Write what came back: [role at the buyer] replied, accepted or signed [what].',
  'lint.L4.why': ({ quote }: Quoted) => `“${quote}” leaves room for argument.`,
  'lint.L4.fix': 'Drop the word or put a number in its place.',
  'lint.L5.why': ({ quote }: Quoted) => `“${quote}” does not say when this is a must.`,
  'lint.L5.fix': 'Name the condition: if [sign], then [fact].',
  'lint.L6.why': ({ quote }: Quoted) => `“${quote}”: how many, and which ones?`,
  'lint.L6.fix': 'Put a number or list them.',
  'lint.L7.why': ({ quote }: Quoted) => `“${quote}” means another day to everybody.`,
  'lint.L7.fix': 'Put a date or “within [N] days of [event]”.',
  'lint.L8.why': ({ quote }: Quoted) =>
    `“${quote}” happens in somebody’s head and cannot be checked.`,
  'lint.L8.fix':
    'Say who said it and where it is written: [role] confirmed [what] in [e-mail, minutes].',
  'lint.L9.why': ({ quote }: Quoted) => `“${quote}”, but it is not said by whom.`,
  'lint.L9.fix': 'Name the person and the proof: [role at the buyer] [did what] in [document].',
  'lint.L10.why': ({ quote }: Quoted) => `“${quote}” goes on without an end.`,
  'lint.L10.fix': 'Name the event that ends it: [role] [returned, signed, booked] [what].',
  'lint.L11.why': ({ quote }: Quoted) =>
    `“${quote}” is an opinion or a forecast, even with a percentage.`,
  'lint.L11.fix': 'Put evidence instead: what has the buyer done or written?',
  'lint.L12.why': ({ quote }: Quoted) => `The line repeats the name of the stage: “${quote}”.`,
  'lint.L12.fix': 'Name the fact by which you see that the stage is over.',
  'lint.L13.why': ({ quote }: Quoted) =>
    `“${quote}” is a word every team fills differently, and the glossary does not define it.`,
  'lint.L13.fix': 'Add it to the glossary: in our team it means …',
  'lint.L15.why': () => 'Two facts stand in one line.',
  'lint.L15.fix': 'If one can be true without the other, make two lines of it.',
  'lint.L16.why': ({ quote }: Quoted) => `“${quote}”: it is not said what was checked.`,
  'lint.L16.fix':
    'Name who checked what: [department] closed [list, questionnaire] with no open items.',
  'lint.L17.why': () => 'This is too long or too short for one fact.',
  'lint.L17.fix': 'Keep one fact: who, did what, visible where.',
  'lint.L18.why': ({ quote }: Quoted) => `This says the same as another line: “${quote}”.`,
  'lint.L18.fix': 'Keep it where it decides and delete the other.',
  'lint.L19.why': () => 'This line comes from a hint or from the example.',
  'lint.L19.fix': 'Put your own fact, number or document in its place.',
  'lint.H1.why': ({ quote }: Quoted) => `No earlier exit supplies this entry: “${quote}”.`,
  'lint.H1.fix': 'Add the fact to the exit of the stage before, or drop the entry.',
  'lint.H2.why': () => 'One side of the hand-over is empty: nobody can see when a deal moves on.',
  'lint.H2.fix': 'Write one fact at the exit that the next stage asks for at its entry.',
  'lint.H3.why': ({ quote }: Quoted) =>
    `This entry repeats the exit of the stage before: “${quote}”.`,
  'lint.H3.fix':
    'Keep it at the exit and put only what is new here: [who] [brought, confirmed] [what].',
  'lint.H4.why': () => 'No exit leaves a document or an act of the buyer behind.',
  'lint.H4.fix': 'Add one: [role at the buyer] returned or signed [document].',
  'lint.H5.why': ({ quote }: Quoted) => `No criterion asks for the artifact “${quote}”.`,
  'lint.H5.fix': 'Name it in an exit, or take it off the stage.',
  'lint.M1.why': () => 'The metric has no owner.',
  'lint.M1.fix': 'Name one person who brings the figure.',
  'lint.M2.why': ({ quote }: Quoted) => `“${quote}” is not possible for this metric.`,
  'lint.M2.fix': 'Check the figure and the unit; a share lies between 0 and 100 %.',
  'lint.M3.why': () => 'The figure has no period.',
  'lint.M3.fix': 'Say when it was counted: [quarter, month, last N deals].',
  'lint.M5.why': () => 'The metric has no name.',
  'lint.M5.fix': 'Say what is counted: [what] per [period].',
  'lint.L14.nextAction.why': 'The next step has no action that can be seen to be done.',
  'lint.L14.nextAction.fix':
    'Say what will happen: [send, meet, test] [what] with [role at the buyer].',
  'lint.L14.nextDue.why': 'The next step has no day or term.',
  'lint.L14.nextDue.fix': 'Put a date or “within [N] days”.',
  'lint.L14.nextOwner.why': 'The next step has nobody in charge.',
  'lint.L14.nextOwner.fix': 'Name one role or person.',
  'lint.L14.nextResult.why': 'The next step does not say what it brings.',
  'lint.L14.nextResult.fix':
    'Name the trace: [document, entry in the calendar, reply of the buyer].',
  'lint.M4.outAboveIn.why': 'More deals left the stage than entered it.',
  'lint.M4.outAboveIn.fix': 'Check both counts: they must be of the same deals.',
  'lint.M4.shareOffCounts.why': 'The share does not follow from the two counts.',
  'lint.M4.shareOffCounts.fix': 'Recount: deals that went on divided by deals that entered.',
  'lint.M4.countsApart.why':
    'As many deals entered this stage as left the one before, but the counts differ.',
  'lint.M4.countsApart.fix': 'Bring both counts to the same deals and the same period.',
  'lint.M4.winRatesApart.why': 'Two stages name different win rates for one period.',
  'lint.M4.winRatesApart.fix': 'Keep one of them, with its source.',
} satisfies Area<'lint'>;
