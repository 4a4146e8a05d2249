export { readLanguage } from '../../../../src/lib/core/scoring/model/language.ts';
export { observe } from '../../../../src/lib/core/scoring/observe/observe.ts';
export { notes } from '../../../../src/lib/core/training/coach.ts';
