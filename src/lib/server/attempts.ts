// The door to attempts in the database; each thing that is done with one has a room of its own in attempt/.
export { authorise } from './attempt/authorise.ts';
export { close } from './attempt/close.ts';
export { advanceDue } from './attempt/due.ts';
export { grant } from './attempt/grant.ts';
export { entries, events } from './attempt/log.ts';
export { isMoreTime, pace } from './attempt/pace.ts';
export { receive } from './attempt/receive.ts';
export { record, start } from './attempt/start.ts';
export type { Identity, Receipt } from './attempt/types.ts';
