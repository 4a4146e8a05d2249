// English signs: what is said to the customer and about people like him.
import { phrases } from '../phrases.ts';
import type { KindSigns } from '../kinds.ts';

const lists = {
	group: `women|woman|ladies|lady|girls|girl|blondes|blonde|men|gypsies|gypsy|foreigners|foreigner|immigrants|immigrant|migrants|refugees|asylum seekers|ukrainians|ukrainian|poles|polish people|russians|romanians|bulgarians|turks|arabs|africans|asians|chinese people|the chinese|indians|pakistanis|mexicans|germans|the french|italians|irish|travellers|americans|vietnamese|blacks|black people|muslims|jews|catholics|gays|gay people|lesbians|homosexuals|trans people|transsexuals|pensioners|pensioner|old people|older people|elderly people|the elderly|seniors|oldies|old folks|boomers|teenagers|young people|kids today|millennials|the disabled|disabled people|wheelchair users|the blind|blind people|the deaf|deaf people|autistic people|the mentally ill|fat people|overweight people|single mothers|mothers|housewives|pregnant women|the unemployed|benefit claimants|poor people|southerners|northerners|villagers|people on benefits|people with an accent|non native speakers|his kind|their kind|your kind|your sort|your people`,
	judging: `always|usually|never|tend to|just|can't|cannot|don't|aren't|shouldn't|should stay|should go|belong|careful|disappear|steal|cheat|haggle|complain|lie|not made for|not suited|not cut out|too (slow|old|emotional|complicated|weak|young|lazy|stupid|technical|demanding|sensitive)|struggle|no sense|no head for|no clue|by nature|generally|notorious*|typical*|of course|obviously|known for|have their problems|get confused|overreact|fussy|difficult|only want|only know|a risk|problem*|trouble|better off|happier|prefer|at home|in the kitchen|would rather|avoid|unreliable|dirty|noisy|loud|lazy|greedy`
};

