// The door of scoring: the reader that customer and score share, and the scorecard.
export { observe, observeMark } from './observe/observe.ts';
export { read } from './observe/read.ts';
export { rubricHash } from './scorecard/rubric.ts';
export { score } from './scorecard/score.ts';
