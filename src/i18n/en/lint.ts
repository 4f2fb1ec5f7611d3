import type { Area } from '../messages.ts';

/** What a finding quotes; empty when it is about the whole line. */
interface Quoted {
  quote: string;
}

export const lint = {
  'lint.L0.why': () =>
    'There is nothing to check here: no document, no act of the buyer, no number, no date.',
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
  'lint.L4.fix': 'Drop the word or put a number in its place: at most [N] [of what].',
  'lint.L5.why': ({ quote }: Quoted) => `“${quote}” does not say when this is a must.`,
  'lint.L5.fix': 'Name the condition: if [sign], then [fact].',
  'lint.L6.why': ({ quote }: Quoted) => `“${quote}”: how many, and which ones?`,
  'lint.L6.fix': 'Give a number or a list: [N] [of what], or [names].',
  'lint.L7.why': ({ quote }: Quoted) => `“${quote}” means a different day to everyone.`,
  'lint.L7.fix': 'Give a date, or “within [N] days of [event]”.',
  'lint.L8.why': ({ quote }: Quoted) =>
    `“${quote}” is in somebody’s head, where nobody can check it.`,
  'lint.L8.fix':
    'Say who said it and where it is written: [role] confirmed [what] in [e-mail, minutes].',
  'lint.L9.why': ({ quote }: Quoted) => `“${quote}”, but by whom?`,
  'lint.L9.fix': 'Name the person and the proof: [role at the buyer] [did what] in [document].',
  'lint.L10.why': ({ quote }: Quoted) => `“${quote}” goes on, and nothing says when it ends.`,
  'lint.L10.fix': 'Name the event that ends it: [role] [returned, signed, booked] [what].',
  'lint.L11.why': ({ quote }: Quoted) =>
    `“${quote}” is an opinion or a forecast, even with a percentage.`,
  'lint.L11.fix': 'Put evidence in its place: [role at the buyer] [wrote, showed, did] [what].',
  'lint.L12.why': ({ quote }: Quoted) => `The line repeats the name of the stage: “${quote}”.`,
  'lint.L12.fix': 'Name the fact that shows the stage is over: [role at the buyer] [did what].',
  'lint.L13.why': ({ quote }: Quoted) =>
    `“${quote}” means something different in every team, and your glossary does not define it.`,
  'lint.L13.fix': 'Add it to the glossary: in our team it is [who or what] that [sign].',
  'lint.L15.why': () => 'There are two facts in one line.',
  'lint.L15.fix': 'If one can be true without the other, split the line in two.',
  'lint.L16.why': ({ quote }: Quoted) => `“${quote}” does not say what was checked.`,
  'lint.L16.fix':
    'Name who checked what: [department] closed [list, questionnaire] with no open items.',
  'lint.L17.why': () => 'This is too long or too short for one fact.',
  'lint.L17.fix': 'Keep one fact: [who] [did what], visible in [where].',
  'lint.L18.why': ({ quote }: Quoted) => `Another line already says this: “${quote}”.`,
  'lint.L18.fix': 'Keep the line where the decision is made and delete the other.',
  'lint.L19.why': () => 'This line comes from a hint or from the example.',
  'lint.L19.fix':
    'Put your own in its place: [role at the buyer] [did what], [number or document].',
  'lint.H1.why': ({ quote }: Quoted) =>
    `Nothing before this stage brings “${quote}”: no earlier exit mentions it.`,
  'lint.H1.fix':
    'Add it to the exit of the stage before: [who] [gave, confirmed] [what] – or drop this entry.',
  'lint.H2.why': () => 'One side of the hand-over is empty: nobody can see when a deal moves on.',
  'lint.H2.fix':
    'Write at the exit what the next stage waits for at its entry: [role at the buyer] [did what].',
  'lint.H3.why': ({ quote }: Quoted) =>
    `This entry repeats the exit of the stage before: “${quote}”.`,
  'lint.H3.fix':
    'Keep it at the exit and put only what is new here: [who] [brought, confirmed] [what].',
  'lint.H4.why': () => 'No exit leaves a document or an act of the buyer behind.',
  'lint.H4.fix': 'Add one: [role at the buyer] returned or signed [document].',
  'lint.H5.why': ({ quote }: Quoted) => `No criterion asks for the artifact “${quote}”.`,
  'lint.H5.fix':
    'Name it in an exit: [role] [signed, returned] [artifact] – or take it off the stage.',
  'lint.M1.why': () => 'The metric has no owner.',
  'lint.M1.fix': 'Name one person who brings this figure.',
  'lint.M2.why': ({ quote }: Quoted) => `“${quote}” cannot be right for this metric.`,
  'lint.M2.fix': 'Check the figure and the unit: a share lies between 0 and 100%.',
  'lint.M3.why': () => 'The figure has no period.',
  'lint.M3.fix': 'Say when it was counted: [quarter, month, last N deals].',
  'lint.M5.why': () => 'The metric has no name.',
  'lint.M5.fix': 'Say what is counted: [what] per [period].',
  'lint.L14.nextAction.why': 'The next step has no action that can be seen to be done.',
  'lint.L14.nextAction.fix':
    'Write what happens: [review, send, test] [what] with [role at the buyer].',
  'lint.L14.nextDue.why': 'The next step has no date.',
  'lint.L14.nextDue.fix': 'Give a date, or “within [N] days”.',
  'lint.L14.nextOwner.why': 'The next step has no owner.',
  'lint.L14.nextOwner.fix': 'Name one person or one role.',
  'lint.L14.nextResult.why': 'The next step does not say what comes out of it.',
  'lint.L14.nextResult.fix':
    'Name what remains: [document, entry in the calendar, reply of the buyer].',
  'lint.M4.outAboveIn.why': () => 'More deals left the stage than entered it.',
  'lint.M4.outAboveIn.fix': 'Check both counts: they must be of the same deals.',
  'lint.M4.shareOffCounts.why': () => 'The share does not follow from the two counts.',
  'lint.M4.shareOffCounts.fix': 'Recount: deals that went on divided by deals that entered.',
  'lint.M4.countsApart.why': ({ quote }: Quoted) =>
    `The deals that left the stage before are not as many as entered this one: ${quote}.`,
  'lint.M4.countsApart.fix': 'Count the same deals over the same period: [N] left, [N] entered.',
  'lint.M4.winRatesApart.why': ({ quote }: Quoted) =>
    `Two stages give different win rates for the same period: ${quote}.`,
  'lint.M4.winRatesApart.fix': 'Keep one of them and say where it comes from.',
  'lint.M4.dueAfterStall.why': ({ quote }: Quoted) =>
    `The step is due later (“${quote}”) than a deal may stand still.`,
  'lint.M4.dueAfterStall.fix': 'Shorten the term to [N] days, or move the stall limit.',
  'lint.M4.cycleOffSum.why': ({ quote }: Quoted) =>
    `The cycle does not match its stages: together they take ${quote} days.`,
  'lint.M4.cycleOffSum.fix':
    'Measure the cycle and the stages on the same deals: cycle = sum of stages.',
} satisfies Area<'lint'>;