const quarrelling = phrases(
	`(untrue|not true|isn't true|simply false|is false|a lie|you lied|you're lying|you are lying|lies|liar|a fib|nonsense|rubbish|ridiculous|absurd|made up|fairy tale|fairy tales|invented that|making that up|making this up|made that up|making it up)
	you (are|'re) [simply|clearly|obviously|just|plainly|quite|completely|the one|very much|totally] (wrong|mistaken|confused|confusing|lying|exaggerating|imagining|twisting|mixing|dreaming|misinformed|who|contradicting|inventing)
	(you're|you are) [simply|clearly|obviously|just|plainly|quite|completely|the one|very much|totally] (wrong|mistaken|confused|confusing|lying|exaggerating|imagining|twisting|mixing|dreaming|misinformed|who|contradicting|inventing|making|forgetting|overlooking|not right|not correct|mistaken|in the wrong)
	(you've|you have|you) [simply|clearly|obviously|just|plainly|probably|evidently|apparently|surely|certainly] (misread|misunderstood|misheard|overlooked|forgot|forgotten|ignored|confused|mixed up|invented|imagined|got it wrong|it wrong|misremember*|failed to read|failed to|neglected)
	(you|you've|you have) [simply|clearly|obviously|just|plainly|probably|evidently|apparently|surely|certainly|very well|most likely] (didn't|did not|haven't|have not|never|can't have|couldn't have|hadn't|don't|cannot have|won't have) [even|actually|really|properly|obviously|simply|in fact|ever|carefully|bothered to|been] (read*|called|call|send|sent|pay|paid|enter*|order*|ask*|look*|plug*|press*|follow*|understand|understood|know|tell|told|write|written|return*|receive|check*|charge*|fill*|attach*|listen*|open*|try|tried|measure*|do that|do it|did|say|mention*|want to)
	(no|yes) , you (did|didn't|did not|have|haven't|are|aren't|were|weren't|do|don't|can|can't|could|will)
	(no you did not|no you didn't|yes you did|no , it (isn't|doesn't|didn't|wasn't)|no , we (didn't|did not|never)|no , that's)
	you must (have|be) [simply|just|surely|obviously] (forgot*|overlook*|misread|mist*|confus*|done|dropped|pressed|deleted|put|left|dreamt|mixed|entered|ordered|clicked|lost|wrong|joking|kidding|mistaken|broken|been)
	(your|own) [own] (fault|mistake|error|carelessness|doing|problem|responsibility|negligence|imagination|oversight|lack of)
	(excuse|excuses|whining|whingeing|drama|fuss)
	(black and white|in plain english|plain english|clear as day|plain as day|crystal clear|as clear as|clearly stated|clearly says|clearly written|it clearly|quite clearly|as anybody can|as anyone can|as everyone can|anybody could|anyone could|any child|a child could|a child would)
	(learn to|can't you|should learn to|if you could|if you'd only|had you|if you had|if only you|if you'd|next time you might|you might try|you should have|you ought to have|you could have|you should try|why didn't you|perhaps you should) [only|simply|just|bothered to|actually|even|the] (read*|listen*|look*|check*|pay*|paid|open*|count*|follow*|thought|think*|asked)
	(read|look at|check) _ (again|properly|carefully|once more|before you)
	(no point in|no use|pointless|stop|quit) (claiming|arguing|denying|pretending|insisting|complaining|discussing|to argue|accusing|lying|blaming)
	(obviously|clearly|apparently|the problem is|the fault is|the error is|it's) [on|lies|obviously|clearly|with|at] (with you|your side|your end|you , not|between)
	(our|the) (system|records|computer|computers|logs|data|meter|scanner|scale|scales|camera|cameras|signature|statistics) (is|are|does|do|don't|doesn't|never|show|shows|prove|proves|says|say|tell|tells|speak) [not|very clearly|clearly|something|quite|that] [^ ]+ (lie|lies|wrong|mistake*|err|you|otherwise|different|different story|opposite)
	(system|records|computer|logs|data|scanner|scales|camera|gps|tracking) (never|doesn't|does not|don't|do not|can't) (lie|lies|make mistakes|err|be wrong|get it wrong)
	we (never|did not|didn't|don't|do not) [ever|actually|simply] (promise*|say|said|claim*|lie*|charge*|advertise*|agree*|offer*|write|wrote|make mistakes|make such)
	(nobody|no one|not one|none) [else|here|of our customers|ever|of the others|at our] [has|had|have] [ever|a|any] [had|a|any] [a|any] (complain*|lied|promise*|said|problem*|trouble|other)
	(i|we) (can|can't) (see|prove|show) [perfectly well|very well|exactly|clearly|quite well] (what you|that you|what people|how you|you)
	(that's|that is|it's|this is) [simply|just|only|purely|entirely] (your (opinion|word|problem|version|interpretation|view|imagination|claim)|impossible|not possible|out of the question|wrong|incorrect|not correct|not how|not what happened)
	(so you say|so you claim|you claim|as you claim|allegedly|your so called|supposedly|you keep (denying|claiming|saying)|you insist|i very much doubt|i doubt that|i don't believe|we don't believe|hard to believe|i find it hard|strange that|funny that|funny how|curious that|funnily enough|odd that)
	(admit it|just admit|be honest|let's be honest|face it|get your facts|check your facts|facts are facts|the fact is you|i know what i|i'm not going to argue|i won't argue|end of discussion|case closed|matter closed|we consider the matter closed|regard the matter as closed|no matter how often|however often you|however loud)
	(your|a) (signature|own words|own fault) prove*
	i don't (see|know|understand) how (anyone|anybody|you|somebody) (could|can|managed)
	(twist|twisting|putting) (my|our|the) words
	(show|prove|quote) (me|us) (where|one|a single|the place|any)
	prove it
	(denying|nobody lied|who lied|lied ?)
	you (don't|can't|won't|didn't) (read|listen|understand|pay attention|look|bother)
	(be my guest|your choice to fight|it's not my fault|isn't my fault|not my fault|problem with the truth)`
);

