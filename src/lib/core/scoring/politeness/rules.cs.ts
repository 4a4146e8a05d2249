// Czech rules of tone, written without diacritics (they are ignored). See rule-types.ts for how to read a pattern.
import { insults } from './insults.cs.ts';
import { names } from './names.cs.ts';
import type { RuleBook } from './rule-types.ts';

export const rules: RuleBook = {
	words: {
		...names,
		trouble: `neprijemn* hrozn* strasn* otravn* vzteku zbaznen* nastvan* nastval* stve stvalo stvat smutn* bolest* boli tezk* unavn* vycerpav* zklaman* zklamani stresujic* stres nefer desiv* desi strach uzko nervy peklo nocni mura skoda trapas
			prusvih zle blbe hnusn* ponizujic* nestastn* mrzut* mrzi rude vydesen* nasta* zlob* rozcil* zbytecn* nepohodl* zoufal* nemile urazi urazlive horor krev mraz zaskoc* lito cekat cekani cekate`,
		whine: `knour* knucet knucite knucis knuceni fnuk* nefnuk* brecet brecite brecis breceni brec brecte kvilet ukvil* jecet jecite jecis jeceni rvat rvete rves vyrvavat kricet kricite kricis hysterc* vylev vylevy sceny scenu divadlo divadylko
			remcat* remcate zvanit zvanite kecy kecu kecat kecas kecate otravovat otravujete otravujes otravujte prudit prudite prudis buzerovat mudrovat mudrujte lamentovat lamentujte skuhra* vztekat vztekate nadavat nadavkami`
	},
	stopWords: `abych abyste aby ale anebo ani ano asi behem bez bude budeme budete budou budu byla byli bylo byt bych byste cela cele ceho chce chcete coz dalsi dobry den dekuji dekujeme dnes dokud
		hned jako jaky jake jejich jeho jenom jeste jestli jina jine jiny jsem jsme jsou jste kam kazdy kdo kdy kdyby kdyz ktera ktere ktery ktereho kterou kvuli mame mate mezi mel mela meli muj moje muze muzete muzu
		musim musite nam nami nas nase nasi nebo neco nejsou nektery nela nemam nemate neni nez nic nikdo pak pani pane pokud pod podle potom prece pred pres pri prijde prosim proto protoze rad rada sebe skoro
		stale svuj svoje tady take taky tak takze tam tato tedy tento teto tohle toho tomu tuto tuhle uplne uz vam vami vas vase vasi vaseho velmi vice vsak vsechno vubec vlastne vzdy zatim zase zda zpet tim tom
		prave mozna moc mnohem kde kolik jednou kazde ctvrtek patek pondeli utery streda sobota nedele zitra vcera dneska ode ode`,
	rules: [
		// Against the customer
		...insults,
		{
			name: 'swears-at-you',
			tone: 'rude',
			points: -60,
			rude: true,
			patterns: [
				'jdi|jdete|bez|bezte|tahni|tahnete|polib*|vylizte|lizte _3 prdele|prdel|hajzlu|pice|pici|cert*|hader|haje|smichem|doprdele|dopice|pekla|riti|zadek|zada',
				'do prdele|haje|pice|pici|hajzlu|riti _1 s|uz|$',
				'trhni|trhnete si',
				'nasrat|naser|naserte|vyser|vyserte|odprejskni*|vypadni|vypadnete|zmiz|zmizte|odpal|chcipni|chcipnete|zalez|zalezte|vysmahn*',
				'^ tahni|tahnete',
				'a tahni|tahnete|vypadni|vypadnete|zmiz|zmizte',
				'drz|drzte|zavri|zavrete hubu|zobak|klapacku|tlamu|drzku|pusu',
				'sklapni|sklapnete|zmlkni|zmlknete|mlc|mlcte',
				'dej|dejte|dat mi|nam|uz _1 pokoj|svatek',
				'dejte|dej pokoj|svatek',
				'nech|nechte me|nas _1 byt|pokoji|$',
				'jdi|jdete|bez|bezte _1 nekam|pryc|otravovat $',
				'polibte|polib|vylizte _1 mi|nam|si',
				'at uz _1 mame|mam|je|od _4 klid|pokoj',
				'kaslu|kaslem|kasleme|seru|sereme|jebu na',
				'serete|seres|nesere|nesereme|sere me|nas',
				'neotravujte|neotravuj',
				'strcte|strc _3 si _3 nekam|prdele|zadku|klobouk*',
				'at vas|te _1 vezme|cert',
				'za vasi|tvoji blbost|hloupost|neschopnost|lenost'
			],
			unless: 'prosim_vas ke',
			examples: {
				yes: [
					'Jděte do prdele.',
					'Trhni si',
					'Trhněte si.',
					'Držte hubu',
					'Dejte mi pokoj.',
					'vypadni',
					'Polib mi záda',
					'Táhněte k čertu!',
					'Kašlu na vás.'
				],
				no: ['Jděte prosím na pobočku.', 'Dejte mi vědět.', 'Držte nám palce.', 'Nechte mi tu číslo.']
			}
		},
		{
			name: 'swears',
			tone: 'rude',
			points: -28,
			rude: true,
			patterns: [
				'kurva|kurvy|zkurven*|doprdele|dopice|picovin*|picu|pici|pice|jebat|mrda*|zasran*|posran*|hovno|hovna|sracky|sracka|srat|sere|serou|nasral*|nasran*|vysrat|curak*|kokot*',
				'ksakru|hergot*|krucinal*|krucifix',
				'co|tak|uz|ted|vazne sakra',
				'sakra co|uz|tak|jste|chcete|nechapete|prectete',
				'do|v|na prdele|prdeli|pice|hajzlu|haje',
				'hovadin*|picovin*|zvast*|blabol*|drist*'
			],
			unless: 'omlouv* nase psali',
			examples: {
				yes: ['Kurva, přečtěte si to.', 'Je to v prdeli.', 'Co sakra chcete?'],
				no: ['Sever Čech, pobočka Děčín.', 'Je to v pořádku.']
			}
		},
		{
			name: 'threat',
			tone: 'threat',
			points: -32,
			rude: true,
			patterns: [
				'jeste jednou|jeden|jedno|slovo|jedna _6 zrus*|zablok*|ukonc*|vyhod*|pujdete|koncime|koncite',
				'zablokuju|zablokuji|zabanuju|zabanujeme|zazaluju|zazalujeme|zalujeme|udam|udame|vyhodim|vyhodime|odstrihnu|potrestame _1 te|vas',
				'zrusim|zrusime|zablok*|smaz* _4 jestli|pokud _3 neprestan*|budete|budes',
				'jinak|nebo|anebo vas|te|to|vam _1 zablok*|zrusim|zrusime|nahlas*|zabanuj*|vyhod*|udam*|zaluj*|exekut*|zazaluj*',
				'predame|predam|preda _5 exekutor*|exekuci|vymahani',
				'uvidime|potkame|sejdeme|setkame se u soudu',
				'budete|budes _2 litovat|pykat|brecet',
				'toho|tohohle _2 litovat',
				'davej*|dejte|dej|bacha si|pozor|na _2 jazyk|pusu|hubu',
				'posledni varovani $',
				'nebo|jinak koncime|koncim|koncite|konec|zavesim|zavirame|zaviram',
				'mirnete|mirni svuj|slovnik|ton|se',
				'varuju|varuji|varujeme vas|te',
				'vime|vim kde bydli*',
				'neprovokuj*|nezkousej*|nestv* me|nas|mne',
				'cim|jestli|pokud|kdyz vic|budes|budete|nas|me _4 knour*|otrav*|vyhroz*|rvat|psat|prud* _6 tim|zrus*|ban|zablok*|pujd*|udelam*',
				'pujdete|pujdes na konec',
				'klidne nas|me zaluj*|udej*|nahlas*',
				'budete|budes _3 vyhrozovat'
			],
			unless: 'kartu podvodnik* zlodej* bezpec* omlouv* rad rada aby zneuz*',
			examples: {
				yes: [
					'Ještě jednou napíšete a zruším vám účet.',
					'Budete litovat.',
					'Dávej si pozor na jazyk.',
					'Poslední varování.',
					'Zablokuju vás.',
					'Mluvte slušně, nebo končíme.'
				],
				no: ['Zablokujeme vám kartu, aby ji nikdo nezneužil.', 'Ještě jednou se omlouvám.', 'Dávejte na sebe pozor.']
			}
		},
		{
			name: 'mockery',
			tone: 'sarcasm',
			points: -24,
			rude: true,
			patterns: [
				'gratuluj*|gratulujeme|blahopreju|blahopreji|blahoprejeme _2 k|ke|ze|vam _2 objev*|vykon*|napad*|tomu|zjist*|prist*|genialit*|neschopn*|bystr*',
				'^ bravo|blahopreju|borec|chudacku|chudinko|tleskam',
				'^ no bravo|vida|nazdar|potes',
				'genialni|brilantni|famozni plan|napad|vykon|logika|uvaha|postreh',
				'klobouk|klobouky dolu',
				'teda|ale kousek|vykon $',
				'slzy|slzu|slzam|slzicka|slzicky|kapesnik* _3 system*|rona|ronim|krokodyl*',
				'srdce mi|nam usedava|krvaci|puka',
				'jak dojemne|originalni',
				'dojemny|dojemne|dojemnou zivotopis|pribeh|dopis|historie|historku|zpoved*',
				'chcete|cekate|cekas|ocekavate _4 medaili|potlesk|kapesnik*|komornika|metal|dudlik|koberec|zazrak*|poklonu',
				'co jste|sis|jsi _1 cekal*|ocekaval* $',
				'to byste|bys _1 musel* _2 umet|cist|precist|poslouchat|vedet',
				'to by _2 nekdo|clovek _2 musel*',
				'kdyby nekdo|clovek|lide|lidi _2 umel*|cetl*|obtezoval*|pouzil*|premyslel*',
				'kdo|nikdo dneska|dnes _1 cte|umi|mysli',
				'velky|takovy|hospodsky|domaci expert*|odbornik*|chytr*|mudrc|genius',
				'princezno|kralovno|chytraku|chytrolin*|mudrc*|hvezdo|zlaticko|holcicko|chlapecku|broucku|vysosti $',
				'mam|mame vam|ti|to _2 nakreslit|namalovat|hlaskovat',
				'jako|jak normalni|dospel*|malemu|malym clovek|lidi|lide|diteti|decku|detem',
				'pro blbe|blbce|hlupak*|dementy',
				'svete div',
				'uz|az tady|nam|z _1 smejeme',
				'smejeme se tady|vam|tomu',
				'vycerpal*|pobavil*|rozesmal* nas|me $',
				'nas|me vycerpal*|pobavil*|rozesmal*',
				'jasne|jo|ovsem _1 vsichni|kazdy',
				'dalsi nevinn*|chudak*|expert*|genius*',
				'~ bez|zadne|zadny|usetrete|usetri|uz _2 romanu|romany|romanek|zvastu|dramat|scen|kecu|reci|vykladu|litani _1 $|prosim|tentokrat',
				'~ nemam|nemame nic lepsiho|jineho|dulezitejsiho na|co',
				'~ nic lepsiho na|nez praci|delat|delani',
				'~ protoze|kdyz|ano|jasne ja|my|tu _2 nemam|nemame _1 nic|jinou|jine|lepsi',
				'~ kalendar|hodinky|hodiny|slovnik _1 mam|mame',
				'~ nekricte|nekric|nervete|nerv|nejecte|nejec _2 na|me|nas|jo|tu|tady',
				'~ me|nas nekricte|nekric|nervete|nejecte',
				'~ nesvadejte|nesvadej|neshazujte|nehazejte _1 to|na|se',
				'~ nejsem|nejsme _2 sekretark*|sluha|sluzka|chuva|maminka|komornik|otrok|poskok|pokojska',
				'~ spokojena|spokojeny|spokojenej ?*',
				'~ to je tragedie|drama|neco $',
				'kravina|kraviny|blbost|blbosti|nesmysl|hloupost _1 k nicemu',
				'^ kravina|kraviny|blbost|hovadina $|k',
				'🙄|🤡|🖕|🎻',
				'~ zvladnete|zvladnes|prectete|prectes|pochopite|pochopis|najdete|najdes _1 i vy|ty',
				'~ i moje|muj|nase babicka|krecek|pes|kocka|dite|dcera|syn',
				'~ to koukate|koukas',
				'~ usetrete|usetri|setrete nas|me|mne',
				'~ slysel|slysela|slyseli jste|jsi|ste nekdy|vubec _1 o',
				'~ nenapadlo vas|te',
				'~ plakat|brecet|tesknit nebudu|nebudeme',
				'~ cely|cela se tresu|klepu',
				'~ jestli|pokud vam|ti _1 cteni|mysleni|premysleni|pocitani',
				'~ sampione|sherlocku|napoleone|einsteine|primadono|genie|kosmonaute',
				'~ nikdo se vas|te _3 neprosil|neptal',
				'~ a nevracejte|nevracej se',
				'~ kupte|kup|poridte|porid _1 si lampu|kyble|kybl|kalendar|hodinky|slovnik|bryle|mozek',
				'~ napiste|napis si _4 na celo',
				'~ zkuste|zkus leporelo|mrkev|skolku|obor',
				'~ hop hop',
				'~ zavolejte|zavolej noviny|hasice|televizi',
				'~ divadlo|divadla|cirkus $'
			],
			unless: 'omlouv* nase mrzi nastesti svatb* narozenin* promoc* zkous* miminku podar*',
			examples: {
				yes: [
					'Gratuluji k objevu manuálu.',
					'Bravo!',
					'Geniální plán, opravdu.',
					'Klobouk dolů.',
					'Mám vám to nakreslit?',
					'Co jste čekal?',
					'To byste musel umět číst.',
					'No jasně, protože já nemám nic lepšího na práci.',
					'Číslo objednávky a bez románů.',
					'Nejsem vaše sekretářka.',
					'Je to tak jednoduché, že to zvládnete i vy.',
					'Slyšela jste někdy o zálohách?',
					'Kupte si kalendář.'
				],
				no: [
					'Gratulujeme k miminku!',
					'Slyšel jste o nás ve zprávách?',
					'To je mi líto.',
					'Skvěle, hned to zařídím.',
					'Omlouvám se, že jste čekal tak dlouho.'
				]
			}
		},
		{
			name: 'shouting',
			tone: 'shouting',
			points: -12,
			patterns: [],
			examples: { yes: ['UŽ JSEM VÁM TO PSAL', 'Ne!!!'], no: ['Pošlete kód z SMS.', 'Děkuji!'] }
		},
		{
			name: 'blame',
			tone: 'blame',
			points: -14,
			patterns: [
				'vase|tvoje|vasi|vlastni|vlastnich|vas|tvuj chyba|chybu|vina|vinu|blbost|problem|starost|neporadek|hlava|volba|rozhodnuti|nedbalost|nepozornost',
				'muzete|muzes|mohl|mohla|mohou za|si _1 to _2 sam|sama|vy|ty|sami',
				'muzete|muzes si|za _3 sam|sama|ty|vy|sami',
				'mel|mela|meli|mels|melas _1 jste|jsi|sis|ses|si|to|ste ≠pravdu|celou|stesti|smulu|narok|dostat|dobry|dobrou _3',
				'mel|mela|meli|mohl|mohla jste|jsi|sis _1 si _1 to|ho|ji|je|tohle _2 precist|zkontrolovat|zjistit|hlidat|ohlidat|rozmyslet|nastudovat|overit|vsimnout',
				'jste|jsi|sis si|to|se|ho|ji|ty _1 mel|mela|meli|mohl|mohla _1 precist|zkontrolovat|zjistit|vsimnout|hlidat|rict|dopsat|pockat|ohlidat|lip|driv|koupit|radeji|napsat|uvest',
				'kdybyste|kdybys _1 se|si|to|radsi|misto|neco _3 precetl*|cetl*|daval*|poslouchal*|cekal*|psal*|zhasinal*|dbal*|podival*|neotraboval*|mel*|pouzil*|koukal*|misto',
				'priste|pro|podruhe _1 si|se|to|priste|laskave|nam|lepe|radeji|pred|ji|prosim _3 precte*|preci|poradne|davej*|overte|zkontroluj*|zapoj*|venuj*|kontroluj*|hlidejte|ctete|myslete|rozmysl*|nabij*|vezmete|prectete|vemte|nechte|opatrne*',
				'protoze|kdyz jste|jsi|sis _2 ne*',
				'nemel|nemela|nemeli|nemels jste|jsi|sis|to',
				'nedaval|nedavala|necetl|necetla|neprecetl|neprecetla|zapomnel|zapomnela|prehledl|prehledla|zanedbal|zanedbala|zaspal|zaspala|pokazil|pokazila|rozbil|rozbila|odklikl|odklikla|podepsal|podepsala|odsouhlasil|odsouhlasila|zvoril*|prosvihl*|neobtezoval* _1 jste|jsi|sis|ste',
				'jste|jsi|sis|ste _3 nedaval*|necetl*|neprecetl*|zapomnel*|prehledl*|zanedbal*|prosvihl*|odklikl*|podepsal*|odsouhlasil*|neudelal*|nevsiml*|neohlidal*|nezkontroloval*|ignoroval*|zkazil*|pokazil*|neuvedl*|nepodival*|neobtezoval*|sam|sama',
				'podpis pod',
				'byl*|jste|jsi _1 jste|byl*|jsi _2 upozornen*|informovan*|varovan*|opakovane',
				'psali|rikali|upozornovali|upozornili|varovali|rikal|rikala|psal jsme|jsem _2 vam|vas|o|to|ti|na',
				'jak|ze jste|jsi|ste _1 sam*|dobre|urcite|jiste _2 vedel*|vi*|cetl*|procetl*|podepsal*',
				'to|si kazdy|clovek|zakaznik _2 hlida*|ohlida*|voli|musi|vi|ma|zjisti',
				'dobre|moc vam|ti tak',
				'dobre vam tak'
			],
			unless: 'neni nebyla nebyl omlouv* mrzi litujeme chyba_nase nase nebylo proto kvuli nami u',
			examples: {
				yes: [
					'Je to vaše chyba.',
					'Můžete si za to sám.',
					'Příště si to přečtěte pořádně.',
					'Podepsala jste to.',
					'Sis to měl hlídat.',
					'To jste si měl hlídat.',
					'Mohl jste si to přečíst.',
					'Dobře vám tak.'
				],
				no: [
					'Není to vaše chyba.',
					'Omlouvám se, měl jste to dostat včera.',
					'Je to naše chyba.',
					'Příště vám zavolám předem.',
					'A pro příště: adresu jde změnit, dokud není zabaleno.'
				]
			}
		},
		{
			name: 'dismissal',
			tone: 'dismissal',
			points: -14,
			patterns: [
				'neni|nejsou _3 nas|nase|muj|moje problem|vec|starost|chyba|vina',
				'to|tohle|nas|mne|me|nam|mi|je|vam|jak _2 nezajima|nezajimaji|netrapi|nestara|putna|fuk|sumak|ukradene',
				'mi|nam|me|nas _2 jedno $|jestli|co|kdy|kolik|proc|jak|a',
				'je nam|mi _2 jedno|fuk|putna|ukradene',
				'nezajima me|nas|mne',
				'me|nas|mne to|vase|vas _1 nezajima*',
				's|na tim|tom _3 nic nenadel*|nezmuz*|neudel*|nemam*',
				'nic _2 nenadelam*|neudelam*|nezmuzem*|nezmuzu|nevymyslim*',
				'jak|co je uveden*|psan*|napsan* _1 v|na',
				'opakuju|opakuji|opakujeme',
				'naposledy|podruhe|potreti rikam|pisu|vysvetl*|opakuj*|vam|ti|upozorn*',
				'tim|timto|pripad|tiket|vec|stiznost|reklamace|zadost|reklamaci|zadosti|ticket _4 uzavir*|uzavren*|konci*|zamitnut*|vyrizen*|zavren*|zavir*|skoncil*',
				'uzaviram*|zaviram*|koncim*|ukoncuj* _2 tiket|pripad|vec|konverzac*|diskus*|reklamac*|chat|ticket|debatu',
				'tecka $',
				'a|uz hotovo|konec|tecka|basta $',
				'hotovo|konec tecka',
				'prectete|precti|nastudujte|nastuduj|podivejte|podivej|vygoogl*|najdete|najdi|hledejte|hledej|ctete|mrknete|viz _3 si|podmink*|navod*|manual*|web*|faq|dokumentac*|napoved*|smlouv*|stranky|google|bod|to _2',
				'doporucuj* _1 si _1 nastudovat|precist|pozorn*|prostudovat|podivat',
				'stacilo|staci si|to|jen|se _2 precist|podivat|kouknout|vsimnout|umet',
				'to|jsi|mate|byste|bys _2 si|vedel* _1 precist|precetl*',
				'nemam|nemame|neni|nebude na|cas|kdy|to|s _3 cas|vas|tohle|naladu|tebe|kapacit*|vysvetl*|cim',
				'mam|mame lepsi|dulezitejsi|jinou|jine _1 veci|praci|prace|starosti|na',
				'lepsi|dulezitejsi veci|starosti|praci|prace',
				'nejste|nejsi|nejsou tu|tady|jedin*|pupek|u',
				'nebudeme|nebudu|nehodlam|nehodlame|nechci|odmitam|odmitame _3 diskut*|resit|vysvetl*|odpovid*|zabyv*|komunik*|bavit|opakov*|hled*|ptat|volat|reagov*|dohadov*|poslouchat|cist|over*',
				'nediskutuj*|nediskutujeme|neresim*|neresime|nereagujem*|neodpovidam*|neposlouchame',
				'obratte|obrat|zkuste|zkus|jdete|jdi|ptejte|ptej|zeptejte|zeptej|volejte|reste|stezujte|stezuj|reklamujte _1 se|si|to|$ _1 jinde|jinam|jinam|nekoho|jineho|nekde|jejich|nekomu|jinemu|nekam',
				'kdy|az|jak prijde|bude|budou|dojde|prijdou _1 tak|az|prijde|bude|to',
				'prijde az prijde',
				'bude az bude',
				'nepis|nepiste|nevolejte|nevolej|neptejte|neptej|nezakladejte|nezakladej|neotravuj|neotravujte|nezdrzuj|nezdrzujte|neobtezuj|neobtezujte|neobracejte _5',
				'neposilejte|neposilej _3 uz|znovu|dalsi|zadne|podesate|porad',
				'ptat|neptejte|neptej se me|mne|nas',
				'to me|mne|nas|se|po|to neptej*|mne|nechtejte|nechtej|nevim|nevime',
				'to nevim|nevime|netusim|neresim|neznam $',
				'nevim|netusim|netusime co|proc|jak _4 cekate|chcete|ptate|vam|po|ode',
				'co|a|jak s|ja|po|mam|vam|na|ode _2 tim|mne|mam|s|me _3 ?*',
				'nechapu|nechapeme|nerozumim co|proc|jak|cemu',
				'neni|nejsme _2 povinnosti|odpovedn*|zodpovedn*|kompetenc*',
				'neneseme|neneseme|nenesu|neruc* odpovednost|zodpovednost|za',
				'berte|ber|bud|budto _1 nebo|vemte',
				'ber nebo',
				'smula|smulu mate',
				'^ smula $',
				'vas|tvuj|vlastni|to|tvoj|jen|ciste problem|starost|boj|vec|smula $',
				'vec je|byla _2 uzavren*|vyrizen*',
				'zdrzujete|zdrzujes|obtezujete|otravujete|otravujes|zabirate|plytvate _1 me|nas|tu|mi|nam|cas',
				'ztrata|ztratou|plytvani|mrhani|ztrac* _1 cas*'
			],
			unless: 'mrzi omlouv* omluv* nebojte bohuzel rad rada radi proto prosim_vas starost_nechte vypada* pusobi jako',
			examples: {
				yes: ['To není náš problém.', 'Tiket uzavírám.', 'Nezajímá mě to.', 'Přijde, až přijde.', 'Nejste tu sama.', 'Smůla.'],
				no: ['To není problém, pošlu to znovu.', 'Bohužel to nevím, ale zjistím to.', 'Jak se vám daří?', 'Mám pro vás lepší řešení.']
			}
		},
		{
			name: 'order',
			tone: 'order',
			points: -14,
			patterns: [
				'uklidni|uklidnete|zklidni|zklidnete|klidni|klidnete|uklidnit|zklidnit|mirni|mirnete|krotte|krot|ztisni|zchladte|zchlad|brzdete _1 se|hormon|$',
				'^ v klidu|pohode $',
				'^ klid $',
				'hlavne|jen|jenom|laskave|tak klid|pockejte|cekejte|nehyster*',
				'musite|musis|museli|muselo si|se|to|nam|uz|jen|proste|pockat|cekat|zaplatit|platit|pochopit|vydrzet|uvedomit|smirit|rozmyslet|poslat|dodat|dodrzovat|doplnit',
				'smirte|smir se',
				'zvyknete|zvykni|zvykejte|zvykej si',
				'laskave|koukejte|koukej|racte',
				'mluvte|mluv slusne',
				'chovejte|chovej se _1 slusne|normalne',
				'udelejte|udelej|vyres*|zarid*|zjist*|dohled*|oprav*|pomoz*|poradte|porad _1 si|to _2 sam|sama|sami',
				'sednete|sedni|posadte _1 si|se ,|a',
				'stujte|cekejte|cekej|pockejte|pockej|budte|mlcte|mlc _2 si|se|trpeliv*|zticha|ticho|frontu|$',
				'budte|bud _1 trpeliv*|rad|radi|rada|zticha|ticho|vdecn*|slusn*',
				'nerozciluj*|nekric*|nerv|nervete|neplaste|nehyster*|nevztekej*|nezvysuj*|neprehan*|nepreh* _2',
				'a dost|ticho|konec',
				'uz dost|to nech*|stacilo'
			],
			unless: 'prosim nebojte nemusite budu budeme ja my muzete at mohli mohl mohla',
			examples: {
				yes: ['Uklidněte se.', 'Musíte si počkat.', 'Smiřte se s tím.', 'Zvykejte si.', 'Vyřešte si to sám.', 'Sedněte si a počkejte.'],
				no: [
					'Web je prostě plný.',
					'Rád vám to napíšu.',
					'Můžete být v klidu, je to zaplacené.',
					'Počkejte prosím minutku.',
					'Sedněte si k tomu večer a napište si, co se povedlo.',
					'Nemusíte si nic psát.'
				]
			}
		},
		{
			name: 'fake-apology',
			tone: 'cold',
			points: -14,
			patterns: [
				'omlouvam*|omlouvame|litujeme|lituji|lituju|mrzi|lito|litost _3 pokud|jestli|jestlize|ze|jak _3 dotkl*|citite|citis|urazil*|nespokojen*|vnimate|nelibi|nepochopil*|zklaman*|cekal*|nepodival*|necetl*|neprecetl*|rozhorcen*',
				'mrzi me|nas|mne ze _2 jste|jsi|si|se|to _3 ne*',
				'omlouvam*|litujeme|promin* _2 za pripadn*|zpusoben*|veskere|jakekoli*|eventualn*|vznikl*',
				'za pripadne|zpusobene|veskere|vznikle|jakekoliv komplikace|neprijemnosti|potize|nedorozumeni|nepohodli',
				'omlouvam*|sorry|promin* _1 ale _2 vy|ty|jste|je|neni|to',
				'dekuj* za pochopeni|prizen $',
				'pokud se vam|ti _3 nelibi',
				'jestli se vam|ti _3 nelibi',
				'chapeme|rozumime ze _3 cekal*|jiny|jineho|nespokojen*'
			],
			examples: {
				yes: ['Mrzí nás, že se cítíte dotčen.', 'Omlouváme se za případné komplikace.', 'Mrzí mě, že jste si nepřečetl podmínky.'],
				no: ['Omlouvám se, spletli jsme se.', 'Mrzí mě, že balík nedorazil.']
			}
		},
		{
			name: 'passive-aggression',
			tone: 'cold',
			points: -14,
			patterns: [
				'pri|se vsi|vsi ucte|uctou',
				'jak|jiz|uz _1 jsem|jsme|bylo|rikam|jiz|uz|psal*|vam _3 psal*|rikal*|rekl*|uvedl*|uveden*|receno|vysvetl*|napsal*|zmin*|sdel*',
				'jak jsem|jsme|uz|bylo _3 psal*|rikal*|rekl*|uvedl*|receno|uvedeno|zminen*|vysvetl*|napsal*',
				'myslenky _1 cist neumim|neumime|neumi',
				'tezko|sotva _1 muzeme|muzu|mohu|muze za',
				'jak jiste|urcite|zajiste|dobre|sam*|snad|vidno|je|asi _1 vite|vis|videt|patrne|zname|vidite|tusite',
				'jasne|zretelne|vyslovne|tucne|cerne uveden*|psan*|napsan*|stoji|na|pise',
				'cerne na bilem',
				'snad|asi|patrne|nejspis|zrejme|evidentne|zjevne _1 jste|vam|vas|mate|vite|nevite|jsi|si|ti|netus*|nemate|tak|kazdy|jasne',
				'jste|vam|vas|mate|vite|je|to evidentne|zjevne|patrne|zrejme|nejspis',
				'opravdu|vazne|fakt|skutecne|asi|skoro nevim|nechapu|netusim|nebudu|nemohu|nemame',
				'kdo|kdo_chtel _1 chtel|chce|nechce|umi _2 si|ten|tak',
				'to|pro ostatne|kazdy|jiste _1 kazdy|vi|ridic|clovek|zakaznik|normalni|slusny',
				'ostatni|jini|vetsina|normalni|jinym zakaznic*|zakaznik*|lide|lidi|lidem|klienti|hraci|si|to|uzivatele*|hoste|cestujici',
				'laskave|racte|racte|racte',
				'racte si|se',
				'je ponekud|trochu|prinejmensim|ale|celkem prekvap*|zarazej*|zvlast*|usmevn*|divn*|pozde|smesn*',
				'to|to_je|jen|ciste|to_uz je|uz je|jen _1 vase|na|vas|tvoje|vec _1 vec|vas|rozhodnuti|volba|problem',
				'kdyz|jestli|pokud myslite|myslis|chcete|to|na|rikate|rikas _2 $',
				'to|tak je|bych|si _1 asi|uz|snad|ale|radsi _1 jasne|zname|pozde|hodne|trochu|vas|vase',
				'ze|vid|vidte|ze_ano ano|jo|ne|$ _1 $',
				'ze|no|vidte|ne|jo ? $',
				'ton|tonem|tonu|vyrazy|slovnik _3 nikdo|vam|nebudu|nebudeme|si'
			],
			unless: 'omlouv* nas nase mrzi prosim radi rad rada kazdeho nastesti',
			examples: {
				yes: [
					'Při vší úctě, ne.',
					'Jak už jsem psal, ne.',
					'Myšlenky číst neumím.',
					'Jak jistě víte, platí to dva dny.',
					'Je to tam černé na bílém.'
				],
				no: ['Hezký den.', 'Čísla sem prosím neposílejte.', 'Zřejmě jsme se spletli, omlouvám se.', 'Balík dorazí nejspíš v pátek.']
			}
		},
		{
			name: 'curt',
			tone: 'cold',
			points: -14,
			patterns: [
				'^ ne|jo|ok|okej|hm|hmm|no|dobre|jasne|nevim|nejde|nelze|cekejte|pockejte|mozna|smula|nejde|zamitnuto|a|takze|proc ? $',
				'^ ne|jo|ok|okej|hm|hmm|nevim|nejde|nelze|cekejte|pockejte|mozna|zamitnuto|nejde|proc|nikdy $',
				'^ to nejde|nelze|nevim|vim|ne $'
			],
			examples: { yes: ['Ne.', 'ok', 'Nejde.'], no: ['Ne, to opravdu není vaše chyba.', 'Ok, hned se na to podívám.'] }
		},
		// Kindness
		{
			name: 'greeting',
			tone: 'greeting',
			points: 2,
			patterns: [
				'^ dobry|dobre|hezky den|vecer|rano|odpoledne',
				'^ ahoj|cau|zdravim|nazdar|zdravicko|cus',
				'^ vazen*|mil*|pekny',
				'^ dobrej'
			],
			examples: { yes: ['Dobrý den,', 'dobry den', 'Ahoj Petře!'], no: ['Přijde v dobrém stavu.'] }
		},
		{
			name: 'courtesy',
			tone: 'warm',
			points: 1,
			patterns: [
				'prosim',
				'prosime',
				's pozdravem|uctou|pranim',
				'hezky|pekny|krasny|prijemny den|vecer|vikend|zbytek',
				'mejte|mej|at se',
				'mohl|mohla|mohli byste|bys',
				'muzete|muzes _1 mi|nam',
				'samozrejme',
				'bohuzel',
				'budte tak'
			],
			unless: 'ne laskave nepis* neposil*',
			examples: { yes: ['Pošlete mi prosím číslo.', 'S pozdravem Jana'], no: ['Prosinec je pryč.'] }
		},
		{
			name: 'thanks',
			tone: 'thanks',
			points: 3,
			patterns: [
				'dekuj*|diky|dik|dekujeme|dekuju|dikes',
				'vazime|vazim|cenime|cenim si',
				'moc|velice dekuj*|diky',
				'dobre|jeste|stesti ze jste|jsi|ste',
				'jsem|jsme rad|rada|radi ze|za'
			],
			unless: 'pochopeni prizen zivotopis* ne dojem*',
			examples: { yes: ['Děkuji za fotku.', 'díky za trpělivost'], no: ['Nedělejte si starosti.'] }
		},
		{
			name: 'apology',
			tone: 'apology',
			points: 4,
			patterns: [
				'omlouvam*|omlouvame|omluvu|omluva|omluvit|omluvte|omluv',
				'promin|prominte|pardon|sorry',
				'mrzi me|nas|mne',
				'moc|velmi|hrozne|opravdu|hodne|uprimne _1 mrzi|lito',
				'je mi|nam _2 lito',
				'to mne|me|nas _2 mrzi',
				'se stydim*|stydime',
				'odpuste*|odpust'
			],
			unless: 'neomlouv* pokud jestli pripad* neni',
			examples: { yes: ['Moc se omlouvám.', 'Mrzí mě to.', 'Je mi to líto.', 'omlouvam se'], no: ['Omluvenka ze školy.'] }
		},
		{
			name: 'names-the-trouble',
			tone: 'empathy',
			points: 8,
			shares: true,
			patterns: [
				'mrzi me|nas|mne',
				'je mi|nam _2 lito',
				'chapu|rozumim|chapeme|rozumime|vim|vime|uznavam|vidim|verim|dovedu|dokazu|umim|tusim|predstav* _3 ze|jak|proc|si|vas|vam|te|tvoje',
				'umim|dovedu|dokazu|muzu si _1 predstavit',
				'musi|muselo|musela|musel|to _1 byt|je|byt|bylo|stve|mrzet|bolet|desit|nastvat|zaskocit @trouble',
				'@trouble',
				'to|z toho|takovy|takova|takove _2 @trouble',
				'vubec|ani|opravdu _1 se _1 vam|ti nedivim|nedivime',
				'nedivim|nedivime se vam|ti',
				'~ nikdo|nikomu|nezaslouzi|zaslouzi _2 nezaslouzi|nikdo|nepreje',
				'^ ach|jejda|jejdanani|jeziskove|jejej|tyjo|no_ne|ouvej',
				'neni divu',
				'bych|by taky|tez|take|clovek|me|se _3 @trouble',
				'nikomu|nikdo|takhle|to se _1 nema|nemel*|nepreje|nechce|nedela|nepromij*'
			],
			unless: 'pokud jestli nejsou neni nebude vase',
			examples: {
				yes: ['Nepřišel mi balík.::Mrzí mě, že balík nepřišel.', 'Zkazili jste nám svatbu.::Přijít o svatbu takhle musí být hrozné.'],
				no: ['Nepřišel mi balík.::Mrzí nás to.', 'Nepřišel mi balík.::Balík je v Brně.']
			}
		},
		{
			name: 'empathy',
			tone: 'empathy',
			points: 5,
			lacks: true,
			patterns: [
				'chapu|rozumim|chapeme|rozumime|dovedu|umim|dokazu|vim _2 vas|ze|jak|si|tomu|to|vam|te|ti',
				'umim|dovedu|dokazu si _1 predstavit',
				'mrzi me|nas|mne ze',
				'je mi|nam _2 lito',
				'to|musi|muselo _2 byt|je|bylo|byla|byl _2 @trouble',
				'vubec|ani|opravdu _1 se _1 vam|ti nedivim|nedivime',
				'nedivim|nedivime se vam|ti',
				'~ nikdo|nikomu|nezaslouzi|zaslouzi _2 nezaslouzi|nikdo|nepreje',
				'^ ach|jejda|jejdanani|jeziskove|jejej|tyjo|no_ne|ouvej',
				'~ neni divu',
				'zlobite|zlobis|rozcilujete se pravem|opravnene',
				'mate|mas _2 pravo|duvod _1 se|zlobit|nastvan*',
				'mate|mas _1 pravdu',
				'taky bych|by|me|mne',
				'by me|mne|clovek* _2 @trouble',
				'uprimnou soustrast'
			],
			unless: 'pokud jestli nechapu nerozumim ale neni',
			examples: {
				yes: ['Chápu vás.', 'To musí být nepříjemné.', 'Není divu.', 'Vůbec se vám nedivím.'],
				no: ['Nechápu vás.', 'Chápu, ale hotovo.']
			}
		},
		{
			name: 'reassurance',
			tone: 'warm',
			points: 4,
			patterns: [
				'nebojte|neboj|nedelejte|nedelej|netrap|netrapte _1 se|si|$',
				'nemusite|nemusis|nemusi|netreba _3',
				'nic|nikam _2 nenoste|nevozte|nevracejte|neposilejte',
				'muzete|klidne si _2 nechat|nechte',
				'zadny|zadna|zadne|bez problem|starost|obav*|strach|spech*',
				'neudelal|neudelala|nezavinil|nezavinila jste|jsi _2 nic',
				'jde vam _1 dobre|pekne|skvele|to',
				'nic|nikam|nikomu _2 nestalo|neztratil*|nemusite|nerozbij*|nerozbil*|nepokazil*|nepropad*|nehrozi|nestane|platit|nestoji',
				'je|mate|bude to|vse|vsechno|uz|to _1 v poradku|bezpeci',
				'v poradku|bezpeci',
				'neni|nebyla|nejde|nebylo _2 vase|tvoje|vasi|za|o chyba|chybu|vina|vami',
				'udelal|udelala|pocinal|zachoval jste|jsi|se|vsechno _2 dobre|spravne',
				'stava|stane se _2 kazd*|casto|snadno|i|nam|kdekomu',
				'plete|splete|prehledne|muze|to skoro|kazd*|kdekdo|snadno|se',
				'v|s klidem|klidu|pohode',
				'nenechame|nenecham|nezustan* vas|te|na|v|to',
				'spolu|spolecne _1 to|vyres*|zvladn*|projd*',
				'to|vse|vsechno|spolu _1 vyresim*|zvladnem*|zaridim*|dame|napravim*|poresim*'
			],
			unless: 'nikdo nikomu',
			examples: {
				yes: [
					'Neudělal jste nic špatně.',
					'Nebojte se, nic se neztratilo.',
					'Nemusíte nikam volat.',
					'Není to vaše chyba.',
					'Nikam ji nenoste, můžete si ji nechat.'
				],
				no: ['Musíte zavolat.', 'Bojíte se zbytečně moc.']
			}
		},
		{
			name: 'ownership',
			tone: 'ownership',
			points: 5,
			patterns: [
				'je|byl|bylo to nas|nase limit|omezeni|nedostatek',
				'podivam|podivame|kouknu|mrknu|mrkneme|overim|overime|zjistim|zjistime|zaridim|zaridime|postaram|postarame|dohledam|dohledame|zkontroluji|zkontroluju|zkontrolujeme|vyresim|vyresime|napravim|napravime|opravim|opravime|zavolam|zavolame|poslu|posleme|pripravim|pripravime|predam|predame|ozvu|ozveme|napisu|napiseme|proverim|proverime|pohlidam|ohlidam|objednam|vymenim|vymenime|vratim|vratime|zrusim|doplnim|prevezmu|domluvim|zeptam|vytahnu|pridam|najdu|najdeme|spojim|prepojim|upravim|prijedu|prijedeme|privezu|privezeme|dovezu|dovezeme|zajistim|zajistime|rezervuji|otevru|prepocitam|posunu|dorovnam',
				'podival|podivala|overil|overila|zjistil|zjistila|zaridil|zaridila|dohledal|dohledala|zkontroloval|zkontrolovala|vyresil|vyresila|opravil|opravila|zavolal|zavolala|poslal|poslala|pripravil|pripravila|predal|predala|proveril|proverila|objednal|objednala|vymenil|vymenila|vratil|vratila|zrusil|zrusila|domluvil|domluvila|zeptal|zeptala|nasel|nasla|upravil|upravila|zapsal|zapsala|presmeroval*|posunul*|prepsal*|odecetl*|pozadal*|otevrel*|spustil*|ulozil*|volal|volala|stahl|stahla|nechal|nechala|pridal|pridala|prodlouzil*|prosel|prosla|obnovil*|odblokoval*|nastavil* _1 jsem|jsme',
				'jsem _4 podival|podivala|overil|overila|zjistil|zjistila|zaridil|zaridila|dohledal|dohledala|zkontroloval|zkontrolovala|vyresil|vyresila|opravil|opravila|zavolal|zavolala|poslal|poslala|pripravil|pripravila|predal|predala|proveril|proverila|objednal|objednala|vymenil|vymenila|vratil|vratila|zrusil|zrusila|domluvil|domluvila|zeptal|zeptala|nasel|nasla|upravil|upravila|zapsal|zapsala|presmeroval*|posunul*|prepsal*|odecetl*|pozadal*|otevrel*|spustil*|ulozil*|stahl|stahla|nechal|nechala|pridal|pridala|prodlouzil*|prosel|prosla|obnovil*|odblokoval*|nastavil*',
				'vracim|vracime|posilam|posilame|prikladam|pripravuji|pripravuju|menim|menime|objednavam|rezervuji|resim|resime|predavam|overuji|overuju|hledam|hledame|divam|zarizuji|odecitam|pripisuji|nabizim|nabizime',
				'nase|moje|nasi|nasim|nas|na chyba|chybu|vina|chybou|omyl|preslap*|ostuda|strane|prohresek|neporadnost|hlouposti|selhani|nedopatreni|zodpovednost|starost|triko|nas',
				'to jsme _2 pokazili|zavinili|zpackali|popletli|spletli|nezvladli|prehledli|zanedbali|zkazili|zkonili',
				'pokazili|zavinili|popletli|spletli|nezvladli|prehledli|zanedbali|zkazili|zapomneli|selhali|podcenili jsme',
				'jsme _3 pokazili|zavinili|popletli|spletli|nezvladli|prehledli|zanedbali|zkazili|zapomneli|selhali|podcenili|spatne',
				'chyba je|byla|nastala|stala|vznikla _1 nase|u|na|moje _1 nas|nasi|me',
				'beru|bereme _1 si|to|na _1 na|sebe|starost',
				'osobne',
				'jdu|jdeme na|po to|tom',
				'hned se|to|vam|ji|ho'
			],
			unless: 'nebudu nebudeme neni vase vasi tvoje ban nic',
			examples: {
				yes: ['Hned se na to podívám.', 'podivam se na to', 'Zkontroloval jsem to.', 'Byla to naše chyba.'],
				no: ['Podívejte se na web.', 'Nebudu vám nic zjišťovat.']
			}
		},
		{
			name: 'offer',
			tone: 'warm',
			points: 3,
			patterns: [
				'chcete|chces|chtel*|prejete|preferujete|hodil*|hodi|vyhovuje|vyhovoval*|hodilo|stacilo|pomohlo|uvital* _6 ?*',
				'muzu|mohu|muzeme|mohli|smim|mam|mame|dokazu|umime|rad|rada|radi _1 bychom|vam|ti|pro|nabid*|bych|to _4 nabidnout|pomoct|pomoci|poslat|overit|zjistit|dohledat|odlozit|rezervovat|objednat|zaridit|vymenit|vratit|pripravit|udelat|presunout|posunout|navrhnout|zajistit|domluvit|prodlouzit|proplatit|odpustit|pomuz*|vysvetl*|poradi*|napisu',
				'rad|rada|radi _2 pomohu|pomuzu|pomuzeme|pomohl*|vysvetlim*|poslu|posleme|zaridim|pripravim|zavolam|vam|ti|se|bych|projdu|udelam|poradim',
				'kdyby|kdybyste|kdybys|pokud|jestli|jestlize _3 chcete|chtel*|potreboval*|potrebujete|hodilo|vyhovoval*|neco|cokoli*|libilo|preferujete|pomohlo|zlobilo|prislo|bylo|byste|nechce',
				'dejte|dej|staci|napiste|napis|ozvete|ozvi|zavolejte|zavolej|reknete|rekni _1 mi|nam|se|jen|napsat|tu _1 vedet|kdykoli*|sem|napsat|zavolat|odpovedet|jen|primo|kdyby|jestli',
				'muzu|mohu|muzeme _1 jeste|neco _2 overit|zjistit|udelat|zaridit|dohledat|pomoct|pomoci|podivat',
				'mezitim|zatim _1',
				'nebo|pripadne|anebo|misto _1 toho|vam|muz*|poslem*',
				'zdarma|bezplatne|bez poplatku|priplatku|placeni|doplatku',
				'na nase|nas naklady|ucet',
				'jako omluvu|podekovani|omluva',
				'co _2 vam|ti|rikate|by|se _2 hodilo|vyhovuje|hodi|lepe|vic|rikate'
			],
			unless: 'nebudu nebudeme nemuzu nemohu nemuzeme nelze',
			examples: {
				yes: ['Chcete raději vrátit peníze?', 'Rád vám pomůžu.', 'Dejte mi vědět.', 'Kdybyste cokoli potřebovala, napište.'],
				no: ['To vám nemůžu vrátit.', 'Chcete moc.']
			}
		},
		{
			name: 'suggestion',
			tone: 'warm',
			points: 9,
			patterns: [
				'slo|nesel|neslo|pomohlo|stacilo|mohli|hodilo|vyplatilo|prospelo by|bychom',
				'navrhl|navrhla|doporucil|doporucila|umoznil|umoznila|nabidl|nabidla|pridal|pridala|dal|dala|ukazal|ukazala|napsal|napsala|odstranil|odstranila|zacal|zacala|presunul|presunula|zkratil|zkratila|vymenil|vymenila|nechal|nechala|doplnil|doplnila|vysvetlil|vysvetlila|uvedl|uvedla bych|bychom',
				'^ co|a_co takhle|kdybychom|zacit|zkusit|dat|pridat',
				'co takhle|treba|zacit',
				'mozna by|bychom|bych',
				'mohli bychom',
				'by slo|sel|sla|pomohlo|stacilo',
				'bylo by _1 dobre|milejsi|fajn|lepsi|hezke|hezci'
			],
			unless: 'nebudu cist precist',
			examples: {
				yes: ['Šlo by ukázat cenu hned?', 'Co takhle fotka?', 'Nechala bych lidi nakoupit bez účtu.'],
				no: ['Ukázat cenu hned.', 'Co to má být?']
			}
		},
		{
			name: 'kind-refusal',
			tone: 'warm',
			points: 8,
			patterns: [
				'rad|rada|radi bych|bychom _9 ale|jenze',
				'kez|skoda by|ze _9',
				'nezlobte|nezlob se',
				'neni|neslo|nejde|nemuzu|nemuzeme|nesmim|nesmime|neumim bohuzel',
				'bohuzel _9 nemuzu|nemuzeme|nesmim|nesmime|nejde|nerikame|nedavame|neumim|neumime|nemuze',
				'nemuzu|nemuzeme|nesmim|nesmime|nedavame|nerikame _2 bohuzel',
				'nerikame _1 nikdy|nikomu',
				'snad|doufam|verim _1 to|ze _1 pochopite|chapete',
				'nechci _2 abyste _2 cekal*|musel*'
			],
			unless: 'mail pokud jestli',
			examples: {
				yes: ['Ráda bych vám pomohla, ale pravidla platí pro všechny.', 'To bohužel nesmím.', 'To nemůžu, nezlobte se.'],
				no: ['Ne, pravidla platí pro všechny.', 'To neříkáme.']
			}
		},
		{
			name: 'warmth',
			tone: 'warm',
			points: 3,
			patterns: [
				'uzijte|uzij si|to|ji|ho',
				'drzim|drzime _2 palce',
				'hodne|mnoho|moc stesti|sil|zdravi|radosti',
				'preju|preji|prejeme|at _3 hezk*|krasn*|pekn*|brzk*|hodne|mnoho|dari|vydari|uzdrav*|povede|libi|lita|klid*',
				'at se|to|vam|je _3 dari|vydari|povede|libi|lita|hezka|klapne|uzdravi',
				'doufam|verime|verim ze|snad _4',
				'gratuluj*|blahopr* _2 k|ke _1 miminku|svatbe|narozeninam|promoci|zkousce|vyroci|novemu|uspechu',
				'to je|mam|mame _1 radost|skvel*|krasn*|dobra',
				'mame|mam|udelal* _1 radost',
				'moc|opravdu|je _1 hezk*|krasn*|kouzeln*|povedl*|roztomil*',
				'🙂|😊|☺|💐|❤|🌷|😀|👍|👋|🎉|🐾|🎂|🙏|🤗|🌞|☀|🎓|💛|💙|💚',
				'tesim|tesime se',
				'hezky|pekny|krasny|prijemny den|vecer|vikend|zbytek',
				'rad|rada|radi bych|bychom',
				'kez|skoda by|ze',
				'at vam|se|ti|to _4 dari|libi|povede|kvete|chutna|slouzi|vydari|podari|klapne',
				'vsechno nejlepsi',
				'to je mile|hezke|krasne',
				'vzpomnel*|obratil* _2 na nas|me'
			],
			unless: 'ne nebudu nic',
			examples: {
				yes: ['Ráda bych vám to usnadnila.', 'Hezký den!', 'Užijte si svatbu!', 'Držíme palce.', 'Gratulujeme k miminku!'],
				no: ['Doufat nestačí.']
			}
		}
	]
};
