// English signs of broken rules of conduct.
import type { Kind, Signs } from './kinds.ts';

export const english: Partial<Record<Kind, Signs>> = {
	guarantee: {
		breaks:
			/\b(?:guarantee\w*|i promise|we promise|you have my word|my word on it|for sure|for certain|definitely|without (?:a |any )?(?:doubt|fail)|no way (?:it|they|he|she|that)|100 ?(?:%|percent|per cent)|hundred percent|certainly be|cannot (?:fail|go wrong)|can't go wrong|nothing can (?:go wrong|happen)|rest assured|count on it|bet (?:on|your)|no doubt|not going to (?:turn|refuse|reject)|is bound to|are bound to)\b/,
		excuses:
			/\b(?:cannot|can't|nobody can|no one can|not able to|won't|do not|don't|unable to|never) (?:\w+ ){0,2}(?:guarantee|promise|say|speak|tell)|\bour terms\b|\bmoney back\b/
	},
	disclosure: {
		breaks:
			/\b(?:between us|off the record|(?:the|his|her|their) password (?:is|that)|logged in (?:yesterday|today|at|from)|paying customers|turnover (?:was|is|of)|revenue (?:was|is|of)|made about|we've got [\d,. ]+ (?:customers|clients|users)|has been (?:with us|our customer)|is (?:also )?(?:one of our|our|a) (?:customers?|clients?)|visits last month)\b/,
		excuses:
			/\b(?:cannot|can't|may not|not allowed|neither|confidential|public (?:report|register)|companies register|only for its holder)\b/
	},
	blame: {
		breaks:
			/\b(?:(?:our |the )?(?:\w+ )?(?:people|department|team|colleagues?|bosses|boss|management|manager|accounting|warehouse|logistics|sales|he|she|they|whoever|somebody|someone)\b.{0,40}\b(?:hopeless|can't|cannot|useless|incompetent|lazy|never (?:do|read|answer)|messed|mess it|hasn't (?:read|a clue)|haven't (?:read|a clue)|forgot|fault|slept|careless|lie around|doesn't (?:care|know)|don't (?:care|know)|pushed it|as usual|again|no idea|clueless)|(?:my|our) colleagues?'? fault|their fault|his fault|her fault)\b/,
		excuses: /\b(?:i apologise|we made|our mistake|not passing)\b/
	},
	rival: {
		breaks:
			/\b(?:better (?:choice|off|than (?:ours|us|we))|(?:is|are) (?:simply |just |clearly |the )*better\b|beats? us|ours can't|can't hold a candle|more advanced|go for \w+|i use \w+ myself|i wouldn't take our|superior to|ahead of us|honestly recommend \w+)\b/,
		excuses: /\b(?:compare|with us|no doubt)\b/
	},
	quarrel: {
		breaks:
			/\b(?:untrue|not true|you are wrong|you're wrong|you(?:'ve| have) misread|no you did not|no you didn't|excuses?|black and white|you forgot|no point in claiming|your (?:own )?(?:mistake|fault)|obviously with you|you simply (?:did|have)|anybody could understand|learn to read|we can see what (?:people|you)|you must have)\b/,
		excuses: /\b(?:sorry|apologise|easy to overlook)\b/
	},
	credentials: {
		breaks:
			/\b(?:(?:send|tell|write|give|need|type|what|share|provide|confirm|enter|read)\b.{0,60}\b(?:passwords?|pin|cvv|cvc|security code|card number|number of your card|all sixteen digits|full card|whole card))\b/,
		excuses:
			/\b(?:keep to yourself|never|do not|don't|last four|last 4|same pin|slowly|set a new|reset|forgot|new password|the password keep|block|without)\b/
	},
	advice: {
		breaks:
			/\b(?:take (?:half|one|two|a|an|some) (?:\w+ )?(?:tablets?|pills?|ibuprofen|paracetamol|painkillers?)|(?:put|rub|use) (?:ibuprofen|gel|ointment|cream)|it's harmless|it'll be an?|it will be an?|the law is on your side|stop paying|take (?:him|her|them|it) to court|sue (?:him|her|them)|i'd put (?:all|everything)|i would (?:buy|invest|sell)|i'd (?:buy|invest|sell)|will keep growing|put (?:all|everything|your (?:money|savings)) (?:of it )?(?:in|into)|you'd win)\b/,
		excuses: /\b(?:see a doctor|by a doctor|call a doctor|lawyer|adviser|can't judge|not able to judge|isn't something i can)\b/
	},
	escalation: {
		breaks:
			/\b(?:(?:forwarded|passed|handed|handing|passing|forwarding|escalated|escalating|put)\b.{0,60}\b(?:supervisor|superior|manager|senior|technical department|department|team leader|boss|queue|colleague|second level|head of)|let the manager|my (?:supervisor|boss|manager) (?:will|is going)|more senior colleague)\b/,
		excuses: /\b(?:fraud|only they|as only|emergency|security team)\b/
	},
	deflection: {
		breaks:
			/\b(?:aren't for us|not for us|ring (?:the|them)|just google|google it|plenty of videos|turn to (?:the|who)|ask (?:at|the|some|in) (?:a |the )?(?:post|forum|maker|manufacturer|courier|seller|bank|shop|doctor)|try asking|contact (?:the|your) (?:manufacturer|courier|carrier|seller|bank|provider|maker)|nothing to do with us|we only sell|take it up with|somewhere else|elsewhere)\b/,
		excuses: /\b(?:i've (?:changed|had|made|done)|we'll|for you|if you'd rather|i'll)\b/
	},
	internals: {
		breaks:
			/(?:#[a-z-]+\b|\b[a-z]{2,6}-\d{3,}\b|\b(?:slack|jira|zendesk|salesforce|confluence|grafana|our crm|in the crm|jenkins|kibana|trello|teams channel|ticket [a-z]+-)\b)/
	},
	discrimination: {
		breaks:
			/\b(?:at your age|people your age|someone younger|(?:for|like) (?:ladies|women|girls)|your husband|a man (?:look|to)|(?:gypsies|foreigners|immigrants|ukrainians|poles|blacks?|muslims|jews|gays?)\b.{0,40}\b(?:always|usually|never|careful|disappear)|you people|place for wheelchair|others might feel|people like you|where you come from|learn (?:proper )?english)\b/
	},
	callback: {
		breaks:
			/\b(?:(?:call|ring|phone|telephone) you(?: back)?|give you a (?:call|ring|buzz)|(?:get|be) (?:in touch|back to you) (?:by|on the) (?:phone|telephone)|will (?:call|ring|phone))\b/,
		excuses:
			/\b(?:at|between|before|until|by|within|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|morning|afternoon|evening|hours?|minutes?) ?(?:\d|noon|ten|nine|eight|morning|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|five|four|three|two|one|six|seven|eleven|twelve)?\b|\d/
	},
	threat: {
		breaks:
			/\b(?:we know where|you'll regret|you will regret|or else|watch (?:out|yourself|your)|sue you|see you in court|lawyers? will|debt collectors?|bailiffs?|blacklist\w*|make sure (?:that )?(?:you|nobody|no one)|don't be surprised|block your|find something|keep your mouth)\b/
	},
	smalltalk: {
		breaks:
			/\b(?:my (?:wife|husband|mother|mum|mom|dad|father|kids|dog|cat|grandma|granny|brother|sister)|myself i|i also (?:went|had|love)|did you (?:see|watch)|the match|i support|by the way|i envy|mushrooms|weather|football|holiday too|do you think (?:they|he|she)|speaking of)\b/
	}
};
