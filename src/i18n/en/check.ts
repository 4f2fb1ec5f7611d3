import type { Area } from '../messages.ts';

export const check = {
  'check.title': 'Check',
  'check.views': 'What to check',
  'check.unnamedStage': 'Stage without a name',
  'check.criteria': 'Criteria',
  'check.agreement': 'Two independently',
  'check.deals': 'A live deal',
  'check.funnel': 'Funnel',
} satisfies Area<'check'>;
