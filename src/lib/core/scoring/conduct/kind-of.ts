// The kind of a rule that does not say it, from the words of the rule.
import { ruleKinds, type Language, type RuleKind } from '../../scenario/types.ts';
import { fold } from '../observe/stem.ts';

/** First that fits wins: what speaks of one thing alone stands before what speaks of many. */
const words: Record<Language, [RuleKind, RegExp][]> = {
	en: [
		[
			'callback',
			/\b(?:call|ring|phone|calling|ringing)(?:ed|s)?[ -]?back\b|(?:promis|offer|agree|announc|say)[^.]*\b(?:call|ring|phone)|\b(?:call|ring|phone)[^.]*\b(?:when|time|hour|day)\b/
		],
		[
			'internals',
			/\b(?:internal|in-house|own)\b[^.]*\b(?:tools?|systems?|names?|software|programs?|applications?|databases?|code ?names?)\b|\bnames? of (?:our|the)[^.]*\b(?:tools?|systems?|software|programs?)\b|\b(?:tools?|systems?|software|programs?)\b[^.]*\b(?:we (?:use|work)|called|by name|behind the scenes)/
		],
		[
			'concession',
			/\d ?(?:%|per ?cent)|discount|concession|goodwill|compensat|(?:%|per ?cent)[^.]*\b(?:off|approv)|without[^.]*(?:approv|consent|sign)[^.]*|(?:reduc|lower|cut)\w*[^.]*\bprices?|\bprices?\b[^.]*(?:reduc|cut|lower)|free of charge|give[^.]* (?:away|for free)|refund more/
		],
		[
			'public-quarrel',
			/(?:temper|calm|cool)[^.]*(?:public|thread|forum|comment)|(?:public|forum|comment|posts?\b|social (?:media|network)|thread|in front of others)[^]*(?:quarrel|argu|fight|disput|bicker|squabbl|insult|\brows?\b|insult)|(?:quarrel|argu|fight|disput|bicker|squabbl|insult|\brows?\b|insult)[^]*(?:public|forum|comment|posts?\b|social (?:media|network)|thread|in front of others)/
		],
		[
			'asked-again',
			/(?:ask|request|repeat|enquir)[^.]*(?:again|already|twice|once more|second time|repeat|\bhas (?:given|told|said|written|provided)|\bhave (?:given|told|said|written|provided)|\b(?:gave|told|knows?|known)\b)|already (?:told|gave|given|said|wrote|written|mentioned|provided|know)|what (?:we|you) (?:already )?know/
		],
		[
			'disclosure',
			/keep[^.]*(?:to yourself|secret|private|quiet)|other people's (?:business|data|accounts|matters)|disclos|confidential|(?:company|our|internal|business) (?:figures|numbers|data)|(?:information|data|details) (?:on|about|of) (?:other|another|somebody|someone|strangers)|turnover|trade secret|(?:reveal|divulg|share|give|pass|leak|tell|discuss|talk)[^.]*(?:\bother (?:customer|people|client|guest|patient|person)|about (?:somebody|someone) else|another (?:customer|person|client)|personal data|private data|figures|internal|secret|statistic|third part)|data protection|privacy/
		],
		[
			'credentials',
			/passwords?|passcode|\bpins?\b(?! (?:it|the|this|that|things))|\bcvv|\bcvc|card (?:number|details|data)|security code|log-?in (?:data|details)|credentials/
		],
		[
			'canned',
			/canned|template|boiler-?plate|stock (?:phrase|answer|repl)|copy[- ]?(?:and[- ])?past|pre-?written|generic|form letter|standard (?:answer|repl|text|phrase)|ready-?made|one[- ]size|\bset phrases|impersonal/
		],
		[
			'advice',
			/(?:medical|legal|invest\w*|financial|health|tax|treatment)\b[^.]*\b(?:advice|advise|advis\w*|recommend\w*|tips?|opinions?|questions?)|\b(?:advice|advise|recommend\w*|tips?|opinions?)\b[^.]*\b(?:medic\w*|legal|law|invest\w*|financial|health|tax|treatment|drugs?)|diagnos|(?:doctor|lawyer|physician)s?\b|\bmedicines?\b|medication/
		],
		[
			'unanswered',
			/whoever asks|gets? an answer|unanswered|without an answer|(?:answer|repl|respond)[^.]*\b(?:every|each|all|what)\b|\b(?:every|each|all)\b[^.]*question[^.]*answer|(?:leave|\bignor|skip|evad|dodg|avoid|overlook)[^.]*question|question[^.]* (?:open|ignored|answered)|(?:answer|repl|respond)[^.]*everything/
		],
		['threat', /threat|intimidat|menac|blackmail|bully/],
		[
			'discrimination',
			/background|\bbod(?:y|ies)\b|beliefs?\b|discriminat|prejudic|stereotyp|racis|sexis|what (?:people|they|somebody|someone) (?:are|is|believe)|where (?:people|they|somebody|someone) come|\b(?:age|sex|gender|origin|race|faith|religion|disabilit\w*|nationalit\w*|ethnic\w*|skin colou?r)\b/
		],
		[
			'rival',
			/competit|rival|other (?:shop|compan|provider|supplier|firm|brand|vendor)\w*[^.]*(?:prais|better|recommend|best)|(?:prais|better|recommend)[^.]*other (?:shop|compan|provider|supplier|firm|brand|vendor)/
		],
		[
			'quarrel',
			/\bargu|quarrel|\bdisput|contradict|who is (?:right|wrong)|(?:customer|person|client|guest|they|blam\w*|accus\w*)\b[^.]*\b(?:are|is|being|was|were|of)? ?(?:wrong|mistaken|lying|liars?)\b|(?:blam|fault|accus)(?:(?!\bteam|\bcolleague|\bdepartment|front of|\bothers?\b)[^.])*\b(?:customers?|clients?|guests?|callers?|passengers?|patients?)\b/
		],
		[
			'blame',
			/point(?:ing)? at|blam|\bpin (?:it|things|that) on|\bfault|(?:point|pointing) (?:the |a )?fingers?|(?:speak|talk) (?:ill|badly)|badmouth|run down (?:colleague|another|other)|scapegoat/
		],
		[
			'escalation',
			/hand(?:ing|ed)? (?:them|it|things|anything|everything) (?:up|over|on)\b|on the spot|escalat|(?:hand|pass) (?:over|on|up)|solve[^.]* yourself|(?:hand|pass|forward|refer|transfer|send|leav|push)[^.]*\b(?:colleagues?|superiors?|supervisors?|managers?|bosses|boss|team lead\w*|second level|another team|higher)\b|\b(?:superior|supervisor|higher up)/
		],
		[
			'deflection',
			/\bpalm|off on(?:to)? (?:others|some)|elsewhere|somewhere else|(?:send|refer|turn|direct|point|push|fob|brush|shoo)[^.]*\b(?:away|off|others?|third part|someone else|somebody else|another)|with (?:someone|somebody) else|what is our job|(?:ours|our own|our (?:job|task|responsibilit)|ourselves)/
		],
		[
			'jargon',
			/every(?:one|body) can (?:follow|understand)|jargon|technical|abbreviation|acronym|plain (?:words|language|english)|simple (?:words|language|terms)|beginner|layman|lay people|specialist (?:term|word)|terms[^.]* understand|newcomer|novice|explain[^.]* understand|easy to understand/
		],
		[
			'smalltalk',
			/small ?-?talk|chit-?chat|chat(?:ter|ting|ty)?\b|gossip|private (?:life|matters|talk|stories)|personal (?:life|stories|matters)|stick to the|keep to the|stay (?:on|with) |off[- ]?topic|nothing to do with|unrelated/
		],
		['guarantee', /\byour word\b|guarantee|promis|assur|\bcertain|\bswear|\bvouch|commit (?:us|yourself)/]
	],
	cs: [
		[
			'callback',
			/zavolan|zpetn\w+ (?:vol|hovor)|(?:slib|nabid|ohlas|rekn)[^.]*(?:zavol|telefon|ozve)|(?:zavol|telefon)[^.]*\b(?:kdy|cas|hodin|den)/
		],
		[
			'internals',
			/intern\w+[^.]* (?:nastroj|system|program|aplikac|nazv|nazev|jmen|softwar)|(?:nazv|nazev|jmen|jmenuj)[^.]*(?:nastroj|system|program|softwar)|(?:nastroj|system|program)\w*[^.]*(?:jmenuj|nazv|nazev|uvnitr)/
		],
		['concession', /\d ?%|slev|ustup|odskodn|kompenzac|zlevn|bez (?:souhlasu|schvaleni)|\bzadarmo|nic zdarma/],
		[
			'public-quarrel',
			/(?:had\w*|hadk\w*|hadc\w*|prit|prete|prete se|spor\w*|dohad\w*|hast\w*|nehast\w*|poust\w*|urazk\w*)[^]*(?:verejn|for[ua]\b|komentar|diskus|sitich)|(?:verejn|for[ua]\b|komentar|diskus|sitich)[^]*(?:had\w*|hadk\w*|hadc\w*|neprete|prit|spor\w*|dohad\w*|hast\w*|nehast\w*|urazk\w*)/
		],
		[
			'asked-again',
			/(?:neptejte|neptat|nezadejte)[^.]*zaznel|\b(?:uz|jiz)\b[^.]*(?:uved|rekl|napsal|sdelil|zname|vime|dal[ai]?\b|poskyt)|(?:pta|ptej|ptat|zada|chtit|chtej|vyzad)[^.]*(?:znovu|podruhe|opakovan|dvakrat|jeste jednou|uz vime|uz zname)/
		],
		[
			'disclosure',
			/si pro sebe|cizi zalezitost|duvern|cisla (?:nasi )?(?:firmy|spolecnosti)|(?:udaje|informace) o[^.]* (?:jin|ciz|ostatn)|obrat\b|obratu|trzb|(?:sdel|prozra|vyzra|rik|rekn|zverejn|pred[aá]v|poskyt|mluv|proziraz|sdil)\w*[^.]*(?:jin\w+ (?:zakazni|klient|lid|host|pacient|osob|pasazer)|cizi|ostatnich|(?:osobni|soukrom)\w+ (?:udaj|dat)|tajn|statistik|cisla firmy|treti)|(?:jin\w+|cizi\w*|ostatnich) (?:zakazni|klient|lid|host|pacient|osob)\w*[^.]*(?:mluv|nerik|sdel|prozra|neprobir)|osobni\w* udaj\w*|(?:udaj|dat)\w* (?:o )?(?:jin|ciz|ostatn)/
		],
		[
			'credentials',
			/hes(?:lo|la|lem|el)\b|\bpin\w?\b|\bcvv|\bcvc|cisl\w+ (?:\w+ )?kart|udaj\w* (?:z|o) kart|prihlasovac\w* udaj|bezpecnostni\w* kod/
		],
		[
			'canned',
			/formularov|sablon|fraz[ie]|neosobn|univerzaln|predpripraven|predepsan|hotov\w+ (?:text|odpov)|kopirov\w* (?:text|odpov)|na vsechno stejn|obecn\w+ odpov/
		],
		[
			'advice',
			/(?:zdravotn|pravn|investicn|financn|danov)\w*[^.]*(?:doporuc|nazor|posudk|otazk)|(?:zdravotn|lekarsk|pravn|investicn|financn|danov|lecen)\w*[^.]*\brad|(?:\b(?:ne)?rad[itíě]?|porad|doporuc)\w*[^.]*(?:zdrav|\blek|pravn|invest|financ|dan[ei]|lecb)|diagn|(?:lekari|pravnici|doktori)\b/
		],
		[
			'unanswered',
			/dosta\w*[^.]*odpoved|bez odpovedi|otaz\w*[^.]*(?:otevren|nezodpov)|nezodpovezen|(?:odpov|zodpov)\w*[^.]*(?:vsech|vsechn|kazd|na to|na co)|(?:kazd|vsech)\w*[^.]*(?:otaz|dotaz)|(?:ignor|preskak|prechaz|vynech|vyhyb|obchaz|neobchaz)\w*[^.]*(?:otaz|dotaz)/
		],
		['threat', /nehroz|hrozi|netlac|natlak|vyhr[uo]z|hrozb|zastras|vydir/],
		[
			'discrimination',
			/diskrimin|predsud|stereotyp|rasis|sexis|(?:odkud|kdo cim je|cemu|v co) [^.]*(?:pochaz|veri)|(?:\bvek|veku|puvod|pohlavi|\bvir[aey]|nabozen|postizen|narodnost|\brasy?\b|barv\w+ pleti)/
		],
		[
			'rival',
			/konkuren|(?:jin\w+|cizi\w*) (?:firm|obchod|dodavatel|znac|spolecnost|poskytovatel)\w*[^.]*(?:chval|lep|doporuc)|(?:chval|lep|doporuc)\w*[^.]*(?:jin\w+|cizi\w*) (?:firm|obchod|dodavatel|znac|spolecnost|poskytovatel)/
		],
		[
			'quarrel',
			/\bneha?dejte|\bhad[aek]|neprete|\bprit\b|neprit\b|spor\b|sporu|dohad|(?:nema|mel|kdo ma) pravdu|ze se (?:myli|plete|splet)|nevyvrac|(?:vin|obvin|nevycit|neobvin)\w*[^.]*\b(?:zakazni|klient|host|pasazer|cestujic|pacient|volajic)/
		],
		[
			'blame',
			/neukazuj\w* na|ukazovat na (?:koleg|jin)|vymlouv\w*[^.]* na\b|\bvin[uay]\b|nevin|obvin|svad|svalov|nesval|hazet|hazejte|pomlouv|ocern/
		],
		[
			'escalation',
			/eskal|predavejte dal|preposilejte dal|zvladnete sami|vyresite sami|nadrizen|(?:predav|posil|posl|postup|odkaz|presmer|prehaz|prepoj|necha|zapoj|zateh)\w*[^.]*(?:koleg|vedouc|sef|vys\b|vyse|jin\w+ oddelen|druh\w+ urov|specialist)|vys bez|(?:vedouc|sef)\w*[^.]*(?:zapoj|zatah|kontakt)/
		],
		[
			'deflection',
			/nezbav|za jinymi|\bza jin|\bjinam|nase (?:prace|vec|starost)|neprehaz|prehazuj|jinde|jinud|(?:odkaz|posil|odmit|odhan|zbav)\w*[^.]*(?:nekoho jineho|jine(?:mu|ho)|dal\b)|(?:odbyt|neodbyv|odbyvejte)|(?:posil|odkaz)\w*[^.]*(?:vyrobc|dopravc|dodavatel|prodejc|urad)|co (?:mame |je |patri )?(?:na starosti|nase vec|vyrizujeme|resime) (?:my|sami)/
		],
		[
			'jargon',
			/pochopil kazdy|(?:pochopil|rozumel)\w* kazd|zargon|odborn|technick\w+ (?:vyraz|termin|pojm|slov|jazyk)|cizi\w* slov|zkrat[ek]|zacatecni|novac|laik|vysvetl\w*[^.]*rozumel|(?:prost|jednoduch|srozumiteln)\w* (?:slov|mluv|jazyk|rec|vyjadr)/
		],
		[
			'smalltalk',
			/zaprad|netykaji|nezavazn|klabos|tlach|povida\w*|drzte se (?:veci|tematu)|drzet se (?:veci|tematu)|k veci\b|mimo tema|soukrom\w+ (?:zalezitost|zivot|hovor|vec)|\bdrb/
		],
		['guarantee', /slovo za\b|slovo, ze|zaruc|zaruk|garant|jist[eo]|sli[bp]|prislib|rucit|ujist|ujis[tť]/]
	]
};

/** As authors name it: "Public quarrel" is "public-quarrel". Null: no kind that is known. */
export function namedKind(kind: string | null): RuleKind | null {
	const name = (kind ?? '')
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');
	return ruleKinds.find((known) => known === name) ?? null;
}

/** Null: the rule says itself what must not be said. */
export function kindOf(say: string, language: Language): RuleKind | null {
	const text = fold(say.toLowerCase());
	return words[language].find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
