import { rules } from '../../core/scoring/politeness/rules.cs.ts';
import { work } from './work.ts';

work('cs', rules);
