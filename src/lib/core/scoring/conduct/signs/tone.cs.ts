// Czech signs: what is said to the customer and about people like him. Folded words.
import { phrases } from '../phrases.ts';
import type { KindSigns } from '../kinds.ts';

const lists = {
	group: `zeny|zenske|zenam|zenska|holky|holkam|damy|damam|blondyn*|muzi|chlapi|chlap|cikan*|rom|romove|romum|romy|cizinc*|cizinec|cizinci|ukrajinc*|ukrajink*|polac*|rusov*|rusum|rusak*|slovak*|rumun*|bulhar*|turk*|turci|arab*|africa*|asiat*|cinan*|vietnam*|ind*ove|nemc*|italov*|uprchl*|migrant*|imigrant*|cernoch*|cernos*|barevn*|muslim*|zid|zide|zidum|zidy|katolic*|gay*|homosexual*|lesb*|teplous*|transsexual*|duchodc*|duchodkyn*|seniori|senior|seniory|seniorum|stari lide|stary lidi|starsi lide|starsi lidi|stari|babicky|babky|dedkove|dedci|mladi|mladez|dnesni deti|postizen*|invalid*|vozickar*|nevidom*|slep*|hluch*|neslysic*|autist*|dusevne nemocn*|tlust*|obezn*|samozivitel*|maminky|matky|matkam|zeny v domacnosti|tehotn*|nezamestnan*|na davkach|chud*|vesnican*|moravac*|prazac*|s prizvukem|vasinc*|jejich druh|vas druh|vasi lide|vasi|takovi|tihle|tihlety|zdejsi`,
	judging: `vzdycky|vzdy|vetsinou|obvykle|nikdy|proste|holt|zkratka|bohuzel|pozor|zmizi*|kradou|krade|podvadi|podvadeji|smlouvaj*|stezuj*|lzou|lze|nejsou|neni|nemaj|nemaji|nema|nepatri|nepatrite|pomal*|pomalejsi|stary|hystericke|hysterick*|emotivn*|slabe|slaby|liny|lini|hloup*|tech[^ ]* typ|nechap*|nerozum*|neumi|neumeji|neumej|nevi|nevedi|nestaci|nezvlad*|nemuzou|nemohou|nemuze|nema smysl|cit|buncky|bunky|od prirody|prirozen*|povest|znam*|typick*|samozrejm*|zvykl*|problem*|potiz*|radsi|radeji|doma|u plotny|u sporaku|do kuchyne|spinav*|hlucn*|hlucni|drzi|drze|neprizpusobiv*|nespolehliv*|rizik*|moc nejde|nejde|neverim|neduver*|nepronaj*|neprodav*|nedav*|nepujc*|nebere*|stavene|stavena|delan*|vhodn*|urcen*|lepe|lip`
};

