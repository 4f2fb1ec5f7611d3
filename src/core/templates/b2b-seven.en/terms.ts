import type { TermsGuide } from '../guide.ts';
import { basicTermsEn } from './terms-basic.ts';
import { measureTermsEn } from './terms-measures.ts';

/** Ready-made glossary and lost reasons in English. */
export const termsEn: TermsGuide = {
  terms: [...basicTermsEn, ...measureTermsEn],
  lostReasons: [
    'Outside our ICP',
    'No real problem',
    'Decision maker not reached',
    'No budget this period',
    'Chose a competitor',
    'Chose to build it themselves',
    'Decision postponed',
    'Stopped by legal, security or procurement',
    'No reply for 30 days',
  ],
};
