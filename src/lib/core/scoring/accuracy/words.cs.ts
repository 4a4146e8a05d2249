// Czech words that accuracy treats specially. Lists are folded words, compared by stem.
import type { Words } from './words.ts';

export const czech: Words = {
	stop: `a i o u v ve s se si z ze k ke na za do od po pri pro pod nad mezi o u az ale nebo anebo ani tak tedy pak to ten ta te tu tom tim toho tomu ty ti tech temi tato tento toto tuto je jsem jsi jsme jste jsou byt byl byla bylo byli
		bude budou budete budeme budu budes by bych byste bychom abyste aby ze kdyz jestli kdyby co kdo kde kdy jak jako jaky jaka jake ktery ktera ktere ktereho kterou jen jenom uz jeste take taky vas vam vami vase vasi vaseho nas nam nami nase nasi naseho
		ja my vy on ona ono oni jeho jeji jejich mi me mne muj moje svuj svoje sve svou svych dobry den dobre rano odpoledne vecer prosim dekuji dekuju diky zdravim ahoj hezky pekny omlouvam omlouvame mrzi jde jit mit mam mate ma maji
		mame ano ne tady tam zde ted nyni velmi moc hned rad rada radi proto protoze vsak totiz hlavne jinak pani pane panove vsechno vse cely sam sama same dal dale klidne staci treba potreba potrebuji potrebujete chcete chci bez pred`,
	light: `mozne muzete objednavka zakaznik firma sluzba ucet cislo email zprava web polozka balik obchod produkt zbozi vec`,
	asking:
		'zeptat zeptejte zeptam dotazte poslat poslete zaslat zaslete napsat napiste napisete napiste sdelit sdelte sdelite uvest uvedte rict reknete reknes rekni napis posli rikate doplnit doplnte pripojit nadiktovat diktovat zadat potrebovat potrebuji potrebovala potreboval najit najdete ruce vedet zjistit poprosit poprosila presne cely',
	relations: {
		before: 'pred predem nez driv drive',
		after: 'po potom pote jakmile nasledne pak',
		first: 'nejdriv nejprve napred prvni',
		from: 'od ode pocinaje',
		until: 'do nejpozdeji nejdele behem',
		only: 'jen jenom pouze vyhradne jedine',
		without: 'bez krome mimo',
		with: 's vcetne',
		more: 'nad vice vic pres alespon nejmene minimalne aspon',
		less: 'pod mene min nejvyse maximalne',
		per: 'kazdy kazda kazdou kazde kazdeho kus',
		or: 'nebo anebo bud ci',
		cannot: 'nemuzu nemohu nemuzeme nesmim nesmime nelze nejde nejdou neumim neumime',
		instead: 'misto namisto'
	},
	opposites: [
		['before', 'after'],
		['from', 'until'],
		['with', 'without'],
		['more', 'less']
	],
	negators: /^(?:ne|neni|nejsou|nelze|nejde|nikdy|nikdo|nic|nijak|nikoli|nikoliv|zadny|zadna|zadne|zadnou|bez|ani)$/,
	without: /^bez$/,
	quantifiers: /^(?:nic|nikdo|zadny|zadna|zadne|zadnou|zadneho|ani)$/,
	idle: /^(?:neni (?:problem|zac|pochyb)|nic se|neboj\w*\b.*|nevadi\b.*|nemejte \w+|nejen\b.*|nevah\w+\b.*)$/,
	turns: /^(?:ale|avsak|protoze|takze|jenze|jenomze|nybrz|proc|kde|zda|jestli|i\.)$/,
	knowing: /^(?:vidim|vidime|vidi|vim|vime|rict|reknu|vysvetlit|chapu|chapeme|rozumim|rozumime|poznam|zjistit)$/,
	prefixed:
		/^ne(?!ch|jen|j(?!de|so|se|ez)|bo$|dele|del|mec|moc|kdo|kte|kol|ktery|co$|cim$|cem$|co|klidn|utral|rv|mov|boj|hodu|hod|men|but|hled|ust)(?=\p{L}{2})/u,
	earlier: /^(?:pred|predtim|predem)$/,
	later: /^(?:po|jakmile|kdyz|potom_co|pokud|teprve)$/,
	next: /^(?:pak|potom|pote|nasledne|dale|nakonec|posleze|zaverem)$/,
	notUntil: /^(?:dokud|nez)$/,
	denying:
		/^(?:(?:radsi|radeji|urcite|rozhodne|vubec) ne|misto toho|(?:vyhnete|vyhybejte|vyvarujte|zdrzte) se|(?:zapomente|pozor) na|uz ne|v zadnem|za zadnou|dejte pryc|(?:nechte|nechejte) (?:byt|ho|ji|je|to))$/,
	mayDeny:
		/^(?:radsi|radeji|urcite|rozhodne|vubec|misto|vyhnete|vyhybejte|vyvarujte|zdrzte|zapomente|pozor|uz|v|za|dejte|nechte|nechejte)$/,
	universals:
		/^(?:kazd\w{1,3}|vzdy|vzdycky|kdykoli\w?|jakykoli\w?|jakekoli\w?|vsech\w*|vsem\w*|vsichni|bez|libovoln\w+|kdokoli\w?|komukoli\w?|kdekoli\w?|kolikrat)$/,
	conditions: /^(?:pokud|kdyz|jestli|jestlize|jakmile|pouze|jen|jenom|az|pripade|podminkou|dokud|kdyby|nez)$/,
	contrasts:
		/^(?:ale|misto|namisto|spis|spise|jenze|bohuzel|krome|vyjma|jen|jenom|pouze|uz|nikoli|avsak|jinak|zatim|nybrz|drive|driv|dosud|puvodne|nakonec|zruseno|rusi|zrusen\w*|posun\w*|presunut\w*|tentokrat|nove)$/,
	hedges: 'mozna asi snad nejspis pravdepodobne nekdy zalezi tusim myslim doufam tipuju zrejme',
	requests:
		/\b(?:(?:muzete|mohl\w?|mohli|dokazete|smim|muzu|mohu|mohla) (?:byste |bych |vas |mi |nam |me )*(?:prosim |jeste )?(?:po|na|za|sd|up|ri|vy|do|pr|ov|ot|zo|v)|po(?:slete|sli|skyt)\w*|posilejte|zasl\w+|na(?:pis|dikt|vad)\w*|sdel\w*|uved\w*|rekn\w*|dopln\w*|prip\w+|vlozt\w*|zad(?:ejte|ej)\w*|potreb\w+|poprosi\w*|prosim|prosil\w*|prosi\w*|znate|mate|vite|dejte|budu chtit|bych rad\w?|zajima|staci|diktujte|hodte|hod|mrknete)\b/,
	interrogatives:
		/^(?:(?:dobry|den|zdravim|ahoj|ok|dobre|jasne|tak|a|prosim|diky|dekuji|omlouvam|se|no)[ ,.!]*)*(?:jak\w{1,5}|kter\w+|kdy|kde|kdo|kolik|co|cim|o kter\w+|pod jak\w+|na jak\w+|do kdy|od kdy)\b/,
	needless: /\b(?:nemusi\w*|netreba|neni (?:treba|nutne|potreba)|nepotrebuj\w+|neposil\w+)\b/,
	refers: /^(?:ho|jej|ji|je|to|toto|ty|tu)$/,
	known:
		/\b(?:(?:uz|jiz) (?:mame|mam|zname|znam|vim|vime)|(?:mame|mam|zname|znam|vim|vime) (?:uz|jiz)|(?:mam|mame|vidim|vidime)$|^(?:(?:tak|a|ano|super|dekuji) )*(?:vidim|vidime|mam|mame) (?:tu |tady |vase |vas )*(?:cislo|jmeno|adresu|e-mail|telefon)|(?:nasel|nasla|nasli|dohledal|dohledala) (?:jsem|jsme)|jste (?:mi |nam |uz )*(?:poslal|napsal|uvedl|sdelil|zadal|rekl|psal)\w*|(?:poslal|napsal|psal)\w* (?:jsem|jsme) vam|jsem vam (?:poslal|napsal|psal)\w*)\b/,
	aside:
		/\b(?:krome|mimo|vedle|mam (?:vam |ho |to |ji |je )?(?:po|za|na|pre)?(?:slat|dat|rict|predat|zapsat|vyplnit)|(?:chcete|mate zajem),? (?:abych|abychom)|smim pouzit|mohu pouzit|muzu pouzit|(?:dostal|dostala|prisel|prisla|prislo|videl|videla) (?:jste|vam)|co se (?:stalo|deje)|mejte (?:\S+ ){0,4}(?:pripraven\w+|po ruce|u sebe|u ruky)|(?:pripravte|nachystejte) si)\b/,
	example: /^(?:jako|napr|napriklad|tvaru|tvar|formatu|priklad|treba|zacina)$/,
	thanks: /^(?:dekuj[iu]|dekujeme|diky|dik)$/
};
