import type { LanguageData } from '../language.ts';

/** English. See `docs/languages.md` for what each list is for. */
export const english: LanguageData = {
  code: 'en',
  dottedI: false,
  order: 'both',
  verbs: `accused acknowledged added admits admitted advised agreed alleged announced answered argued asked asserted
    assured barked beamed began begged begins believed blasted blogged boasted called cautioned caveated chanted
    charged chided chimed claimed clarified commented complained conceded concluded concurred confessed confirmed
    contended continued countered cried criticised criticized deadpanned declared demanded denied described
    disagreed disclosed dubbed elaborated emailed emphasised emphasized exclaimed explained expressed fired_back
    goes_on grumbled hinted implied informed insisted interjected interrupted joked lamented laughed maintained
    mentioned mused muttered noted observed opined pleaded pledged pointed posted praised predicted proclaimed
    promised quipped read reads recalled recounted reiterated remarked reminded repeated replied reported responded
    retorted revealed said sang say says scoffed shared shot_back shouted sighed slammed smiled snapped spoken
    stated stressed suggested summed taunted tells testified texted thinks thought thundered told tweeted underlined
    underscored urged vowed warned went_on whispered wondered writes wrote yelled`,
  verbForms: `ed=s ed=es ied=ies`,
  weakForms: `ed=s ed=es ied=ies`,
  participleForms: `ed=ing`,
  participles: `citing quoting reading replying saying telling writing`,
  weakVerbs: `agreed began believed called charged cried denied described dubbed expressed laughed observed pointed praised read
    sang shared sighed smiled spoken thought`,
  fillers: `again already also always are be been being could did do does even first further furthermore had has have is
    just later never not now often once once_again only since still then to was were will would`,
  sources: `according_to in_the_words_of as_per`,
  pointers: `this_was this_is these_words`,
  echoes: `so thus`,
  agents: `by`,
  malePronouns: `he`,
  femalePronouns: `she`,
  objectPronouns: `him=he her=she`,
  ownPronouns: `i we`,
  bodyPronouns: `it they`,
  determiners: `the a an his her its their our my this that these those one another some several many two three both`,
  indefinites: `a an one another some several many two three`,
  relatives: `who whose`,
  prepositions: `about across after against alongside amid among around as at before behind between beyond by despite during for from
    in including inside into like near of on outside over per since than through throughout to toward towards under until
    upon via with within without`,
  joiners: `of for and the on`,
  commonWords: `according all although and any asked because but each every everyone everything few five four friday him how however
    if instead last may me meanwhile monday more moreover most much no nobody none nothing other others please saturday
    six someone something source sunday thank thanks there therefore though thursday today tomorrow tuesday us wednesday
    well what when where whether which while why yes yesterday you your`,
  roles: `admiral adviser advisor agronomist aide ambassador analyst anchor announcer architect assistant athlete attorney
    author baker banker billionaire blacksmith blogger boss broker caller campaigner candidate captain carpenter ceo
    chair chairperson champion chancellor chef chief clerk co-founder coach colleague colonel commander
    commander-in-chief commissioner composer conductor conservative consul consultant cook correspondent councillor
    counterpart dean defendant defender delegate democrat deputy designer detective developer diplomat director
    director-general doctor driver editor engineer entrepreneur envoy executive expert eyewitness farmer firefighter
    founder friend gardener general governor graduate guard guide head head_of_government head_of_state historian host
    inspector interpreter investor judge justice lawyer leader lecturer liberal librarian lieutenant magnate major
    manager mason master mayor member midfielder miner minister mogul mp musician neighbor neighbour nominee nurse
    officer official ombudsman organiser organizer owner painter partner passenger patient pensioner pilot planner poet
    pollster potter premier presenter president president-elect prime_minister principal producer professor programmer
    prosecutor protester protestor pundit pupil rector referee reporter representative republican rescuer researcher
    resident sailor scholar sculptor secretary secretary-general sergeant shepherd sheriff singer soldier solicitor
    source speaker spokespeople spokesperson striker student supporter surgeon survivor suspect tailor teacher tourist
    trader trainer user veteran vice_president victim villager volunteer voter weaver witness`,
  roleEndings: `er or ist ian man`,
  occupationEndings: `ographer nist mist alist tist gist vist elist ician maker keeper worker writer player ator`,
  maleRoles: `congressman chairman spokesman businessman councilman policeman fisherman actor king prince pope father son brother
    husband grandfather uncle man boy gentleman headmaster seaman foreman statesman patriarch bishop archbishop priest imam rabbi sheikh
    schoolboy assemblyman`,
  femaleRoles: `congresswoman chairwoman spokeswoman businesswoman actress queen princess mother daughter sister wife grandmother aunt
    woman girl lady widow headmistress first_lady councilwoman assemblywoman`,
  generalRoles: `expert official specialist man woman analyst scientist scholar guest speaker commentator author interviewee`,
  sameRoles: `head_of_state=president head_of_government=prime_minister premier=prime_minister diplomat=ambassador
    diplomat=minister lawmaker=deputy lawmaker=senator lawmaker=representative lawmaker=mp advisor=adviser
    attorney=lawyer skipper=captain`,
  bodies: `academy ad administration africa agency airline airport alliance america army asia assembly association
    authority avenue bank board bridge bureau cabinet campaign capitol center centre chamber charity city clinic
    club co coalition college commission committee community company congress consulate cooperative corp corporation
    council county court department district east editorial embassy energy europe factory federation firm forum
    foundation fund government group hall herald hospital house inc industries institute institution island journal
    kingdom kremlin league library ltd magazine ministry mission movement museum network news newspaper north office
    operator organisation organization outlet park parliament party pentagon plant police port post poster press
    province region report republic river school senate service society south square state states street team
    theater theatre times tribune trust union university website west world`,
  documents: `appeal caption communique communiqué complaint declaration decree document email filing lawsuit letter memo message
    note order petition post release resolution statement text transcript tweet`,
  maleTitles: `mr sir lord father king prince pope brother`,
  femaleTitles: `mrs ms miss mme madam lady dame queen princess sister`,
  titles: `academician acting adm atty capt cardinal col defence defense del democratic dr ex-president finance first
    foreign former gen gov hon house interior libertarian lt maj majority minority presiding press prime prof rep
    reps rev reverend sen senate sens sgt state then-candidate then-president vice`,
  maleNames: `ahmed alexander alexei ali anar anderson andrei andrew anthony antonio arthur barack barry ben benjamin bernie bill
    billy bob bobby brian bruce bryan carlos charles christopher chuck corey cory dan daniel dave dennis dmitri don
    donald ed eddie edward elchin eldar emil emin emmanuel eric farid frank fred gabriel gary george giorgi gregory
    harry harvey hasan hassan henry heydar hussein ibrahim igor ilham isa ivan jack jake james jeff jeffrey jeremy jerry
    jim jimmy joe john johnny jose joseph josh joshua juan justin kamran kevin larry lawrence lindsey louis luis luke
    marco mario mark matthew mehmet michael miguel mike mikhail mirza mohamed murad musa mustafa nicholas nikolai nizami
    noah ogtay oleg omar orkhan patrick paul pete peter rashad recep richard robert roger ronald roy rudy ruslan samir
    scott sergei sergey stephen steve steven ted thomas tim timothy tom tony tural victor vladimir vugar william yuri
    yusif zaur`,
  femaleNames: `afag alice amber amy ann anne arzu asmar aydan aygun aynur ayse aysel aytan carmen carol catherine charlotte cheryl
    christine claire debbie deborah dorothy eleanor elizabeth ellen emily emine evelyn fidan frances grace gulnar
    gulshan gunay gunel hannah hatice heather helen hillary ingrid isabel jane janet jennifer jill joan judith julie
    karen kate kathleen kathryn kellyanne konul leah lucy madison margaret marie mary maryam maureen megan mehriban
    merve michelle miriam nancy nargiz narmin natalie nazrin nicole nigar ozlem rachel reyhan rose ruth sarah sevil
    sevinj shabnam sharon solmaz stephanie sue turkan ulduz valerie wendy zeynab zeynep zumrud`,
  maleNameEndings: `b c d f g h j k l m n p r s t v w x z`,
  femaleNameEndings: `a`,
  eitherNames: `alex chris dana jean jordan kelly kim leslie pat robin sam sasha taylor tracy`,
  places: `afghanistan america americans ankara arabia armenia astana azerbaijan baku beijing berlin britain brussels
    california caucasus china democrats england europe france georgia germany iran iraq israel istanbul italy japan
    jordan karabakh kazakhstan korea kyiv london moscow nakhchivan ohio pakistan paris poland republicans russia
    russians spain syria tbilisi tehran texas turkey türkiye ukraine`,
  particles: `de van von der den bin ibn al el la le da di du dos del ben mac st bint oglu gizi`,
  maleEndings: `ov ev yev iyev lyev nov shvili sky skiy`,
  femaleEndings: `ova eva yeva iyeva nova skaya kyzy`,
  eitherEndings: `zade li oglu dze ian yan enko ic`,
  caseEndings: `s`,
  ownEndings: `s`,
  abbreviations: `mr mrs ms dr prof sen gov rep gen lt col maj capt sgt adm st jr sr rev hon no vs inc corp ltd co u.s jan feb mar
    apr jun jul aug sep sept oct nov dec ph.d a.m p.m e.g i.e etc reps sens messrs`,
  outlets: `news.az report trend azertac apa azernews`,
  termCues: `so-called called titled entitled named dubbed nicknamed known_as word words phrase term label slogan motto topic theme
    subject hashtag headlined heading the_words described_as labelled labeled branded termed`,
  sayings: `banner inscription motto proverb saying slogan`,
  works: `album book documentary film memoir movie novel opera play poem series show song`,
  captions: `photo source image picture video by caption editor's`,
};
