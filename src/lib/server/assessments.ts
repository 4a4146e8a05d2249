// The door to assessments; what is done with one has a room of its own in assessments/.
export { stepsOf, takenOf } from '../core/choice.ts';
export { close, reopen } from './assessments/closing.ts';
export { begin, discard, drafts, nextVersion, readDraft, save, type SavedDraft } from './assessments/drafts.ts';
export { publish, publishDraft, type NewAssessment } from './assessments/publish.ts';
export { find, findOpen, list, newer, tasksOf, type Tasks } from './assessments/read.ts';