const quarrelling = phrases(
	`(neni to|to neni|to nebyla|neni|to je|je to|nebyla to) [vubec|proste|ciste|pouha|jednoduse|zkratka|rozhodne|samozrejme|naprosta|sproste] (pravda|lez|vymysl|nesmysl|hloupost|blbost|vase vina|vase chyba|smesne|smesna|absurdni|vymysly|lzi|pomluva|nepravda)
	(neni pravda|nepravda|lez|lezete|nelzete|lzete|lhal|lhala jste|lhal jste|vymyslite|vymyslite si|vymysleli jste|vymyslel jste|vymyslela jste|kecate|pohadk*|vymysly|blaboly|blabolite|nesmysl*)
	(nemate|nemas|nemel|nemela) [v|vubec|tu|tak|bohuzel|ani|v tom|proste|zkratka] [tom] pravdu
	(mylite|pletete|klamete|prehanite|zamenujete|motate|predstavujete) [se|si|to|dve|tu] [^ ]*
	(se|si) [asi|nejspis|zjevne|ocividne|hluboce|proste|patrne|zrejme|evidentne|tu|jen|bohuzel] (mylite|pletete|vymyslite|mlzite|klamete)
	(jste|jsi) [to|si|se|jen|proste|zjevne|ocividne|nejspis|asi|patrne|evidentne|zrejme|jednoduse|zkratka|pravdepodobne|urcite|sam|sama|spatne|vubec|sotva|tam] [to|si|se|proste|zjevne|nejspis|asi|spatne|vubec|nic|ho|ji] (necetl*|neprecet*|nevolal*|neposlal*|neposilal*|nezaplatil*|neplatil*|nezadal*|neobjednal*|nevratil*|nepsal*|nenapsal*|nezapnul*|nestiskl*|nepochopil*|neposlouch*|nedaval*|nevsim*|nezkontrol*|nepripojil*|nevyplnil*|nepodal*|neotevrel*|nedodrzel*|zapomn*|prehled*|popletl*|spletl*|zkazil*|rozbil*|pokazil*|vymyslel*|nepostupoval*|neprevz*|prespal*|nedoctet*|nedocet*|spatne precetl*|zadal* spatne|zaspal*|nepochopila|sam* rozbil*|zavinil*|nechtel*|nerekl*|nepozadal*)
	(necetl|necetla|neprecetl|neprecetla|nevolal|nevolala|neposlal|neposlala|nezaplatil|nezaplatila|nezadal|nezadala|neobjednal|neobjednala|nevratil|nevratila|nepsal|nepsala|nepochopil|nepochopila|neposlouchal|neposlouchala|zapomnel|zapomnela|prehledl|prehledla|popletl|popletla|spletl|spletla|nedodrzel|nedodrzela|nevyplnil|nevyplnila|nevsiml|nevsimla) (jste|jsi) [^ ]*
	(vubec|nikdy|ani|spatne) jste [^ ]+ 
	(staci|stacilo|stacilo by|chce to|je treba|je potreba) [si|to|jen|jenom|pozorne|poradne|umet|se|by|otevrit] [to|pozorne|poradne|jen|podminky|si|by] (cist|precist|kouknout|podivat|poslouchat|pocitat|premyslet|otevrit oci|docist|vnimat)
	(umi|umite|umet|naucte se|se naucit|mel naucit|neumite|kdo umi|kdyby lide|kdyby lidi) [si] (cist|cetl*|pocitat|poslouchat|cti)
	(kdybyste|kdybys|byste-li) [si|to|se|byl*|ten|aspon|opravdu|skutecne|jen|vcas|radne|poradne] [to|byl*|opravdu|vcas|si|pozorne|poradne|aspon] (cetl*|precetl*|poslouch*|zaplatil*|platil*|poslal*|volal*|podival*|dal*|kouk*|vsim*|otevrel*|napsal*|nezapomn*|myslel*|mel pravdu|mela pravdu|davali|daval*|objednal*|postupoval*|dodrzel*|pripojil*|zadal*)
	(vase|vlastni|cista|jen vase|jenom vase|vasi|tvoje|sam|sama si) [vlastni|nepozornost*|pouha] (chyba|vina|vec|problem|starost|nepozornost*|nedbalost*|fantazie|vinou|chybou|domnenka|nazor|verze|tvrzeni|interpretace)
	(chyba|problem|vina|potiz) [je|bude|nebude|lezi|tedy|neni|nejspis|bude tedy|neni u nas , ale] [jasne|jednoznacne|zjevne|tedy|proste|ciste|u nas|ale|urcite|, ale|na|spis] [na|ale|u|jedine] (u vas|na vasi strane|mezi zidli|ve vas|vasi strane|vas)
	(mezi zidli a|cerne na bilem|cernym na bilem|jasne napsan*|jasne pise|jasne stoji|zretelne napsan*|vyslovne napsan*|je to tam napsan*|stoji to tam|kazdy to vidi|to vidi kazdy|to pochopi kazdy|kazdy to pochopi|i male dite|i dite|kazde dite|nechapu jak|nechapu co|nerozumim jak|jak jste na to prisel|jak jste na to prisla|jak vas mohlo|kde jste to vzal*|kde berete|to snad nemyslite|nikdo jiny (s tim|si|nema|to)|nikdo jinej|jeste nikdo|zatim nikdo|zadny jiny zakaznik|ostatni (to|s tim|zakaznici)|vsichni ostatni|jako jediny|jako jedina|jste jediny|jste jedina)
	(vymlouv*|vymluvy|vymlouvate|vymlouvani|zapirat|zapirate|zapirani|nezapirejte|nevymlouvejte|hadat|hadate|nehadejte|prestante|nechte si|uznejte|priznejte|tvrdite|nehrajte|nezkousejte|nedelejte ze me|nedelejte z nas|neprekrucujte|prekrucujete|prekrucovat|neobvinujte|nelzete|nevymyslejte|nepovidejte|dokazte)
	(system|zaznamy|zaznam|data|pocitac|meric|merak|vaha|kamera|kamery|podpis|logy|log|cidlo) [se|ukazuj*|mluvi|rika*|nam|v tomhle|nikdy|to] [se|ukazuj*|nam|nikdy|jasne] (nemyli|nelze|nelzou|neplete|nepletou|mluvi jasne|hovori jasne|rika opak|jasne rikaji|jasne ukazuj*|dokazuj*|neda splest|chybu neudela)
	(nic takoveho|takoveho|nikdy|nikde|v zivote) [jsme|jsem] [vam|se|u nas|nikdo|takovy|takoveho|zadn*] [vam|nikdy|nic|takoveho|nikdo|zadn*|jsme|jsem] (neslib*|nerekl*|nerikal*|neslibov*|nepsal*|nenapsal*|netvrdil*|nestalo|neexistuj*|nepsali|nenabiz*|neprisl*)
	(to|tohle) [urcite|rozhodne|v zadnem pripade|jiste|proste|zkratka] (ne|neni mozne|vylouceno|nesedi|nesouhlasi|nemuze byt|je nemozne|neodpovida pravde|neodpovida|odmitam|odmitame)
	(tezko|sotva|pochybuj*|silne pochybuj*|nevytim|neverim|neverime|nezda se mi|zvlastni ze|divne ze|zajimave ze|zajimave , ze|zvlastni , ze|divne , ze|podivne , ze|podivne ze|kupodivu|to bych se divil*) [tomu|vam|, ze|o tom|ze|, ze by|ze by|mohl*] [^ ]+
	(udajne|dajne|pry|jak tvrdite|podle vas|vase tvrzeni|tvrdite ze|tvrdite , ze|porad tvrdite) [^ ]+
	(fakta jsou|fakta mluvi|faktem je ze vy|faktem zustava|at chcete nebo ne|at se vam to libi|bohuzel pro vas|smirte se|opakuj* naposledy|naposledy opakuj*|uz jsem vam rikal*|uz jsem vam psal*|rikam vam|debata konci|diskuse konci|vec uzavren*|za uzavren*|tim to konci|dal se bavit|nebudu se hadat|nebudeme se hadat|nema smysl se|nehodlam se|dohadovat)
	(mel|mela|meli) byste se naucit [^ ]+
	(ukazte|dokazte|citujte|najdete) [mi|nam|to|kde] [, kde|jedin*|kde|, ze|misto] [^ ]+`
);

