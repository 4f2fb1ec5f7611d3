/**
 * What a word stands for when a criterion is judged.
 *
 * @remarks
 * People: `buyer` the customer as such, `role` a person or department at the customer, `seller`
 * us, `third` a partner. Deeds: `act` leaves something at the buyer's side (signed, returned),
 * `ask` asks for something, `attend` takes part, `say` only speaks, `out` goes out from the
 * seller, `talk` is a conversation, `promise` lies ahead, `receive` merely gets, `done` closes a
 * task of ours. Smells: `attitude` to `empty`, see the rules. Things: `doc` an artifact, `ours` one
 * that the seller makes, `theirs` one that the buyer makes, `event`
 * a meeting or trial, `channel` how it was proven, `place` where it is kept, `list` a closed
 * list, `attr` a fact about a company, `money`, `unit`, `month`, `limit` a threshold.
 */
export type Category =
  | 'buyer'
  | 'role'
  | 'seller'
  | 'third'
  | 'act'
  | 'ask'
  | 'attend'
  | 'say'
  | 'out'
  | 'talk'
  | 'promise'
  | 'receive'
  | 'done'
  | 'attitude'
  | 'subjective'
  | 'hedge'
  | 'loophole'
  | 'quantity'
  | 'vagueTime'
  | 'mental'
  | 'progress'
  | 'opinion'
  | 'negation'
  | 'empty'
  | 'have'
  | 'doc'
  | 'ours'
  | 'theirs'
  | 'event'
  | 'channel'
  | 'place'
  | 'list'
  | 'attr'
  | 'money'
  | 'unit'
  | 'month'
  | 'limit'
  | 'topic';

/**
 * Words by category, separated by spaces: `word*` is the beginning of a word, `word` the whole
 * word, `two_words` a phrase. Written in small letters, with `е` for `ё`. Of several beginnings
 * that fit, the longest counts.
 */
export type Lexicon = Readonly<Record<Category, string>>;
