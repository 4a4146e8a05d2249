// English signs: the customer is handed on.
import { phrases } from '../phrases.ts';
import type { KindSigns } from '../kinds.ts';

const lists = {
	above: `supervisor*|superior*|manager*|senior [^ ]+|technical (department|team|support|people)|[^ ]+ department|[^ ]+ team|department|boss|bosses|team leader|team lead|head of [^ ]+|head office|headquarters|second (level|line)|level two|third level|third line|colleague*|colleagues|specialist*|expert*|engineer*|developer*|director*|management|back office|complaints|complaints team|my lead|the lead|shift leader|duty manager|branch manager|store manager|adviser*|someone (higher|more|with more|above|else|senior)|somebody (higher|more|with more|above|else|senior)|the people (upstairs|in charge|responsible)|person in charge|[^ ]+ (manager|lead|leader|supervisor|head|director|specialist|expert)`,
	away: `courier|carrier|post office|manufacturer|maker|producer|supplier|importer|wholesaler|seller|bank|your bank|shop|your (doctor|shop|provider|agency|landlord|insurer|employer|phone company|network|host|dealer|mechanic|plumber|electrician|accountant|browser)|doctor|dealer|garage|internet provider|provider|council|town hall|tax office|embassy|airline|airport|hotel|agency|insurance company|insurer|card issuer|google|facebook|instagram|youtube|reddit|twitter|forum|forums|internet|web|online|community|wikipedia|chatgpt|competitor*|locksmith|electrician|plumber|handyman|repair shop|workshop|developer of|app store|apple|microsoft|police|library|neighbour*|friend*|somebody who|someone who|a relative|driver|the author|the driver|the artist|the masseur|the chef|the organiser|promoter|venue|the firm that|the company that`
};

