// The attempt: an append-only log of events and everything that is folded from it.
export { advance, begin, close } from './advance.ts';
export type { Advanced } from './advance.ts';
export { formatBundle, parseBundle } from './bundle.ts';
export type { Bundle } from './bundle.ts';
export { dueAt, grace, limitAt } from './clock.ts';
export type { Due } from './clock.ts';
export { append, empty, foldAll } from './fold.ts';
export { clean, cleanText, maxInput, maxText } from './message.ts';
export { performance } from './performance.ts';
export { readerOf } from './reader.ts';
export type { Reader } from './reader.ts';
export { receive } from './receive.ts';
export type { Refusal } from './receive.ts';
export { replay } from './replay.ts';
export type { Difference, Replayed } from './replay.ts';
export { openGame, pass, simulate, take } from './simulate.ts';
export type { Game, Plan, Played } from './simulate.ts';
export type * from './types.ts';
