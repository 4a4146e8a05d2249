// Whoever takes a test without limits is granted as much time as each step needs. So what is scored and read of it is a time within the author's
// own: the rule by which twice the time is divided by two, at its end. Left as it is, or left out, it would tell everybody who reads scores.
import type { Scenario } from '../scenario/types.ts';
import { paceAt, type Ledger } from './clock.ts';

/** Below `full`, longer for what took longer, and hardly changed where it was short. ms */
export const unhurried = (ms: number, full: number): number => (full + ms > 0 ? Math.round((full * ms) / (full + ms)) : 0);

/** Nothing is measured in a practice without limits: there is nobody from whom to keep it. */
export const isUnhurried = (ledger: Omit<Ledger, 'credits'>, seq: number): boolean =>
	paceAt(ledger, seq) === 0 && ledger.start.purpose === 'exam';

/** How long a step took that was done after the event of this seq, as it is scored. @param ms attempt time */
export const asScored = ({ clock }: Scenario, ledger: Omit<Ledger, 'credits'>, seq: number, ms: number): number =>
	isUnhurried(ledger, seq) ? unhurried(ms, clock.reply) : ms;
