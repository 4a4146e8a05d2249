// English signs: what is said about colleagues, competitors, other customers and the house.
import { phrases } from '../phrases.ts';
import type { KindSigns } from '../kinds.ts';

const lists = {
	name: `<name>( <name>)?`,
	inside: `reservations|optician*|our people|the coach|our coach|our doctor|the instructor|trainer*|purchasing|(people|guys|lads|girls|folks|ones|staff|crew|lot|men|women) (in|at|from|on|over in|down in|up in) [the|our] [^ ]+|workshop|kitchen|bakery|garage|lab|laboratory|stockroom|depot|print shop|studio|ground crew|crew|metering|planning|editors|housekeeping|registry|call handlers|packing|maintenance|it support|technical support|back office|the desk|colleague*|colleagues'|department*|team|(our|the|those|these|some|warehouse|it|sales|marketing|logistics|accounting|accounts|billing|finance|payroll|legal|purchasing|dispatch|delivery|support|night shift) (people|guys|lads|lot|folks|girls|boys|ladies|crowd|bunch|gang)
		|warehouse|logistics|accounting|accounts|accounts department|billing|finance|sales|salesm*|saleswoman|marketing|management|manager*|boss|bosses|supervisor*|developer*|engineers|engineer|technician*|technicians|dispatch|dispatcher*|packers|packer|our (driver|drivers|courier|fitter|fitters|buyer|buyers|planner|planners|cleaners)|trainee*|temp|temps|intern|interns|apprentice|night shift|day shift|morning shift|weekend shift|previous shift|front desk|receptionist*|reception|head office|headquarters|the branch|our branch|the board|director|directors|ceo|the executives|upstairs|the higher ups|whoever|somebody here|someone here|somebody in|someone in|somebody from|someone from|the new (one|ones|guy|girl|hire|hires|lad|boy)|my predecessor|programmer*|designer*|webmaster|cashier|cashiers|the call centre|the hotline|the lady who|the person who|the guy who|the bloke who|the one who|second line|first line|owners|owner`,
	bad: `never look|never looks|complained about them|can't use|cannot use|couldn't use|scatterbrained|absent minded|forgetful|distracted|all over the place|too much work|too much effort|hopeless*|useless|incompeten*|lazy|idiot*|clueless|careless*|sloppy|asleep|slept|sleep|sleeping|dozing|snoozing|chaos|chaotic|a mess|messing|messed|messes|botched|botches|bungled|screwed|screw|cocked|slipped|blunder*|forgot|forgets|forget|forgotten|ignore|ignores|ignored|ignoring|neglected|mislaid|dropped the ball|fault|to blame|responsible for this|don't care|doesn't care|couldn't care|care less|be bothered|no idea|no clue|a clue|doesn't know|don't know|didn't know|as usual|as always|once again|yet again|typical*|nonsense|rubbish|stupid|silly|daft|greedy|penny pinching|save money|saving money|cut corners|cutting corners|cutting costs|too busy|takes forever|take forever|their feet|its feet|his feet|sits on|sit on|sat on|sitting on|left hand|talk to|don't read|doesn't read|hasn't read|haven't read|never read|never reads|didn't bother|didn't read|don't do|doesn't do|no interest|asleep|the foggiest|not up to|neglect*|didn't (do|pass|tell|write|note|check|finish|enter|send|put|look|listen)|doesn't (do|pass|tell|write|check|work|listen|answer|reply|bother|understand)|don't (do|pass|tell|write|check|work|listen|answer|reply|bother|understand|test)|never (tell|tells|told|answer|answers|reply|replies|check|checks|checked|pick|picks|do|does|did|listen|listens|test|tests|think|thinks|pass|passes)|made it up|make things up|dreamt|dreamed|came up with|thought this up|thought it up|invented|pushed it|pushed this|pushed through|insist|insists|insisted|forced|won't let|refuse|refuses|refused|listen to|not the (brightest|sharpest)|unreliable|slow|disorganis*|let you down|let us down|hungover|the wrong|wrong (price|date|box|number|item|address)|mixed|mixes|muddle*|muddled|lost it|lost the|lost your|loses|losing|misplaced|talking nonsense|talked nonsense|mad|crazy|absurd|too slow|too lazy|behind|can't (plan|count|read|write|do|be|even|cope|keep|tell|manage|organise|get)|cannot (plan|count|read|write|do|even|cope|keep|manage|organise)|haven't learned|hasn't learned|still learning|keeps happening|nobody trained|badly trained|untrained|only been here|gave you rubbish|wasn't thinking|weren't thinking|pulled a fast one|their heads|his head|her head|coffee|smoking|chatting|gossip*|lunch|lied|lying|money|profit|profits|bonus|bonuses|sales targets`,
	better: `better|superior|stronger|faster|quicker|cheaper|nicer|ahead|smarter|smoother|more (advanced|reliable|modern|comfortable|polished|mature|generous|stable|for your money)|best|miles ahead|leagues ahead|streets ahead|unbeatable|second to none|brilliant|fantastic|excellent|great|top|proper|real|sharper|friendlier|safer`
};

