// Putting an answer off openly, and saying nothing at all.
import type { Language } from '../../scenario/types.ts';
import { phrases, type Phrases } from '../conduct/phrases.ts';

interface ReliabilityWords {
	/** "I'll find out": an answer that is still to come. */
	deferral: Phrases;
	/** Folded words of which empty messages are made. */
	filler: ReadonlySet<string>;
}

export const reliabilityWords: Record<Language, ReliabilityWords> = {
	en: {
		deferral: phrases(`
			(i'll|we'll|i will|we will|let me|i'm going to|i need to|i have to|allow me to) _ (check|find|look|ask|verify|confirm|clarify|get|come|see|make)
			(i'm|i am|we're|we are) (checking|finding|looking|asking|verifying|confirming)
			(don't|do not) know
			(can't|cannot|not able to|unable to) (say|tell|promise|confirm)
		`),
		filler: new Set(
			'ok okay hm hmm mm uh um well so right sure yes yep yeah alright fine moment sec second just one a hold on wait please thanks'.split(
				' '
			)
		)
	},
	cs: {
		deferral: phrases(`
			(zjistim|zjistime|overim|overime|proverim|proverime|podivam|podivame|mrknu|kouknu|zeptam|zeptame|dohledam|dohledame|potvrdim|potvrdime|ozvu|ozveme|zkontroluju|zkontroluji|zkontrolujeme|vyjasnim)
			(zjistuju|zjistuji|overuju|overuji|proveruju|proveruji|hledam|kontroluju|kontroluji|ptam)
			(nevim|nevime)
			(nemuzu|nemohu|neumim|nedokazu) _ (rict|slibit|potvrdit|posoudit)
		`),
		filler: new Set(
			'ok okej hm hmm no jo tak takze jasne ano dobre fajn chvilku chvili chvilicku moment momentik okamzik vydrzte pockejte prosim jen jenom vterinku hned diky'.split(
				' '
			)
		)
	}
};
