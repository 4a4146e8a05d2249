// English words that are confused, and forms that do not go together.
import { phrasebook } from './phrases.ts';

const later =
	'order|account|patience|parcel|refund|request|payment|package|delivery|invoice|booking|subscription|password|money|address|message|name|question|problem|complaint|card|phone';
const third = 'contacts|sends|comes|goes|gets|takes|makes|receives|arrives|came|went|gave|took|has|does|did';
const past = 'came|went|gave|took|sent|told|wrote|did|was|were|had|got|made|saw|knew';

export const english = phrasebook(`
	confused-words: could|should|would|must|might of = $1 have
	confused-words: your (going|welcome) (to) = you're
	confused-words: you're (${later}) = your
	confused-words: their (is|are|was|were) = there
	confused-words: they're (${later}|own) = their
	confused-words: there (own) = their
	confused-words: its (a|an|been|not|too|going|to|the|okay|ok) = it's
	confused-words: it's (own) = its
	confused-words: (is|was|are|were|be|because|it's|its|far|much|bit|little|took|taking) to (many|much|late|soon|long|small|big|expensive|short|large|heavy|slow|high|low) = too
	confused-words: too (your|my|our|his|her) = to
	confused-words: and than = and then
	confused-words: more|less|rather|other then = $1 than
	confused-words: will|would|won't|might|could|don't|didn't|to loose (the|your|my|any|a|all|access|it) = $1 lose
	confused-words: who's (order|account|parcel|name) = whose
	confused-words: (please|kindly) advice = advise
	confused-words: (an|your|our|my|some|good) advise = advice
	wrong-form: ^ i is|are|has
	wrong-form: ^ you|we|they is|was|has
	wrong-form: ^ he|she|it are|have|don't|were
	wrong-form: ^ we|they|you expects|needs|wants|sends|has
	confused-words: ^ this (are) = these
	wrong-form: ^ these|those is
	wrong-form: (the|your|our) item|parcel|order|package|refund|payment|account are|were
	wrong-form: (the|your|our) items|parcels|orders|packages|refunds|payments is|has|was
	confused-words: is|are been = has been
	confused-words: should|must|could|would|might to = $1
	wrong-form: didn't|doesn't|don't|won't|can't|cannot|couldn't|wouldn't|shouldn't ${past}|received|needed|worked|arrived|changed|wanted|checked|ordered|canceled|cancelled|returned|helped|called
	wrong-form: did|does|do|will|could|would not ${past}|received|needed|worked|arrived|changed|wanted|checked|ordered|cancelled|returned|helped|called
	wrong-form: will|would|should|must|might ${third}
	wrong-form: please|kindly sent|gave|came|told|went|took|wrote
	wrong-form: (forward) to hear|see|receive|help|meet|speak|resolve|work
	wrong-form: (happy|glad|able|like|need|want|wants|try) to helping|sending|checking|doing|making|giving|assisting|resolving|changing|providing
	wrong-form: was|were|been|is|are deliver|send|receive|resolve|happen
	confused-words: (have|has) went = gone
	confused-words: an (customer|parcel|refund|email's|new|payment|person|package|delivery|replacement|colleague|message|problem|link|ticket|product|manager|technician|specialist) = a
	confused-words: a (order|item|email|e-mail|account|address|error|issue|apology|answer|invoice|update|hour|agent|option|example|employee|offer|app|exchange|immediate|automatic|individual|additional|easy|old|urgent) = an
	text-speak: thx|pls|plz|ppl|msg|thnx|tnx|u|ur|gonna|wanna|gotta|cuz|coz|lol|omg|idk|imo|yup|nope
`);
