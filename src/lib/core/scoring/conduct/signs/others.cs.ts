// Czech signs: what is said about colleagues, competitors, other customers and the house. Folded words.
import { phrases } from '../phrases.ts';
import type { KindSigns } from '../kinds.ts';

const lists = {
	name: `<name>( <name>)?`,
	inside: `ten , kdo|ta , ktera|ten , ktery|ti , kteri|rezervacni|opticka|optik|trener*|ucitelka|lektor*|doktorka|nasi v|nasi lide|(v|na|ve|u) [nasi|nase|te|ty|nasem] (dilne|pekarne|kuchyni|fakturaci|servisu|depu|tiskarne|laboratori|laborce|garazi|prodejne|skladu|balirne|expedici|ucetnim|ucetni|marketingu|vyrobe|dispecinku|centrale|recepci|lince|provozu|planovani|redakci|evidenci|studiu|udrzbe|obchode|odectech|vedeni)|dilna|kuchyne|pekarna|odecty|odectari|laborator|tiskarna|uklid|uklizecky|posadka|evidence|koleg*|kolegyn*|oddeleni|sklad|skladu|sklade|skladem|skladnic*|skladnik*|vedeni|vedenim|vedouci*|sef|sefa|sefov*|sefka|sefik*|sefove|nadrizen*|ucetni|uctarn*|ucetnictvi|logistik*|technik*|technici|obchodni [^ ]+|obchodnik*|obchodnic*|obchodaci|obchodak|brigadnic*|brigadnik*|ridic|ridici|ridice|ridicum|rozvoz|expedic*|balicky|balici|baliren|balirn*|it oddeleni|ajtaci|ajtak*|itaci|programator*|vyvojar*|vyvoj|grafik*|grafici|marketing*|reditel*|centrala|centrale|centraly|ustredi|pobock*|dispecer*|dispecink*|recepce|recepcni|recepci|predchudce|predchudkyne|nocni smena|ranni smena|vikendova smena|predchozi smena|smena|novacek|novacci|novackove|novackov*|nova kolegyne|novy kolega|zaucuj*|ti nahore|nahore|ti dole|ti tam|ti chytri|lidi na lince|lide na lince|holky|kluci|kluk|pani na|pan na|ten clovek|ten kdo|ta co|ten co|ti co|toho kdo|kdo vam to|kdo to|ten dotycny|ta dotycna|nekdo ve|nekdo v|nekdo na|nekdo od|nekdo z|nekdo tady|nas spravce|spravce|udrzba|udrzbar*|montaznic*|montazni*|nakup|nakupci|planovac*|pokladni|fakturace|linka|servis|servisni|servisaci|call centrum|kontrola kvality|majitel*`,
	bad: `roztrzit*|zapomnetliv*|popleteny|popletena|moc prace|prilis prace|neumi|neumeji|neumej|neumel*|nezvlada|nezvladaji|nezvladl*|nestiha*|nestihl*|spi|spal*|zaspal*|usnul*|prospal*|zapomn*|zapomel*|zapomina*|kasle|kaslou|kaslal*|vykaslal*|kasla|flak*|flakaj*|lajda*|neschopn*|bordel|bordelari|bordelar*|binec|chaos|zmatek|zmatky|zmatk*|zpackal*|zvoral*|zvrzal*|zbabral*|zkazil*|zkonil*|podelal*|posral*|zmrsil*|pokazil*|popletl*|pomotal*|splet*|spletl*|prehodil*|prohodil*|zamenil*|ztratil*|zasantrocil*|zasil*|zatajil*|necte|necetl*|nectou|neprecet*|nevi|nevedi|nevedel*|netusi|netusil*|pojem|paru|tuseni|nerozumi|nema|nemaji|nemeli|muze za to|mohou za to|muzou za to|vina|vinou|vinu|cemu|nerozume*|zavinil*|hlasku|lini|linej|lina|liny|lenoch*|lenos*|nefunguje|nefunguji|nedela|nedelaji|nedelal*|neudelal*|neposlal*|nepredal*|nezapsal*|nezadal*|nedal*|nerekl*|nenapsal*|neprohledl*|nezkontrol*|nekontrol*|nehlida*|neohlidal*|neodpovida*|neodpovidaji|neodpovedel*|nebere|neberou|nezveda*|nereaguj*|nekomunik*|nespolupracuj*|neposlouch*|nesnazi|nechce|nechteji|nechtel*|nezajima|prosadil*|vymyslel*|vymysli|vymysleli|vymysl*|usmyslel*|narid*|nakaz*|zakaz*|nuti|set*|setri|usetrit|lakom*|skrblik*|skudli|sedi na|sedeli na|sedel na|sedi si|lezi to|valeji si|vali si|odflak*|odfajfk*|odbyv*|odbyl*|slendrian*|nedbal*|nepozorn*|nespolehliv*|pomal*|vecne|vecny|zase|zas|opet|znovu|porad|neustale|pokazde|jako obvykle|jako vzdy|jako vzdycky|typick*|klasik*|bohuzel nic|nic nedela*|nikdy|neuci|nenauci*|nenaucil*|nevyskol*|nezaucen*|nezauceni|nezkusen*|moc toho nevi|je tu chvili|nesmysl*|blbost*|hloupost*|kravin*|pitomost*|bludy|blbe|spatne|spatny|spatnou|chybne|chybn*|chyb*|hloup*|pitom*|blb*|tup*|mimo|mimo misu|prehozen*|nahove|na kafi|kafe|kafi|kavu|kavy|cigaret*|na dovolen*|na obed*|pokec*|keca*|kecy|lze|lhal*|lzou|nalhal*|navykladal*|nakecal*|nazvanil*|neoprav*|neopravil*|zdrz*|zdrzuj*|brzdi|brzdil*|blokuj*|hazi klacky|hodil na|hodili na|svedl*|prelozil*|zahrab*|zalozil*|zaplet*|vede|jednou za uherak|uherak|utrh*|musim za nima|musim po nich|nepohlid*|nepocit*|nepocitaj*|levou rukou|leva ruka|leve|hlavu v|prachy|jen penize|jenom penize|premie|bonus*|zisk*|cisla`,
	better: `[^ ]+ejsi|lepsi|lepe|lip|lepsiho|lepsim|nejlepsi|rychlejsi|rychleji|levnejsi|levneji|spolehlivejsi|vyspelejsi|modernejsi|dal|vepredu|napred|kvalitnejsi|pohodlnejsi|hezci|bohatsi|propracovanejsi|chytrejsi|spicka|spickov*|jednicka|bezkonkurencn*|skvel*|vyborn*|super|parad*|senzacn*|vychytan*|silnejsi|vyhodnejsi|vyhodneji|nedostizn*|poradn*|kvalitn*|spolehliv*`
};