export const tone: KindSigns = {
	quarrel: {
		breaks: quarrelling,
		excuses: phrases(
			`(sorry|apologise|apologies|my mistake|our mistake|my fault|our fault|easy to (overlook|miss)|easily (overlooked|missed)|should have been clearer|not clear|you're right|you are right|quite right|let me check|may be in|may have|might have|could have been|i understand)
			(didn't|never|haven't|did not) (receive|get) [it|the|your]
			(not|isn't|wasn't) your (fault|mistake)`
		)
	},
	'public-quarrel': {
		breaks: phrases(
			`(people like you|customers like you|trolls|troll|haters|hater|keyboard warrior*|drama queen*|attention seek*|attention|grow up|get a life|pathetic|embarrass yourself|laughing stock|laugh at you|arrogan*|rude yourself|shouted|shouting at|yelled|yelling|screamed|slander*|libel*|defam*|smear*|competitor's account|fake review*|paid review|fake account|blackmail*|extort*)
			(dear|hey|as) [all|other] (readers|everyone|everybody|people|folks|guests|all) __ (see|read|know|believe|judge|notice|here)
			(everyone|everybody|anyone|anybody|people|others|readers|the whole forum|the others) _ (can see|can read|knows|know|sees|should know|may judge|can judge|read|will see|else (is|was|has))
			(i'll|i will|i can|we can|shall i|let me|should i|want me to) (tell everyone|tell people|show everyone|post|publish|quote|remind everyone|share) __ (what you|your|how you|the (messages|e-mails|recording|photos|screenshots))
			(write|argue|go on|keep going|continue|keep this up|post) _ (all night|till morning|until morning|all day|forever|as long as you|as often as you|whatever you)
			(you|yourself) (started|began) (it|this|that)
			(another|a new|a different) hobby
			(your|his|that) (sort|kind) of (comment*|post*|people|review*|customer*)
			(same|likewise|no different) (about|of|to) you
			if you (behaved|acted|talked|spoke) [^ ]+
			like (a grown up|an adult|grown ups|adults|a child|children)
			(you|all you) (only|just) (want|come|do|ever) _ (complain*|moan*|fight|troll*|stir*|insult*|rant*)
			(first|before) _ (insult*|attack*|shout*|accus*)
			(you|you're|you are|you were) [the|just|only|one|simply|quite] (one|liar|rude|ridiculous|aggressive|insulting|hysterical|ungrateful|impossible|obnoxious|paranoid|jealous|bored|boring|unbearable|impolite|who)
			(don't|do not|nobody|never) (believe|listen to|trust) (him|her|this|a word|them|everything)
			(go|look|shop|stay|eat) (elsewhere|somewhere else|away)
			(wait|waiting) (long|a long time|forever)
			(your|this|that|such) (post|review|comment|rant|outburst|tirade|story) (is|says|tells|shows|proves|only) [nothing|just|only|a|more|everything] [^ ]+`
		)
	},
	threat: {
		breaks: phrases(
			`(you'll|you will|you may|you might|you'd|you're going to|you are going to) [soon|certainly|bitterly|only|really|well|be|come to|live to|still] (regret|be sorry|sorry|wish you|pay for|see what|find out|hear from our lawyers|hear from my|rue|learn the hard|get to know)
			(we|i) (know|have|found|remember) [exactly|very well|also|perfectly well] (where you|where your|your address|your boss|your employer|who you are|ways|our ways|means|your number|contacts|friends|all your|what you)
			(watch out|watch yourself|watch your (step|mouth|back|tone|tongue)|be careful|mind your|careful what|careful who|think twice|think it over|think again|think very|think carefully|think hard|don't push|don't test|don't try|don't mess|don't provoke|don't play|don't you dare|i warn you|we warn you|i'm warning|last warning|consider yourself|consider this a|final warning|you've been warned|don't say (i|we|nobody)|don't come crying|don't be surprised|or else|you asked for it|if i were you i'd be)
			(sue you|take you to court|see you in court|meet in court|our lawyers|my lawyer|our solicitors|our legal department|legal team) [will|are|is|would|at|have] 
			(see you in court|sue you|sueing you|suing you|take you to court|drag you|press charges|report you|reporting you|call the police|set the police|to the police|go public with|tell your|inform your (employer|boss|wife|husband|family|landlord|neighbours|bank)|contact your (employer|boss|wife|family)|your (employer|boss|wife|husband|neighbours|family|landlord|colleagues|mother|parents) _ (hear|learn|know|find out|read|see|interested|like to know|pleased|happy to hear))
			(debt collector*|bailiff*|collection agency|enforcement officer*|debt register) __ (door|visit|come|knock|round|will|before|sooner|faster|happy|love)
			(blacklist*|black list|ban you|block you|blocked for good|banned for life|close your account|delete your account|lock you out|cut you off|switch you off|cancel your|lose your|wipe your) _ (if you|unless|and then|the moment|once and|just like|the very|for this|in no time|before you|faster)
			(if you|unless you|one more|once more|keep|carry on|another) __ (block you|ban you|blacklist*|close your account|delete your|lock you|cut you off|switch you off|sue you|make sure|see to it|blocked|banned|lose everything|won't like|be sorry|regret|police|find yourself|unpleasant|things will|last time)
			(make|making) (sure|certain) __ (nobody|no one|everybody|everyone|never|regret|lose|banned|fired|the last|pay for)
			(see to it|personally see) __ (nobody|no one|everyone|never|regret|lose|banned|fired)
			(would be|'d be) a (shame|pity) if
			(shame|pity) if (something|anything|your|it|that)
			(could|might|may|can|would|will) [suddenly|easily|just|quickly|also|well|always|simply|somehow] (vanish|disappear|get lost|go missing|be lost|be wiped|happen to your|be deleted by accident|slip|take (months|years)|break|burn|leak out|end up)
			(might|could|may|would|will) be (yours|you|you next|next|the next one)
			(keep|carry on|go on|one more|another) __ and [you|your|the|we|i|then] __ (next|yours|you'll|lose|find|account|ban*|block*|see|learn)
			(accidents happen|things happen|these things happen|things get lost|something (always|might|will|may|can|could) _ (turn up|be found|happen|find|come up)|find something|we'll find|we always find|we have a file|everything is recorded|we keep records)
			(make|making) (your|life|things|it) [life] (very|really|hell|difficult|hard|unpleasant|uncomfortable|miserable|a misery|complicated)
			(keep your mouth|shut your|hold your tongue|shut up) 
			(never|nobody will|no one will|nowhere) _ (get|find|rent|lend|insure|serve|sell|hire|work|another) __ (again|you|anywhere|loan|flat|job|in this)
			(teach you|show you what|show you who|deal with you|have you (thrown|removed|banned)|come after you|come for you|pay you a visit|send the boys)
			(your review|your comment|that review|that post|this post|the review|negative review*|bad review*) __ (consequences|court|lawyer*|sue|cost you|removed or|take it down or|regret)
			(your|the) (employer|boss|wife|husband|family|bank|school|landlord) (would|might|will|could) [surely|certainly|probably|also] (find|be|like|love|hear)
			don't expect (us|me) to [^ ]+
			or you'll (find|see|lose|be) [^ ]+
			(one more|another|once more) [^ ]+ __ and you'll (never|not)
			(there'll be|there will be|face|have|serious|bear the) [serious|unpleasant|legal|the|nasty] consequences
			(cost you dear|cost you dearly|it'll cost you|it will cost you|end badly|end well for you|won't end well|turn out badly|get ugly|get nasty|get unpleasant|the gloves are off|won't be so nice|not be so nice|won't be so patient|lose my patience|lose our patience|my patience is)`
		),
		excuses: phrases(
			`(so that you don't|hate for you|we'd hate|don't want you to lose|wouldn't want|to protect|for your safety|appeal|be careful (with|not to|when|of)|watch out for|careful with)
			(no|not|never|without) (threat|to worry|consequences|any)`
		)
	},
	discrimination: {
		breaks: phrases(
			`@group __ @judging
			(people|men|customers|guests|families|someone|somebody|those|others|clients|folks) [who come|coming] (like you|like them|of your (kind|sort|age|colour|faith|background|type|size|origin)|your age|at your age|from (there|your country|those countries|the east|that part|your part|down there|over there|that area|that neighbourhood)|with your (name|accent|skin|background|condition|disability|surname|looks))
			(at|for|of) (your|his|her|that|a certain|this) (age|advanced age|time of life) [^ ]*
			(at your age|in your condition|with your accent|with your name|with a name like|your accent|your colour|your religion|your origin|your background|given your|considering your (age|condition|sex|gender|origin))
			(people|customers|someone|anyone|everybody|everyone|those) with (such|these|those|that kind of|this kind of) [^ ]+
			(where you come from|where you're from|where you are from|in your country|in your culture|your countrymen|back home where|go back to|you people|your lot|the likes of you|over here we|here in (europe|england|britain|this country) we|our own people|locals first|natives)
			(as|for|being|like|just like|typical for|not bad for|brave for|difficult for|hard for|tricky for|complicated for|too heavy for) (a|an|you) [old|older|young|single|blonde|divorced|pregnant|elderly|simple|you] (woman|lady|girl|man|pensioner|foreigner|immigrant|mother|mum|housewife|granny|grandma|grandmother|grandpa|blonde|muslim|gypsy|disabled|cripple|guy|housewife|senior|ladies|women|girls)
			you (ladies|women|girls|men|foreigners|young ones|oldies|pensioners|youngsters|gays)
			(women|ladies|girls|a woman|a lady) (and|with|plus|in|at the) (technology|cars|maths|wheel|machines|computers|money|engines|numbers|directions|maps|tools|parking)
			(ask|let|leave|get|have|take|bring|send|fetch|borrow) [it to|along|your|some|a|someone|somebody|to] [your|the] (husband|boyfriend|father|son|grandson|grandchildren|grandchild|man|men|nephew|someone younger|somebody younger|younger person|man of the house|gentleman|someone who speaks|native speaker|brother) [to|do|have|look|handle|in|explain|about|deal|with|along|first|for|instead|of]
			(someone|somebody|anyone) (younger|normal|healthy|fit|slimmer|native|local|white|able bodied|with better|who can hear|who can see|who speaks)
			(his|her|their|your) own kind
			real (couple|couples|family|families|man|men|woman|women)
			at <number*> [you|one] (should|ought|can't|can hardly|must|shouldn't)
			(for|meant for) (the young|young people|the young and fit|healthy people)
			in this country _ (women|men|people|we)
			(people|those|ones) [who] (living|live|from) (there|here|that part) _ (steal|cheat|lie|drink|fight|don't|never)
			(a man's|men's|woman's|women's|man's) (job|work|thing|world|business|logic|talk|intuition|hands|task|place)
			(that time of the month|hormones|hysterical|female logic|women's logic|man up|like a girl|like an old woman|ladies' problem|dumb blonde|blonde moment|senile|dementia|retard*|cripple*|spastic|lame duck|mongol|midget|fatso|obese|fat|gypped|jewed|chinaman|negro*|paki|gyppo*|pikey|tranny|faggot*|poof|dyke|queer folk|homos|christian country|normal people|normal families|normal couple*|proper family|real (man|men|woman|women|family|families|english))
			(speak|learn|write in|understand) [some|proper|better|our|decent|correct|a bit of|the] (english|language) [first|before|properly|and|then|would|might]
			(can't|don't|doesn't|hardly|barely) (speak|understand) [proper] english
			(isn't|aren't|not|is not|hardly|no) [quite|really|exactly] [a|the|meant|made|suitable|right|just] (place|made|meant|built|suitable|designed|right|thing|product|sport) for (wheelchair*|disabled|blind|deaf|old|older|elderly|women|ladies|girls|foreigners|children|mothers|your|people (like|with|your|of)|someone (like|with|your|of)|a woman|a lady|pensioners|overweight|large|someone in a wheelchair|somebody in a wheelchair|someone who can't|somebody who can't)
			(others|other guests|other customers|other members|people|regulars|our guests|our other) _ (might|would|could|may|will|feel) [feel|find|get|be|not] (awkward|uncomfortable|disturbed|uneasy|offended|bothered|put off|feel safe|complain)
			(we|i) (don't|do not|won't|prefer not to|rather not|never) [usually|normally|really|like to|want to] (rent|let|sell|serve|lend|hire|employ|take|give|accept|deliver) [to|it to|loans to] (@group|people like|foreigners|families with)
			(no wonder|naturally|of course|typical) , [with] (a|an|you're a|you are a|being a) (woman|foreigner|pensioner|man|girl|lady|blonde)`,
			lists
		),
		excuses: phrases(
			`(discount|fare|ticket|reduced|concession|price|free) _ (for|pensioner|student|senior)
			(accessible|accessibility|wheelchair accessible|step free|large print|guide|hearing loop|braille|ramp|lift)`
		)
	},
	smalltalk: {
		breaks: phrases(
			`(my|our) [own|late|dear|old|little|youngest|eldest|poor|best] (wife|husband|mother|mum|mom|dad|father|kids|children|son|daughter|dog|cat|grandma|granny|grandfather|grandad|grandmother|grandson|brother|sister|neighbour|neighbours|aunt|uncle|mother in law|boyfriend|girlfriend|partner|friend|mate|cousin|nephew|niece|parents|garden|flat|hobby|puppy|hamster|allotment|back|knees|football team|boss|colleague)
			(i|we) (also|once|always|recently) (ordered|got|wanted|needed|bought|lost|broke|forgot|waited) [^ ]+
			(i|we) [also|too|once|always|recently|just|really|absolutely|only|even|actually|never] (love|adore|enjoy|grew up|cook|bake|baked|ski|hike|fish|travel|watched|play|cycle|cycled|swim|dance|collect|support|visited|got married|got a dog|drink|drank|dream of|went to|went there|went on holiday|spent (the|my|our)) [^ ]+
			(i've|i'd|we've) (always|never|recently|once|long|finally) [been] (been|wanted|dreamt|dreamed|loved|thought|had|visited|thinking|started|seen|planned|meaning|bought) [^ ]+
			(i'm|i am) [also|really|a|actually|such|an|more of|so|quite|going|off|already|still] (big|huge|fan|keen|vegetarian|football|cat person|dog person|coffee|tea|hiker|skier|runner|gardener|tired|hungry|freezing|sweating|jealous|on holiday|going to|off to|dreaming|looking forward to (the|my|summer|christmas|friday)|training|learning) 
			i (myself|for one|personally) 
			me too
			(same here|just like me|speaking of|by the way|apropos|that reminds me|reminds me of|funny story|you won't believe|guess what|off topic|talking of|which brings me|incidentally|i must tell you|let me tell you|have you heard|did you hear|did you see|did you watch|did you catch|have you seen|have you been|have you tried|have you read|are you watching|do you also|do you like|do you cook|do you play|do you follow|do you have (children|kids|pets|a dog|plans)|what do you think (of|about)|who do you (think|support)|what's your favourite|are you (a|an|into|fond)|where are you (from|going)|what are your plans|would you believe|those were the days|in laws|at last ?|my (first|favourite|favorite)|it's (my|our) favourite|i'm off to|off to a|what are you (cooking|planning|having|up to|doing)|any plans|how's the weather|how is the weather|how was your|what's the weather|isn't it ?|aren't they ?|don't you think ?)
			i've been thinking (of|about) (a|an|moving|getting|buying|my|changing)
			(the) (weather|rain|heat|snow|sun|match|game|penalty|ref|referee|season|league|cup final|world cup|olympics|elections|election|government|politicians|news|petrol|prices these days|traffic|film|series|finale|mushrooms|queen|king|royals) _ (is|was|are|were|has|have|must|these|again|lately|this|today|isn't|wasn't)
			(what a) (season|match|game|goal|weather|summer|winter|heat|day|week|lovely name|beautiful name|country|city|view|finale)
			(weather|football|mushroom*|sourdough|barbecue*|netflix|tv show|telly last|horoscope*|zodiac|star sign|full moon|gossip|celebrit*|lottery|diet|yoga|marathon|beer|wine|pub|pints|hangover|gardening|tomatoes|knitting|fishing|camping|recipe*|grandchildren|in my youth|in my day|back in the day|when i was|the other day i|last weekend i|last summer|last year we|at the weekend i|on sunday i|yesterday i|this morning i|over the weekend)
			(how i|i do|i really|i'd|i) (envy|jealous|wish i were|wish i could|would love to be|could do with|give anything)
			(envy you|jealous|lucky you|wish i were there|take me with you|bring me|send me a postcard|can i come)
			(awfully|terribly|getting|everything's|so|dreadfully) (dear|expensive|hot|cold|rainy|windy|muggy|humid) (now|today|these days|lately|here|again|outside)
			(swears by|can't stop talking|mad about|crazy about|addicted to|obsessed with|can't get over|hooked on)
			(funny|lovely|beautiful|nice|interesting|unusual|charming) (name|surname|accent|town|city|village|country|part of the world)
			(greetings|greet|say hi|give my regards|pat|stroke|cuddle|hug|kiss) (to your|your|the|him|her|them) (dog|cat|wife|husband|kids|family|mum|grandma)`
		),
		excuses: phrases(
			`(i've|i have|i) [also|just|already] (checked|sent|attached|cancelled|changed|refunded|booked|asked|looked|found|added|ordered|reserved|reset|put|arranged)
			(we've had|we have had) (problems|trouble)
			(if|when|whenever|in case|on|as) __ (hot|cold|rain*|snow*|heat|freez*|wind*|sunny)
			(due to|because of|owing to) [the] (weather|snow|storm|rain)`
		)
	}
};
