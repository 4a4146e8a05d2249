// What provokes an agent, and what betrays one who loses his head.
import type { Language } from '../../scenario/types.ts';
import { phrases, type Phrases } from '../conduct/phrases.ts';

interface ComposureWords {
	/** Of a customer: insults, threats, being sent to hell. */
	provocation: Phrases;
	/** Of an agent. */
	panic: Phrases;
}

export const composureWords: Record<Language, ComposureWords> = {
	en: {
		provocation: phrases(`
			go to hell
			to hell with (you|all)
			(shut|piss|bugger|sod|fuck) (up|off)
			get (lost|stuffed)
			screw you
			fuck*
			(idiots|morons|imbeciles|clowns|cretins|muppets|bastards|arseholes|assholes|liars|thieves|crooks|scum|parasites)
			you _ (idiot|moron|imbecile|clown|cretin|muppet|bastard|arsehole|asshole|liar|thief|crook|parasite)
			you're _ (idiot|moron|imbecile|clown|cretin|muppet|bastard|arsehole|asshole|liar|thief|crook|parasite)
			(useless|incompetent|pathetic|hopeless|stupid) (lot|people|bunch|company|shop|robot|bot|person)
			you (are|'re) [all|so|all|just] (useless|incompetent|pathetic|hopeless|stupid|dumb|thick|deaf|blind)
			you're [all|so|just] (useless|incompetent|pathetic|hopeless|stupid|dumb|thick|deaf|blind)
			(sue|report) you
			(see|meet) you in court
			my lawyer*
			you (will|'ll) (regret|pay)
			you'll (regret|pay)
			i know where you
			have you fired
		`),
		panic: phrases(`
			(omg|oh my god|oh my gosh|oh dear god)
			[i] (don't|do not) [really|even] know what to do
			[i] have no idea what to do
			no idea what to do
			(i'm|i am) (panicking|freaking out|in a panic|desperate|at a loss)
			(i'm|i am) going to (lose|get) (my job|fired)
			(it's|it is|this is) [all|a|an] [total|complete|utter] (disaster|catastrophe)
			(we're|we are) (doomed|finished|screwed)
		`)
	},
	cs: {
		provocation: phrases(`
			(jdete|bezte|tahnete|jdi|bez) [uz|vsichni] (nekam|pryc|do haje|do prdele|k certu|k sipku|do pekla|do hajzlu)
			trhnete si
			(polibte|vylizte) (si|mi) 
			(drzte|drz) hub*
			(idiot|idioti|idiote|debil|debilove|debile|kreten|kreteni|blbec|blbci|blbecku|tupec|tupci|pitomec|pitomci|hlupak|hlupaci|neschopak|neschopaci|hajzl|hajzlove|parazit*|zmetek|zmetci|sasci)
			(lhari|lhar|zlodeji|zlodej|podvodnici|podvodnik|okradate|lzete)
			jste (uplne|totalne|proste|vsichni|fakt) (neschopni|blbi|tupi|hloupi|k nicemu|ubozi|trapni)
			jste (neschopni|blbi|tupi|hloupi|k nicemu|ubozi|trapni|neschopny|blby|tupy|hluchy|slepy)
			(neschopna|neschopni|neschopny) (firma|banda|lidi|lide|clovek|robot)
			(zazaluju|zazaluji|zaluju|udam|nahlasim) vas
			(uvidime|sejdeme) se u soudu
			(muj|nas|meho) (pravnik|advokat*)
			budete [toho|jeste] litovat
			[to|tohle] vam (nedaruju|nedaruji|osladim)
			(prijdete|pripravim vas) o misto
			naser*
		`),
		panic: phrases(`
			(proboha|prokrista|jezismarja|jezisi|jezisikriste|paneboze|bozinku)
			boze muj
			(nevim|netusim) [ted|vubec|fakt] [,] co [mam|s tim] delat
			(jsem|uz jsem) [uplne] (v koncich|zoufaly|zoufala|bezradny|bezradna|v panice)
			(panikarim|zblaznim se|ja se zblaznim|hrouti* se mi)
			(vyhodi|vyhodej) me
			(to je|je to) [uplna|totalni|uplny] (katastrofa|pruser|konec|pohroma)
		`)
	}
};
