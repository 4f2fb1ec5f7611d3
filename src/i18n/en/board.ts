import type { Area } from '../messages.ts';

export const board = {
  'board.title': 'Board',
} satisfies Area<'board'>;
