// Czech rules of tone, written without diacritics (they are ignored). See rule-types.ts for how to read a pattern.
import type { RuleBook } from './rule-types.ts';

export const rules: RuleBook = {
	words: {
		insult: `idiot* debil* blb blba blbe blbec blbce blbci blbcem blbecek blbecku blbka* kreten* imbecil* pitom* pitomec* pitomc* tupec* tupc* tupoun* tupan* hlupak* hlupac* hlupec* hlupacek* trouba
			trotl* vul vole volove volum volu osel osle oslove oslu krava kravo kravy slepice slepico slepicko husa huso hovad* dobytek dobytku prase prasata curak* kokot* zmrd* hajzl* parchant* mizer* smejd*
			svine svin* kurv* zkurvy* piza pizda pico pica picus* kunda kundo mrdk* sracka sracko sraci srac* hovn* spin* grazl* zlodej* podvodnik* podvodnic* lhar* simulant* hysterka hysterko hysterky hysterek
			hysterak* nemehl* nemehel packal* budizkniceman* ubozak* ubozac* ubozat* chudak* chudinko trapak* nula nulo nuly lamo lama noob* blazen blazne blazniv* magor* cvok* pako jelit* jouda
			joudo dement* debilek mentalne retard* primitiv* buran* burani socka socko ufnukan* ubrecen* fnukal* krucifix sasek sasku sasci sasky klaun* opice opico opicak trubk* zabednen* neandertal* zebrak* parazit* pijavic* ksindl* lempl* lenoch* flakac* babo dedku dedecku babko bab* `,
		adjective: `blby blba blbej blbi blbe hloupy hloupa hloupi hloupej tupy tupa tupej tupi neschopny neschopna neschopni neschopnej liny lina lini linej natvrdly natvrdla natvrdli pomaly pomala slepy slepa slepi
			hluchy hlucha nevychovany nevychovana drzy drza drzi drzej otravny otravna otravni otravnej protivny protivna protivnej protivni trapny trapna trapni trapnej ubohy uboha ubozi ubohej smesny smesna smesni smesnej
			nemozny nemozna nemozni mizerny mizernej mizerna hystericky hystericka hystericti vysinuty vysinuta padly padla praštenej prasteny prastena nesvepravny nesvepravna negramotny negramotna negramotni nevdecny nevdecna
			roztrzity roztrzita nepozorny nepozorna vypatlany vypatlana dutej duty duta tlusty tlusta tlustej senilni zmateny zmatena naivni detinsky detinska rozmazleny rozmazlena opily opila sjety sjeta tupsi blbejsi blbsi hloupejsi tupejsi`,
		trouble: `neprijemn* hrozn* strasn* otravn* vzteku zbaznen* nastvan* nastval* stve stvalo stvat smutn* bolest* boli tezk* unavn* vycerpav* zklaman* zklamani stresujic* stres nefer desiv* desi strach uzko nervy peklo nocni mura skoda trapas
			prusvih zle blbe hnusn* ponizujic* nestastn* mrzut* mrzi rude vydesen* nasta* zlob* rozcil* zbytecn* nepohodl* zoufal* nemile urazi urazlive horor krev mraz zaskoc* lito cekat cekani cekate`,
		be: 'jste jsi sis ses jsou seš ses jseš jses budete budes byl byla byli',
		you: 'vy ty vas tebe vam tobe ti te tvuj tvoje tva tvou vase vas vaseho vasi vasim vasich vaseho tvy',
		swear: `kurv* kurva zkurv* posr* sere serou sere serte serem nasrat nasran* nasral* vysrat* srat sral* srani hovn* prdel prdele prdeli prdelka pici pice picovin* picu curak* kokot* jebat jeba* mrdat mrda* zmrd* hajzl* hajzlu
			ksakru sakra zatracen* zatrap* doprdele dopice dopici krucinal* krucifix hergot* kruci debiln* zasran* posran* usran* blbost* kravin* hovadin* ptakovin*`,
		not: 'ne neni nejste nejsi nejsou nebyl nebyla nebyli nikdy nic zadny zadna zadne neni* nejde nebojte nemusite',
		whine: `knour* knucet knuc* fnuk* nefnuk* brec* nebrec* kvil* ukvil* breceni jec* jeceni rev rvat rvete revete rves vyrva* kric* hysterc* vylev* scen* sceny divadl* remcan* remcat remcas remcate zvan* zvanit kecy kecu kecat kecas kecate keca* otravova* otravuj* otravujes otravujete
			otravujte pruda* prudit prudis prudite buzer* mudrova* mudrujte plac* placete lamentova* lamentujte skuhra* skuhrat nadava* vykrik* vztekat vztekate vztekej* `
	},
	stopWords: `abych abyste aby ale anebo ani ano asi behem bez bude budeme budete budou budu byla byli bylo byt bych byste cela cele ceho chce chcete coz dalsi dobry den dekuji dekujeme dnes dokud
		hned jako jaky jake jejich jeho jenom jeste jestli jina jine jiny jsem jsme jsou jste kam kazdy kdo kdy kdyby kdyz ktera ktere ktery ktereho kterou kvuli mame mate mezi mel mela meli muj moje muze muzete muzu
		musim musite nam nami nas nase nasi nebo neco nejsou nektery nela nemam nemate neni nez nic nikdo pak pani pane pokud pod podle potom prece pred pres pri prijde prosim proto protoze rad rada sebe skoro
		stale svuj svoje tady take taky tak takze tam tato tedy tento teto tohle toho tomu tuto tuhle uplne uz vam vami vas vase vasi vaseho velmi vice vsak vsechno vubec vlastne vzdy zatim zase zda zpet tim tom
		prave mozna moc mnohem kde kolik jednou kazde ctvrtek patek pondeli utery streda sobota nedele zitra vcera dneska ode ode`,
	rules: [
		// Proti zákazníkovi
		{
			name: 'insult',
			tone: 'rude',
			points: -55,
			rude: true,
			patterns: [
				'jste|jsi|ses|seš|jses|si|budes|jsou _3 @insult',
				'ty|vy _1 @insult',
				'jste|jsi|ses|si|jses|jsou _3 @adjective',
				'vy|ty _1 @adjective $',
				'takovy|takova|takovej|takovi|takoveho|takove|takovyho|dalsi|kazdy|kazdej|jeden|jedna|jednoho|nejaky|nejakej|nejaka|kvuli|samy|sami|ostatni|normalni|uplny|uplnej|uplna|totalni|absolutni|pekny _1 @insult',
				'^ idiot* _2|$',
				'^ debil*',
				'^ blbec*|blbce|blbka',
				'^ kreten*',
				'^ tupec*',
				'^ hajzl*|curak*|kokot*|zmrd*|svin*',
				'^ vole|hlupak*|trubko|nemehl*|lamo|noob*|ubozak*|chudak*',
				'idiot*|debil*|kreten*|imbecil*|curak*|kokot*|zmrd*|zkurvysyn*|parchant*|blbec|blbce|blbci|hovado|hovada|tupec|tupce|tupci|hlupak|hlupaci|hlupaku|pitomec|pitomce|pitomci|trotl*|dement*',
				'vole|debile|blbce|idiote|kretene|hajzle|krávo|slepice|nemehlo|lamo|babo|dedku|chytraku|chytrolin* $',
				'lidi|lidem|lide|zakaznik|zakaznici|zakazniku|typy|nekdo|nekoho jako|typu ste|jste|vy|vas|ty|jsi|vam',
				'tvoje|tvuj|vase|vas|vasi|vasim|vase|vasich hloup*|blb*|tup*|pitom*|stupid*|neschopn*|debiln*|idiot*|knour*|knucen*|fnuk*|kec*|vylev*|hyster*|kravin*|zvast*|zvan*|remc*|jecen*|nesmysl*|blabol*|drist*|zivotopis|romany|tragedi*',
				'mas|mate _2 v hlave|mozek|palici',
				'mas|mate _2 mozku|rozumu|inteligence|iq',
				'mozek _2 slepice|hrach|hrasek|vypnuty|vypnut|zapn*|zapoj*|pouz*',
				'zapoj*|zapn*|pouz*|pouzij* _3 mozek|hlav*|rozum|mozkov*',
				'nejste|nejsi _2 normalni|svepravn*|schopn*|pri smyslech',
				'stydte|styd se',
				'hanba vam|ti|tobe'
			],
			unless: 'ne neni nejste nejsi nejsou neber neberte pripad* citil* citite omlouv* jsem jsme nam nas mi',
			examples: {
				yes: [
					'Jste idiot.',
					'ty debile',
					'jste fakt blby',
					'Vy jste takové nemehlo!',
					'Zapojte mozek.',
					'lidi jako vy nemám rád',
					'Styďte se.',
					'idiot'
				],
				no: [
					'Nejste hloupá, ten formulář plete každého.',
					'Byl jsem hlupák, omlouvám se.',
					'Dobrý den, podívám se na to.',
					'To je od nás hloupá chyba.'
				]
			}
		},
		{
			name: 'belittles',
			tone: 'rude',
			points: -42,
			rude: true,
			patterns: [
				'umite|umis|neumite|neumis|umel|umela|naucte|nauc|naucit|uc|ucte|neumel|neumela|neumi|umi _3 cist|pocitat|psat|scitat|nasobilk*|abeced*|zemepis|opsat|kliknout|mapu|precist',
				'cist|pocitat|psat|scitat _2 umite|umis|neumite|neumis|naucte|nauc',
				'kdo neumi|nema|necte|nevi|posila|dneska|si',
				'i|kazde|kazdy|prumern*|trileté|trilete|male|moje|cvicen* _1 dite|deti|opice|pes|babicka|babi|baba|blbec|slepice|mimino|skolka|prvnacek|prvnak|deda|hospodyne|kocka|skolak',
				've vasem veku',
				've svem veku',
				'v tvem|tvym veku',
				'jdete|jdi|bezte|bez|zajdete|zajdi _2 ocnimu|ockar*|doktorovi|psychiatr*|psycholog*|leceni|skoly|skolky|blazince|bohnic|hajan',
				'kup|kupte|poridte|porid _1 si _2 bryle|mozek|zivot|kapesnik*|slovnik|pastelky|holuba|hodink*|kalendar',
				'nehrajte|nehrajes|nehral|nehrala|nedelej|nedelejte|nebud|nebudte|nedelejte|nehraj _3 @insult|chudinku|chudaka|chytreho|chytraka|hysterku|drahoty|ublizen*|odbornika|experta|spravce|pana',
				'chovate|chovas se _3 jako',
				'prestan*|nechte|nech|prestant*|skonci*|dost|neprestavate|pořad|porad|laskave|uz _4 @whine',
				'tak|takhle|takove|takovy|ten|ta|to|ty|tvoje|vase _1 @whine',
				'nekdo _3 nevydrzi|neumi|nema|zvednout',
				'vymys* _1 si|vymyslite|vymyslis',
				'vymyslite|vymyslis si',
				'lzete|lzes|kecas|kecate',
				'co|jak|proc _2 nechap*|nepochop* _3 na|slov*',
				'co|ktere|kteremu|jakemu|cemu|ktery|ktera _4 nerozum*|nechap*|nechapes|nechapete|nepochop*',
				'to je _3 na tebe|vas slozite|moc|tezke|narocne',
				'je to _2 moc|tak|az slozite|tezke|narocne _2 ?*',
				'je|neni|bylo|jsou to|na tak _2 tezk*|slozit*|nad vase|vas|sily|chapani',
				'na vas|tebe _2 slozit*|tezk*|narocn*|moc',
				'zvladnete|zvladnes|zvladl|zvladla|zvladnout|chapete|chapes|rozumite|dokazete|pochopite|pochopis _1 to _1 ?*',
				'to _2 snad|mohl|mohla|zvladne|zvladnou|zvladl|zvladnete|zvladnes|vi|umi _3 zvladnete|zvladnes|zvladnout|kazd*|clovek|dite|ano|ne',
				'trapne|trapny|trapas|ubohe|ubohy|smesne|smesny|k smichu',
				'jste|jsi|ste|ses k|pro smichu|nicemu|smich|nic',
				'nemel|nemela|nemeli _4 poustet|mit|jezdit|rozmnozovat|hrabat|sahat',
				'mas|mate|mel|mela _1 smulu|pech',
				'vzpamatuj*|proberte|prober|probud*|dospej*|dospet|vyrost* _1 se|$',
				'zijte|zij|bydlite|narodil*|spadl*|zil* _3 jeskyni|visni|hrusky|hrusk*|mesici|strom*',
				'kdo|nikdo|nikoho _2 ptal|nezajima|zajima|zajimas',
				'brac|brec|brecte|plac|placte|knuc|fnuk* _2 jinde|doma|mamince|mame|jinam|komu',
				'mamince|maminka|maminku|mama|maminko'
			],
			unless: 'nevadi nedelejte_si prosim omlouv* me nas mi nam nase mrzi nastesti vasi vasemu preju tatinkovi',
			examples: {
				yes: [
					'Neumíte číst?',
					'Naučte se číst.',
					'To zvládne i malé dítě.',
					'Běžte k očnímu.',
					'Přestaňte kňourat.',
					'Co na tom nechápete?'
				],
				no: ['Návod je těžké přečíst, omlouváme se.', 'Mrzí mě, že na to čekáte.', 'Dítě dostane nový lék.', 'Nebojte, zvládneme to spolu.']
			}
		},
		{
			name: 'swears-at-you',
			tone: 'rude',
			points: -60,
			rude: true,
			patterns: [
				'jdi|jdete|bez|bezte|tahni|tahnete|tahnite|polib*|polibte|vylizte|lizte|polizte _3 prdele|prdel|hajzlu|hajzl|pice|pici|cert*|hader|haje|smichem|doprdele|dopice|dopici|pekla|riti|kurvy|bodelu|hajan|zadek',
				'do prdele|haje|pice|pici|hajzlu|riti _1 s|uz|$',
				'trhni|trhnete|trhnete|nasrat|naser|naserte|naserete|vyser|vyserte|polib|strc|strcte|posrat|odprejskni|odprejskn*|vypadni|vypadnete|vypadnout|vypadn|zmiz|zmizte|odpal|odpalte|chcipni|chcipnete|zalez|zalezte|vysmahn*|odpis',
				'trhni|trhnete si',
				'drz|drzte|zavri|zavrete|sklapni|sklapnete|sklapn*|zmlkni|zmlkn* _1 hubu|klapacku|zobak|hubicku|tlamu|drzku|usta|pusu|$',
				'drz|drzte hubu|zobak|klapacku|tlamu|drzku',
				'sklapni*|sklapnete|zmlkni*|zmlknete|mlc|mlcte',
				'dej|dejte|dat|nech|nechte mi|nam|me|nas _2 pokoj|svaty|klid|byt|$',
				'dejte|dej _1 uz _1 pokoj|svatek',
				'jdi|jdete|bez|bezte _1 nekam|pryc|domu|otravovat|jinam|$',
				'polibte|polib|vylizte _1 mi|nam|si',
				'at|ze uz _2 je|mame s|od _2 klid|pokoj',
				'at uz _6 klid|pokoj|skonci|konci',
				'kaslu|kaslem|kasleme|peču|pecu|serem|seru|sere|jebu|nasrat na|ti|vam|to|nas|me',
				'vis|vite co _2 nasrat|trhni*|polib*|strc*',
				'strcte|strc _3 si|to|nekam|prdele|zadku|nekam|klobouk*',
				'tahni|tahnete _2 $',
				'at vas|te _2 neni|uz|vezme|nevidim|cert'
			],
			unless: 'zadny mohl mohla muzete prosim ke',
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
				'kurva|kurvy|zkurven*|doprdele|dopice|dopici|picovin*|picu|pici|pice|jebe|jebat|mrda*|mrdat|zasran*|posran*|hovno|hovna|hovne|srac*|sracky|srat|sere|serou|serte|nasral*|nasran*|vysrat|vyser*|curak*|kokot*',
				'sakra|ksakru|hergot*|krucinal*|krucifix|kruci|safra|zatracene|zatraceny|zatracena|do_haje',
				'do prdele|haje|pice|hajzlu|pici|riti',
				'v|na prdeli|hajzlu|pici|haji',
				'proboha|kristepane|pro _1 kriste|krista|pana|boha $',
				'kravin*|hovadin*|picovin*|ptakovin*|blabol*|zvast* _1'
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
				'jeste jednou|jeden|jedno|slovo|jedna|jedinkrat|neco _6 a|zrus*|zablok*|ukonc*|vyhod*|pujdete|pujdes|predam*|koncime|koncite',
				'zablokuju|zablokuji|zabanuju|zabanujeme|zažaluju|zazaluju|zazalujeme|zalujeme|udam|udame|nahlasim|nahlasime|zrusim|zrusime|vyhodim|vyhodime|odstrihnu|odstrihneme|potrestame|smaznu|smazeme _2 te|vas|vam|ti',
				'jinak|nebo|anebo|protoze|pak vas|vam|te|ti|to _1 zablok*|zrus*|nahlas*|zabanuj*|vyhod*|predam*|udam*|zaluj*|odstrihn*|smaz*|potrest*|exekut*|zavola*|zazaluj*',
				'predame|predam|preda|predano|poslem*|resit _5 exekutor*|exekuci|vymahani|pravnik*|soud*|policii|policie',
				'uvidime|potkame|sejdeme|setkame se u soudu|soudem',
				'budete|budes _2 litovat|lituj*|pykat|brecet|divit|koukat',
				'toho|tohohle _2 litovat',
				'davejte|davej|dejte|dej _1 si|bacha|pozor _1 pozor|bacha|na',
				'davej*|bacha na jazyk|pusu|hubu|ton',
				'posledni varovani|upozorneni',
				'varuju|varuji|varujeme vas|te',
				'vime|vim kde|kdo bydli*|jste|jsi',
				'neprovokuj*|neser*|nezkousej*|nestv* me|nas|mne',
				'udelam|udelame ti|vam ho|to|ze _3 permanent*|zivota|peklo|leta',
				'cim|jestli|pokud|kdyz vic|budes|budete|nas|me|porad _4 knour*|otrav*|vyhroz*|kric*|rvat|psat|prud* _6 tim|zrus*|ban|zablok*|pujd*|udelam*|nedost*',
				'pujdete|pujdes na konec|posledni|konec',
				'klidne nas|me zaluj*|udej*|nahlas*'
			],
			unless: 'kartu podvodnik* zlodej* bezpec* omlouv* rad rada aby nikdo zneuz*',
			examples: {
				yes: [
					'Ještě jednou napíšete a zruším vám účet.',
					'Budete litovat.',
					'Dávej si pozor na jazyk.',
					'Poslední varování.',
					'Zablokuju vás.'
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
				'gratuluj*|gratulujeme|blahopreju|blahopreji|blahoprejeme _2 k|ke|ze|vam _2 objev*|vykon*|napad*|tomu|zjist*|prist*|genialit*|neschopn*|se|jste|jsi|bystr*',
				'^ gratuluju|gratuluji|gratulujeme|bravo|blahopreju|borec|genius|genialni|geniální|chudacku|chudinko|chudak|uzasne|tleskam|skvele|sokujici|sok|supr|gratulace $',
				'^ no bravo|gratuluju|super|skvele|vida|nazdar|vyborne|jiste|jasne|tak|ovsem|ne|potes|teda|tohle|jo',
				'genialni|uzasny|skvely|famozni|brilantni plan|napad|vykon|logika|uvaha|postreh|zjisteni|objev',
				'klobouk|klobouky dolu',
				'to je|jsou _1 kousek|vykon|pecka|vtip|sranda|legrace|novinka|prekvapeni|tragedie|drama|smutny|pech',
				'srdce|slzy|slzu|slzam|slzicka|kapesnik* _2 krvaci|puka|usedava|rona|rozbreč*|system*|do|ronim',
				'srdce mi|nam|mne',
				'ronim|ronime|place|brecim|placeme|dojal*|dojat*|dojem* _2 slz*|dojetim|nad|jste|mne|me|zivotopis|pribeh|dopis|historie',
				'jak dojemne|roztomile|smutne|originalni|mile|bystre|zajimave|prekvapive|necekane|nezvykle',
				'to|je mi ale|vas|tak ale|lito|smutno|prekvapeni $',
				'chcete|cekate|cekas|ocekavate|mam|mame|prinest|poslat _4 medaili|potlesk|kapesnik*|komornika|rad|radem|metal|metál|dudlik|cervany|cerveny|koberec|kvetin*|zazrak*|zazraky|litost|pohladit|poklonu|poprosit',
				'asi jste|sis|si|jste|vam|ti|tak _2 myslel*|myslite|myslis|mysli|predstavoval*|vam|ti',
				'co jste|sis|jsi|si|ste _1 cekal*|myslel*|ocekaval*|cekal',
				'co|cekal* cekate|cekas|myslite|si|jste|od',
				'za|co ... cekate|cekas|chcete|ocekavate',
				'to byste|bys|by _1 musel*|ovsem|nejdriv|clovek|to|nekdo',
				'to|by|ale by|to|by _1 ale|je|nekdo|clovek|musel* musel*|nekdo|clovek|chtel*',
				'kdyby nekdo|clovek|lide|lidi _2 umel*|cetl*|obtezoval*|pouzil*|premyslel*|dneska',
				'kdo|nikdo dneska|dnes _1 cte|umi|cist|mysli',
				'nas pan|pani|velky|milý|znalec|odbornik|expert|doktor|chytrak|ing',
				'pan|pani|pana|panu|takovych|velky|takovy|dalsi|hospodsky|domaci expert*|odbornik*|znalec|chytr*|mudrc|genius|specialist*|profesor|inzenyr|hvezda|princezna|dulezit*|vsevedouc*|kralovna',
				'princezno|princezna|kralovno|chytraku|chytrolin*|mudrc*|hvezdo|zlaticko|beruska|berusko|zlato|kotě|kote|milacku|drahousku|holcicko|chlapce|chlapecku|broucku|hosanku $',
				'mam|mame|muzu|mohu|chcete|chces vam|ti|to|ti _3 nakreslit|namalovat|prepsat|prelozit|hlaskovat|ukazat|precist|vysvetlit|namalovat _3 ?*|jako|pastelk*|obrazk*|pomalu',
				'nakresl*|namaluj* vam|ti|si|to|obrazek',
				'jako|jak normalni|dospely|kazdy|malemu|malym|ostatni|pro clovek|lidi|lide|decku|diteti|detem|dite|malé|male|blbce|blbe',
				'pro blbe|blbce|hloupe|uplne|dementy|zacatecniky $',
				'divte|div|predstavte|predstav _2 se|si $',
				'svete|svet div|se|zbori',
				'jsem|jsme _1 nadsen*|dojat*|poten*|zvedav*|unesen* _2 ze|jak|z',
				'tim se|nas|me _1 smejeme|bavime|pobavil*|rozesmal*',
				'smejeme|smeju|smejou _2 se|tady|vam|tomu|$',
				'to me|nas pobavil*|rozesmal*|podrz|poser*',
				'hele|a klid|ju|hlavne',
				'jasne|jasny|aha|jo|ovsem|zajiste _1 vsichni|kazdy|dalsi|urcite|tak|to',
				'opravdu|fakt|moc|vazne _1 nas|me vycerpal*|dojal*|pobavil*|mrzi $',
				'😂|🤣|🙄|🤡|🖕|🤦|🎻',
				'lol|rofl|lmao|xd|chacha|hahaha*'
			],
			unless: 'omlouv* nase nas_to ne mrzi nastesti svatb* narozenin* promoc* zkous* miminku podar*',
			examples: {
				yes: [
					'Gratuluji k objevu manuálu.',
					'Bravo!',
					'Geniální plán, opravdu.',
					'Klobouk dolů.',
					'Mám vám to nakreslit?',
					'Co jste čekal?',
					'To byste musel umět číst.'
				],
				no: ['Gratulujeme k miminku!', 'To je mi líto.', 'Skvěle, hned to zařídím.', 'Omlouvám se, že jste čekal tak dlouho.']
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
			points: -9,
			patterns: [
				'vase|tvoje|vasi|vlastni|vlastnich|vas|tvuj chyba|chybu|vina|vinu|blbost|problem|starost|neporadek|hlava|volba|rozhodnuti|nedbalost|nepozornost',
				'muzete|muzes|mohl|mohla|mohou za|si _1 to _2 sam|sama|vy|ty|sami',
				'muzete|muzes si|za _3 sam|sama|ty|vy|sami',
				'mel|mela|meli|mels|melas _1 jste|jsi|sis|ses|si|to|ste _4',
				'jste|jsi|sis si|to|se|ho|ji|ty _1 mel|mela|meli|mohl|mohla _1 precist|zkontrolovat|zjistit|vsimnout|hlidat|rict|dopsat|pockat|ohlidat|lip|driv|koupit|radeji|napsat|uvest',
				'kdybyste|kdybys _1 se|si|to|radsi|misto|neco _3 precetl*|cetl*|daval*|poslouchal*|cekal*|pockal*|psal*|zhasinal*|dbal*|podival*|neotraboval*|mel*|pouzil*|koukal*|misto',
				'pristě|priste|pro|podruhe _1 si|se|to|pristě|laskave|nam|lepe|radeji|pred|ji|prosim _3 precte*|preci|poradne|davej*|overte|zkontroluj*|zapoj*|venuj*|kontroluj*|hlidejte|ctete|myslete|rozmysl*|nabij*|vezmete|prectete|vemte|nechte|opatrne*',
				'pro priste',
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
				yes: ['Je to vaše chyba.', 'Můžete si za to sám.', 'Příště si to přečtěte pořádně.', 'Podepsala jste to.', 'Dobře vám tak.'],
				no: ['Není to vaše chyba.', 'Omlouvám se, měl jste to dostat včera.', 'Je to naše chyba.', 'Příště vám zavolám předem.']
			}
		},
		{
			name: 'dismissal',
			tone: 'dismissal',
			points: -9,
			patterns: [
				'neni|nejsou|to _3 nas|nase|muj|moje problem|vec|starost|chyba|vina',
				'to|tohle|nas|mne|me|nam|mi|je|vam|jak _2 nezajima|jedno|nezajimaji|netrapi|nestara|putna|fuk|sumak|ukradene',
				'je nam|mi to|vcelku|uplne|celkem|srdecne|upřímne|jedno|fuk|putna|ukradene _2',
				'nezajima me|nas|mne',
				'me|nas|mne to|vase|vas _1 nezajima*',
				's|na tim|tom _3 nic nenadel*|nezmuz*|neudel*|nemam*',
				'nic _2 nenadelam*|neudelam*|nezmuzem*|nezmuzu|nevymyslim*',
				'jak|jiz|uz _1 jsem|jsme|bylo|rikam|jiz|uz|psal*|vam _3 psal*|rikal*|rekl*|uvedl*|uveden*|receno|vysvetl*|napsal*|zmin*|sdel*',
				'jak|co je uveden*|psan*|napsan* _1 v|na',
				'jak jsem|jsme|uz|bylo _3 psal*|rikal*|rekl*|uvedl*|receno|uvedeno|zminen*|vysvetl*|napsal*',
				'opakuju|opakuji|opakujeme|naposledy|podruhe|potreti _1',
				'tim|timto|pripad|tiket|vec|stiznost|reklamace|zadost|reklamaci|zadosti|ticket _4 uzavir*|uzavren*|konci*|zamitnut*|vyrizen*|zavren*|zavir*|skoncil*',
				'uzaviram*|zaviram*|koncim*|ukoncuj* _2 tiket|pripad|vec|konverzac*|diskus*|reklamac*|chat|ticket|debatu',
				'tecka $',
				'hotovo|konec|dal|vic tecka|$',
				'prectete|precti|nastudujte|nastuduj|podivejte|podivej|vygoogl*|najdete|najdi|hledejte|hledej|ctete|mrknete|viz _3 si|podmink*|navod*|manual*|web*|faq|dokumentac*|napoved*|smlouv*|stranky|google|bod|to _2',
				'doporucuj* _1 si _1 nastudovat|precist|pozorn*|prostudovat|podivat',
				'stacilo|staci si|to|jen|se _2 precist|podivat|kouknout|vsimnout|umet',
				'to|jsi|mate|byste|bys _2 si|vedel* _1 precist|precetl*',
				'nemam|nemame|neni|nebude na|cas|kdy|to|s _3 cas|vas|tohle|naladu|tebe|kapacit*|vysvetl*|cim',
				'mam|mame lepsi|dulezitejsi|jinou|jine _1 veci|praci|prace|starosti|na',
				'lepsi|dulezitejsi|jine|jinou veci|starosti|praci|prace',
				'nejste|nejsi|nejsou tu|tady|jedin*|sam|sama|pupek|u',
				'nejste|nejsi jedin*|tu|sam*',
				'nebudeme|nebudu|nehodlam|nehodlame|nechci|odmitam|odmitame _3 diskut*|resit|vysvetl*|odpovid*|zabyv*|komunik*|bavit|opakov*|hled*|ptat|volat|reagov*|dohadov*|poslouchat|cist|over*',
				'nediskutuj*|nediskutujeme|neresim*|neresime|nereagujem*|neodpovidam*|neposlouchame',
				'obratte|obrat|zkuste|zkus|jdete|jdi|ptejte|ptej|zeptejte|zeptej|volejte|reste|stezujte|stezuj|reklamujte _1 se|si|to|$ _1 jinde|jinam|jinam|nekoho|jineho|nekde|jejich|nekomu|jinemu|nekam',
				'kdy|az|jak prijde|bude|budou|dojde|prijdou _1 tak|az|prijde|bude|to',
				'prijde az prijde',
				'bude az bude',
				'az bude|prijde|dojde|budou $',
				'nepis|nepiste|nevolejte|nevolej|neposilejte|neposilej|neptejte|neptej|nezakladejte|nezakladej|neotravuj*|nezdrzuj*|neobtezuj*|neobracejte _5',
				'ptat|neptejte|neptej se me|mne|nas',
				'to me|mne|nas|se|po|to neptej*|mne|nechtejte|nechtej|nevim|nevime',
				'to nevim|nevime|netusim|neresim|neznam $',
				'nevim|netusim|netusime co|proc|jak _4 cekate|chcete|ptate|mam|vam|po|ode',
				'co|a|jak s|ja|po|mam|vam|na|ode _2 tim|mne|mam|s|me _3 ?*',
				'nechapu|nechapeme|nerozumim co|proc|jak|cemu',
				'neni|nejsme _2 povinnosti|odpovedn*|zodpovedn*|nase|ode|v',
				'neneseme|neneseme|nenesu|neruc* odpovednost|zodpovednost|za',
				'berte|ber|bud|budto|bude to|nebo|vemte',
				'ber nebo',
				'smula|smulu mate|$',
				'vas|tvuj|vlastni|to|tvoj|jen|ciste|cistě problem|starost|boj|vec|smula $',
				'vec je|byla _2 uzavren*|vyrizen*',
				'zdrzujete|zdrzujes|obtezujete|otravujete|otravujes|zabirate|plytvate _1 me|nas|tu|mi|nam|cas',
				'ztrata|ztratou|plytvani|mrhani|ztrac* _1 cas*'
			],
			unless: 'mrzi omlouv* nebojte bohuzel rad rada radi proto prosim_vas starost_nechte',
			examples: {
				yes: [
					'To není náš problém.',
					'Jak už jsem psal, ne.',
					'Tiket uzavírám.',
					'Nezajímá mě to.',
					'Přijde, až přijde.',
					'Nejste tu sama.',
					'Smůla.'
				],
				no: ['To není problém, pošlu to znovu.', 'Bohužel to nevím, ale zjistím to.', 'Jak se vám daří?', 'Mám pro vás lepší řešení.']
			}
		},
		{
			name: 'order',
			tone: 'order',
			points: -9,
			patterns: [
				'uklidni|uklidnete|zklidni|zklidnete|klidni|klidnete|uklidnit|zklidnit|mirni|mirnete|krotte|krot|ztisni|zchladte|zchlad|brzdi|brzdete _1 se|hormon|$',
				'v klidu|pohode $',
				'klid $',
				'hlavne|jen|jenom|laskave|tak klid|pockejte|cekejte|se|nehyster*',
				'musite|musis|museli|muselo si|se|to|nam|uz|jen|proste|pockat|cekat|zaplatit|platit|pochopit|vydrzet|uvedomit|smirit|rozmyslet|poslat|dodat|dodrzovat|doplnit',
				'smirte|smir se',
				'zvyknete|zvykni|zvykejte|zvykej si',
				'laskave|koukejte|koukej|hlavne|proste|okamzite|racte|rad',
				'udelejte|udelej|vyres*|zarid*|zjist*|dohled*|oprav*|pomoz*|poradte|porad _1 si|to _2 sam|sama|sami',
				'sednete|sedni|posad*|posadte|stujte|cekejte|cekej|pockejte|pockej|buďte|budte|mlcte|mlc|nechte _2 si|se|trpeliv*|zticha|ticho|frontu|$',
				'budte|bud _1 trpeliv*|rad|radi|rada|zticha|ticho|vdecn*|slusn*',
				'nerozciluj*|nekric*|nerv|nervete|neplaste|nehyster*|nevztekej*|nezvysuj*|neprehan*|nepreh* _2',
				'a dost|ticho|konec',
				'uz dost|to nech*|stacilo'
			],
			unless: 'prosim nebojte nemusite budu budeme ja my muzete at mohli mohl mohla',
			examples: {
				yes: ['Uklidněte se.', 'Musíte si počkat.', 'Smiřte se s tím.', 'Zvykejte si.', 'Vyřešte si to sám.'],
				no: ['Můžete být v klidu, je to zaplacené.', 'Počkejte prosím minutku.', 'Nemusíte si nic psát.']
			}
		},
		{
			name: 'fake-apology',
			tone: 'cold',
			points: -9,
			patterns: [
				'omlouvam*|omlouvame|litujeme|lituji|lituju|mrzi|lito|litost _3 pokud|jestli|jestlize|ze|jak _3 dotkl*|citite|citis|urazil*|nespokojen*|vnimate|nelibi|nepochopil*|zklaman*|cekal*|nepodival*|necetl*|neprecetl*|rozhorcen*',
				'mrzi me|nas|mne ze _2 jste|jsi|si|se|to _3 ne*',
				'omlouvam*|litujeme|promin* _2 za pripadn*|zpusoben*|veskere|jakekoli*|eventualn*|vznikl*',
				'za pripadne|zpusobene|veskere|vznikle|jakekoliv komplikace|neprijemnosti|potize|nedorozumeni|nepohodli',
				'omlouvam*|sorry|promin* _1 ale _2 vy|ty|jste|je|neni|to',
				'dekuj* za pochopeni|trpelivost|prizen $',
				'pokud se vam|ti _3 nelibi',
				'jestli se vam|ti _3 nelibi',
				'chapeme|rozumime|chapu ze _3 cekal*|chtel*|rad*|jiny|jineho|nespokojen*'
			],
			examples: {
				yes: ['Mrzí nás, že se cítíte dotčen.', 'Omlouváme se za případné komplikace.', 'Mrzí mě, že jste si nepřečetl podmínky.'],
				no: ['Omlouvám se, spletli jsme se.', 'Mrzí mě, že balík nedorazil.']
			}
		},
		{
			name: 'passive-aggression',
			tone: 'cold',
			points: -8,
			patterns: [
				'pri|se vsi|vsi ucte|uctou',
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
				'hezky zbytek|den jeste|preju|$',
				'ton|tonem|tonu|vyrazy|slovnik _3 nikdo|vam|nebudu|nebudeme|si'
			],
			unless: 'omlouv* nas nase mrzi prosim radi rad rada kazdeho nastesti',
			examples: {
				yes: ['Při vší úctě, ne.', 'Jak jistě víte, platí to dva dny.', 'Je to tam černé na bílém.'],
				no: ['Zřejmě jsme se spletli, omlouvám se.', 'Balík dorazí nejspíš v pátek.']
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
		// Laskavost
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
			examples: { yes: ['Děkuji za fotku.', 'díky za trpělivost'], no: ['Děkujeme za pochopení.'] }
		},
		{
			name: 'apology',
			tone: 'apology',
			points: 4,
			patterns: [
				'omlouvam*|omlouvame|omluvu|omluva|omluvit|omluvte|omluv',
				'promin|prominte|pardon|sorry',
				'mrzi me|nas|mne',
				'moc|velmi|hrozne|opravdu|hodne|upřimne _1 mrzi|lito',
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
				'neni divu',
				'zlobite|zlobis|rozcilujete se pravem|opravnene',
				'mate|mas _2 pravo|duvod _1 se|zlobit|nastvan*',
				'mate|mas _1 pravdu',
				'taky bych|by|me|mne',
				'by me|mne|clovek* _2 @trouble',
				'uprimnou soustrast'
			],
			unless: 'pokud jestli nechapu nerozumim ale neni',
			examples: { yes: ['Chápu vás.', 'To musí být nepříjemné.', 'Není divu.'], no: ['Nechápu vás.', 'Chápu, ale hotovo.'] }
		},
		{
			name: 'reassurance',
			tone: 'warm',
			points: 4,
			patterns: [
				'nebojte|neboj|nedelejte|nedelej|netrap|netrapte _1 se|si|$',
				'nemusite|nemusis|nemusi|netreba _3',
				'zadny|zadna|zadne|bez problem|starost|obav*|strach|spech*',
				'nic|nikam|nikomu _2 nestalo|neztratil*|nemusite|nerozbij*|nepokazil*|nepropad*|nehrozi|nestane|platit|nestoji',
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
				yes: ['Nebojte se, nic se neztratilo.', 'Nemusíte nikam volat.', 'Není to vaše chyba.'],
				no: ['Musíte zavolat.', 'Bojíte se zbytečně moc.']
			}
		},
		{
			name: 'ownership',
			tone: 'ownership',
			points: 5,
			patterns: [
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
				'muzu|mohu|muzeme|mohli|smim|mam|mame|dokazu|umime|rad|rada|radi _1 bychom|vam|ti|pro|nabid*|bych|to _4 nabidnout|pomoct|pomoci|poslat|zaridit|vymenit|vratit|pripravit|udelat|presunout|posunout|navrhnout|zajistit|domluvit|prodlouzit|proplatit|odpustit|pomuz*|vysvetl*|poradi*|napisu',
				'rad|rada|radi _2 pomohu|pomuzu|pomuzeme|pomohl*|vysvetlim*|poslu|posleme|zaridim|pripravim|zavolam|vam|ti|se|bych|projdu|udelam|poradim',
				'kdyby|kdybyste|kdybys|pokud|jestli|jestlize _3 chcete|chtel*|potreboval*|potrebujete|hodilo|vyhovoval*|neco|cokoli*|libilo|preferujete|pomohlo|zlobilo|prislo|bylo|byste|nechce',
				'dejte|dej|staci|napiste|napis|ozvete|ozvi|zavolejte|zavolej|reknete|rekni _1 mi|nam|se|jen|napsat|tu _1 vedet|kdykoli*|sem|napsat|zavolat|odpovedet|jen|primo|kdyby|jestli',
				'mezitim|zatim _1',
				'nebo|pripadne|anebo|misto _1 toho|vam|muz*|poslem*',
				'zdarma|bezplatne|bez poplatku|priplatku|placeni|doplatku',
				'na nase|nas naklady|ucet',
				'jako omluvu|podekovani|omluva|poděkování',
				'co _2 vam|ti|rikate|by|se _2 hodilo|vyhovuje|hodi|lepe|vic|rikate'
			],
			unless: 'nebudu nebudeme nemuzu nemohu nemuzeme nelze',
			examples: {
				yes: ['Chcete raději vrátit peníze?', 'Rád vám pomůžu.', 'Dejte mi vědět.', 'Kdybyste cokoli potřebovala, napište.'],
				no: ['To vám nemůžu vrátit.', 'Chcete moc.']
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
				'doufam|veříme|verim|verime ze|snad _4',
				'gratuluj*|blahopr* _2 k|ke _1 miminku|svatbe|narozeninam|promoci|zkousce|vyroci|novemu|uspechu',
				'to je|mam|mame _1 radost|skvel*|krasn*|dobra',
				'mame|mam|udelal* _1 radost',
				'moc|opravdu|je _1 hezk*|krasn*|kouzeln*|povedl*|roztomil*',
				'🙂|😊|☺|💐|❤|🌷|😀|👍|👋|🎉|🐾|🎂|🙏|🤗|🌞|☀|🎓|💛|💙|💚',
				'tesim|tesime se'
			],
			unless: 'ne nebudu nic',
			examples: { yes: ['Užijte si svatbu!', 'Držíme palce.', 'Gratulujeme k miminku!'], no: ['Doufat nestačí.'] }
		}
	]
};
