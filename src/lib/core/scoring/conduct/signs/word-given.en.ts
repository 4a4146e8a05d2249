// English signs: what the agent may not promise, ask for or advise.
import { phrases } from '../phrases.ts';
import type { KindSigns } from '../kinds.ts';

const lists = {
	outcome: `(it|that|this|everything|all|they|he|she|you|the|your|our|nothing|there)`,
	medicine: `tablet*|pill*|ibuprofen|paracetamol|aspirin|painkiller*|dose*|capsule*|drops|antibiotic*|antihistamine*|ointment|cream|gel|vitamin*|medication|medicine|sedative*|spoonful*|mg|sleeping pills`,
	asset: `fund*|share*|stock*|bond*|etf*|bitcoin|crypto|gold|property|portfolio|savings|money|securities|equities|pension|apple|tech|everything|it all|all of it`,
	secretly: `password*|passcode*|passphrase*|pin|cvv|cvc|cvc2|card number|number of (your|the) [bank|credit|debit|payment|whole] card|security code|three digits|four digit code|full number|whole number|sixteen digits|login details|log in details|both sides of your card|(front and back|both sides) of [your|the] card|banking code|secret code|sms code|verification code|memorable word|credentials|digits on the back|code on the back|code from the back|expiry date and|(long|whole|full|entire) number (on|from|of|across) [the] [front of|face of|back of|your|the] [your|the] [^ ]*|(digits|numbers|figures|code) (on|from|at) the (back|reverse|other side|front)|full card|[^ ]+ digit code|code [that|which] [your|the] bank|code (from|by) [your|the] (bank|sms|text)`
};

