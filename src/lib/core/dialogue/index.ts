// The customer: `move` decides, `applyMove` and `applyAction` remember, `act` is the agent's panel.
export { act } from './act.ts';
export { draw } from './lines.ts';
export { applyAction, applyMove, blank } from './memory.ts';
export { engine, move } from './move.ts';
