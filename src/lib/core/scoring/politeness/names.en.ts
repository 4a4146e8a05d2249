// What people are called in English when they are insulted, by class; a word ending in * stands for all that begin so.

export const names: Record<string, string> = {
	/** Said of nobody kindly, and of no thing. */
	insult: '@witless @boastful @wicked @repulsive @worn',
	witless: `idiot* moron* imbecile* cretin* dimwit* halfwit* nitwit* numpty numpties pillock* dunce* dunderhead* dumbass* dumdum* dumbo dumbos simpleton* dolt*
		nincompoop* numbskull* numskull* blockhead* airhead* bonehead* fathead* meathead* knucklehead* birdbrain* peabrain* lamebrain* chowderhead* muttonhead* thicko* plonker* dullwit* chump* slowcoach* slowpoke* bonehead
		prat prats twit twits twerp* ninny ninnies doofus* dingbat* ditz bimbo* dullard* ignoramus* buffoon* schmuck* putz klutz* galoot* lummox* oaf oafs yokel* bumpkin*
		hillbilly hillbillies redneck* philistine* neanderthal* troglodyte* caveman cavemen pleb plebs eejit* divvy dork* dweeb*
		noob* retard retards spastic* spaz* dumbhead* wazzock* gobshite* dumbwit* thickhead* woodenhead* addlepate* illiterate*`,
	boastful: `windbag* gasbag* blabbermouth* loudmouth* bigmouth* smartass* smartarse* smartypants snob snobs braggart* blowhard* poser* poseur* busybody busybodies
		 moaner* whinger* whingebag* moanbag* spoilsport* whiner* grumbler* crybaby crybabies grouch* sourpuss* curmudgeon* killjoy* sniveller* nitpicker* stickler* jobsworth* wiseacre* bigwig*`,
	wicked: `asshole* arsehole* arse ass jackass* bastard* bitch* twat* wanker* tosser* dickhead* bellend* knobhead* douche* douchebag* jerk jerks cunt* motherf* scumbag* scum
		sleazebag* sleazeball* slimeball* dirtbag* ratbag* toerag* lowlife* scoundrel* skinflint* cheapskate* tightwad* miser misers scrooge* scrounger* sponger* freeloader* parasite*
		bloodsucker* moocher* perv perves pervs pervert* psycho*
		lunatic* nutter* nutjob* nutcase* weirdo* layabout* slacker* deadbeat* waster* wastrel* loser* wimp wimps coward* wuss* sissy sissies weakling* brat brats guttersnipe* rapscallion*
		hooligan* thug thugs hypocrite* karens sleaze* sadsack*`,
	repulsive: `slob slobs fatso* lardarse* lardass* lardbucket* midget* cripple* stinker* slut sluts slag* whore* hussy floozy trollop* slapper*
		hag hags harpy harpies harridan* crone* battleaxe* nigger* nigga* paki pakis chinky gook gooks wetback* kike kikes polack* gyppo* pikey* faggot* poofter* poof tranny trannies towelhead* raghead*`,
	worn: `codger* geezer* coot coots biddy biddies dotard* gramps boomer* fuddyduddy oldtimer* greybeard* hasbeen*`,
	/** Also things, animals and trades: an insult only where nothing else can be meant. */
	thing: `git gits fool fools toad toads rat rats pig pigs cow cows sow swine snake snakes worm worms weasel* goat goats sheep donkey* mule mules ape apes gorilla* baboon* monkey* chimp* dog dogs cur mongrel*
		hyena* vulture* shark sloth slug slugs hippo* whale whales hog cockroach* louse lice maggot* vermin insect parrot* peacock* hen hens bat bats crow magpie* turkey* goose cabbage* turnip* potato* melon vegetable*
		lump lumps plank planks clod clot dope dopes nut nuts sponge* leech* fossil* dinosaur* relic* dummy dummies wally wallies puppet* tart tarts tramp* sod sods bugger* brute* beast* ogre* witch* troll* dwarf
		dwarfs gnome* shrimp weed drip drips drone failure* disgrace joke waste bully bullies baby babies child children toddler* kid kids hick hicks savage peasant* rascal* rogue* villain* beggar* bum bums thickie puppy pup
		crackpot* fruitcake* headcase* scarecrow skeleton bag bags boot trout mutt flea fleas tick gremlin* goblin* weakling lout louts yob yobs chav chavs hobo* invalid oddball* dimbulb ignorant* zero cretins mouse plague menace drain burden hypochondriac* muppet* clown* dipstick* jellyfish drunk drunks drunkard* prune hermit dumbbell* pinhead* creep creeps pest nuisance fatty tubby shorty baldy shrew knob dick prick* cheat cheats freak freaks geriatric* wrinkly crumbly savages fag nerd* mong liar liars thief thieves crook crooks chancer* grifter* swindler* scammer* fraudster* conman conmen
		buzzard* bore bores pain shrink gypsy gypsies foreigner* immigrant* peasants sponger nag blimp balloon barrel heifer cripple geek geeks`,
	/** Only in Czech is anybody called so and nothing else. */
	called: '',
	/** Of a person, never kind. */
	vile: `stupid dumb thick dense dim dimwitted brainless clueless vain cheeky crazed pathetic useless incompetent ridiculous lazy hysterical insane deluded ignorant illiterate immature spoiled spoilt greedy irritating tiresome insufferable
		ungrateful sloppy worthless laughable pompous smug arrogant conceited haughty snooty stuckup pretentious snobbish bloated smelly stinking stinky filthy dirty grubby greasy slimy ugly hideous repulsive disgusting revolting vile
		fat obese flabby scrawny bald toothless senile doddery dozy daft gormless witless mindless halfwitted feeble feebleminded thickheaded boneheaded spineless gutless cowardly sneaky lying cheating thieving crooked dishonest deceitful
		miserable wretched snivelling sniveling whining whinging whingeing moaning grumbling sour bitter nasty mean stingy tightfisted cheap rude impertinent insolent obnoxious odious loathsome contemptible despicable rotten lousy
		idiotic moronic imbecilic cretinous retarded demented deranged unhinged neurotic paranoid decrepit withered wrinkled shrivelled clumsy graceless uncouth uneducated unwashed crass vulgar primitive backward
		nosy meddlesome blithering drivelling babbling jabbering bumbling bungling hopeless sorry gullible naive childish infantile petulant entitled snotty mangy scruffy lazybones sodding bloody fucking goddamn effing
		stupider dumber dimmer thicker crazier crazy`,
	/** Between "you" and a thing. */
	abusive: `@vile old little big silly sad poor great complete total utter absolute proper right mean grumpy lonely boring tedious noisy jealous real bad`,
	/** The opposite of all these, said in the same way: “you absolute star”. */
	praise: `star stars legend* angel* hero heroes gem gems treasure* saint* genius champion* champ darling* love dear beauty hoot joy delight wonder* marvel* trooper* brick sweetheart lifesaver* gentleman ladies lady rock best beginner* minimum maximum must pleasure right privacy everything time`,
	trade: `taxi clerk plumber cleaner teacher doctor nurse lawyer driver farmer student pensioner housewife waiter waitress bricklayer builder baker butcher hairdresser secretary artist writer dentist engineer programmer gardener postman policeman soldier cook professor scientist accountant mechanic electrician cleaning lady`,
	trades: `plumbers cleaners teachers doctors nurses lawyers drivers farmers students pensioners housewives waiters builders bakers hairdressers secretaries artists writers dentists engineers programmers gardeners professors accountants women blondes foreigners customers`
};
