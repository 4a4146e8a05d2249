// The customer: `move` decides, `applyMove`, `applyAction` and `applyEvent` remember, `act` is the agent's panel.
export { act } from './act.ts';
export { compares } from './conditions.ts';
export { draw } from './lines.ts';
export { applyAction, applyEvent, applyMove, applyNote, applyTag, blank } from './memory.ts';
export { engine, move } from './move.ts';
export { why } from './why.ts';
export type { Lacking, Why } from './why.ts';
