// English signs of broken rules of conduct.
import type { KindSigns } from '../kinds.ts';
import { care } from './care.en.ts';
import { others } from './others.en.ts';
import { tone } from './tone.en.ts';
import { wordGiven } from './word-given.en.ts';

export const english: KindSigns = { ...wordGiven, ...others, ...tone, ...care };
