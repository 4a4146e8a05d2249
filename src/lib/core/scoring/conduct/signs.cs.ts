// Czech signs of broken rules of conduct.
import type { Kind, Signs } from './kinds.ts';

export const czech: Partial<Record<Kind, Signs>> = {
	guarantee: {
		breaks:
			/\b(?:garantuj\w+|zarucuj\w+|slibuj\w+|urcite (?:to |vam |se |bude|dorazi|prijde)|stoprocentne|na sto procent|100 ?%|jiste (?:bude|dorazi|prijde)|zarucene|nemuze se (?:nic )?stat|o tom neni sporu|vzit jed|davam vam (?:svoje |sve )?slovo|na to se spolehnete|spolehnete se|neni pochyb|bez obav|bez debat|nehrozi)\b/,
		excuses:
			/\b(?:nemohu|nemuzu|nemuzeme|nelze|neumim|nikdo)\b.{0,40}\b(?:slib\w*|zaruc\w*|garant\w*|jist\w*|vedet|nevi)|\bpodle (?:obchodnich )?podminek\b|\bslibit (?:za nej )?nic nemohu\b/
	},
	disclosure: {
		breaks:
			/\b(?:mezi nami|jen mezi nami|dluzi|heslo (?:je|zni|k)|obrat (?:je|byl|mame|cini)|mame [\d ]+ (?:zakazniku|klientu|predplatitelu|uzivatelu)|vydelali jsme|prihlasil\w* se (?:vcera|dnes|v)|je (?:taky |take |i )?nas\w* (?:zakazni\w+|klient\w*)|u nas (?:ma|je|maji) (?:od|take|taky))\b/,
		excuses: /\b(?:nevidime|nelze|nemohu|nemuzu|nesmim|verejn\w+|duvern\w+|sdelit vam ho)\b/
	},
	blame: {
		breaks:
			/\b(?:(?:kolegov\w*|kolegyn\w*|koleg\w*|oddeleni|sklad\w*|vedeni|sef\w*|ucetni|ucetnictvi|logistik\w*|technici|obchodnici|brigadnic\w*|ridic\w*|ti|tam|nekdo)\b.{0,50}\b(?:neumi|neumeji|zase|nestiha\w*|spi|zaspal\w*|zapomn\w*|kaslou|kasle|neschopn\w+|bordel|zpackal\w*|zvoral\w*|popletl\w*|necte|necetl\w*|nectou|nevi|nevedi|muze za to|mohou za to|vina|hlasku|lini|flakaj\w*|nefunguje|prosadil\w*)|to je vina|jejich vina|jeho vina|jeji vina)\b/,
		excuses: /\b(?:nase chyba|udelali jsme|omlouvam se za)\b/
	},
	rival: {
		breaks:
			/\b(?:(?:je|jsou|maji|ma) (?:proste |jednoznacne |o dost |mnohem |rozhodne )*lep\w+|lepsi (?:volba|nez (?:u nas|nase|my|nas))|u konkurence|sam\w? (?:pouzivam|mam|jezdim)|na nas nema|nas strci|nam utekl\w*|bezte (?:radsi )?k|radeji bych (?:sel|sla)|radsi bych (?:sel|sla)|nesahaji ani|nas (?:ve vsem )?preb\w+|vyspelejsi|doporucil\w* bych (?:vam )?(?:spis|radsi))\b/,
		excuses: /\b(?:porovnejte|srovnejte|u nas)\b/
	},
	quarrel: {
		breaks:
			/\b(?:neni pravda|to neni pravda|nemate pravdu|mylite se|pletete se|vymlouv\w+|vymluvy|cerne na bilem|zapomn\w+ jste|jste zapomn\w+|spatne jste (?:si )?(?:to )?(?:cetl\w*|precetl\w*)|vase (?:vlastni )?(?:chyba|vina)|to urcite ne|nesmysl|lzete|nelzete|staci cist|umi cist|kdybyste (?:si )?(?:to )?precetl\w*|nikdo jiny (?:s tim )?nema|je videt ze)\b/,
		excuses: /\b(?:omlouvam|mrzi|snadno prehled\w*)\b/
	},
	credentials: {
		breaks:
			/\b(?:(?:poslete|napiste|sdelte|reknete|nadiktujte|zadejte|potrebuj\w+|posilejte|uvedte|dejte|prosim|jake|pripiste|vypiste|pridejte)\b.{0,60}\b(?:hesl\w+|pin\w{0,2}|cvv|cvc|cislo (?:vasi |sve |platebni )?karty|cele cislo karty|sestnact\w* cislic))\b/,
		excuses:
			/\b(?:nikdy|nesdelujte|neposilejte|nechte si|posledni ctyri|posledni 4|poslednich|nove heslo|zmente|obnov\w+|zapomenut\w+|neposilat|nechci|nepotrebuj\w+|bez)\b/
	},
	advice: {
		breaks:
			/\b(?:(?:vezmete|dejte|berte|namazte|mazte)\b.{0,30}\b(?:prasek|prasky|tablet\w+|ibuprofen\w*|paralen\w*|mast\w*|gel\w*)|bude to (?:jen )?(?:viroza|natazen\w+|zanet|alergie|chripka)|je to neskodne|zakon (?:je|stoji) na vasi|nepla?tte|prestante platit|zazalujte|zalujte|dejte (?:ho|je|to) k soudu|soud (?:urcite )?vyhra\w+|vsechno bych (?:dal|vlozil|dala)|kupte (?:si )?(?:akcie|bitcoin\w*|fond\w*)|poroste|porostou|(?:dal|vlozil|nakoupil)a? bych (?:to )?(?:vsechno )?(?:do|za))\b/,
		excuses: /\b(?:lekar\w*|doktor\w*|pravnik\w*|advokat\w*|poradce\w*|nemohu posoudit|neumim posoudit|posoudit nemohu)\b/
	},
	escalation: {
		breaks:
			/\b(?:(?:preposlal\w*|predal\w*|predavam|postoupil\w*|posilam|eskaloval\w*|dal\w*|necham|resi)\b.{0,60}\b(?:nadrizen\w+|vedouci\w*|sef\w*|manazer\w*|technick\w+ oddeleni|oddeleni|kolegovi|kolegyni|specialist\w+|ke schvaleni)|(?:nadrizeny|vedouci) (?:se|vam) (?:ozve|vyjadri|rozhodne))\b/,
		excuses: /\b(?:podvod\w*|jen oni|pouze oni|smeji jen)\b/
	},
	deflection: {
		breaks:
			/\b(?:(?:reklamujte|napiste|zavolejte|obratte se|zeptejte se|vyridte|reste|zkuste)\b.{0,40}\b(?:u vyrobce|primo|jinde|ve skupine|na forum|na foru|na facebook\w*|na urad\w*|financni urad|dopravc\w+|vyrobc\w+|banku|instagram\w*|youtube|googl\w+)|vygooglujte|najdete na internetu|nic spolecneho|to neni nase vec|my (?:jen|pouze) prodavame|s tim my nic)\b/,
		excuses: /\b(?:vam (?:posilam|jsem)|poslete ho nam|vyridime|zaridim|opravil\w*|doplnil\w*)\b/
	},
	internals: {
		breaks:
			/(?:#[a-z-]+\b|\b[a-z]{2,6}-\d{3,}\b|\b(?:slack\w*|jir[aey]\w*|zendesk\w*|salesforce|confluence|crm|nas intranet|v intranetu|sharepoint\w*)\b)/
	},
	discrimination: {
		breaks:
			/\b(?:ve vasem veku|v duchodu|na stara kolena|pro (?:zensk\w+|zeny|holky|damy)|jako zena|posl\w+ (?:radsi )?(?:vnuka|manzela|pritele)|(?:ukrajinc\w+|rom\w{1,3}|cikan\w+|cizinc\w+|vietnamc\w+|nevidom\w+|vozickar\w*|muslim\w*|zid\w{1,3})\b.{0,40}\b(?:pozor|zmizi\w*|vzdycky|nejsou|holt|vetsinou|radsi)|lide jako vy|lidi jako vy|naucte se cesky|vasi lide)\b/
	},
	callback: {
		breaks:
			/\b(?:zavolam\w*|zavolame|zavola|brnkn\w+|ozve(?:me)? se (?:vam )?telefon\w+|telefonicky (?:se )?(?:vam )?ozv\w+|kontaktovat telefon\w+|budeme (?:vas )?volat)\b/,
		excuses:
			/\d|\b(?:zitra|dnes|dneska|pondeli|utery|stredu|ctvrtek|patek|sobotu|nedeli|rano|dopoledne|odpoledne|vecer|hodin\w*|minut\w*|poledne|poledni)\b/
	},
	threat: {
		breaks:
			/\b(?:vime kde (?:bydlite|bydlis)|budete (?:toho )?litovat|toho budete|exekutor\w*|zaloba|zalobu|zazalujeme|uvidime se u soudu|u soudu|nedivte se|ne?divte|drzet pusu|postarame se aby|cerna listina|cernou listinu|databazi mezi sebou|pozor na|neco najde)\b/
	},
	smalltalk: {
		breaks:
			/\b(?:(?:moje|muj|nase|nas) (?:zena|manzel\w*|mama|tata|babicka|deda|tchyne|pes|kocka|deti|syn|dcera)|tchyne|ja taky (?:jezdil\w*|mam|mel\w*|byl\w*)|vid\w+ jsi to|fandim|houby|pocasi|mimochodem|to vam zavidim|zavidim|a jak\w* (?:je|mate|mas) u vas|co myslis|to byste never\w*)\b/
	}
};