export const others: KindSigns = {
	blame: {
		breaks: phrases(
			`@inside __ @bad
			@inside _ (v akci|predvedli|predvedla|predvedl)
			(jediny|jedinou) (ukol|praci|vec) _ (nezvladl*|neudelal*|nesplnil*)
			(bali|pracuji|jezdi|pisou|delaji|meri) [to] jako (poslepu|slepi|prasata|deti|opili|po tme)
			to jsou (celi|cely|cela|oni|nasi|typicky)
			@bad [to|se|vam|nam|nase|nas|nasi|nasich|tam|u nas|ty|ti|bohuzel|proste|jeho|jeji] [nasi|nase|nas|nasich|ve|v|na|ze|z] @inside
			(jejich|jeho|jeji|kolegov*|kolegyn*|kolegy|kolegu|sefa|sefov*|vedeni|skladu|uctarny|logistiky|oddeleni|technika|ridice|reditele) (vina|chyba|prace|prusvih|problem|prehmat|omyl|nedbalost|starost|napad|dilo|zasluha)
			~ (neni|nebyla|nebylo) [to|tohle] (nase|moje) (vina|chyba)
			(vina|chyba|vinou|chybou|dilo|napad|zasluha|nedbalost*|neschopnost*|lajdactvi|nepozornost*) [je|lezi|byla|to je] [na|u|ve|v|nasi|nasich|meho|me|ze] [strane|nasi|nasich|meho] @inside
			(vinu|zodpovednost|odpovednost) __ (nese|nesou|ma|maji) __ @inside
			(za to|za tohle|tohle) __ (podekujte|muzete podekovat|dekujte) 
			(podekujte|muzete podekovat|muzete dekovat|stezujte si) __ @inside
			za to [ja|my|ale] _ (nemuzu|nemuzeme|nemohu)
			(ja|my) [za|za to|s tim|v tom|ale] (nemuzu|nemuzeme|nemohu|nemohla|nemohl|neudelal*|nezavinil*|jsem to neudelal*|to neudelal*|to nebyl*|jsem nebyl*|nic nemam|nemam nic)
			za to [ja|my|ale] (nemuzu|nemuzeme|nemohu)
			(ja za to|ja to|to ja|to jsem) (nemuzu|nemohu|nebyl*|neudelal*|nezpusobil*)
			(rikal*|upozornoval*|varoval*|psal*|hlasil*|prosil*) [jsem] (jsem|jim|to|mu|ji|je) [jim|to|mu|ji|je|jsem|uz] [jim|to|mu|ji|je|uz|vedeni|sefovi]
			(musim|musime|zase) _ (po nich|za nima|za nimi|po nem|po ni|zehlit|uklizet|napravovat|hasit|lovit|po kolezich)
			(on|ona|oni) _ (neumi|nevi|kasle|kaslou|spletl*|popletl*|zapomnel*|neprecetl*|mel* si|meli si|mela to|mel to|meli to|tu je chvili|je novy|je nova|jsou novi|neposlouch*|neudelal*)
			(mel|mela|meli) (to|vam|si) _ (ohlidat|pohlidat|zkontrolovat|udelat|rict|poslat|zapsat|precist|opravit|vyridit) @inside`,
			lists
		),
		excuses: phrases(
			`(nase|moje|ma) (chyba|vina|pochybeni|nedopatreni)
			(udelali|udelala|udelal|zapomneli|zapomnela|zapomnel|spletli|spletla|popletli|pochybili|pochybila|zanedbali|neohlidali|prehledli|prehledla|slibili) (jsme|jsem)
			(jsme|jsem) _ (udelali|udelala|zapomneli|zapomnela|spletli|popletli|pochybili|zanedbali|neohlidali|prehledli|chybu)
			(omlouvam|omlouvame) se (za|,) (nas|nasi|nase|to|chybu|sebe|mou)
			(nechci|nebudu) __ (svad*|hazet|obvin*)
			nikdo __ (nemuze|vinu)`
		)
	},
	rival: {
		breaks: phrases(
			`(je|jsou|ma|maji|umi|umeji|dela|delaji|nabizi|nabizeji|funguje|to ma|to maji) [v tomhle|v tom|v necem|v tomto|nas] [to|o kus|o krok|o poznani|proste|jednoznacne|o dost|mnohem|rozhodne|uprimne|fakt|opravdu|daleko|v tomhle|v tom|celkove|oproti nam|o tridu|o parnik|o hodne|bohuzel|zkratka|holt|podle me|uplne|nejaky ten] [to|proste|o dost|mnohem|daleko|fakt|o tridu|o parnik] (lepsi|lepe|lip|rychlejsi|spolehlivejsi|vyspelejsi|modernejsi|kvalitnejsi|dal|dale|napred|vpredu|vepredu|pohodlnejsi|propracovanejsi|silnejsi|jednicka|spicka|bezkonkurencn*|nejlepsi|nedostizn*) [nez]
			(lepsi|levnejsi|rychlejsi|spolehlivejsi|vyhodnejsi|kvalitnejsi|lip|lepe|dal|vyspelejsi) _ (nez|oproti|proti) _ (my|nas|nase|nasi|u nas|nam|nasich|cokoli)
			(lepsi|vyhodnejsi|levnejsi) [volba|reseni|varianta|sluzb*] (bude|je|by|udelate)
			(udelate|pochodite|budete na tom|vyjdete|poridite) [u nich|jinde|tam|urcite|o dost|mnohem|s nimi] [jinde|o dost|mnohem] (lip|lepe|levneji|dobre|vyhodneji)
			(bezte|jdete|prejdete|prejdi|jit|sel* bych|prejdu|presel* bych|presedlejte|radsi|zustante|kupte si|kup si|objednejte|vezmete|vemte|berte|zvolte|zvolil* bych|vybral* bych|volil* bych|vzal* bych|koupil* bych|doporucuj*|doporucil* bych|zkuste) _ (k nim|u nich|ke konkurenci|konkurenci|u konkurence|od konkurence|na @name|k @name|ke @name|u @name|@name|jejich|od nich|je|tu druhou|ten druhy)
			(zvolil*|vybral*|vzal*|koupil*|volil*|doporucil*|presel*|sel|sla) bych [si|radsi|k|ke] @name
			bych [si|radsi|spis|urcite] (zvolil*|vybral*|vzal*|koupil*|volil*|doporucil*|presel*|sel|sla) [si|radsi|k|ke] @name
			(byt vami|na vasem miste|ja osobne|uprimne receno|ruku na srdce|mezi nami|popravde|uprimne|abych byl* uprimn*|mezi nami receno) __ (@name|konkurenc*|k nim|u nich|jejich|oni|ten druhy|jinam|jinde) [^ ]+
			(sam|sama|osobne|doma|ja|i ja|u nas doma|manzel*|rodina|pulka firmy|vetsina kolegu) [pouzivam*|tam|taky|ho|ji|ostatne|jezdim|uz|take] (pouziva*|mam|jezdim|chodim|nakupuj*|kupuj*|jsem u|mame|ma|jsem presel|jsem presla|presel|presla|letam|volam pres|platim|posilam|beru|objednavam) __ (@name|u nich|jejich|od nich|k nim|jich|toho druheho|konkurenc*)
			(pouzivam|mam|kupuju|kupuji|nosim|piju|preferuji|preferuju|jezdim s) (@name|jejich) 
			(pouzivam|mam|jezdim|kupuju|nakupuju|letam) [s|u|ho|ji|je] [nimi|@name] (sam|sama|osobne|doma|i ja|radeji|radsi)
			@name _ (je|jsou|ma|maji|umi|dela|nabizi) _ @better
			[^ ]+(ejsi|ejsich|ejsim|eji|ssi|lepsi|lepe|lip) _ nez (my|nas|nase|nasi|u nas|to kdy|cokoli)
			[^ ]+(ejsi|ejsich|ejsim|eji|ssi) , nez (my|to kdy|u nas)
			(vic za min|vic za mene|vice za mene|vic za miň|jina liga|jiny level|o krok pozadu|o krok dal|na vsechno mysleli|spis pochodite|tam by se vam libilo|maji o dost|maji o hodne|o tridu lepsi)
			(oni|u nich|jejich [^ ]+|konkurence|konkurent|tamti) _ (je|jsou|maji|ma|umi|umeji|delaji|to|na to) _ @better
			(nas|nasi|nase) [ve vsem|proste|davno|jednoznacne|uz davno|o hodne|o parnik|s prehledem|hrave|bohuzel|v tomhle|v tom] [davno|o parnik|hrave] (prebij*|prevalc*|predb*|predcil*|predci|predstihl*|predstihuje|porazi*|poraz*|strci|strcily|strcili|predjel*|predehnal*|utekl*|ujel*|zahan*|zastin*|valcuj*|predhan*)
			(nam|nam uz) [davno|uz|uz davno|o hodne|hodne|proste|v tomhle|vsem] [davno|hodne] (utek*|ujel*|natr*|ukaz*)
			(strci|strcili|schova*|da|daji) [nas] do kapsy
			(valcuj*|prebij*|predcij*|predci|porazi|prevalcova*) nas
			(nas|nase|nasi|my|u nas) [^ ]+ _ (nema sanci|neda srovnat|nedaji srovnat|neda rovnat|nemaji sanci|nesaha*|nemaji na|nema na|nemuze rovnat|nemuzeme rovnat|nemohou rovnat|zaostav*|pokulhav*|horsi|slabsi|pozadu|zastaral*|sto let za|je proti|jsou proti|bida|ostuda|sunt|predrazen*|moc drahe|moc drahy|nestoji za|nestiha|nedosah*|neumi zdaleka|chabe|chaby|chaba)
			(nemame|nemuzeme|nema|nemaji|nesaha*|nedosahujeme|tezko|tezko se|nikdo jim|nikdo jinej|nikdo se jim) [na|se|jim|proti|jim ani|s|zadnou|s nimi|ani] [na|ne|nim|nimi|se|sanci|po|jim|ani] [@name|ne|nim|po] (sanci|rovnat|kotniky|kolena|nemame|nemuzeme|merit|nesahame|nesaham|konkurovat|ne|nevyrovna)
			(zavidim|zavidime|obdivuj*|klobouk dolu|smekam|kez bychom|kez bych|priznavam|musim uznat|musim priznat|uznavam|nezbyva nez uznat) __ (@name|jim|jejich|konkurenc*|ze @name|oni|lepsi|lip|maji|je)
			bych [si] __ (nekoupil*|nevzal*|nebral*|nechtel*|neporidil*|nedoporucil*)
			(tolik|za ty penize|takove|takhle) __ (u nas nedostanete|u nas nenajdete|u nas nemame|my neumime)`,
			lists
		),
		excuses: phrases(
			`(porovnejte|srovnejte|srovnani|zahrnte|spocitejte|porovnat|srovnat)
			(u nas|nas|nase|nasi|my) [^ ]+ _ (lepsi|rychlejsi|levnejsi|vyhodnejsi|lip|lepe|spolehlivejsi)
			(nemohu|nemuzu|nechci|neumim|nebudu|nesmim) _ (hodnotit|posoudit|porovnavat|soudit|srovnavat|komentovat|mluvit)
			(jestli|zda|co|ktery|ktera|ktere|cim|v cem) [je|jsou|bude|pro vas] [^ ]+ (lepsi|vyhodnejsi|levnejsi)`,
			lists
		)
	},
	disclosure: {
		breaks: phrases(
			`~ (nechte|nechat) [si] [to] [prosim] [si] (pro sebe|mezi nami)
			(otevira|odemyka) se [kodem|na] [kod|kodem] <number*
			(prodelali|vydelali|utrzili) jsme __ (<amount*|tisic*|milion*)
			(mezi nami|jen mezi nami|jenom mezi nami|neoficialne|duverne|off record|nikomu to nerikejte|nerikejte to|at to zustane|nemel* bych (vam|ti|to)|nesmim (vam to )?rikat ale|to bych vam nemel*|tajemstvi|internim|interni (statistik*|data|udaje|cisla|pruzkum))
			(heslo|pin|kod|prihlaseni|login|pristup|prihlasovaci jmeno|uzivatelske jmeno|alarm|trezor*|wifi heslo|admin*) [do|k|na|od|tam|ke|si|ma|mela|mel|pro] [^ ]+ (je|zni|ma|mel|mela|bylo|byl|jsou|maji)
			(heslo|pin|kod|prihlasovaci jmeno|uzivatelske jmeno|login) (je|zni|ma|mel|mela|mame|bylo|byl|maji|tam je|mel nastaven*|mela nastaven*) [^ ]+
			(prihlasil*|prihlasuje|prihlasoval*) se [naposledy] (vcera|dnes|v|z|ze|jako|pod|pred|naposled|o|na|minul*)
			(prihlaste se|zkuste|pouzijte|zadejte|vlezte|dostanete se) [tam|pod|jeho|jejim|jejich|nase|nasim|pod jeho|pod jejim|tam pod] [jeho|jejim|jejich|heslo|heslem|ucet|uctem] (heslo*|hesl*|ucet|uctem|pristup*|jmenem|udaj*)
			(mame|je tu|je nas|obsluhuj*|spravuj*|evidujeme|pocitame|registruj*|hostuj*) [asi|zhruba|kolem|pres|jen|uz|skoro|necely*|priblizne|presne|aktualne|ted|u nas|momentalne|tu|celkem] [asi|pres|kolem|zhruba|jen] <number* [platicich|aktivnich|firemnich|stalych|registrovanych|nespokojenych|otevrenych] (zakaznik*|klient*|uzivatel*|predplatitel*|stiznost*|zamestnanc*|partner*|reklamac*|clenu|hostu|pacient*|objednav*|eshop*|webu|inzerent*|dluznik*)
			<number* [dalsich|jinych|platicich|podobnych|ostatnich|nasich] (zakaznik*|klient*|uzivatel*|lidi|partner*|pacient*|hostu|firem|najemnik*) __ (dluzi|odesl*|stezoval*|vypoved*|zrusil*|ma stejn*|ma taky|reklamoval*|neplati|koupil*|objednal*|vratil*)
			(obrat|zisk|marze|marzi|trzby|trzba|ztrata|naklady|nakupni cena|nakupka|nakupni cenu|plat|platy|mzda|mzdy|reklamovanost|konverze|navstevnost) [jsme|na nem|na tom|loni|letos|mel*|minuly|za lonsky|na ni|u|za] [rok|mesic|mame|tom|toho|loni|meli|vloni] [je|byl|byla|jsou|mame|cini|cinil*|dela|delal*|vychazi|presahl*|dosahl*|klesl*|stoupl*|vzrostl*|meli|mel*|na|kolem] [asi|zhruba|kolem|pres|o|na|jen|necel*|skoro] (<amount*|<percent*|<number*|milion*|procent*|tisic*)
			(vydelali|vydelavame|prodelali|utrzili|prodali|ztratili|vyfakturovali|otocili|udelali) [jsme|loni|letos|na tom|minuly] [jsme|loni|letos|mesic|rok|asi|pres|zhruba|kolem|na nem] [asi|pres|zhruba|kolem|jsme|za] (<amount*|<number*|<percent*|milion*)
			(nakupujeme|nas stoji|kupujeme|nas vyjde|nas prijde|berem*|stoji nas) [ho|je|ji|to|na|asi|zhruba|jen|za] [za|jen|na|asi] <amount*
			(dluzi|dluzil*|dluh|dluhy|neplati|nezaplatil*|plati pozde|platila pozde|v insolvenci|insolvenc*|exekuc*|krachuj*|zkrachov*|rozvadi*|rozvedl*|tehotna|nemocensk*|rakovin*|leci se|dostal* vypoved|dostal* padak|vyhodili|vyhozen*) [nam|se|ji|jim|jeho|pres|uz|za|s|na|asi|prave]
			(pan|pani|slecna|doktor|inzenyr|pana|panu) _ (plati|ma|mel|mela|bydli|objednal*|plati|platil*|koupil*|rikal*|stezoval*|mel|mela|dluzi|pouziva|odesel|odesla|bere|vydelava|rezervoval*)
			(muz|zena|manzel|manzelka|soused|sousedka|sousede|sousedi|konkurent|konkurence|kolega|kolegyne|teta|stryc|pritel|pritelkyne|kamarad|kamaradka|mama|maminka|otec|tata|syn|dcera|pronajimatel*|exmanzel*|byvaly|byvala|bratr|sestra|sef|sefova|najemnik|majitel|prodavajici|predchozi majitel|inzerent) _ [od vedle|z vedlejsi|naproti|nam|u nas|si|taky|take|tu] (bydli|objednal*|plati|platil*|dluzi|koupil*|je nas zakaznik|ma u nas|u nas ma|ma stejny|ma tarif|vydelava|rezervoval*|ma na uctu|utratil*|zrusil*|bral*|se prihlasil*|ma cislo|ma telefon|ubytovan*|si objednal*|u nas byl*|je u nas)
			(je|jsou|byl|byla|patri) [taky|take|i|uz|dokonce|totiz|mimochodem] [nas|nase|nasim|nasi|nasich|mezi|k nasim|k|mezi nase] [nejvetsi*|velkym|velky|dlouholety*|stal*|dobr*] (zakaznik*|klient*|zakaznic*|zakazniky|klienty) 
			(u nas) [ma|je|maji|mel|mela] [od|take|taky|uz|i|ucet|tarif|vedeny] [^ ]+ (ucet|tarif|hosting|smlouvu|uver|pojist*|od roku|let|zakaznik*|klient*)
			(prodavajici|kupujici|soused|sousedka|majitel|majitelka|najemnik|autor|autorka) _ (ma telefon|ma cislo|bydli|ma adresu|ma e-mail|zadluzen*)
			(stezoval*|stezuje|stezuji|reklamoval*|odesl*|vypoved*) _ (<number*|desitky|stovky) [dalsich|jinych|nasich|lidi] (zakaznik*|klient*|lidi|host*|najemnik*)
			(jeji|jeho|jejich) [nova|novy|soucasna|stara|soukroma|soukrome] (zustatek|ucet|objednavka|plat|adresa|telefon|telefonni cislo|cislo|email|e-mail|mail|diagnoza|faktura|smlouva|pojistka|heslo|pin|rodne cislo|mobil|tarif) (je|byl|byla|ma|zni|cini|konci|ukazuje)
			(bydli|bydleji) (v|ve|na|u) [ulici|cisle|bytu] [^ ]+ (<number*|ulic*|patr*|cislo)
			(reklamuje|vraci|stezuje si|odchazi|rusi|neplati|pada) [se|nam|si] [nam|asi|kazdy|zhruba|kolem|pres] (<percent*|<number*|kazdy|procent*|tretina|polovina|ctvrtina)
			(cistych|hruba|hrubeho|cisteho) <amount*
			z [poslednich|nasich|celkovych] <number* [^ ]+ _ (<number*|jen|jenom|pouze|dve|tri|polovina|tretina|ctvrtina)
			(vynosy|prijmy|trzby|prodeje|zisky|objednavky|navstevy) _ (spadl*|klesl*|propadl*|stoupl*|vzrostl*|zdvojnasobil*|jsou v minusu)`,
			lists
		),
		excuses: phrases(
			`(nevidim*|nevidime|nelze|nemohu|nemuzu|nemuzeme|nesmim|nesmime|nesdel*|neposkyt*|nezverejn*|neprozrad*|neznam|nezname|nemam pravo|nejsem opravn*|neni mozne|nebudu|nebudeme|nerekn*|nesdil*|nedavame|nepredav*)
			(duvern*|verejn*|gdpr|ochran* (osobnich|udaju)|osobni udaje|obchodni rejstrik*|rejstrik*|vyrocni zprav*|tiskov*|na nasem webu|jen (drzitel*|majitel*|jemu|ji|jim)|pouze (drzitel*|majitel*|jemu|ji|jim))
			(vas|vase|vasi|tvuj|tvoje) (prihlasovaci|login|zustatek|ucet|faktur*|objednav*|smlouv*|heslo bylo|prihlasovaci jmeno|uzivatelske jmeno)
			(dluzite|nezaplatil* jste|mate u nas|vy u nas)
			[^ ]+ je neplatne`,
			lists
		)
	}
};