export const wordGiven: KindSigns = {
	guarantee: {
		breaks: phrases(
			`(guarantee*|promise|warrant|vouch|swear) _ @outcome
			(i|we) (guarantee|promise|swear|assure you|can assure you|can promise|can guarantee)
			(i'll|i can|we can|i|we|you can|you may) [absolutely|definitely|safely|personally|easily|hereby|fully] (guarantee|promise|vouch for|bet|swear|bank on|rely on|take (my|it from))
			(that's|that is|it's|it is|this is|is|are) [absolutely|already|as good as|quite|now] (guaranteed|a promise|a certainty|a given|in the bag|a done deal|sorted for sure|a safe bet|a sure thing|dead certain|as safe as houses|safe as houses|certain|a matter of course|100 percent certain)
			guaranteed
			a sure thing
			done deal
			you (have|have got|'ve got|get) [got] my word
			you've [got] my word
			my word [on it|of honour]
			(word of honour|on my honour|cross my heart|hand on heart|mark my words|i'd stake my|i'd put my|i'll stake|i'll eat my hat|or i'll eat|i bet you|i'd bet|bet your|you can bet|set your watch|put your house|put money on)
			(for sure|for certain|with (absolute|complete|total|full) certainty|with certainty|without (a|any) (doubt|fail|question)|without (doubt|fail|question)|beyond [any|all] doubt|no doubt about (it|that)|there's no doubt|there is no doubt|no question about it|no two ways about it|no ifs or buts|no ifs|come what may|whatever happens|under all circumstances|in any event)
			(no way|no chance|zero chance|no danger|no risk|no possibility|zero risk|not the slightest (risk|chance|doubt)) __ @outcome
			(there's|there is|with) (no|zero|absolutely no) (way|risk|chance|danger|possibility)
			<percent:100%>
			hundred percent
			@outcome _ (will|won't|'ll|is|are) (definitely|certainly|surely|absolutely|undoubtedly|positively) _
			(you'll|it'll|they'll|he'll|she'll|we'll|it's|will) (definitely|certainly|surely|undoubtedly|never) (be|arrive|get|have|pass|win|come|work|see|make|fail|break|happen|go|lose|double|stay|find|receive|rank|grow|recover|sell|approve|crash|drop|fall|rain)
			(definitely|certainly|undoubtedly|surely) (be|get|arrive|come|pass|work|approved|approve|on time|there|going to|not going to|have|win|happen|happening|makes it)
			(cannot|can't|couldn't|won't) (possibly|ever) (fail|go wrong|happen|lose|break|be late|miss|turn)
			(nothing|it|you|that) (can|could|will) [possibly|ever] (go wrong|happen to it|fail)
			(nothing can|can't go wrong|cannot go wrong|nothing will) (go wrong|happen)
			(it|you|this|that|they) (can't|cannot|won't) (fail|go wrong|miss|lose)
			(rest assured|you can rest easy|sleep easy|sleep soundly|sleep tight|don't worry for a second|you needn't worry|stop worrying|no need to worry|nothing to worry about|have no fear|take it from me|trust me|believe me|take my word) __ (will|'ll|won't|you'll|it'll|they'll|is going to|gets|going to|by)
			(you can|you may|please|feel free to) [safely|absolutely|totally|certainly] (count on|rely on|bank on|depend on) (it|that|this|them|being|getting|the|having)
			count on it
			(is|are|it's|you're|they're) (bound|certain|sure|guaranteed) to
			not going to (turn|refuse|reject|fail|miss|be late)
			(they|nobody|no one|the bank|the embassy|the court) (never|always) (turn*|refus*|reject*|approve*|accept*|grant*|say* yes)
			as good as (approved|done|yours|there|won|certain|delivered)
			(book|buy|pack|order|plan) _ (without worr*|safely|with confidence|already)
			i (personally|will personally) (guarantee|vouch)
			(you will|you'll) not (regret|lose|be disappointed|have a single)
			(doubles|doubled|triple*|pays for itself|tenfold) _ (within|in|by) 
			(take (that|it|this) to the bank|as sure as|sure as|hand in the fire|without exception|another thought|you won't find anything|take my word|count on us|lay money|eat my)
			(be|is|'re) absolutely (sure|certain)
			never (seen|had|known) (a|one) [single] [^ ]+ (turned|refused|rejected|fail|declined)
			impossible (for|to|that) _ (late|fail|miss|lose|go wrong|happen|refuse|reject)
			won't be (a|any|one) [single] [^ ]+ (any more|left|anymore|by)
			(at the latest|no matter what|whatever the weather|rain or shine) , (guaranteed|that's settled|promise)`,
			lists
		),
		excuses: phrases(
			`@refuse _ (guarantee|promise|say|speak|tell|know|rule|predict|commit|vouch|swear|assure|give you)
			(our|the|your) (terms|contract|warranty|policy|conditions|tariff)
			(money|best price|satisfaction) (back|guarantee)
			(guarantee|promise|assure you|swear|my word|certainty|certain|sure) _ (to|that i'll|i'll|i will|that i will|is that i|is that i'll|is to) [personally|definitely|certainly] (text|message|remind|note|e-mail|email|keep you|inform|read|review|write|call|ring|check|look|let|keep|tell|follow|do|chase|get back|watch|ask|answer|update|be in touch|stay|try|report|send you (a|an|the|both|my) [^ ]+|have (it|them|this|both|everything|an answer) (with|to|for|ready)|work (out|through|it out|them out)|prepare|calculate|note|draw up|compare|go through|find out|pass|forward|come back)
			(guarantee|warranty) (is|lasts|covers|applies|runs|card|period|certificate|claim|repair|of|for)
			(under|within|in|by|out of|outside|your|the|year|two) [your|our|the|a] (guarantee|warranty)
			(would|'d) (love|like) to (promise|guarantee)
			(i'll|i will|we'll|we will) (definitely|certainly|surely) (let|write|check|look|ask|tell|get back|keep|do my|do our|try|pass|call|ring|message|update|be in touch)
			(wouldn't be|not) (fair|honest|right) _ (promise|guarantee)
			(if|whether|unless|in case) __ (for sure|for certain|definitely|certainly)
			(know|say|tell you|confirm|see) _ (for sure|for certain|with certainty)`,
			{
				refuse: `(cannot|can't|couldn't|won't|nobody can|no one can|not able to|unable to|don't|do not|never|would not|wouldn't|shouldn't|isn't something|not in a position to|without|may not|must not|mustn't|not going to|hard to|difficult to|impossible to|wrong to|too early to|rather not|afraid i)`
			}
		)
	},
	callback: {
		breaks: phrases(
			`(call|ring|phone|telephone|calling|ringing|phoning|calls|rings|phones) (you|u) [back|up|about]
			(give|giving|gives) you (a|another) (call|ring|buzz|bell|callback|shout|tinkle|phone call)
			(be|get|getting|come|gets) (in touch|back to you|in contact) [with you] (by|on|over|via) [the|your] (phone|telephone|mobile)
			(contact|reach|contacting|reaching) you _ (by|on|over|via) [the|your] (phone|telephone|mobile|number)
			(expect|await|get|receive|have|arrange|organise|book|schedule) _ (a|our|my|the|their|his|her) [quick|short] (call|phone call|callback|call back)
			(you'll|you will|you are going to|you're going to) (hear from|be called|be phoned|be rung|get a call|receive a call|have a call)  _ (by phone|on the phone|by telephone|over the phone)
			~ (you'll|you will) be (called|phoned|rung)
			(you'll|you will) be contacted by (phone|telephone)
			(someone|somebody|one of us|a colleague|the technician|an adviser|he|she|they) [will|is going to|'ll] (call|ring|phone|calls|rings|phones) _
			(i'll|we'll|i will|we will|he'll|she'll|they'll) (call|ring|phone) [back|again]
			(call|ring|phone) back`,
			lists
		),
		excuses: phrases(
			`@refuse _ (call|ring|phone)
			(you|please|can|could|to) (call|ring|phone) us
			(if|would|when would|shall|should|do|may|can|could) (you|i|we) [like|prefer|want|rather] __ (call|ring|phone) _ ?
			(if|or|whether) you (prefer|would rather|like|want)
			(called|rang|phoned|tried to call|tried calling|tried to reach)`,
			{ refuse: `(cannot|can't|won't|don't|do not|never|not able to|unable to|no need to|instead of|without)` }
		)
	},
	credentials: {
		breaks: phrases(
			`(send|tell|write|give|need|share|provide|confirm|state|dictate|read|text|e-mail|email|message|attach|include|quote|supply|forward|enclose|add|pass|spell|type|enter|put|let me have|let us have|let me know|jot|drop|require|reply with|respond with|fill) __ @secretly
			(what is|what's|what was|which is|what are) _ @secretly
			what [^ ]+ you (use|have|set|choose|type|enter|pick) _ @secretly
			(what|which) @secretly (is|are|do|did|have|were|was) [it] [you]
			(could|can|may|might) (i|we|you) [please] (have|get|see|take|borrow|use|know) __ @secretly
			(i'd|i would|i|we|we'd|i'll|we'll|all i|all we) (need|want|like|require|ask for|have to have|must have|also need|still need) __ @secretly
			@secretly [, ] i mean
			(type|put|write|enter) @secretly (into|in) (this|the) (chat|message|reply|e-mail|form below|field below)
			(type|put|write|enter) (your|the) @secretly (into|in) (this|the|our) (chat|message|reply|e-mail)
			@secretly _ (please|to me|to us|here|by return|in your (reply|answer|message)|so (that) (i|we)|you (use|type|normally|have|used|log|set|chose|entered))
			(photo|picture|scan|photograph|screenshot|snap|copy) of __ (card|@secretly)
			(i'll|we'll|i can) log in (as|for) you __ @secretly`,
			lists
		),
		excuses: phrases(
			`(last|final|first) (four|4|three|<number*|two|six|<number:4>) [digits|numbers|characters]
			(set|choose|pick|create|make|get|receive|enter|have|type) _ (new|temporary|fresh|different|own) (password|pin|passcode|one|card)
			(new|same|temporary|forgotten|reset|change*|changing|recover*) [your|the|a] (password|pin|card)
			(reset|change|recover|renew|restore|replace|forgot|forgotten) _ @secretly
			@secretly _ (to yourself|private|secret to|safe|slowly|only you|nobody|never|stays with you|isn't needed|is not needed|not needed)
			keep __ @secretly
			(no need|needn't|need not|don't need|do not need|never|not|nobody|no one|without|don't|do not|not even|rather than) __ @secretly
			(type|enter|put) (the|your|in the|in your) (password|pin|code|card number) (?!into this chat|in this chat|into the chat|in the chat)_ (slowly|yourself|into|in the|on the|at the|in your|there|again|then|only)
			(part|except|but (not|leave|hide|cover)|cover|hide|black out|blank out|mask) `,
			lists
		)
	},
	advice: {
		breaks: phrases(
			`(take|taking|have|try|swallow|use|double|halve|skip|stop taking|drop|reduce|increase|lower|raise|give (him|her|it|them|yourself)|put (him|her|them|yourself) on) __ @medicine
			(quarter|half|third|one|two|some|<number*) [of] [a|an] @medicine
			(needn't|don't have to|don't need to|no need to|no reason to) (go to|see|call|visit|bother) [the|a|your|any] (vet|doctor|gp|dentist|hospital)
			(legally entitled|legal right|breaking the law|against the law for|keep back|hold back|withhold) _ (rent|to that|deposit|payment|it)
			(put|pour|stick|sink|throw) _ (the lot|it all|everything|all of it|your savings) _ (into|in)
			(better return|best time ever|time to buy|can't lose with|safe as houses)
			ignore (his|her|their|the) (letter|notice|order|bill)
			(any|every) (court|judge) (would|will|sides|is)
			(cash in|sell|dissolve) [your|the|all] _ (pension|fund|savings|shares)
			(once|twice|three times|four times|<number* times) (a|per) day
			(put|rub|apply|smear|use|dab) _ (ibuprofen|gel|ointment|cream|vinegar|honey|baking soda|alcohol|butter|lotion) on
			(it's|it is|that's|that is|this is|sounds like|it'll be|it will be|it must be|probably|certainly|surely|looks like|just|only) [just|only|simply|probably|surely|clearly|definitely|nothing but|most likely] [a|an|the] [bit of|touch of|slight|mild|classic|simple|little] ([^ ]+itis|[^ ]+osis|allergy|allergic reaction|virus|flu|cold|infection|inflammation|abscess|ulcer|concussion|fracture|sprain|strain|migraine|rash|eczema|fungus|harmless|sunburn|heartburn|stress|pinched nerve|side effect|hormones|food poisoning|blood pressure|anaemia|tension)
			(it's|it is|that's|completely|perfectly|absolutely|totally|quite) harmless
			(harmless|passes in|goes away|nothing serious|no need (for|to see) a doctor|don't need a doctor|needn't see a doctor|doctor isn't needed|leave the doctor|doctors only|skip the doctor)
			(the|your) (law|courts|paragraphs|civil code|statute|legislation) (is|are|stands|will be|sides) _ (on|with|behind) (your|you)
			(stop|don't|do not|refuse to) (pay|paying) [him|her|them|the|your] [the|your] (rent|fine|instalments|loan|alimony|him|her|them|tax|maintenance|a penny|anything|landlord|deposit)
			(take|drag|haul) (him|her|them|it|the [^ ]+|your [^ ]+) to (court|tribunal|the ombudsman)
			(sue|prosecute|file a (lawsuit|claim) against|press charges|file charges|go to court|go to the police) [him|her|them|the|your|for]
			(you'd|you would|you'll|you will|you should|you are going to|you're going to) [easily|surely|definitely|certainly|clearly] (win|be entitled|get damages|have a case)
			(contract|clause|agreement|will|dismissal|notice|fine) (is|was|isn't) [clearly|simply|obviously] (invalid|void|unlawful|illegal|not valid|not legal|worthless|null)
			(legally|by law|in law) _ (you're|you are|you|he|she|they) [are|can|don't|do not|have|must|cannot|can't] 
			(i'd|i would|i'll|you should|you ought to|you'd better|better|my tip is to|my advice is to|best to|just|simply|definitely|go ahead and|now is the time to|it's time to|the best thing is to|i recommend|i'd recommend|i suggest|don't) [just|definitely|rather|honestly|immediately|go ahead and|now|personally|certainly|all] (buy|sell|invest|put|move|switch|hold|keep|pour|shift|borrow|remortgage|selling|buying|investing|putting|moving) __ @asset
			(buy|sell|invest in|put) __ (fund*|shares|stocks|etf*|bitcoin|crypto|gold|bonds) _ (now|before|while|and|it|they|because|immediately|today)
			@asset _ (will|is going to|are going to|are bound to|can only|is bound to|'ll) [only|surely|certainly|definitely|keep] (grow*|rise|go up|recover|double|soar|climb|fall|crash|drop|bounce*|growing|rising|take off|skyrocket)
			(can only|is going to|will) (go up|rise|soar|recover|take off|bounce back)
			put (all|everything|half|most) [of] [it|your money|your savings] (in|into)
			(deduct|write off|declare|don't declare|hide) __ (tax|taxes|income)
			(sign|don't sign|tear up|ignore) the (will|contract|agreement|settlement|notice|summons|fine|letter)
			(you're|you are) [clearly|certainly|definitely] (in the right|entitled to damages|entitled to compensation from|suffering from|depressed|allergic)
			(fast|fasting|starve) for
			(stop|come off|quit) (your|the|taking) @medicine`,
			lists
		),
		excuses: phrases(
			`(see|ask|call|consult|visit|contact|talk to|speak to|ring|show it to|through|by|with|for|from|at) [a|an|your|the|with] [licensed|own|qualified|independent|good|family] (doctor*|gp|pharmacist*|physician*|lawyer*|solicitor*|adviser*|advisor*|accountant*|vet|hospital|legal advice|tenants' centre|citizens advice|specialist)
			(can't|cannot|may not|not able to|unable to|not allowed to|don't|won't|mustn't|not for me to|couldn't|not qualified to|isn't (something|for)|wouldn't) _ (judge|advise|recommend|say|tell|pick|assess|diagnose|suggest|decide|give)
			(a|your) (doctor|lawyer|solicitor|pharmacist|licensed adviser) (can|will|is|should|would|needs)`
		),
		excused: phrases(`(can't|cannot|may not|not allowed to|not able to|mustn't|unable to) _ (advise|give advice|recommend|diagnose|judge) `)
	}
};