export const others: KindSigns = {
	blame: {
		breaks: phrases(
			`@inside __ @bad
			@inside _ (strike|strikes|at it) again
			(had|have|has) (one|only one|a single) job
			(pack|packs|work|works|drive|drives|write|read|type|cook) like [a] (blind|drunk|monkeys|children|snails|they|pigs|amateurs)
			typical (for|of) (our|the|those|my) [^ ]+
			~ (not|isn't|wasn't|hardly) (our|my) (fault|mistake|doing)
			(he|she|they) _ (messed|forgot|botched|bungled|screwed|never (told|passed|noted|checked)|didn't (tell|pass|note|check|bother)|slept|is new and|are new and|mixed|got it wrong|can't be bothered|should have|ought to have|was supposed to|were supposed to)
			(their|his|her|colleague's|colleagues'|department's|team's|management's|warehouse's|accounting's|manager's|boss's|driver's|technician's) (own) (fault|mistake|mess|doing|error|carelessness|negligence|job|responsibility|idea|decision)
			(their|his|her|colleague's|colleagues'|department's|team's|management's|warehouse's|accounting's|manager's|boss's) (fault|mistake|mess|doing|error|carelessness|negligence|blunder|sloppiness|fancy|bright idea)
			(fault|mistake|error|doing|mess|blunder|idea|whim|decision) [lies] (of|with|in|made by|by) [the|our|my|a] @inside
			(blame|thank) (him|her|them|it on|our|the|my|management|accounting|logistics|sales|whoever) 
			you can (thank|blame) __ @inside
			i wasn't (here|there|working|in|on duty) __ (mistake|fault|ask|know|else)
			(should|ought to) be ashamed
			(wasn't|isn't|not|is not|was not) (me|my (fault|mistake|doing|department|job|decision|idea))
			i (told|warned|asked|reminded|begged) (them|him|her) [so|about|a|several|again|hundred|many|this]
			i (keep|kept|have been|'ve been) (telling|warning|reminding) (them|him|her|the|our|management)
			i have to (clean up|sort out|mop up|put up|apologise) [after|with|for] (them|him|her|their|his|others|other people)
			(between you and me|to be honest|frankly|honestly) , [the|our] @inside
			(it's|that's|it is|that is|this is|comes from|happens when|because of|thanks to) _ @inside [who|that|again]`,
			lists
		),
		excuses: phrases(
			`(our|my) (fault|mistake|error|slip)
			(we|i) (made|forgot|failed|got|should have|were wrong|promised|apologise)
			(nobody|no one) _ (to blame|fault)
			(on behalf of|not passing|won't blame|don't want to blame)
			(has|have) (checked|confirmed|found|asked|released|sent|fixed|corrected|located|prepared|added|promised|offered|agreed)`,
			lists
		)
	},
	rival: {
		breaks: phrases(
			`(is|are|have|has|do|does|offer|offers|they're|theirs is|it's|run|runs|works|work|got|gives|give) [simply|just|clearly|way|far|much|a lot|a bit|really|honestly|definitely|the|a|always|simply the|long been|frankly|quite] (better|superior|streets ahead|miles ahead|leagues ahead|more advanced|more reliable|faster|ahead of us|stronger|second to none|nicer|smarter) [than|product|service|there|deal|job|network|support|coverage|choice|in|quality|by]
			(better|cheaper|faster|more reliable|superior|stronger|nicer|quicker|more modern) _ than (ours|us|we|with us|here|what we|anything we|our)
			(better|best) (off|served|choice|bet|option|deal) _ (with|at|there|elsewhere|is)
			(go|stick|sign|stay|be better off|try|better off) (for|with|to|over to) (them|theirs|the other|the competition|your other|that other)
			(i'd|i would|i'll|you should|you'd|better|honestly|if i were you|in your place|in your shoes) __ (go for|go with|choose|pick|take|switch to|buy|prefer|recommend|stick with|sign up with|move to|try|order from|stay with) (them|theirs|the other|the competition|@name)
			(go for|go with|choose|switch to|move to|sign up with|buy from|order from|i recommend|i'd recommend|recommend|prefer|stay with|take) @name
			(i|my family|i've|we all|i myself|most of us|half the office|my wife|my husband|everyone here) _ (use|using|have|switched to|am with|are with|shop at|bought|buy|drive|own|swear by|order from|bank with) __ (myself|privately|at home|@name|them|theirs|too)
			i (use|have|buy|prefer|wear|drive) @name
			@name _ (is|are|has|have|does|do|beats|beat|wins|win|leads|leave|leaves|outperforms|offers|offer|makes|make|runs|run|builds) [simply|just|clearly|way|far|much|a lot|really|honestly|definitely|the|a|us|always|all|more|easily] @better
			(beat|beats|outclass*|outperform*|outshine*|leave|leaves|left|overtook|overtaken|surpass*|wipe* the floor with|run* rings round|knock*) [all of|the rest of] (us|ours|our|spots|behind|everything)
			(ours|we|our) [product|service|app|network|cream|phones|version|prices|plans|machines|one|price|quality|support|own] (can't|cannot|can hardly|don't|doesn't|isn't|aren't|simply can't|couldn't) [really|even|quite|yet|hope to|nearly|be|as|come|just|that] (match|compete|compare*|hold a candle|keep up|reach|beat|offer|close|good|near|get anywhere)
			(ours|our (app|product|service|version|network|one|quality|cream|coffee|plan)|we) [is|are|'re] [rather|a bit|just|only|simply|far|well|still|honestly|always|frankly|really|so|pretty|quite|way|years] (worse|behind|weaker|slower|outdated|old fashioned|second rate|poor|lagging|overpriced|too expensive|clumsy|a joke|lags|lag)
			(can't|cannot|nobody|no one|nothing|hard to|difficult to) [really|even] (beat|touch|match|compete with|hold a candle|compare with|top) (them|theirs|that|it|@name|their)
			(wouldn't|would not|never) [even] (take|buy|use|choose|recommend|touch) [our|ours|us|it] [own]
			(if i were you|in your place|in your shoes|frankly|honestly|between us|to be honest|let's be honest|admittedly) __ (them|theirs|@name|they) _ (better|stick|go|superior|worth|ahead|cheaper)
			(envy|jealous of|wish we had|admire|look up to|learn from|copy from) (them|their|what they|@name|how)
			[^ ]+er than (us|ours|we|anything we|what we|with us|here)
			[^ ]+er _ than (us|ours|we|anything we've|anything we|what we) 
			(more for (less|your money)|place to be|thought of everything|a step behind|one step ahead|than we ever|in a different league|another league|different league|can't hold a candle|you'd like it there|do better (at|with)|far more [^ ]+)
			they (know|understand|do|have|can|make|really know) __ (better|we don't|we can't|we lack|than we|than us|their business|their craft|how it's done)`,
			lists
		),
		excuses: phrases(
			`(ours|we|our [^ ]+) (is|are|have|has|do|offer) [still|also|simply|a bit|much] (better|cheaper|faster|superior|more|stronger)
			(better|cheaper|faster) (than|compared with|compared to) (them|theirs|@name)
			(can't|cannot|don't|won't|do not|hard to|not for me to|not going to|wouldn't) [really|want to|like to] (judge|compare|say|speak|comment|tell|rate)
			(compare|weigh) (both|them|the two|carefully|what|all|it with)
			with us
			(whether|which|if|in what) __ (better|cheaper)`,
			lists
		)
	},
	disclosure: {
		breaks: phrases(
			`~ (don't|do not|not) (tell|pass|spread|repeat) (that|this|it) (to|on|around)
			(box|door|gate|safe|locker|alarm) (is opened|opens|is unlocked) [with|by] [code|the code] <number*
			(between us ,|between ourselves|between you and me|off the record|don't tell anyone|don't tell anybody|strictly speaking i shouldn't|i shouldn't (tell|say|be)|not supposed to|you didn't hear|keep it to yourself|confidentially|in confidence|entre nous|a little secret|just for you to know|this stays between)
			(password|passcode|pin|login|log in|username|user name|code|access|credentials|alarm code|door code|admin) [that the agency chose|for the account|there|for it|she set|he set|of the account|details|name|for the admin|was set to|we use|they use|to the system] (is|are|was|were|reads|goes) [set to|currently|still|always|simply|just|now|called] (?!sent |emailed |texted |valid |in |on |shown |printed |ready |wrong |needed |only |never |not |for )[^ ]+
			(logged in|logs in|signed in|registered) (as|under|with|yesterday|today|last|on|at|from) [the|a] [^ ]+
			(use|try|log in with|sign in with|get in with|enter) (the|her|his|their|our|my|this) [admin|old|master|common|shared] (password|login|credentials|pin|code|username)
			(we've got|we have|we had|we've|we serve|we count|we now have|there are|we run|we look after) [about|around|some|just|only|over|nearly|roughly|exactly|currently|now|almost|under] <number* [paying|active|registered|corporate|regular] (customers|clients|users|subscribers|employees|complaints|orders|accounts|members|policyholders|shops|partners|visitors)
			<number* [other|paying|active|registered|corporate|regular|similar] (customers|clients|users|subscribers|members|people|tenants|guests|patients) (complain*|cancel*|left|asked|have the|had the|signed|bought|ordered|return*|pay|are behind|owe)
			(made|earned|took|took in|turned over|lost|sold|invoiced|shipped|cleared|booked) [about|around|some|just|only|over|nearly|roughly|exactly|almost|a good|a profit of|a loss of] (<amount*|<percent*)
			(turnover|revenue|profit|profits|margin|mark up|markup|loss|losses|sales|conversion rate|churn|return rate|complaint rate|purchase price|wage*|salary|salaries|budget) [on it|there|last year|this year|last month|for (last|this) (year|month|quarter)|in march|with it|on these|on that] (is|was|are|were|of|came to|reached|fell|rose|stands at|hit|amounts to|grew|dropped|runs at|makes) __ (<amount*|<number*|<percent*|million*|per cent|half)
			(we|it) (buy|buys|get|gets|cost|costs) (it|them|us|these) [in|only|just] (for|at|about|around)? <amount*
			(owe|owes|owed|owing|in debt|behind with|behind on|in arrears|hasn't paid|haven't paid|didn't pay|doesn't pay|don't pay|pays late|pay late|bankrupt|insolvent|divorced|fired|ill with|has cancer|pregnant|in hospital)
			(mr|mrs|ms|miss|dr) _ (lives|ordered|pays|paid|bought|told|complained|had|also|earns|owes|uses|left|booked)
			(your|the) (neighbour*|competitor*|colleague|ex|ex husband|ex wife|husband|wife|brother|sister|boss|landlord|tenant*|friend|son|daughter|rival*|previous owner|previous tenant|other applicant*|seller|buyer|author) __ (ordered|pays|paid|owes|bought|lives at|lives in|phone number is|number is|e-mail is|address is|is also|has also|also has|has an account|is our|is with us|logged in|has been|earns|earned|uses us|cancelled|took out|spent|account shows|booked|stays|staying|is staying)
			(lives|living|live) (at|in|on) [number|the] (<number*|[^ ]+) (street|road|lane|avenue|floor|square|close)
			(one of our|our|among our) (biggest|largest|best|oldest|most loyal|top|worst) (customers|clients|customer|client|debtors|accounts)
			(spend|spends|pays|pay|spent|earns|earn) [about|around|roughly|some|over|nearly|us|only] [about|around|roughly] (<amount*|<number*) [^ ]+ (month|year|week)
			(is|are|was) [also|already|actually|indeed|one of|among|been|still] (a customer of ours|our customer|our client|our biggest (client|customer)|our largest (client|customer)|one of our (customers|clients)|among our (customers|clients)|with us since|customers of ours|clients of ours)
			(has|have|'s|'ve) been (with us|our customer*|our client*|a customer|a client) (since|for)
			(her|his|their|[^ ]+'s) [new|old|current|private|home] (balance|account|order|salary|bill|phone number|telephone number|mobile number|address|e-mail|email|date of birth|diagnosis|prescription|mobile|invoice|contract|policy|password|pin|login) (is|was|are|shows|has|reads|ends|runs)
			(internal|our internal) (statistics|figures|numbers|stats|data|report|survey) (say|show|says|shows|speak)
			(we|our system) (refuse*|reject*|lose*|lost) [about|some] (<number*|<percent*) [of]
			(visits|visitors|page views|orders|sales|clicks) (last|this|per|a) (month|year|week|day) (were|was|came|reached)?
			(visits|orders|sales|clicks|page views) (last|this) (month|year|week)`,
			lists
		),
		excuses: phrases(
			`(can't|cannot|may not|mustn't|not allowed|not able|unable|don't|do not|won't|never|neither|nor|not at liberty|not in a position|not free to|refuse) _ (tell|say|share|give|disclose|reveal|hand|read|comment|discuss|see|show|pass|speak|talk|publish|know|confirm)
			(only|solely) (discuss*|share*|given|talk*|pass*) _ (with|to)
			(stays|remains|is) between
			(confidential|private|not public|personal data|data protection|gdpr|only (for|to|with) (the|its|him|her|their)|the holder)
			(public|published|annual report|register|press release|our website says|on our website|anyone can)
			your (own|balance|account|order|password was|login|username|user name|contract|invoice|policy)
			(you're owed|you are owed|owe you|owes you|you owe|you still owe|you've paid|you paid)`,
			lists
		)
	}
};
