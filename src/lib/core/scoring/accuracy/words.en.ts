// English words that accuracy treats specially. Lists are folded words, compared by stem.
import type { Words } from './words.ts';

export const english: Words = {
	stop: `a an the and or but so of to in on at by for with as that this these those it its he she they we you i me my your our their us them him her be is are was were been being am
		have has had do does did will would can could shall should may might there here what which who when where how why if then than too very just also any some all please thank thanks
		sorry hello hi hey dear good morning afternoon evening day regards kind best let lets see look ok okay yes well now still get got go going not no n't i'll i'm i've it's that's you'll you're you've
		we'll we're we've don't doesn't can't won't isn't there's here's what's ll re ve s t d m about into over up out off while such each other one own thing things way really quite actually
		simply like know mean want need able make made give take come put say tell ask help hope happy glad dont cant wont whats ill im ive youre youll thats theres heres lets`,
	light: `order customer company service team account number item email message website page parcel shop product thing`,
	asking:
		'use using used uses send tell share provide give type write confirm need require hand state quote note look check find exact full copy paste possible remember ready details',
	relations: {
		before: 'before prior beforehand ahead until earlier',
		after: 'after following afterwards once later then next',
		first: 'first',
		from: 'from since starting as-of',
		until: 'until till by latest within',
		only: 'only solely just exclusively unless',
		without: 'without excluding except',
		with: 'with including',
		more: 'more over above exceeding least minimum',
		less: 'less under below up most maximum',
		per: 'per each every apiece',
		or: 'or either whether whichever',
		cannot: "cannot can't cant couldn't unable",
		instead: 'instead anymore'
	},
	opposites: [
		['before', 'after'],
		['from', 'until'],
		['with', 'without'],
		['more', 'less']
	],
	negators:
		/^(?:not|no|never|none|nothing|nobody|neither|nor|cannot|cant|without|unable|dont|doesnt|didnt|wont|isnt|arent|wasnt|couldnt|wouldnt|shouldnt)$|n't$/,
	quantifiers: /^(?:no|none|nothing|nobody|neither)$/,
	without: /^without$/,
	idle: /^(?:no (?:problem|worries|worry|matter|doubt|rush|trouble|later|more|less|longer|\.)|not (?:only|more|less|later|sure)|(?:don't|dont|not|never) (?:worry|hesitate|panic)|nothing but|none other)$/,
	turns: /^(?:but|because|however|although|though|unless|why|how|whether)$/,
	knowing: /^(?:see|say|tell|know|explain|understand|remember|imagine|recall)$/,
	prefixed: null,
	earlier: /^(?:before|prior|beforehand)$/,
	later: /^(?:after|once|following|when|upon|since|whenever)$/,
	next: /^(?:then|afterwards|next|thereafter|later|subsequently|finally|lastly)$/,
	notUntil: /^(?:until|till)$/,
	denying:
		/^(?:(?:steer|steering|stay|stays|keep|kept|well) (?:clear|away|off)|hold off|holding off|(?:leave|leaving) (?:it|that|this|them|out)|better not|rather not|far from|instead of|rather than|no longer|not any|by no|under no|(?:forget|forgo|skip|avoid|avoids|avoiding|refrain|refraining|abstain|resist|beware|stop) \S+)$/,
	mayDeny:
		/^(?:steer|steering|stay|stays|keep|kept|well|hold|holding|leave|leaving|better|rather|far|instead|no|not|by|under|forget|forgo|skip|avoid|avoids|avoiding|refrain|refraining|abstain|resist|beware|stop)$/,
	universals:
		/^(?:every|each|any|anytime|always|all|regardless|whatever|whenever|whichever|everyone|anyone|everybody|anybody|wherever|irrespective)$/,
	conditions: /^(?:if|when|once|unless|provided|whenever|only|condition|should|case|until|till)$/,
	contrasts:
		/^(?:but|instead|rather|however|though|although|except|unless|only|longer|used|merely|previously|formerly|originally|cancelled|moved|postponed|changed|sadly|unfortunately|afraid|either|otherwise|yet|except)$/,
	hedges: 'maybe perhaps might probably possibly guess sometimes depends unsure think suppose hopefully hope likely wish',
	requests:
		/\b(?:(?:could|can|would|will) (?:you|we|i)|may i|might i|i(?:'d| would| will|'ll)? (?:(?:also|just|only|still|first|really) )*(?:need|like|require)|we(?:'d| would| will|'ll)? (?:(?:also|just|only|still|first) )*(?:need|like|require)|all i need|please|pls|let me (?:know|have)|send (?:me|us|it|over)|tell (?:me|us)|give (?:me|us)|share|provide|do you (?:have|know|remember)|type|write|reply with|enter|state|specify|confirm|quote|attach|include|drop me|pop|just tell|(?:have|got) you)\b/,
	interrogatives:
		/^(?:(?:hello|hi|hey|ok|okay|sure|so|and|right|thanks|sorry|please|alright)[ ,.!]*)*(?:whats?|which|when|wheres?|who|whos|whose|hows?|do you|is it|are you|did you|have you)\b/,
	needless: /\b(?:no need|need not|needn't|(?:don't|do not|doesn't) (?:need|have to|send)|not necessary|not needed)\b/,
	refers: /^(?:it|them|that|those|this|one|ones)$/,
	known:
		/\b(?:already|we (?:have|know|hold|found|moved)|(?:i|we)(?:'ve| have) (?:found|moved|seen|received|got|noted)|(?<!(?:may|can|could|might|once|when|if|until|should|as) )(?:i|we)(?: have|'ve) (?:your|the|that|it)|(?:i|we) (?:can |do )?(?:see|found|looked up)|(?<!if )you (?:gave|sent|wrote|provided|mentioned|shared|quoted)|(?:i|we) (?:sent|gave|wrote|mailed) you)\b/,
	aside:
		/^(?:(?:so|or|and|then) )*(?:shall|should) (?:i|we)\b|\b(?:besides|apart from|other than|in addition to|may (?:i|we) use|(?:do you want|would you like|want) (?:me|us) to|did you (?:get|receive)|what happened (?:to|with)|(?:keep|hold|please have) (?:\S+ ){1,4}(?:ready|handy|at hand|to hand|nearby))\b/,
	example: /^(?:like|e\.g|g|eg|example|instance|as|format|shape|sample|starting|begins|starts)$/,
	thanks: /^(?:thanks|thank|received)$/
};