export const tone: KindSigns = {
	quarrel: {
		breaks: quarrelling,
		excuses: phrases(
			`(omlouvam|omlouvame|mrzi|promint*|nase chyba|snadno prehled*|lehko prehled*|mate pravdu|chapu|rozumim|mohla se|mohlo se|mohl se|mozna se|neni to vase (chyba|vina)|neni vase (chyba|vina))
			(nemusite|netreba|nemusi) [^ ]+`
		)
	},
	'public-quarrel': {
		breaks: phrases(
			`(lide jako vy|lidi jako vy|lidmi jako vy|zakaznici jako vy|lidem jako vy|trol*|troll*|hejter*|hater*|krikloun*|rypal*|potizist*|pomlouv*|pomluv*|hystericky|hysterka|ubozak*|ubohe|ubohy|ubohost|trapny|trapna|trapne od|docela trapn*|jste trapn*|smesny|smesna|smejeme se|hanba vam|stydte|byste se stydet|mel* stydet|drzy|drza|drzost|jste drz*|neschopn*|neschopak*|rve|rvete|rvat|nafoukan*|arogan*|sprostak*|sprosty|sprosta|nevychovan*|nevdecn*|urazite|urazliv*|urazel*|nenavist*|zavist*|frustr*|zahork*|zlostn*|dejte si pohov|uklidnete se|vzpamatujte se|dospejte|najdete si|bezte jinam|jdete jinam|nikdo vas nenuti|nikdo vas nedrzi|nas ztratit|bez vas|vydir*|konkurenc* vas plati|plati vam|placen* recenz*|falesn* recenz*|ostatni pobavi|pobavi*|z vasich spisku|problem s pravdou|jen pokracujte|klidne pokracujte|jste od konkurence|fake)
			(lidi|lide|pratele|vazeni|vsichni|kazdy|ostatni|ctenari|at vsichni|at kazdy|ma kazdy|ostatni hoste|cele forum|vsem) _ (neverte|nevente|vidi|vidite|cte|ctou|at vidi|at vedi|posoudi|posoudite|si precte|si prectou|ma jasno|vedi|uvidi|pochopi|muze|mohou|vi)
			(neverte|nenaletete|neposlouchejte|nevsimejte) [mu|ji|ani|tomu|teto|tehle|tomuhle|si] [^ ]+
			(zverejnim|zverejnime|vytahnu|ukazu vsem|sem dam|muzu sem dat|mam sem dat|vsem reknu|reknu vsem|povim vsem|mam tady vsem) __ (zpravy|zpravu|maily|mail|nahravk*|fotk*|foto|jak jste|co jste|vase|konverzac*|pravdu|screen*)
			(psat|hadat|dohadovat|pokracovat|prit|hadejte|piste) [se|si|tu|klidne|tady] [klidne|tu|dal|si] (do rana|celou noc|do nekonecna|jak chcete|dokud|az do|dal)
			(jste|byl jste|byla jste|byl|byla|jen vy|vy) [to|snad|spis|sam|sama|jedine|tu|tady|jen] [snad|sam|sama|tu|vy|byl|byla] (vy|hrub*|sprost*|drz*|agresivn*|opil*|arogantn*|neprijem*|rval*|kricel*|krical*|rvala|nadaval*|lhal*|lhar*|lzete|busil*|delal*|mlzi*|mlzite|ztropil*|ztropila|vyhrozov*|uraz*)
			(kdo|kdyz|nez|napred) _ (zacal*|urazi*|nadava*|rve)
			(nacekate|nedockate|prosit vas|prosit se|nehodlam|nebudu se vam)
			(vasi|vase|takova|tahle|takove|tenhle|ten vas|tyhle) (recenz*|vylev|vylevy|komentar*|prispevek|hodnoceni|vyplody|vyplod|scena|divadlo|divadylko|show) [^ ]+`
		)
	},
	threat: {
		breaks: phrases(
			`(budete|budes|bude vas|bude te|jeste budete|jeste) [toho|jeste|to|velmi|sakra|horce|moc|jeste toho|vas to|toho jeste|vas|te|to jeste] [jeste|horce|moc|velmi|toho|to] (litovat|mrzet|bolet|plakat|brecet|pykat|prosit|divit)
			(toho budete|to budete) (litovat|mrzet|jeste)
			(vime|vim|zname|znam|mame|zjistili jsme|zjistime|najdeme) [moc dobre|dobre|presne|i|taky|vasi|vas|si|velmi dobre] [moc dobre|dobre|i|taky] [, ] (kde bydlite|kde bydlis|kde pracujete|kde vas|kde jste|kam chodite|kam chodi|vasi adresu|vaseho sefa|vaseho zamestnavatele|kdo jste|sve metody|sve zpusoby|svoje metody|svoje lidi|sve lidi|prostredky jak|zpusoby jak|jine metody|jine prostredky|na vas dost|na vas neco|vas|kde vase deti)
			(, kde bydlite|kde bydlite ,)
			(dejte si pozor|dej si pozor|dejte si bacha|bacha|pozor na|davejte si pozor|dvakrat si|rozmyslete si|dobre si rozmyslete|radsi si rozmyslete|premyslejte|uvedomte si|radim vam dobre|dobre vam radim|radim vam abyste|varuji vas|varuju vas|posledni varovani|naposledy vas|nezahravejte|nezahravej|nezkousejte|nezkousejte na|nepokousejte|nepokousejte se|neprovokujte|neprejte si|nebo uvidite|jinak uvidite|uvidite co|uvidite jak|uvidime se|jeste o nas|jeste se uvidime|nepreji vam|neprala bych|nedivte se|pak se nedivte|potom se nedivte|neplacte|nechodte brecet|sam si rikate|koledujete|rikate si o|nechtejte|nechtejte videt)  
			(ozvou|ozve) _ (pravnic*|pravnik*|advokat*)
			(uvidime se u soudu|u soudu|zazaluj*|zalob*|zaluj*|zazalujeme|pravnik* (si|se|vas|vam|uz)|nasi pravnici|nas pravnik|nasi advokati|trestni oznameni na vas|zavolam policii|zavolame policii|nahlasime vas|nahlasim vas|udam vas|udame vas|exekutor*|exekuc*|vymahac*|vymahat|inkas*) [^ ]*
			(dozvi|dozvedi|uslysi|dovi|rekneme|napiseme|zavolame|oznamime|sdelime|ozveme) [se|to|o tom|vasemu|i|to i|to vas|vas] [vas|vasi|vase|vasemu|to|o tom|i] (sef*|zamestnavatel*|manzel*|zena|rodin*|soused*|skol*|rodic*|banka|bance|urad|kolegov*|pronajimatel*)
			(vas sef|vas zamestnavatel|vase zena|vas manzel|vase rodina|vasi sousedi|vasi sousede|vase skola|vasi rodice) _ (dozvedet|dozvi|dozvedi|uslysi|vi|zajimat|potesi|tesit|rekne)
			(odpojime|vypneme|odstrihneme|zrusime|smazeme|zablokujeme|odpojim|vypnu|zrusim|smazu|zablokuju|zablokuji) _ a (budete|pak|uz|muzete) [^ ]+
			(sedet|zustanete|budete|skoncite) _ (potme|po tme|na ulici|bez [^ ]+ jako)
			(jestli|jestlize|pokud|kdyz|jakmile) [v tom|se mnou|takhle|tak|na me|na nas|si|to|budete|tu|me] [takhle|v tom|na me|budete|se mnou] (pokracovat|kricet|rvat|stezovat|prudit|otravovat|budete|nadavat|zvysovat) __ (zrus*|smaz*|zablok*|vypn*|odpoj*|ukonc*|nikdy|konec|polozim|prisly)
			(cerna listina|cernou listinu|cerne listin*|blacklist*|zablokuj*|zablokujeme|zablokovat|zabanuj*|zabanujeme|ban|smazeme vam|smazu vam|vypneme|vypnu vam|odstrihn*|odpojime|zrusime vam) __ (jestli|pokud|kdyz|jakmile|a pak|nez se nadejete|raz dva|jeste jednou|dozivotne|navzdy|natrvalo|vsude|behem minuty|ani nemrknete|jednim kliknutim|coby dup|nez reknete)
			(jestli|pokud|kdyz|jakmile|jeste jednou|jeste jedno|nebo) __ (zablokuj*|zabanuj*|cern* listin*|vypneme|odstrihn*|dozvi|nastanou|bude zle|zle se|prijdete o|uvidite|poznate|zhorsi|poleti*|litovat|mrzet|exekutor*|postar*|nahlas*|nepohodln*|skoncime|skoncite|prestanu byt|prestaneme byt|nebudu tak mil*|jinak si)
			(postaram|postarame|zaridim|zaridime|dohlednu) __ (uz nikde|nikde|nikdo|nikdy|nedostal*|litoval*|vyhodi*|zablok*|zmizel*|nepomuze|neprijal*|nezamestn*|prisli o|prisel o|prisla o)
			(skoda by|byla by skoda|bylo by skoda|byla by to skoda|bylo by mi lito) [bylo|, ] (kdyby|aby|, kdyby)
			(muze|mohla by|mohl by|mohlo by|mohou|muzou|mohly by|umi|dokaze) [se|vam|vase|vas|taky|lehce|snadno|klidne|nahodou|treba|nejak] [vam|vase|vas|taky|lehce|snadno|klidne|nahodou|treba|nejak|stat|nehoda|data|soubory] [nahodou|stat|klidne|nejak] (ztratit|zmizet|vytratit|smazat|stat nehoda|nehoda|neco stat|stat ze|prihodit|protahnout|vypadnout|rozbit|zatoulat|prodrazit|vymstit|prodlouzit)
			(vzdycky|vzdy|vsechno|vsude|u kazdeho|na kazdeho) [se] [na kazdeho|neco|u kazdeho|na vas] [neco] (najde|najdeme|vytahneme|objevi)
			(se nam zalibi|ono se [vzdycky] neco|neco na vas|neco se na vas|neco najdeme|neco se najde|vratime vam to|vrati se vam|vymsti se|vymsti|draze zaplat*|prijde vas draho|prodrazi|prijde draho|ponesete nasledky|poneste nasledky|nest nasledky|bude to mit (dohru|nasledky|dusledky)|bude mit dohru|neponechame bez|poznate nas|poznate zac|posleme na vas|posleme k vam|poslu na vas|prijdeme si pro|stavime se u vas|zastavime se u vas|nekoho posleme|zaklepe*|zazvoni)
			(drz|drzte|drzet|drzel|drzela|zavri|zavrete|zavrit|mlcte|sklapnete) (hubu|pusu|klapacku|usta|jazyk|zobak)
			(zklapnete|sklapnete|drz klapacku)
			(znepr*|znepri*|ztizi*|udelam*|udelame|osladi*|zatop*|zatocime|zatocim) [vam|ti] [to|zivot|ze zivota|peklo|s vami|pod kotlem] [^ ]*
			(nikde|nikdo|nikdy) [vam|uz|vas|jinde|si] [uz|jinde|vam|nikdo|nikde|zadny] (nepujci|nepronaj*|nedostanete|neseze*|nezamestna|neprijm*|nepojisti|neobslouzi|neproda|nevezm*|neziskate)
			(dojde|dojdou|dosla|pretece|pretekla|konci|skonci) [mi|nam|s nami|ma|nase|trpelivost|me] (trpelivost|nerv*|sranda|legrace|pohar)
			(vaseho|vaseho zamestnavatele|vas zamestnavatel|vaseho sefa|vasi rodinu|vasi banku) _ (jiste|urcite|mohlo|by) [^ ]*
			(jeste jedna|jeste jednou|jeste jeden) __ (neuvidite|nedostanete|konec|postaram)
			o to se postaram
			necekejte , ze [^ ]+
			nebo (budete mit|najdete|skoncite) [^ ]+
			(rukavick*|po zlem|po dobrem|nebo po)`
		),
		excuses: phrases(
			`(aby se vam|at se vam|abyste neprisel*|nerad* byc|chranime|chranit|kvuli bezpecnosti|pro vasi bezpecnost|pozor na (schod*|podvod*|falesn*|led|horke))
			(nehroz*|neni treba|nemusite se bat|nebojte|odvolat|odvolani)`
		)
	},
	discrimination: {
		breaks: phrases(
			`@group __ @judging
			(ve vasem veku|v tomhle veku|v tomto veku|v jejim veku|v jeho veku|na vas vek|vzhledem k veku|vzhledem k vasemu|s vasim jmenem|s vasim prizvukem|s takovym jmenem|s vasi pleti|s vasi postavou|s vasi vahou|s vasim handicapem|ve vasem stavu|vase barva|vas prizvuk|vas puvod|vase vira|vase nabozenstvi|vasi narodnost*|vasi krajane|vasi lide|u vas doma|odkud pochazite|odkud jste|u vas v|tam u vas|vase mentalita|vase kultura|ve vasi zemi|v duchodu|na stara kolena|na stari|v leta|jste uz v letech|uz nejste nejmlads*|nejste nejmlads*|v pokrocilem veku)
			(lide|lidi|lidem|zakaznici|lidmi|nekdo) (jako vy|jako jste vy|odtamtud|z vychodu|z teto ctvrti|z te ctvrti|z ghetta|z ubytovny|s vasim|s vasi|jako oni)
			(jako|coby|na|pro|od) [starou|mladou|staru|stareho|mladou|stara|mlada|svobodna|rozvedena|tehotna|kazda|slaba|typicka|obycejna] (pani|panu|zena|zenu|zensk*|zeny|zenskou|holka|holku|holky|damu|damy|slecn*|blondyn*|cizinec|cizinka|cizince|cizinku|duchodc*|duchodkyn*|babicku|dedecka|matku|vozickare|postizen*|invalid*|muslim*|romk*|roma)
			(holka|zenska|babo|dedo|kocko|slecinko|zlaticko|holcicko|panenko|mlada pani|ciganko|cerna huba|cerne huby|cikan*|negr*|cernous*|rakosnic*|zluta*|zlut* nebezp*|teplous*|buzerant*|buzik*|buzn*|homous*|debil*|mentaln*|retard*|kripl*|kretin*|mrzak*|senil*|demen*|skleroz*|tlustoch*|tlustosk*|spek*|bezdak*|socka|socky|davk* jen|davk* tahat)
			(posl*|poproste|pozadejte|zavolejte|vezmete|vemte|prived*|nechte|dejte|prenechte|zeptejte) [to|radsi|radeji|na to|si|s sebou|se|nekoho|sem|prosim|si na to] [to|radsi|na|si|nekoho|s sebou|na to] [na|nejakeho|sveho|nejaky|vaseho|to] (vnuk*|vnuck*|vnouc*|manzel*|muze|muzi|muzovi|pritel*|tatinka|tatinkovi|tatu|bratra|bratr*|syna|synovi|zete|chlap*|mladsi*|souseda|rodilem*|nekomu mladsim*|z rodiny)
			(nekdo|nekoho|nekomu) (mladsi*|zdrav*|normaln*|cesk*|bil*|z rodiny|kdo umi cesky|kdo slysi|kdo vidi)
			(opravdov*|skutecn*|normaln*) (par|pary|rodin*|chlap*|zen*|muz*)
			(v osm[^ ]+|v sedm[^ ]+|v sest[^ ]+|v pad[^ ]+|v devad[^ ]+) (bud*|byste|uz|se|clovek)
			(mezi|k) (jemu|ji|jim|sobe) podobn*
			(pro mlade|pro zdrave|pro zdatne)
			u nas se (zeny|zenske|holky|muzi|chlapi|lide|lidi)
			(ti|lide|lidi) [,] (co|kteri) tam (bydli|ziji|zijou) [,] (krad*|ukrad*|lzou|piji|chlast*|neplati)
			(chlapska|chlapsky|muzska|zenska|zensky|zenske|panska) (vec|prace|zalezitost|logika|rozum|technika|hlava|vozidlo|zbozi|fantazie)
			(zeny|zenske|zenska|holky|damy) (a|s|u|za|v|ve) (technik*|aut*|volant*|cisl*|matematik*|pocitac*|naradi|penez*|penize|stroj*|map*|orientac*|parkovan*)
			(naucte se|nauci|umite|umi|mluvi|mluvte|mluvit|neumi|neumite|nerozumite) [napred|nejdriv|poradne|pak|radsi|aspon|si|ani] [poradne|aspon|trochu] (cesky|cestin*|nase jazyk*)
			(jste|tady|tu|u nas|zijete) [prece|snad|v|tady|uz] [v|tady|prece] (cechach|cesku|v cesku|v cechach|ceske republice|ceskej) [a|,|se|mluvi|tak] [^ ]+
			(normalni|normalnich|slusni|slusne|bili|bilych|poradn*|klasick*) (lide|lidi|rodin*|lidem|par|pary|cesi|zakaznik*|muzsky|chlap*|zensky)
			(nejsou|neni|nebyvaji) [holt|bohuzel|proste|zrovna|uplne|tyhle|tahle|nas|to|moc] [uplne|proste|pro|zrovna|nic] [nic] (staven*|delan*|urcen*|vhodn*|misto|pro) [pro|misto] [lidi|lide|osoby|vas|lidi jako] [^ ]+
			(ostatni|ostatnim|jini|jinym|hoste|hostum|stali|nasi hoste|nasim hostum) [hoste|hostum|zakaznik*|klient*|cvicic*] _ (vadi*|vadilo|vadit|nelibi|nelibilo|necitili|neciti|stezuj*|rusi*|neprijemn*|nepohodl*)
			(nepronaj*|nepujcu*|neprodav*|nezamestn*|neubytov*|neberem*|neobsluhuj*) [my|radsi|zasadne|obvykle] [^ ]* (cizinc*|rom*|cikan*|ukrajinc*|vietnam*|muslim*|rodinam s|studentum|duchodc*|postizen*|psychicky|homosexual*)
			(nediv*|neni divu|jasne|samozrejme|typicke|to je jasne) [se|,|ze] [kdyz|, kdyz|ze] [jste|je] (zena|zenska|holka|cizinec|cizinka|rom|romka|duchodce|duchodkyne|muz|chlap|blondyna|z vychodu|z vesnice)
			(hormon*|prechod* mate|mate sve dny|ty vase dny|premenstru*|zenska logika|hysterka|hystericka zenska|baby|babska|bab|babinec|stare paky|pako)`,
			lists
		),
		excuses: phrases(
			`(sleva|slevu|slev*|zlevnen*|jizdne|vstupne|zdarma) _ (pro|senior*|student*|duchodc*|deti)
			(bezbarier*|vytah*|rampa|nabidn*|odecitac*|velkym pismem|indukcn*|znakov*|prepis*|ctecka)`
		)
	},
	smalltalk: {
		breaks: phrases(
			`(moje|muj|nase|nas|mojí|moji|mi|muj vlastni|mam doma) [tata|starsi|mladsi|mala|maly|stara|hodna|nejstarsi|nejmladsi] (zena|manzel*|mama|maminka|tata|tatinek|babicka|babi|deda|dedecek|tchyne|tchan|pes|pejsek|fena|kocka|kocour|deti|syn|dcera|dcerka|vnuk|vnucka|vnouc*|brach*|bratr|sestra|segra|soused|sousedka|pritel|pritelkyne|kamarad*|teta|stryc|strejda|holka|kluk|rodice|zahradka|zahrada|chalupa|chata|zada|kolena|morce|krecek|andulka)
			(taky|take) _ (objednal*|koupil*|ztratil*|potreboval*|cekal*) [^ ]*
			(tchyne|tchan|babicka|deda|manzelka|manzel|mamka|taťka|tatka|synovec|neter) [mi|taky|nam|vzdycky|rikavala|rika|pece|peka|ma|vari]
			(ja|my|i ja) [taky|tam|take|jsem|osobne|sam|sama|bych|mam|se|to|tuhle|vzdycky|uz] [taky|tam|jsem|rad*|se|osobne|bych|mam|uz|vzdycky|letos] (jezdil*|jezdim|jezdime|mam|mel*|byl*|miluj*|zboznuj*|chodim|chodil*|hraj*|hral*|varim|peku|pecu|lyzuj*|behám|beham|plavu|kolo|fandim|fandime|sbiram|cetl*|videl*|zil*|bydlel*|bydlim|vypadl*|dal* bych|jel* bych|rostl*|vyrost*|letel*|byval*|dovolen*|rybar*|zahradnic*|pil*|nepiju|spal*|nespal*)
			(fandim|fandite|fandi|fandit|fotbal*|hokej*|liga|slavie|slavii|sparta|spartu|banik|kometa|extraliga|reprezentac*|olympiad*|mistrovstvi|gol|goly|penalta|penaltu|rozhodci|trener|sazka|sazkac*|houby|houbar*|houbach|hribk*|hriby|borovick*|borůvk*|pocasi|vedro|vedra|horko|horka|desne sucho|lije|leje|prsi|mrzne|mrazy|dest|slunicko|snih|zima letos|leto letos|jaro letos|dovolen* mame|chalup*|chat* mame|zahradk*|rajcat*|okurky|cuket*|sklizen|gril*|grilov*|griluj*|buchty|buchet|kolac*|bramborak*|svickov*|knedlik*|recept*|pivo|pivko|piva|pivecko|vino|vinko|slivovic*|slivovice|hospod*|hospoda|seriál*|serial*|filmy|film|pisnick*|zpevac*|politik*|politici|vlada|volby|volbach|premier*|prezident*|benzin*|nafta|zdrazuj*|inflace|horoskop*|znameni|zverokruh|numerolog*|loterie|sportka|dieta|hubnu|joga|maraton|mysli*|vnoucata|za mych mladych|za mlada|za naseho mladi|kdyz jsem byl*|o vikendu jsem|o vikendu jsme|vcera jsem|vcera jsme|vcera vecer|nedavno jsem|loni jsme|loni jsem|pristi tyden jedu|za tyden jedu|uz se nemuzu dockat|nemuzu se dockat|tesim se na (leto|dovolenou|vikend|vanoce|patek))
			(videl*|videli|cetl*|slysel*|zkousel*|ochutnal*|byli|byl|byla|vsiml*|vsimli) (jste|jsi) [to|ten|vcera|taky|uz|tam|nekdy|nahodou|posledni|vcerejsi|o] [to|ten|vcera|uz|zapas|tu|nekdy|nahodou|posledni] [^ ]+ ?
			(viděl jsi to|videl jsi to|videla jsi to|videli jste to|slysel jste uz|slysela jste uz|uz jste slysel*|vis co je|vite co je nejlepsi|vite co|neuverite|to byste never*|to bys never*|to je svet|maly svet|ten svet je maly|mimochodem|jen tak mezi|odbocim|odbocka|kdyz uz jsme u|kdyz je rec|to mi pripomina|to me privadi|apropos|a propos|abych nezapomnel*|co rikate|co rikas|co myslite|co myslis|ze jo|ze ano ?|nemyslite|ze ?)
			(vam|ti) [to|ale|docela|moc|fakt|tak|upřimne|uprimne|vubec] [docela|moc|fakt|upřimne|uprimne] zavidim
			(zavidim|zavid*|taky bych|taky bych si|nejradsi bych|kez bych|dal bych si|dala bych si|vzal bych|jela bych|jel bych|to bych si|vezmete me|vezmete mne|pozdravujte|pozdravte|pohladte|podrbejte|poslete pohled|pripijte|prineste|doneste)
			(a|jak|kam|co|kde|mate|jake|jaka|jaky|kolik|chystate|jedete|letite|kdy|taky|odkud) [to|vy|jsi|jste|ty|se|tam|u vas|taky|mate|letos|dnes|dneska] [mate|se|vas|tam|dnes|to|je|jste|deti|prsi|jedete] (pocasi|nejake deti|deti|vnoucata|pejska|psa|kocku|vari*|varite|pecete|chystate se|na dovolen*|jedete letos|stravite|slavit|oslavit|u vas prsi|svitite|zvire|hobby|konicek|plany|oblibe*|znameni|fandite|pec|chalupu|chatu) [^ ]*
			(s kamosi|s kamaradama|k rybniku|voda je|plavete|co mate v planu|co chystate|moje oblibena|moje oblibene|muj oblibeny|prvni lask*|to byly casy|veril* byste|konecne patek|jdu vecer|u tchanu|u tchyne|u babicky|byste mel* videt|jsou bozi|je bozi)
			(krasne|hezke|zajimave|libozvucne|nezvykle|neobvykle|pekne) (jmeno|prijmeni|mesto|mestecko|kraj|misto|kout)
			(nadhern*|krasn*|uzasn*|skvel*) (mesto|kraj|ostrov|hory|zeme|plaz*|misto na)`
		),
		excuses: phrases(
			`(kvuli|diky|vinou|zpusobil*|pro) [silnemu|velkemu|spatnemu|nepriznivemu] (pocasi|desti|snehu|mrazu|mraz*|vetru|vedru|bource|horku)
			(kdyby|pokud|kdyz|v pripade|pri|jestli|az) _ (vedr*|horko|horku|prs*|prselo|des[tť]*|mraz*|mrzlo|snih|snez*|zim*|fouk*)
			(objednavk*|vstupenk*|predpoved|pojist*) [na|o] [^ ]+`
		)
	}
};
