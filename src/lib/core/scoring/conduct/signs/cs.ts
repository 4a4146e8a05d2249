// Czech signs of broken rules of conduct.
import type { KindSigns } from '../kinds.ts';
import { care } from './care.cs.ts';
import { others } from './others.cs.ts';
import { tone } from './tone.cs.ts';
import { wordGiven } from './word-given.cs.ts';

export const czech: KindSigns = { ...wordGiven, ...others, ...tone, ...care };
