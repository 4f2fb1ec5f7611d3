import type { Area } from '../messages.ts';
import { enCount } from '../plural.ts';

export const remarks = {
  'remarks.more': ({ count }: { count: number }) => enCount(count, 'more remark', 'more remarks'),
  'remarks.dismiss': 'It is not vague',
  'remarks.because': 'Not vague, because',
  'remarks.becauseExample': 'for example, we all know which list is meant',
  'remarks.keep': 'Keep as it is',
  'remarks.cancel': 'Cancel',
  'remarks.dismissed': 'The remark is answered.',
  'remarks.withdraw': 'Show the remark again',
  'remarks.summary': ({ clear, total }: { clear: number; total: number }) =>
    `${clear} of ${enCount(total, 'criterion reads', 'criteria read')} the same way to two people`,
  'remarks.none': 'No criteria yet. Write what must be true on entry and exit of a stage.',
  'remarks.allClear': 'Nothing to mend: every line names a fact that can be checked.',
  'remarks.checking': 'Reading the criteria…',
  'remarks.mend': 'Mend',
  'remarks.place.entry': 'Entry',
  'remarks.place.exit': 'Exit',
  'remarks.place.metric': 'Metric',
  'remarks.place.artifact': 'Artifact',
  'remarks.place.nextStep': 'Next step',
  'remarks.answered': 'Answered remarks',
  'remarks.answeredWith': ({ reason }: { reason: string }) => `Not vague, because: ${reason}`,
  'remarks.noReason': 'no reason given',
} satisfies Area<'remarks'>;
