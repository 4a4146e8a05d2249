// What the coach's worker is made of, as a bundle that a test can ask.
export { rules } from '../../../../src/lib/core/scoring/politeness/rules.cs.ts';
export * from './reader.ts';
