// What questions want, and how answers, deeds and stock phrases sound. Folded words.
import type { Language } from '../../scenario/types.ts';
import type { SlotKind } from '../observe/reading-types.ts';
import { phrases, type Phrases } from './phrases.ts';

interface Wanted {
	question: RegExp;
	/** Words of an answer to such a question. */
	answer: RegExp;
	slots: SlotKind[];
	/** As good as a typed value. */
	exact?: RegExp;
}

const times: SlotKind[] = ['date', 'time', 'duration'];
const counts: SlotKind[] = ['amount', 'number', 'percent', 'duration'];
const pattern = (source: string): RegExp => phrases(source).pattern;

/** First that fits a question is what it wants. */
export const wanted: Record<Language, Wanted[]> = {
	en: [
		{
			question: pattern(`why\nhow come\nwhat (is|was|'s) the reason\nwhat for`),
			answer: pattern(
				`(because|since|, as the|due to|owing to|reason|cause|caused|that's why|which is why|so that|happened|mistake|error on|by mistake|fault|failed|counted|was still|were still|still had|the old|didn't|wasn't|weren't|hadn't|our side|it was|it's because|comes from|means that|includes|as you|so it|so we)`
			),
			slots: []
		},
		{
			question: pattern(`(when|what time|how soon|by when|until when|how long|since when|how late)`),
			answer: pattern(
				`(today|tomorrow|tonight|(mon|tues|wednes|thurs|fri|satur|sun)day|now|week|weeks|month|months|this morning|this afternoon|noon|at once|immediately|soon as|never|until|till|not yet|permanent*|always|early|late)`
			),
			slots: times,
			exact: pattern(
				`(at|from|until|by|about|around|already|before|after) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|half)`
			)
		},
		{
			question: pattern(`(how much (is|are|does|do|will|would)|what (is|'s|does|do) _ (price|cost|fee|charge)|price|cost|costs)`),
			answer: pattern(`(free|nothing|no (fee|charge|extra)|included|gratis)`),
			slots: ['amount']
		},
		{
			question: pattern(`(how much|how many|how big|how heavy|how loud|how far|how old|how fast|how large|how wide)`),
			answer: pattern(
				`(free|nothing|no (fee|charge|extra)|included|gratis|all of|none|both|unlimited|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|per cent)`
			),
			slots: counts
		},
		{
			question: pattern(`(where|which way)`),
			answer: pattern(`(at|in|on|under|next to|behind|opposite|near|here|there|above|below|left|right|from)`),
			slots: []
		},
		{
			question: pattern(`(how do|how can|how to|how should|how could|how will|what do i|what should|what now|what can i|what must)`),
			answer: pattern(
				`(open|click|press|choose|select|go to|send|tap|enter|type|fill|log|sign|put|bring|tell|just|simply|first|then|you can|you need|you'll|i'll|i've|we'll|we've|please|>)`
			),
			slots: []
		},
		{ question: pattern(`(who|whose)`), answer: pattern(`(i|we|you|he|she|they|mr|mrs|ms|dr|your|our|my)`), slots: [] }
	],
	cs: [
		{
			question: pattern(`(proc|z jakeho duvodu|jak to ze|jak je mozne|cim to je|jaky je duvod|kvuli cemu)`),
			answer: pattern(
				`(protoze|jelikoz|kvuli|duvod*|pricin*|zpusobil*|vinou|totiz|proto|omylem|chyb*|spletl*|nasi vinou|nestihl*|vypadl*|selhal*|doslo k|zalezi|nesparoval*|ceka na|cekalo|jeste|nebyl*|nepris*|tim ze|diky tomu|takze|zdrzel*|zdrzen*|zapocital*|zapomnel*|nahradil*|patri|obsahuje|zahrnuje)`
			),
			slots: []
		},
		{
			question: pattern(`(kdy|v kolik|do kdy|od kdy|odkdy|dokdy|jak dlouho|jak rychle|jak brzy|za jak dlouho)`),
			answer: pattern(
				`(dnes|dneska|zitra|vcera|pondel*|uter*|stred*|ctvrt*|pat*|sobot*|nedel*|hned|tyden|tydn*|mesic*|rano|odpoledne|poledne|vecer|nikdy|jakmile|zatim|jeste ne|az|ihned|trvale|stale|porad)`
			),
			slots: times,
			exact: pattern(`(v|ve|od|do|po|kolem|uz) (jednu|dve|tri|ctyri|pet|sest|sedm|osm|devet|deset|jedenact|dvanact|poledne|pulnoci|pul)`)
		},
		{
			question: pattern(`(kolik (stoji|bude stat|to stoji|se plati|zaplatim)|jaka je cena|za kolik|cena|stoji)`),
			answer: pattern(`(zdarma|nic|bez poplatku|v cene|zadarmo)`),
			slots: ['amount']
		},
		{
			question: pattern(
				`(kolik|jak [je|jsou|moc|bude] (velk*|tezk*|hlucn*|dalek*|star*|vysok*|sirok*|drah*|dlouh*)|jak velk*|jak tezk*|jak hlucn*|jak dalek*|jak star*|jak vysok*|jak sirok*)`
			),
			answer: pattern(
				`(zdarma|nic|bez poplatku|v cene|vsechn*|zadn*|oba|obe|neomezen*|jeden|jedna|dva|dve|tri|ctyri|pet|sest|sedm|osm|devet|deset|polovina|polovinu|procent)`
			),
			slots: counts
		},
		{
			question: pattern(`(kde|kam|odkud|kudy)`),
			answer: pattern(`(v|ve|na|u|pod|vedle|za|naproti|blizko|tady|tam|nad|vlevo|vpravo|do|k|z|ze)`),
			slots: []
		},
		{
			question: pattern(`(jak|co mam|co mame|co ted|co s|co dal|co musim|co muzu)`),
			answer: pattern(
				`(otevr*|klik*|klepn*|stiskn*|zvolt*|vybert*|jdete|bezte|poslet*|zadejte|napist*|vypln*|prihlas*|staci|nejdriv|pak|potom|muzete|jsem|budu|prosim|dejte|prines*|rekn*|zaskrt*|>|stahn*|najde*|nastav*)`
			),
			slots: []
		},
		{ question: pattern(`(kdo|komu|ci|s kym)`), answer: pattern(`(ja|my|vy|on|ona|oni|pan|pani|vas|nas|nase|kolega|kolegyne)`), slots: [] }
	]
};
/** Between two questions of one sentence. */
export const joins: Record<Language, RegExp> = { en: /^(?:and|or)$/, cs: /^(?:a|nebo|ci)$/ };
export const asksAnew: Record<Language, RegExp> = {
	en: /^(?:can|could|may|will|would|do|does|did|is|are|was|has|have|should|must|when|where|why|how|what|who|which)$/,
	cs: /^(?:muze\w*|muzu|mohu|mohou|lze|jde|je|jsou|mate|musim|bude|budou|plati|kdy|kde|kam|kolik|jak|jaky|jaka|jake|proc|kdo|co|do|od|vozite|umi|da)$/
};
/** To a question that wants yes or no. */
export const yesOrNo: Record<Language, RegExp> = {
	en: pattern(
		`(yes|no|not|yep|nope|sure|certainly|of course|definitely|absolutely|gladly|unfortunately|afraid|can(?! be )|can't|cannot|could|won't|doesn't|don't|isn't|aren't|does|do|is possible|possible|impossible|indeed|only if|unless|depends|allowed|right|correct|exactly|happy to|no problem|neither|both|either|already|included|never|always|fits|yours|free|welcome)`
	),
	cs: pattern(
		`(ano|ne|jo|jasne|samozrejme|jiste|urcite|bohuzel|lze|nelze|jde|nejde|muze*|nemuze*|muzu|nemuzu|mohu|nemohu|mame|nemame|ma|nema|je mozne|neni|nejsou|da se|neda se|zalezi|pokud|jen kdyz|spravne|presne|rad*|zadny problem|oboje|ani|uz|vejde|nevejde|klidne|dovolen*|povolen*|umi|neumi|plati|neplati|zdarma|vitan*|staci|nestaci|bude|nebude|musi*|nemusi*)`
	)
};
/** To any other question. */
export const clearly: Record<Language, RegExp> = {
	en: pattern(`(because|unfortunately not|i'm afraid not|by mistake|the reason|that's why|due to)`),
	cs: pattern(`(protoze|jelikoz|bohuzel ne|omylem|duvodem|kvuli tomu|proto ze)`)
};
export const plainly: Record<Language, RegExp> = {
	en: pattern(
		`(yes|yep|no ,|(we|it|you|they|i|he|she|there|that) (do|does|is|are|can|may|will|have|has|did|was|were) ,|of course|certainly|i'm afraid not|unfortunately not|not all|it does|it is|they do|you can|you can't|you may|it can|it can't|it doesn't|it isn't)`
	),
	cs: pattern(`(ano|jo ,|spis ne|ne ,|bohuzel ne|urcite|samozrejme|jiste|muzete|nemuzete|jde to|nejde to|lze|nelze|vejde|nevejde)`)
};
/** The agent does something, or says that he does not know yet. */
export const acts: Record<Language, Phrases> = {
	en: phrases(
		`(i|we) [also|just|already|now] (checked|looked|found|sent|attached|changed|booked|asked|cancelled|put|corrected|refunded|ordered|added|opened|see|can see|reserved|moved|fixed|set|arranged|called|made|charged|counted|don't know|can't say|can't tell)
		(i've|i'm|we've|i'll|we'll|let me|we will|i will|we're) [also|just|already|now|personally|then] [^ ]+
		(don't know|not sure|can't say|find out|finding out|let you know|check with|will ask|have asked)`
	),
	cs: phrases(
		`(jsem|bych) [vam|ti|ji|ho|to|uz|se] [^ ]+
		(zjistim|overim|proverim|zeptam|podivam|napisu|poslu|posilam|prikladam|ozvu|dam vedet|dohledam|vratim|vracim|zadam|vidim|pripravim|zaridim|vyridim|opravim|nevim|zatim nevim|neznam|dostanete|vratime|posleme|opravime|zjistime|overime|nastavim|odlozim|omlouvam|rezervuj*|odesilam|menim|rusim|stornuj*|hledam|resim|volam)
		[^ ]+ (jsem|jsme)
		@doing`,
		{
			doing:
				'(?!dekujeme|prejeme|nabizime|vazime|tesime|omlouvame|doporucujeme|budeme|mame|vyplacime|prosime|pomahame|zlepsujeme|peceme|jezdime|plujeme|vozime|provozujeme|vyrabime|prodavame|dodavame|otevirame|zavirame|pracujeme|snazime|dbame|verime|patrime|pecujeme|organizujeme|poradame|hledame|usilujeme|chceme|musime|muzeme|jsme)[a-z]{2,}(ame|eme|ime)'
		}
	)
};
/** Sentences that would do for anybody. */
export const stock: Record<Language, Phrases> = {
	en: phrases(
		`dear (customer|passenger|guest|client|user|subscriber|sir or madam|valued|member|reader|student|traveller|patient|friend)
		(valued|esteemed) (customer|guest|client|member)
		(thank you|thanks) for (your (message|e-mail|email|interest|patience|feedback|inquiry|enquiry|loyalty|trust|support|order|question)|contacting|getting in touch|shopping|choosing|using|writing|reaching|being|flying|travelling)
		(any inconvenience|the inconvenience|did you know|look forward to (your|welcoming|seeing|serving|hearing)|we value|we appreciate|your (opinion|feedback|satisfaction) (is|matters|helps)|means a lot|help us improve|improve our services|current delivery times|delivery times are|track & trace|track your|track and trace|follow your parcel|our website|on our web|at any time|under the section|see the section|in the section|frequently asked|faq|terms and conditions|opening hours|we are open|are open|our app|newsletter|new [^ ]+ (tariff|collection|menu|offer|range)|don't forget|discover|special offer|reply yes|your support team|your team|customer care|best service|as soon as possible|in due course|our specialists|has been received|has been registered|under number|processed in the order|wish you (a lot|lots|much|a pleasant|a great|a lovely|all)|enjoy your|have a (great|nice|lovely|pleasant) (day|stay|weekend|trip|flight)|can be (claimed|paid|found|ordered|purchased|downloaded)|is available (on|in|at|from)|we offer|our offer)`
	),
	cs: phrases(
		`(vazeny|vazena|vazeni) (zakaznik*|kliente|klientko|cestujici|hoste|uzivateli|studentko|studente|ctenari|pane nebo|obchodni|pacient*|zakaznice|predplatiteli|clene)
		(dekujeme|dekuji|diky) [vam|mockrat] [za|ze] (vasi (zpravu|objednavku|zpetnou|duveru|prizen|trpelivost|zpetne)|zajem|vas (zajem|dotaz|nakup|podnet|e-mail)|duveru|zpravu|prizen|nakup|pouzivate|jste|pochopeni|vernost|podnet|projeveny)
		(vazime si|doufame , ze vam|doufame ze|vyhrajte|sdilejte|na nasem webu|prihlasky|velmi si vazime|zpetna vazba nam|zpetna vazba|pomaha se zlepsovat|zlepsovat nase|vas nazor|prejeme (prijemny|hezky|vam|krasny|mnoho|hodne|dobrou)|s pranim|tesime se na|budeme se tesit|tym podpory|vas tym|studijni oddeleni|zakaznicka podpora|zakaznicke centrum|zakaznicky servis|na nasem webu|na nasich strankach|kdykoli|kdykoliv|v sekci|v aplikaci|obvykla doba|doba dodani|doruceni trva|sledovat (svou|zasilku|svoji)|sledovani zasilky|pracovni doba|oteviraci|otevreno|podrobnosti (najdete|naleznete)|naleznete|vice informaci|casto kladene|obchodni podminky|v nejblizsim|co nejdrive|bude vyrizen*|byl zaevidov*|bylo zaevidov*|pod cislem|dle poradi|v poradi|nezapomen*|vedeli jste|vite ze|vite , ze|objednejte si ho|vedel* jste|vyzkousejte|objevte|nova kolekce|novou kolekci|nova nabidka|nabizime|nase nabidka|akcni nabid*|newsletter|pripadne neprijemnosti|za zpusobene|mrzi nas ze jste|mrzi nas , ze jste|omlouvame se za (pripadn*|vznikl*|komplikac*|neprijemn*)|vyplacime vzdy|lze uhradit|lze zaplatit|je mozne uhradit|pokud mate dalsi|v pripade dotazu|v pripade dalsich|hodnoceni [^ ]+ muzete)`
	)
};
