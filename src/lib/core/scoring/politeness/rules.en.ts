// English rules of tone. See rule-types.ts for how to read a pattern. Points: about thirty lie between two neighbouring levels of tone.
import { insults } from './insults.en.ts';
import { names } from './names.en.ts';
import type { RuleBook } from './rule-types.ts';

export const rules: RuleBook = {
	words: {
		...names,
		you: "you you're youre you've youve you'd u ur your yourself yourselves ya",
		are: "are were is was 're r being sound seem look act behave sounding seeming acting behaving",
		slur: `stupid dumb thick dense dim brainless clueless pathetic useless incompetent ridiculous lazy hysterical insane crazy deluded 
			ignorant illiterate immature spoiled spoilt greedy irritating tiresome insufferable ungrateful sloppy
			worthless laughable thick-headed stupider dumber dimmer dishonest crazier `,
		swear: `fuck* fuk* fck* f*ck wtf stfu gtfo shit* bullshit* bollocks bullcrap crap crappy piss* damn damned dammit goddamn* bloody ffs motherfuck* shite* arsed hell`,
		not: "not isn't aren't wasn't weren't never nobody no don't doesn't didn't won't wouldn't hardly without cannot can't n't nor",
		trouble: `awful terrible horrible dreadful annoying frustrating frustrated maddening upsetting upset worrying worried stressful painful distressing scary frightening
			disappointing disappointed rotten miserable nasty unpleasant exhausting tiring unfair nightmare pain shame worst last hard tough infuriating unsettling embarrassing
			inconvenient heartbreaking furious angry gutted nuisance rough sickening horrid lousy unacceptable long wait helpless lonely`,
		us: "we us our ours my me i i'm i've ourselves myself mine"
	},
	stopWords: `about above after again also always because been before being between both came cannot come could does doing done each even ever every from
		getting give given going gone good have having here hers himself into itself just know like made make many more most much must need never next once only
		other over please really regards same send sent should since some still such take tell than thank thanks that their them then there these they thing things this
		those through time today told tomorrow under until upon very want well went were what when where which while will with within without would write wrote yesterday
		your yours hello dear sorry order can't don't didn't i've i'll we've we'll you're you've`,
	rules: [
		// Aimed at the customer
		...insults,
		{
			name: 'swears-at-you',
			tone: 'rude',
			points: -60,
			rude: true,
			patterns: [
				'fuck|screw|piss|bugger|sod|eff|f*ck|fck|fuk|naff off|you|u|yourself',
				'go to hell',
				'go fuck|screw|hang|jump|drown yourself',
				'^ get lost|stuffed|bent|knotted|fucked',
				'and|now|so|then|just|please get lost|stuffed|out|bent $',
				'get out $',
				'drop dead',
				'stfu|gtfo|kys',
				'shut up',
				'shut your mouth|face|trap|gob',
				'^ shut it',
				'kiss my ass|arse|backside|behind',
				'^ stuff it|your',
				'shove it|your',
				'^ bite me',
				'suck my|on',
				'eat shit',
				'rot in hell',
				'take a hike',
				'buzz|clear|jog|bog|push off $',
				'^ go away $',
				'now|just|and|so go away $',
				'leave me|us alone',
				'good riddance',
				'^ deal with it',
				'just|now|so|and deal with it $',
				'suck it up',
				'tough luck|shit|titties|cookies',
				'^ tough $',
				'go bother|annoy|pester|harass someone|somebody',
				'who asked $'
			],
			unless: "we we'll will cannot trouble sorry",
			examples: {
				yes: ['Deal with it.', 'Fuck off.', 'Shut up', 'Get lost!', 'go to hell', 'Go away.', 'Suck it up.'],
				no: [
					'Please go to the help page.',
					'We will deal with it today.',
					'Your parcel did get lost, I am sorry.',
					'It shut down at night.'
				]
			}
		},
		{
			name: 'swears',
			tone: 'rude',
			points: -28,
			rude: true,
			patterns: [
				'fuck*|fck*|fuk*|f*ck|motherfuck*|wtf|ffs|bullshit*|bollocks|shite*|goddamn*|cunt*|dammit',
				'the hell|fuck|heck do|are|is|did|you|u',
				'damn|damned|bloody|fucking|goddamn fault|business|manual|page|code|stupid|idiot*|mail|email|form|wages',
				'shit|shitty|crap|crappy|piss|pissed',
				'for the love of god|christ|heaven',
				'jesus christ|wept',
				"for god's|christ's|fuck's sake"
			],
			examples: {
				yes: ['ffs read the page', 'What the hell do you want?', 'It is bullshit.', 'Read the damn manual.'],
				no: ['Hello, how can I help?', 'The Hell gate walk starts at nine.']
			}
		},
		{
			name: 'threat',
			tone: 'threat',
			points: -32,
			rude: true,
			patterns: [
				"i'll|ill|we'll|will|gonna|shall|can _2 ban|block|blacklist|sue|report|punish|ignore you $|if|and|again|now|from|for|next|u",
				"i'll|we'll|will|gonna make _2 you _1 regret|sorry",
				'you will|ll|shall|gonna regret|pay',
				"you'll regret|pay|be sorry|for|this|it",
				'you will|ll be sorry',
				'fine|fee|price|charge|bill doubles|triples',
				'or else $',
				"one|once more|again _3 and|or i'll|ill|we'll|i|we|you|your",
				"^ once more|again _3 and|i'll",
				'we|i know where you live',
				'watch|mind your|ur mouth|tone|language|manners',
				"or we're|we|i'm|i|this _1 done|finished|through|over|stop|close|end|ends",
				'last|final warning $',
				"~ don't|do not push|test|tempt me|us",
				'careful what you say',
				'been warned $',
				'false claim* is',
				'nuisance call|calls|caller',
				'our lawyer*|solicitor* will|shall'
			],
			unless: 'card fraud help stolen thief fraudster courier our payment safely',
			examples: {
				yes: [
					"I'll ban you.",
					"Once more and I'll close the ticket.",
					'You will regret this.',
					'Watch your tone.',
					"Mind your language or we're done here.",
					'One more message and you are out.'
				],
				no: [
					'We will block the card so that nobody can use it.',
					'I will report the fault to the courier.',
					'Watch your inbox for the code.'
				]
			}
		},
		{
			name: 'mockery',
			tone: 'sarcasm',
			points: -24,
			rude: true,
			patterns: [
				'🙄|🤡|🖕',
				'~ because|as|since obviously|clearly|naturally|surely i|we|my|our',
				'~ nothing|something better to do',
				'~ all day just|only for|because',
				'~ no|without|skip|spare|another _2 novel|novels|essay|essays|drama|dramatics|theatrics|sermon|lecture|lectures|speech this|please|next|now|$',
				'~ oh|great|look|yet _1 another professor|expert|genius|einstein|know-it-all|lawyer',
				'~ own|have|got a calendar|clock|watch|dictionary too|$',
				'~ no need to scream|shout|yell|swear|shriek|snap',
				'^ useless|utter|complete|total|stupid|absolute|pure rubbish|garbage|crap|nonsense|drivel $',
				"~ i'm|we're|am|are not|no your|a secretary|servant|maid|mother|mum|nanny|babysitter|butler|slave",
				'~ happy|satisfied|pleased now $|you',
				"~ you're|you are|were hard|heavy|such _1 work|going",
				'~ stop the press*|presses',
				'~ as if|though i|we had|have nothing|time',
				'~ congratulations|congrats on|for not|failing|finding|discovering|reading|breaking|losing|forgetting|ruining',
				'how original|convenient|dramatic|tragic',
				'my heart bleeds',
				"world's|tiniest smallest|violin",
				'smallest violin',
				'sherlock|einstein|princess|sweetheart|snowflake|genius|darling $',
				'^ genius|einstein|sherlock|princess|snowflake|sweetie|bravo',
				'drama queen|llama',
				'your highness|majesty|precious|so-called',
				'world|everything revolves|stops around|for you',
				'do|did you|u want|expect|need a medal|cookie|applause|butler',
				'hold your applause',
				'perhaps|maybe the|it|this|that internet|computers',
				'shall|should i|we|someone draw|spell it|you|that _2 picture|out|$',
				'have|has|need|needs|do to|i|we|you spell|me it|to _1 out|spell',
				'in crayon|crayons',
				'in small|short words',
				'shall i hold your',
				'wipe your tears|nose',
				'thanks|thank|cheers you|a|so|ever|for for|so|bunch|the|your _2 drama|novel|lecture|sermon|tirade|outburst|performance',
				'thanks a bunch',
				'what a tragedy|genius',
				'^ shocking|aww|poor $|baby|you',
				'imagine that $',
				'who would|could have thought|guessed',
				'sob story|stories',
				'what did|do you expect $',
				'did|do|can you|u _1 actually|seriously|even read|look|think|believe',
				'^ seriously $',
				'like a grown-up|grownup|adult|normal',
				'rocket science|surgery',
				'have fun with that',
				'enjoy the|your _3 smell|fine|bill|wait|silence',
				'🎻',
				'~ even you should|can|could|will|might',
				'~ some of us can|could|learn|learned|learnt|read|manage|work',
				'~ spare me|us the|your',
				'~ ever heard|thought|considered|tried of|using|reading|thinking|looking|opening|asking|backups',
				'~ if reading|thinking|imagination|counting _2 your|you',
				"~ we won't|we'll|nobody _1 be|will _1 weep*|cry*|weeping|miss you|$",
				"~ don't|do not|never come back",
				'~ hop hop',
				'~ champ|sunshine|buttercup|walnut|napoleon|genius|professor $',
				'~ quit|stop|enough _1 wail*|whimper*|moan*|snivel*|sulk*|sob*',
				'~ buy|get|read|try a|another|some lamp|calendar|dictionary|brain|spectacles|picture',
				'~ on your forehead',
				"~ i'm|im|we're trembling|shaking|quaking",
				'~ alert|call the press|newspapers|papers'
			],
			unless: 'our we us',
			examples: {
				yes: [
					'Congratulations on not reading the page.',
					'Bravo. It is in the manual.',
					'My heart bleeds.',
					'Do you want a medal?',
					"It's not rocket science.",
					'Did you actually read it?',
					'Sure, because obviously I have nothing better to do.',
					'Order number, and no novel this time.',
					"There's no need to scream at me.",
					"I'm not your secretary.",
					'It says so in letters even you should manage.',
					'Spare us the sermon.',
					'Ever heard of backups?'
				],
				no: [
					'Congratulations on your new flat!',
					'It is a real shame that it broke.',
					'Oh, I see the trouble.',
					'What do you think of Monday?',
					'Wow, that is a long wait.',
					'Good luck with the exam!',
					'I have nothing to add.',
					'There is no need to write again.',
					'Even if you wait, you lose nothing.',
					'I would like to spare you the trip.'
				]
			}
		},
		{
			name: 'shouting',
			tone: 'shouting',
			points: -12,
			patterns: [],
			examples: { yes: ['I TOLD YOU ALREADY TO WAIT', 'No!!!'], no: ['Press OK and wait for the SMS.', 'Thank you!'] }
		},
		{
			name: 'blame',
			tone: 'blame',
			points: -14,
			patterns: [
				'@you|your own fault|mistake|doing|problem|choice|decision|error|mess|responsibility',
				'your fault|mess|doing|carelessness|negligence|oversight',
				"you should|ought|could have|'ve|of|to _2 read|checked|known|thought|asked|told|ordered|looked|paid|noticed|booked|saved|written|called|said|been|informed|listened|done",
				"you should've|shouldve|shouldn't|could've",
				"you didn't|didnt|failed|forgot|neglected|ignored|missed|refused|never|broke|caused|messed|screwed|lost bother|read|to|the|my|our|all|it|look|listen|check|pay|follow|up",
				'you|who ignored|misread|broke|caused|agreed|accepted|approved|clicked|created',
				'you|who signed ≠up|in|on|out|off|with',
				'you chose|picked ,|it|to|this|that|not|the_wrong|wrong|badly|poorly',
				'it was you who|that',
				'you did|caused|brought this|it|that to|on yourself',
				'had you|if you had _2 read|followed|checked|placed|paid|listened|bothered|paid|looked|told',
				"if you'd read|followed|checked|paid|listened|bothered|looked",
				"next time _2 read|check|look|you|leave|think|try|don't|bring|pay",
				"because you|of _2 didn't|failed|forgot|ignored|can't|did|typed|your",
				'serves you',
				'your problem|mess|loss|bad|headache',
				'blame yourself',
				'only|nobody|no-one yourself|else|but to blame',
				'user error',
				'you were|are|have _1 told|informed|notified|warned|reminded',
				'we|i told|warned|informed you',
				'as|like you _1 know|knew|agreed|accepted|signed|approved',
				"you _1 will|'ll|would have|'ve _1 read|seen|known"
			],
			unless: "@not sorry apologise apologize nothing how wasn't we've",
			examples: {
				yes: ['That is your own fault.', 'You should have read the terms.', 'Next time check the address.', 'We told you so on Monday.'],
				no: ["It wasn't your fault.", 'You did nothing wrong.', 'We should have told you sooner.', 'You should have it by Friday.']
			}
		},
		{
			name: 'dismissal',
			tone: 'dismissal',
			points: -14,
			patterns: [
				"not|isn't|none our|my|of|mine _1 problem|fault|business|job|department|concern|responsibility",
				'^ nothing to do with us|me',
				"it|that|this|that's|it's|is|has|have|had|absolutely nothing to do with us|me ,|at|and|so|go|ask",
				'nothing to do i|we can',
				'nothing _1 i|we|more|else can|to do|say',
				"that's|thats|this is|s|'s all|not|end we|i|my|our|of|the _2 can|problem|part|story",
				"i|we don't|dont|couldn't|can't really|have|know|care _4 time|less|you|what",
				"don't|couldn't|do not care",
				"couldn't care less",
				'read|check|consult|refer|google|search|go the|our|to|it|your|through|for _2 manual|faq|terms|docs|documentation|page|website|instructions|t&cs|contract|section|conditions',
				'^ see the|our|to|it|your|through|for _2 manual|faq|terms|docs|documentation|page|website|instructions|t&cs|contract|section|conditions',
				'google it',
				'rtfm',
				'take it or leave',
				'like it or',
				'case|matter|ticket|thread|discussion|conversation|subject|issue|topic|file _1 closed',
				'consider|considered|is|as the|this|it matter|case|ticket closed|final|settled|$',
				'consider|considered|as closed|final|settled',
				'decision|ban|bans|sale|sales|that stands|is|are|remains|s _1 final|unchanged',
				'decision|ban|that stands $',
				'end of story|discussion|story|conversation',
				'that|this is final',
				'period $',
				'^ next|whatever|no|nope|nah|so|and|k|and? $',
				'whatever $',
				'so what',
				'^ and _1 ? $',
				"won't|not|cannot|can't|unable|refuse be|to|make|going _2 reply|discuss|discussing|respond|responding|further|escalating|explain|debating|argue|make|answering",
				'not going to _2 discuss|argue|explain|repeat',
				'no longer|further|more reply|correspondence|discussion|messages|mails|emails|replies|questions',
				'not in a position',
				'ask|contact|call|try|go someone|somebody|elsewhere|somewhere else|$',
				'go elsewhere|somewhere',
				'somewhere else',
				'better things to',
				'busy|other people|customers|tenants|actual|real|important too|waiting|here|with|to|emergencies|problems',
				'have|got no time for|to',
				'waste|wasting|wasted|take|taking|taken my|our|any|more _1 time',
				"i|we don't|cannot|can't|dont know what|to|else tell|you|else|more",
				'not my|our',
				"stop|quit|don't|do not|please _1 bothering|asking|writing|emailing|calling|messaging|contacting|spamming|write|call|ask|bump|refreshing|sending|bother|contact|send _3 again|us|me|here|it|this|the",
				'be|more patient|patience $',
				'you|u _1 have to|must|will just|simply wait',
				'when|whenever it|they|he|she _1 comes|released|ready|is',
				'live with it',
				'it is what it'
			],
			unless: 'please yourself worry afraid sorry without happy glad gladly always',
			examples: {
				yes: [
					"That's not our problem.",
					'That has nothing to do with us.',
					'The matter is closed.',
					'I have better things to do.',
					'google it',
					'Whatever.'
				],
				no: [
					'No problem!',
					'I have closed the old account for you.',
					'People who have nothing to do with me read my letter.',
					'Is there anything else I can do for you?',
					'What is the domain?',
					'No worries, take your time.'
				]
			}
		},
		{
			name: 'order',
			tone: 'order',
			points: -14,
			patterns: [
				'calm|cool|settle|simmer|chill down|out|yourself',
				'^ relax|chill|wait|listen|hurry',
				'get over it',
				'get a grip',
				'you|u|must have|need|must|just|will|gotta _1 to|calm|accept|understand|learn|pay|wait _2 calm|accept|understand|learn|patient|wait|realise|pay',
				'do as|what you|i|we|are told|say',
				'do it yourself',
				'sort|fix|work|figure|find it|that|this out|yourself $',
				'figure it out',
				'you will|must|shall do|pay|comply|wait',
				'mind your|ur tone|language|manners|own|business',
				'pull yourself',
				'stop it|that|this|panicking|exaggerating|overreacting|arguing',
				'^ stop $',
				'move on $',
				'just|simply|kindly|do wait|read|do|pay|accept|stop|refrain|use|look|deal',
				'hurry up'
			],
			unless: "@not please we i i'll we'll to let's let can could you'll helps cancel",
			examples: {
				yes: ['Calm down.', 'Just wait.', 'Do it yourself.', 'Mind your tone.'],
				no: ['What is the order number?', 'Just let me know.', 'Could you please wait a minute?', 'You can relax, it is all paid.']
			}
		},
		{
			name: 'fake-apology',
			tone: 'cold',
			points: -14,
			patterns: [
				'sorry|regret|apologise|apologies|apologize|shame _1 if|that|you _2 feel|felt|think|thought|offended|upset|unhappy|dissatisfied|disappointed|unclear|confused|believe|see',
				'sorry you|u feel|felt|think|see|believe',
				'sorry not sorry',
				'sorry|apologies|apologise|regret if|for any|anyone|that|the inconvenience|misunderstanding|offence',
				'any inconvenience',
				'sorry but|however|though you|your|rules|policy|nobody|nothing',
				'apologise for the|any|this inconvenience',
				'inconvenience* caused',
				'we|i regret to|that _3 inform|you|any'
			],
			examples: {
				yes: ['Sorry you feel that way.', 'We are sorry if you felt offended.', 'We regret any inconvenience.', 'sorry not sorry'],
				no: ['I am sorry that we forgot you.', 'Sorry about the delay, it is our mistake.', "I'm sorry, but I can give you a £5 voucher."]
			}
		},
		{
			name: 'passive-aggression',
			tone: 'cold',
			points: -14,
			patterns: [
				'for such a small|little|tiny|trifling order|amount|sum|matter',
				"^ look it's|its|that's|thats only|just",
				'with all|due due|respect respect',
				'as|like per|stated|set|outlined|announced|indicated|described|advised|explained|noted|mentioned _1 my|our|in|previous|above|out|the',
				'per my last',
				'as|like i|we|already|previously|mentioned|stated|explained _2 said|explained|told|mentioned|stated|already|before|earlier|to',
				'i|we|already already|told|explained|said|answered|mentioned you|this|that|it|twice|explained|told|said',
				"can't|cannot read minds|thoughts",
				'hardly|scarcely our|my fault|problem|job|business',
				"clearly|plainly|explicitly|obviously stat*|say*|said|written|marked|shown|described|explained|mentioned|you|didn't",
				'obviously $',
				'^ obviously|clearly|evidently|apparently',
				'would|might|may|could respectfully suggest',
				'you would|might|may|could want|wish|like to consider|check|read|try|look',
				'you may|might want|wish|care to|like',
				"i'd|id|would|had have thought|hoped|expected|assumed",
				'one would|might|should|has|does have|think|suppose|expect|not',
				'not sure|certain what|how|why you|else|more|much',
				"i|we don't|fail|cannot|can't|do not see|understand|know to|why|how|what you|it|that",
				'fail to see|understand',
				'is there a|any reason|particular why|reason|you',
				"why would|do|did|didn't|should you|we|i|anyone",
				"perhaps|maybe|hopefully you|next|if you|time|'d|could|should",
				'hopefully you',
				'kindly note|refrain|read|do|be|remove|ensure|close|advised',
				'please note|be|refrain|refer|advised|bear aware|that|advised|from|to|in',
				'be advised|aware that',
				'^ good for you $|anything',
				'if you say so',
				'if you must|insist',
				'^ fine $',
				'nice|good try',
				'suit yourself',
				'up to you $',
				'unlike you|some',
				'some of us|people',
				"other customers|people|users|members|guests manage|have|read|don't|seem|do|are",
				'most people|customers|of our|users _3 manage|read|ask|know|understand|have',
				"isn't|wasn't|doesn't|aren't it|they|that|you ? $"
			],
			unless: 'sorry afraid happy glad worry',
			examples: {
				yes: [
					'As per my last email.',
					'As I already said, no.',
					"I can't read minds.",
					'With all due respect, no.',
					'You may want to read it.',
					'The label clearly states it.',
					'Nice try.'
				],
				no: [
					'You may keep the old one.',
					'It will be clear by tonight.',
					'As promised, here is the link.',
					'Which days are good for you, and what time?',
					'The server is fine.'
				]
			}
		},
		{
			name: 'curt',
			tone: 'cold',
			points: -14,
			patterns: [
				'^ no|nope|yes|yeah|ok|okay|k|fine|done|sure|maybe|wait|later|noted|nah|impossible|again ? $',
				'^ no|nope|nah|ok|k|fine|wait|later|noted|impossible|why $'
			],
			examples: { yes: ['No.', 'k', 'ok'], no: ['No problem at all.', 'OK, I will look at it now.'] }
		},
		// Kindness
		{
			name: 'greeting',
			tone: 'greeting',
			points: 2,
			patterns: ['^ hi|hello|hey|dear|greetings|hiya', '^ good morning|afternoon|evening|day'],
			examples: { yes: ['Hello Ms Brown,', 'Good morning!'], no: ['It is good that you wrote.'] }
		},
		{
			name: 'courtesy',
			tone: 'warm',
			points: 1,
			patterns: [
				'please',
				'could|would|may|can you|i|we _1 please|kindly',
				'kind|best|warm regards|wishes',
				'take care',
				'have a nice|good|great|lovely',
				'would you mind',
				'^ could|would|may you|i',
				'could you',
				'may i|we',
				'of course',
				"you're|most|very welcome",
				'all the best'
			],
			unless: "@not don't",
			examples: {
				yes: ['Could you send me the order number?', 'Please send me the number.', 'Kind regards, Tom'],
				no: ['He was pleased.', 'They never mind.']
			}
		},
		{
			name: 'thanks',
			tone: 'thanks',
			points: 3,
			patterns: [
				'thank you|u ≠page|pages|screen|note|notes|card|cards|email|letter|gift|step|message|popup|banner|line|text',
				'thank you|u ,',
				'thanks|cheers|thx ≠page|screen|note|card|to',
				'thanks|cheers|thx ,',
				'many thanks',
				'appreciate|grateful _2 you|your|it|that|the|for',
				'good|well spot*',
				'glad|pleased you _1 told|asked|wrote|said|called|spotted|let|raised'
			],
			unless: '@not bunch',
			examples: {
				yes: ['Thank you for the photo.', 'Thanks for waiting!', 'I appreciate your patience.'],
				no: ['No thanks to you.', 'He thinks so.', 'The thank-you page lacks the number.', 'The thank you note is in the box.']
			}
		},
		{
			name: 'apology',
			tone: 'apology',
			points: 4,
			patterns: [
				"i'm|we're|i|we|am|are|so|truly|very|really|terribly _2 sorry",
				'^ sorry',
				'sorry about|for|to|that',
				'apologise|apologize|apologies|apology',
				'my|our bad',
				'please forgive',
				'excuse us|me|our',
				'i|we regret'
			],
			unless: '@not any if feel',
			examples: { yes: ['I am so sorry about this.', 'My apologies.', 'Sorry for the wait.'], no: ['I am not sorry.', 'A sorry tale.'] }
		},
		{
			name: 'names-the-trouble',
			tone: 'empathy',
			points: 8,
			shares: true,
			patterns: [
				'sorry|sad|gutted|troubled|upset|sorry to|about|that|for|you|your',
				'understand|understandable|understandably|appreciate|imagine|know|see|get|hear|realise|realize how|why|that|you|what|the|your|completely',
				'must|would|can|has have|be|feel|been _2 @trouble',
				'how @trouble',
				'@trouble that|when|to|for|of|not|after|with|having',
				"is|was|it's|that's|thats|its|be|not a|an|the|no|so|really|very|such _2 @trouble",
				'no way to|wonder you',
				"~ ^ oh no|goodness|gosh|dear i|you|your|that|that's|thats|the|today|poor|how|what|it|it's|this|we|i'm|$",
				'~ what a shame|pity|nuisance|nightmare|blow|disappointment',
				'you poor thing|soul|love|dear|souls|things',
				'of course that|it|this _2 stings|hurts|worries|annoys|matters',
				"~ can't|don't|cannot|wouldn't blame you",
				'~ nobody|no-one deserves|should|wants have|that|to|such',
				"i'd|id|i|anyone|would would|be|feel|have be|feel|the|furious|annoyed|upset|angry|same",
				'not|never what|how you|we|anyone|should'
			],
			unless: "if but wouldn't isn't",
			examples: {
				yes: [
					'My parcel is late.::I am sorry that your parcel is late.',
					"It is my mum's seventieth tomorrow, where is the present?::Oh no, your mum's seventieth is tomorrow and the present isn't there, I'm so sorry.",
					'The wedding cake never came.::I can imagine how awful a wedding without the cake was.'
				],
				no: ['My parcel is late.::I understand that you want a discount.', 'My parcel is late.::The parcel is in Brno.']
			}
		},
		{
			name: 'empathy',
			tone: 'empathy',
			points: 5,
			lacks: true,
			patterns: [
				'sorry to hear|read|learn',
				'so|really|truly|very sorry _2 you|your|about|that|for',
				'completely|totally|fully|can|do|i really|understand|see|imagine|appreciate how|why|that|understand|imagine',
				'i|we understand|imagine|appreciate|know how|your|why|what',
				'i can imagine',
				'must|would|can have|be|feel|been _2 @trouble',
				'how @trouble',
				"i'd|id be|feel|have _2 furious|annoyed|upset|angry|same|cross|worried",
				'no wonder you|that',
				"~ ^ oh no|goodness|gosh|dear i|you|your|that|that's|thats|the|today|poor|how|what|it|it's|this|we|i'm|$",
				'~ what a shame|pity|nuisance|nightmare|blow|disappointment',
				'you poor thing|soul|love|dear|souls|things',
				'of course that|it|this _2 stings|hurts|worries|annoys|matters',
				"~ can't|don't|cannot|wouldn't blame you",
				'~ nobody|no-one deserves|should|wants have|that|to|such',
				'feel for you',
				'gutted|sorry for you|your',
				"that|this|it|which is|was|must|sounds|'s _2 @trouble",
				"that's|it's _3 @trouble",
				'right|reason|every|entitled to be|feel _1 upset|angry|cross|annoyed|furious|worried|disappointed',
				'condolences|sympath*'
			],
			unless: '@not if but how',
			examples: {
				yes: [
					'I am sorry to hear that.',
					'I can imagine.',
					'That sounds awful.',
					'Oh no, I am so sorry.',
					'Oh you poor thing!',
					"I can't blame you."
				],
				no: ['Sorry if that sounds awful.', 'I understand the contract.']
			}
		},
		{
			name: 'reassurance',
			tone: 'warm',
			points: 4,
			patterns: [
				"don't|dont|no|need|nothing need|worry|worries",
				'nothing to|you|is _1 do ≠with',
				'nothing to|you|is _1 do ,',
				'nothing to|you|is _1 pay|worry|fear|sign|remember|cancel|lose|lost|return|fill',
				'no|not|any|without trouble|bother|worries|problem|rush|hurry|problem* $',
				"you|you've did|done nothing|everything|it wrong|right|perfectly",
				"you haven't|didn't done|do|break|broken anything",
				"you're|you|youre are _1 right|safe|entitled|welcome|covered",
				"you're _1 right|safe|entitled|covered",
				"not|isn't|wasn't your fault|mistake|doing",
				'nothing|anything you|that did|could|do|have _1 wrong|caused|break',
				"you can't|won't|needn't|don't break|need|lose|have|pay",
				"is|are|it's _2 safe|untouched|intact|sorted|fixed",
				'easy|happens|common to|mistake|to|one thing|miss|everyone|all|make|most',
				'take all|your _1 time',
				'nothing|no _1 to be|feel shy|ashamed|embarrassed',
				'good question',
				'not silly|stupid|daft|blind|crazy|alone|a at|in|you|nuisance|$',
				'not your _1 computer|phone|fault|doing|mistake|maths|eyes|laptop|router|typing|english',
				"it's|is perfectly ok|okay|fine",
				"it's|is more than ok|okay|fine|welcome|enough",
				"you've got|you're this|in"
			],
			examples: {
				yes: ["Don't worry.", 'You did nothing wrong.', "It wasn't your fault.", 'Nothing to be shy about.'],
				no: [
					'You are wrong.',
					"It is more than I'm allowed.",
					'I have nothing to do with it.',
					'Nothing to eat for six hours.',
					'I worry about the box.'
				]
			}
		},
		{
			name: 'ownership',
			tone: 'ownership',
			points: 5,
			patterns: [
				"i'll|ill|we'll|i|we|i'm|we're|let will|shall|have|ve|am|are|me|'ve|going|gonna|just|can _3 check|look|find|fix|sort|ring|call|phone|send|write|ask|chase|arrange|refund|replace|book|keep|make|get|see|put|take|move|credit|email|update|drop|bring|push|follow|open|escalate|pass|stay|watch",
				"i'll|ill|we'll _2 check|look|find|fix|sort|ring|call|phone|send|write|ask|chase|arrange|refund|replace|book|keep|make|get|see|put|take|move|credit|email|update|drop|bring|push|follow|open|escalate|pass|stay|watch|do|come|have|be|let|add|give|leave|tell|hold",
				"i've|ive|we've _2 checked|looked|found|fixed|sorted|rung|rang|called|phoned|sent|asked|chased|arranged|refunded|replaced|booked|put|taken|moved|credited|passed|opened|added|cancelled|given|made|set|unlocked|raised|started|reserved|extended|waived|corrected|got|escalated|held|started|told|spoken",
				'i checked|looked|found|fixed|rang|called|asked|sent|put|rebuilt|booked|moved|spoke',
				"~ i'll|we'll _2 it|that|this right|straight now|away",
				'let me _1 check|look|find|see|sort|know|help|fix|get|put|explain',
				'our|my|we fault|mistake|error|doing|failure|slip|made|got|broke|caused|failed|messed|should|ought|let|mixed|lost|forgot|missed _3 wrong|have|mistake|you|to|$',
				"on|down|that's|it's|this us|our|to|is _1 fault|mistake|us|job|doing|error|side $",
				'by us|me|my|our _1 $',
				'it|that|this was|is us|me|ours|mine',
				'none|nobody|not one of us',
				"we|i should've|ought|should _1 have",
				'on our|my side|part',
				'our|my|we training|fault|doing|job|mess _2 not your|yours|you',
				"that's|was|is|it's _1 on|our|my|down us|me|mistake|fault|side|to",
				'take|full|own responsibility|this|it',
				'leave it|that|this with|to me|us',
				'on it $',
				'personally|myself',
				'looking into it|this|that|your|the'
			],
			unless: "@not nothing won't ban block",
			examples: {
				yes: ["I'll check it right away.", 'That was our mistake.', 'Let me look into it.', "I've sent you a new one."],
				no: ["I won't check it.", 'You will find it there.']
			}
		},
		{
			name: 'offer',
			tone: 'warm',
			points: 3,
			patterns: [
				'would|shall|should|can|may|do|if|which|what you|i|we|it|that|of|suits|would|day|time _5 like|prefer|help|suit|rather|want|work|better|you|i ?*',
				'would you like|prefer|rather',
				'shall i|we _3 send|book|do|move|go|put|start|arrange|cancel|keep',
				"if you _1 like|prefer|wish|want|need|tell|would|send|let|have|'d _5 i|we|i'll|we'll|happy|glad|me|happily",
				'happy|glad|pleased|delighted|welcome to _1 help|send|do|explain|look|take|show|walk|call|arrange|hear',
				'let me know',
				'i|we can|could|also _2 offer|suggest|send|move|give|swap|refund|book|arrange|put|do|help|hold|keep|reserve|change|start|leave|extend|waive',
				'in the meantime|meanwhile',
				'alternatively',
				'just|or|simply|please tell|ring|write|say|reply|shout|drop|give|call|message me|us|the|a|here|word|if',
				'anything|something else|more i|we|that|you',
				'as a|an thank|apology|gesture|exception',
				'for free',
				'free|no|without of|charge|extra|any charge|cost|fee',
				'on us|me|the $|house'
			],
			unless: "@not nothing won't",
			examples: {
				yes: ['Would you like a refund?', 'If you prefer, I can send a new one.', 'Let me know if it comes back.'],
				no: ['I cannot offer that.', 'You would pay twice.']
			}
		},
		{
			name: 'suggestion',
			tone: 'warm',
			points: 9,
			patterns: [
				'^ could|should|shall|can|may we|i',
				'^ what|how about',
				'it|that|this would|might|could help|be|make',
				"i'd|we'd suggest|recommend|propose|let|move|put|start|show|say|write|offer|keep|add|name|begin|open|explain|give|place|swap|mention|tell|leave|take|change",
				'i|we would|might|could suggest|recommend|propose|let|move|put|start|show|say|write|offer|keep|add|name|begin|open|explain|give|place|swap|mention|tell',
				'perhaps|maybe we|it|the|a'
			],
			unless: "nothing won't read wait",
			examples: {
				yes: ['Could we show the price first?', 'What about a photo?', "I'd let people buy as guests."],
				no: ['Show the price first.']
			}
		},
		{
			name: 'kind-refusal',
			tone: 'warm',
			points: 8,
			patterns: [
				"i'd|we'd|i|we|would _1 love|like|wish|gladly _1 to|i|we _9 but",
				'i|we wish i|we',
				"i'm|we're|i|am|are afraid",
				'never|not|nobody _9 whoever asks',
				"hope you'll|you|that _2 understand|see",
				'i|we can _3 whoever asks',
				'rather be|give|tell|say you|it|straight|honest _9'
			],
			unless: 'learn',
			examples: {
				yes: [
					"I'd love to help, but the rules are the same for all.",
					"I'm afraid that date is taken.",
					"We don't say that, whoever asks, and I hope you'll understand."
				],
				no: ['No, the rules are the same for all.', 'I would like you to wait.']
			}
		},
		{
			name: 'warmth',
			tone: 'warm',
			points: 3,
			patterns: [
				'have a|lovely|enjoy _1 lovely|good|great|nice|safe|wonderful|day|trip|holiday|evening|weekend',
				'enjoy the|your',
				'good luck',
				'congratulations|congrats|well done|to',
				'lovely|great|glad|good|nice|wonderful to|that|question|news|choice|you|idea|photo|picture',
				'get well',
				'happy birthday|travels|baking|trails|to|reading|new|anniversary',
				'safe travels|journey|flight|trip',
				'fingers crossed',
				'🙂|😊|☺|💐|❤|🌷|😀|👍|👋|🎉|🐾|🎂|🙏|🤗|🌞|☀|🎓|💛|💙|💚',
				'hope _3 feel|enjoy|helps|better|well|goes|soon|lovely',
				'look|looking forward',
				"i|we|i'd|we'd|would wish|love|like|gladly _1 i|we|to|could|spare|help",
				'thank|thanks|you _1 for thinking|trusting|bearing|staying',
				'wish|hope|hoping it|your|that|the|she|he|they|this',
				"hope you'll|you _1 understand|sell|have|find|get|like|will",
				'happy watering|gardening|cooking|seventieth|sixtieth'
			],
			unless: '@not cry baby',
			examples: {
				yes: [
					'I wish I could.',
					"I'd love to spare you the trouble.",
					'Enjoy the concert!',
					'Good luck with your exam.',
					'I hope she feels better soon.'
				],
				no: ['I hope you learn to read.']
			}
		}
	]
};
