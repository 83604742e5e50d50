import type { LanguageData } from '../language.ts';

/** English. See `docs/languages.md` for what each list is for. */
export const english: LanguageData = {
  code: 'en',
  dottedI: false,
  order: 'both',
  verbs: `said says say told tells added adds wrote writes noted notes stated states asked asks explained explains
    argued argues claimed claims continued continues concluded concludes declared declares tweeted tweets warned warns
    insisted insists suggested suggests replied replies responded responds remarked remarks stressed stresses emphasized
    emphasizes emphasised emphasises underlined underlines underscored admitted admits acknowledged acknowledges announced announces asserted asserts
    commented comments complained complains confirmed confirms conceded concedes recalled recalls reported reports reads read
    answered answers exclaimed exclaims joked jokes predicted predicts promised promises vowed vows urged urges posted posts
    testified testifies boasted boasts alleged alleges accused accuses charged denied denies observed observes pointed points
    quipped barked fired_back shot_back chided scoffed snapped shouted shouts yelled whispered muttered mused muses lamented laments reiterated reiterates repeated repeats revealed reveals
    thundered opined recounted recounts demanded demands contended contends countered counters cautioned cautions confessed confesses
    maintained maintains pledged pledges proclaimed proclaims retorted shot_back began begins chimed interjected interrupted
    elaborated clarified disclosed described describes expressed informed informs reminded reminds mentioned mentions
    praised praises criticized criticised blasted slammed tells hinted implied believes believed thinks thought
    called calls dubbed summed advised advises agreed agrees went_on goes_on shared smiled laughed sighed
    wondered wonders concurred caveated deadpanned blogged emailed texted pleaded begged chanted sang cried taunted`,
  objectVerbs: `told tells asked asks reminded reminds informed informs accused accuses urged urges praised praises criticized criticised blasted slammed called
    calls describes described advised advises warned warns shared quoted`,
  participles: `saying adding noting telling stating writing explaining arguing claiming warning insisting asking stressing
    emphasizing emphasising suggesting calling declaring tweeting concluding describing replying responding remarking admitting
    acknowledging announcing asserting commenting complaining predicting promising reading pointing quoting citing joking continuing
    underlining reiterating observing alleging accusing confessing shouting yelling chanting reminding urging boasting`,
  weakVerbs: `called calls calling described describes describing read reads reading points pointed began begins praised praises expressed
    shared smiled laughed sighed thought thinks believed believes charged states notes comments claims reports posts dubbed
    sang cried agreed agrees continues denied denies observed promises demands points asks`,
  fillers: `has had have also later then now still again even just once simply only never not further furthermore
    repeatedly recently reportedly famously previously subsequently finally eventually additionally bluntly once_again
    was is were are would will could did does do been being be to often always first since already quickly`,
  sources: `according_to in_the_words_of as_per`,
  malePronouns: `he`,
  femalePronouns: `she`,
  objectPronouns: `him=he her=she`,
  ownPronouns: `i we`,
  bodyPronouns: `it they`,
  determiners: `the a an his her its their our my this that these those one another some several many two three both`,
  indefinites: `a an one another some several many two three`,
  relatives: `who whose`,
  prepositions: `of in on at by for from with to about into over after before during under against between among through
    without within across behind beyond near since until toward towards upon via per like despite amid around including as than
    alongside inside outside throughout`,
  joiners: `of for and the on`,
  commonWords: `the a an and or but if so as at by for from in into of on onto off out over to up with without within about after
    again against all also although always among an another any anyone anything are aren't because been before being below between both
    can cannot could did do does doing don't down during each either else even ever every everyone everything few first further
    get go good had has have having he he's her here hers herself hey him himself his how however i i'm i've if indeed
    instead is isn't it it's its itself just last later least less let let's like many may maybe me meanwhile might more moreover most
    much must my myself never next no nobody none nor not nothing now often oh ok okay once one only other others our ours
    perhaps please quite rather really say see she she's should since some someone something soon still such than that that's their theirs them
    themselves then there there's therefore these they they're they've this those though three through throughout thus today tomorrow
    tonight too two under until unless upon us very was we we're we've well were what what's when whenever where whether
    which while who whoever whom whose why will won't would yes yesterday yet you you're your yours yourself according
    despite earlier recently following nearly near half inside outside across along around behind beyond toward asked speaking
    addressing commenting noting adding speaking stressing describing emphasizing responding referring citing given
    january february march april may june july august september october november december monday tuesday wednesday thursday friday
    saturday sunday read watch click photo source editor's four five six seven eight nine ten dear thank thanks`,
  roles: `widow president minister premier chancellor governor senator congressman congresswoman representative mayor secretary speaker
    ambassador envoy diplomat consul commissioner chairman chairwoman chair chairperson director head chief leader boss manager officer
    official spokesman spokeswoman spokesperson spokespeople adviser advisor aide assistant strategist consultant counsel attorney
    lawyer solicitor prosecutor judge justice sheriff policeman detective inspector general admiral colonel captain major
    lieutenant sergeant commander soldier expert analyst economist scientist political_scientist professor teacher lecturer
    researcher scholar historian philosopher sociologist psychologist biologist chemist physicist geologist hydrologist
    ecologist agronomist astronomer doctor physician surgeon nurse engineer architect planner designer programmer developer
    entrepreneur businessman businesswoman mogul billionaire magnate investor banker broker trader founder co-founder owner
    ceo executive candidate nominee hopeful politician lawmaker legislator deputy mp member delegate councillor councilman
    senators activist campaigner organizer organiser volunteer coach trainer player striker goalkeeper midfielder defender referee athlete
    champion boxer wrestler actor actress singer musician composer conductor painter artist sculptor poet writer author novelist
    journalist reporter correspondent columnist editor anchor host moderator commentator presenter blogger pundit pollster producer
    photographer filmmaker librarian curator archaeologist restorer translator interpreter farmer fisherman baker dyer
    weaver carpenter tailor cook chef driver pilot sailor worker miner builder mechanic technician shepherd beekeeper
    gardener winemaker hunter ranger firefighter rescuer seaman guard guide student pupil schoolboy graduate resident villager
    neighbour neighbor voter supporter protester protestor demonstrator veteran witness victim survivor suspect defendant plaintiff
    mother father son daughter brother sister wife husband grandfather grandmother uncle aunt friend colleague counterpart
    man woman boy girl gentleman lady king queen prince princess pope patriarch bishop archbishop priest imam rabbi
    sheikh rector dean principal headmaster headmistress president-elect vice_president prime_minister secretary-general
    head_of_state head_of_government first_lady commander-in-chief ombudsman notary auditor accountant clerk operator
    visitor tourist passenger customer client patient caller user narrator announcer source insider whistleblower
    democrat republican liberal conservative independent native patriarch partner surrogate operative theologian geographer
    statesman congressmember specialist meteorologist forecaster seismologist virologist epidemiologist dentist pharmacist veterinarian
    vet luthier potter blacksmith jeweller watchmaker puppeteer dancer choreographer director-general undersecretary
    superintendent supervisor foreman dispatcher captain skipper helmsman lighthouse_keeper keeper caretaker mountaineer climber`,
  maleRoles: `congressman chairman spokesman businessman councilman policeman fisherman actor king prince pope father son brother
    husband grandfather uncle man boy gentleman headmaster seaman foreman statesman patriarch bishop archbishop priest imam rabbi sheikh
    schoolboy assemblyman`,
  femaleRoles: `congresswoman chairwoman spokeswoman businesswoman actress queen princess mother daughter sister wife grandmother aunt
    woman girl lady widow headmistress first_lady councilwoman assemblywoman`,
  generalRoles: `expert official specialist politician leader man woman analyst scientist scholar guest speaker commentator author
    interviewee boss chief head`,
  sameRoles: `head_of_state=president head_of_government=prime_minister premier=prime_minister nominee=candidate mogul=businessman
    billionaire=businessman magnate=businessman executive=ceo congressman=representative congresswoman=representative
    political_scientist=political_analyst diplomat=ambassador diplomat=minister lawmaker=deputy lawmaker=senator
    lawmaker=representative lawmaker=mp advisor=adviser urban_planner=planner attorney=lawyer skipper=captain`,
  bodies: `ministry office service agency department committee commission council community union association organization
    organisation foundation fund company corporation firm group party parliament senate congress government administration
    board bureau center centre institute university academy school college court tribunal police army bank campaign
    embassy consulate mission directorate authority society federation league club team network newspaper magazine
    website outlet journal times post tribune news gazette herald press coalition alliance movement front institution house
    airline airport port operator hospital clinic museum theatre theater library state_department white_house kremlin
    pentagon inc corp ltd llc co chamber assembly cabinet forum secretariat inspectorate
    plant factory cooperative trust charity brigade editorial ad clip headline sign poster banner page story book piece ruling article
    report bylaws energy industries systems motors airlines holdings records studios pictures monument mall square street avenue
    river lake mountain mountains bridge island islands city county state states province region district valley sea ocean park capitol building hall tower
    act bill amendment day week award prize cup show games world america europe asia africa east west north south republic kingdom`,
  documents: `statement post message letter release note document declaration text caption tweet appeal resolution
    memo email order decree communique communiqué petition lawsuit complaint filing transcript`,
  maleTitles: `mr sir lord father king prince pope brother`,
  femaleTitles: `mrs ms miss mme madam lady dame queen princess sister`,
  titles: `del atty dr prof professor president vice prime minister sen senator rep representative gov governor mayor secretary gen general lt
    col colonel maj major capt captain sgt sergeant adm admiral judge justice chief chairman chairwoman director ambassador
    chancellor premier speaker attorney congressman congresswoman rev reverend former deputy acting presiding first
    sens reps commissioner commander officer detective sheriff bishop archbishop cardinal imam rabbi sheikh hon
    democrat republican democratic coach academician engineer libertarian then-president then-candidate ex-president
    interior foreign defense defence finance press state house senate majority minority leader aide`,
  maleNames: `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
    steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
    stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam
    nathan henry zachary douglas peter kyle noah ethan jeremy walter keith christian roger austin sean gerald carl harold dylan arthur
    lawrence bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell
    bradley philip eugene mike jim tom bill bob dan steve matt tony tim ron ed jeff greg ken rick rob nick ben
    larry jake josh luke barack bernie mitt newt ted marco rudy pete chuck hank fred phil doug dave don jerome stanley leonard
    howard harry marvin curtis clifford glenn travis ricky craig corey barry derek shane todd chad brad brett marcus
    andre antonio carlos luis miguel pedro jorge francisco fernando diego pablo javier sergio mario giovanni giuseppe luca
    pierre jacques francois michel louis hans klaus jurgen wolfgang wilhelm heinrich friedrich karl fritz otto
    sven lars erik nils henrik sindre olaf bjorn anders johan mikael jens soren tadeusz pavel petr jan andrzej piotr
    marek tomasz wojciech lech stanislaw janos istvan laszlo ferenc zoltan ion radu mihai nicolae dimitri dmitri
    vladimir sergei sergey ivan igor oleg boris mikhail nikolai yuri viktor anatoly alexei alexey andrei kirill maxim roman ostap taras
    mykola oleksandr volodymyr petro bohdan kostas giorgos yannis nikos david davit giorgi zurab irakli levan vakhtang archil
    mohammed muhammad mohamed ahmed ali hassan hussein omar khalid abdullah ibrahim yusuf mustafa mehmet recep tayyip
    murat emre burak selim kemal hakan orhan serkan cem turgut ismail osman hasan huseyin bakyt nursultan kassym
    firuz rustam timur azamat askar daniyar yerlan emmanuel olivier nicolas antoine guillaume laurent philippe alain
    narendra rajesh amit sanjay anil vijay rahul arjun wei ming hiroshi takeshi kenji shinzo yoshihide park
    ilham heydar kamil rashid nazim vugar samir nadir tahir zohrab rufat emin polad rovshan telman kenan gabil yusif ilkin ziyad
    anvar natig elnur tofig mirali zaur vagif fuad farid elchin elman ramiz ramin rauf eldar togrul anar araz
    orkhan javid elshad shahin nizami mahir hikmet azer arif aslan ayaz bahruz ceyhun jeyhun mubariz shahmar elmar
    sahil ramil vusal tural emil murad kamran karim ramal hafiz faiq faig nariman rasim sabir salman
    madis arvis juris andris valdis gitanas tarmo urmas jaak toomas matjaz janez borut marko nikola milan goran zoran dragan
    dennis stuart graham nigel simon neil colin ian hugh trevor gavin alastair rupert angus duncan fraser liam connor declan
    wolf anderson jared spencer tucker jake cory tommy johnny jimmy danny kenny eddie freddie harvey herbert herman ernest
    lindsey lloyd lester leon max miles mitch neal norman oscar owen preston rand reince reggie
    rex ross roland ruben sebastian seth sidney simon theodore tim trent tyrone vernon victor wesley winston`,
  femaleNames: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
    kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley
    anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie
    olivia joyce virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria
    teresa ann sara madison frances kathryn janice abigail alice julia judy sophia grace denise amber doris marilyn danielle
    beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary melania ivanka chelsea
    kellyanne elizabeth jill jane kate katie katy kathy sue sally ellen anne annie claire eleanor lucy molly nora rosa sofia
    elena irina olga natalia natalya tatiana svetlana yelena ekaterina marina galina lyudmila ludmila yulia oksana nadezhda vera
    angela ursula ingrid greta astrid sigrid heidi brigitte marguerite francoise simone giulia francesca chiara
    carmen lucia ana isabel gabriela alejandra fatima aisha leyla layla zeynep ayse emine elif merve nargiz gulnar gulnara
    aynur aysel sevinj sevda lala ulviyya mehpara esmira rena shahla zibeyda aydan ilaha mehriban sevil konul
    gunel gunay nigar narmin turana turkan tunzale samira elnara fidan gulshan kamala khatira malahat matanat nazrin
    parvana rahima sabina saida sakina shafiga tarana vusala yegana zahra zarifa assel aliya dinara gulmira saltanat
    nino tamar ketevan salome eka maia nana mariam manana anahit barbra rosie alicia gennifer huma donna
    loretta debbie wendy tina monica paula peggy phyllis rose roxanne sylvia valerie vanessa veronica
    vivian yvonne zoe megyn rachel candace gretchen jen jenny jodi joanne josephine june karin katrina kirsten kristen
    kristin lana leah lena lillian louise lydia mabel marcia margot maureen melanie meredith mia miriam nadia naomi nina
    norma penny priscilla regina rhonda rita roberta sabrina selena sheila sherry stacey tammy tara`,
  eitherNames: `terry leslie kim jordan taylor robin tracy casey jamie pat chris alex sam jesse dana morgan lee lynn dale kelly shannon jackie jean ashley cameron drew riley avery quinn sydney sasha`,
  places: `afghanistan albania algeria america argentina armenia australia austria azerbaijan baku bahrain bangladesh belarus belgium
    bosnia brazil britain bulgaria canada chile china colombia croatia cuba cyprus czechia denmark egypt england estonia ethiopia europe finland
    france ganja georgia germany ghana greece hungary iceland india indonesia iran iraq ireland israel italy japan jordan kazakhstan kenya korea kosovo
    kuwait kyrgyzstan latvia lebanon libya lithuania luxembourg malaysia malta mexico moldova mongolia montenegro morocco nakhchivan netherlands nigeria
    norway oman pakistan palestine panama peru philippines poland portugal qatar romania russia scotland serbia singapore slovakia slovenia
    somalia spain sudan sweden switzerland syria taiwan tajikistan thailand tunisia turkey türkiye turkmenistan uganda ukraine uruguay uzbekistan
    venezuela vietnam wales yemen zimbabwe arabia emirates africa asia karabakh caucasus alabama alaska arizona arkansas california colorado connecticut
    delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
    missouri montana nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont
    wisconsin wyoming london paris berlin moscow beijing tokyo brussels vienna geneva rome madrid ankara istanbul tbilisi yerevan tehran kyiv kiev
    warsaw prague budapest athens stockholm oslo helsinki copenhagen dublin lisbon amsterdam astana almaty tashkent dubai riyadh jerusalem
    damascus baghdad kabul islamabad delhi mumbai seoul chicago boston houston dallas detroit philadelphia miami atlanta seattle baltimore
    cleveland denver orlando vegas francisco angeles orleans americans russians republicans democrats christians muslims jews
    latinos hispanics twitter facebook instagram youtube google`,
  particles: `de van von der den bin ibn al el la le da di du dos del ben mac st bint oglu gizi`,
  maleEndings: `ov ev yev iyev lyev nov shvili sky skiy`,
  femaleEndings: `ova eva yeva iyeva nova skaya kyzy`,
  eitherEndings: `zade li oglu dze ian yan enko ic`,
  caseEndings: `s`,
  ownEndings: `s`,
  abbreviations: `mr mrs ms dr prof sen gov rep gen lt col maj capt sgt adm st jr sr rev hon no vs inc corp ltd co u.s jan feb mar
    apr jun jul aug sep sept oct nov dec ph.d a.m p.m e.g i.e etc reps sens messrs fla calif mass pa va ariz ala wash ill mich tenn conn`,
  outlets: `news.az report trend azertac apa azernews`,
  termCues: `so-called called titled entitled named dubbed nicknamed known_as word words phrase term label slogan motto topic theme
    subject hashtag headlined heading the_words described_as labelled labeled branded termed`,
  captions: `photo source image picture video by caption editor's`,
};
