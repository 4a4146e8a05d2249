import { rules } from '../../core/scoring/politeness/rules.en.ts';
import { work } from './work.ts';

work('en', rules);