export const care: KindSigns = {
	escalation: {
		breaks: phrases(
			`(forward*|pass|passed|passing|hand|handed|handing|escalat*|refer|referred|referring|transfer*|raise|raised|raising|submit*|sent|send|sending|put|putting|give|given|giving|redirect*|reassign*|assign*|leave|leaving|took|taken|taking|delegat*|move|moved|relay*|bring|brought|route|routed) __ (to|with|in|by|before|on|up to|over to) [my|our|the|a|his|her|their|your] [direct|immediate|responsible|relevant|competent|more|whole|other|own] @above
			(put|putting|placed|left) _ in (the|his|her|their) (queue|inbox|tray)
			(open|opened|raise|raised|create|created|log|logged|file|filed) _ (ticket|request|case|query) (with|for|to) [our|the|my|a] @above
			(needs|requires|takes|need|require) [the] (approval|permission|consent|signature|decision|ok) (of|from) [the|my|our|a] @above
			(forward*|escalat*|passed|passing|handed|handing|raised|referred) [this|it|that|your (question|request|message|case|query|matter|e-mail|email|issue|ticket)|everything] (up|on|upwards|higher|along|further|internally)
			(escalat*) [this|it|your|the|that] [^ ]+
			(ask|asked|asking|consult*|check|checked|checking|clear|clearing|discuss*|talk|speak|confirm*|clarify|wait for|get permission|get approval|need (approval|permission|the approval|the consent)|need to ask|have to ask|must ask|have to check|need to check) _ (with|from|to|of|for|by) [my|our|the|a|his|her] [direct|immediate|own] @above
			(ask|asked|asking|consult|consulting|need to ask|have to ask|must ask|let me ask) [my|our|the|a] [direct|immediate|own] @above
			(i'd|i would|let|i want|i'll have|i'll get|i'd like|i'd rather|it's best if|best if|better if|have) [rather|just|prefer|like|to] [my|our|the|a|let|have|leave that to|leave it to] [more] @above __ (answer*|comment*|look*|decide*|write*|explain*|deal*|handle*|tell*|advise*|confirm*|contact*|get back|reply|call*|take over|take care|take it|show|judge|in|help)
			[my|our|the|a] @above (will|'ll|is going to|are going to|has to|have to|must|needs to|need to|should|would have to|can|may) [then|only|now|also|personally|soon] (get back|contact|write|reply|answer|decide|call|respond|look|be in touch|explain|handle|deal|advise|take over|review|approve|sign|confirm|tell|help|come back|take care|take it)
			(put|placed|left) it on (her|his|their|the) (desk|table) [for]
			(goes|go|has to go|must go|runs) (through|via|to) [my|our|the|a] @above
			(beyond|above|outside) my (pay grade|remit|competence|authority|powers|responsibilities|knowledge)
			(not|isn't) (within|in) my (power|remit|authority|competence)
			(only|just) [my|our|the|a] @above (can|may|is allowed|knows|decides|is able|are allowed|know)
			(i'm not|i am not) (authorised|allowed|entitled|qualified|permitted) to (answer|say|tell|decide|do|change|send)`,
			lists
		),
		excused: phrases(
			`(fraud*|scam*|stolen|hacked|hacker*|phishing|police|emergency|ambulance|fire|gas|injur*|burn|burnt|bleeding|allergic|poison*|danger*|at once by phone|money is missing|missing money|unauthorised|identity|data leak|leak of data|data breach|breach|security (team|department|incident)|suicid*|threat*|lawsuit|lawyer|court|legal (team|department) (because|as)|discriminat*|harass*|above <amount*|over <amount*|blocked it|frozen|freeze|froze|locked the account|smoke|electric shock|shock|recall)
			(only they|as only|only [they|he|she|the|our] [^ ]+ [^ ]+ (may|can|is allowed|are allowed|is permitted)) (may|can|is|are|know|have|decide|check|lift|see)
			(only) (they|he|she) (may|can)
			(you asked|as you (asked|wished|requested)|at your request|you want to speak|you wanted to speak|your complaint about me)`
		)
	},
	deflection: {
		breaks: phrases(
			`(ring|call|phone|ask|asking|try|contact|turn|go|write|e-mail|email|message|see|consult|visit|check with|talk to|speak to|get in touch|report it|apply|complain|take it|take it up|raise it|sort it out|sort that out|settle it|clear it up|reach out|approach|search|post it) _ @away
			(a friend|some friend|a neighbour|somebody|someone) [can|will|could|may|might|who] (fix|repair|help|show|know|do|sort|explain) [^ ]*
			(look for|find|try|choose|pick|book|see|go to|get) [yourself|yourselves|just] (another|a different|some other|a new|any other) [^ ]+ (near|who|that|instead|in|with|for|there|then|please)
			(write|talk|speak|complain|turn) to (them|him|her)
			(a matter|something|a question|a case|one) for (the|your) [^ ]+
			(your|the) @away _ (has to|have to|must|should|needs to) (sort|solve|fix|settle|handle|deal)
			(ask|asking|try|post|posting|write|look) __ (facebook|forum|forums|reddit|instagram|youtube|community|(readers'|users'|owners'|customers'|fan) (group|groups|club))
			(google|look (it|that) up|search) (it|for it|online|the (web|internet|forum)|yourself|on)
			(just|simply|better|best|try to|please|could|can|to) google
			(plenty of|lots of|many|enough|good|there are|a video|videos|a tutorial|tutorials) (videos|tutorials|guides|articles|forums|on youtube|online|about it)
			(isn't|aren't|not|is not|are not|hardly) [really|actually|exactly|quite|something|a matter|our|for|part of] (our (job|business|problem|department|concern|thing|responsibility|field|task|area|matter|affair|cup of tea)|for us|us|our)  
			(not|isn't|aren't|is not) [really|actually] (our|my) (job|business|problem|department|concern|responsibility|field|task|area|affair|cup of tea)
			(nothing to do with (us|me|our)|we only (sell|send|rent|sold|deliver|make|print|host|resell|arrange|mediate|supply)|we just (sell|send|rent|sold|deliver|make|print|host|resell|supply)|we merely|we don't (do|deal|handle|look|get involved|concern|fix|help|touch|meddle|bother)|we can't (help you with that|help with that|help you there|do anything|be responsible|deal)|we do not (deal|handle|do|look)|we are not responsible|we're not responsible|we aren't responsible|not responsible for|out of our hands|we have no influence|no influence on|can't influence|don't know about that|not our baby|you'll have to|you will have to|you'd have to|you would have to|you need to|you must|you've got to|it's up to you|that's up to you|up to the|between you and) [sort|settle|take|deal|solve|handle|find|ask|contact|turn|see|fix|complain|go|look|get|call|ring|organise|arrange|wait|them|courier|bank|seller|the|that|this|it|which|with|and|for|here|how|in] [^ ]*
			(nothing to do with (us|me|our)|we (only|just|merely) (sell|sold|rent|deliver|host|resell|print|supply|arrange|mediate)|out of our hands|we have no influence|not our (job|business|problem|department|concern|baby))
			(somewhere else|someone else|elsewhere|another (shop|company|provider|firm|agency|office|place)|a different (shop|company|provider|firm|office)|other providers|the competition)
			(somebody|someone|others|a friend|a neighbour|anyone) _ (else|who knows|good with|handy|clever) [will|can|may|might|could] [^ ]+
			(take|carry|send|bring|return|post) (it|them|this|that) [straight|directly|back|yourself|off] to [the|a|your|some|any] @away
			(they|those|these|the people there|someone there|he|she|the [^ ]+) (should|might|may|can|could|will|must|ought to|'ll) (be able to help|help you|know|tell you|sort it|advise|deal with|be able to tell|have to|handle|fix)`,
			lists
		),
		excuses: phrases(
			`(i've|i have|we've|i|we) [already|just|also] (changed|had|made|done|sent|attached|asked|called|rung|contacted|fixed|arranged|set|booked|moved|cancelled|refunded|replaced|opened|put|written|corrected)
			(we'll|i'll|we will|i will) [also|gladly|then|happily|now|of course] (take|ask|call|ring|contact|handle|sort|deal|pass|write|do|arrange|look|find|fix|send|check|chase|follow|get|report|settle|help|be)
			(you don't have to|you needn't|no need to|you do not have to|don't need to|rather than|instead of|if you'd rather|if you prefer|if you like|can also|or with us|before you)
			(send|bring|return) it (back )?to us
			(tax|legal|medical|doctor|emergency|police|112|999) _ (matter|advice|question)`
		)
	}
};
