import type { LanguageData } from '../language.ts';

/** English. See `docs/languages.md` for what each list is for. */
export const english: LanguageData = {
  code: 'en',
  dottedI: false,
  order: 'both',
  borrowsNames: true,
  verbs: `assured beamed grumbled accused acknowledged added admitted advised agreed alleged announced answered argued asked asserted barked begged
    believed blasted blogged boasted called cautioned caveated chanted charged chided chimed claimed clarified commented
    complained conceded concluded concurred confessed confirmed contended continued countered cried criticised criticized
    deadpanned declared demanded denied described disagreed disclosed dubbed elaborated emailed emphasised emphasized exclaimed
    explained expressed hinted implied informed insisted interjected interrupted joked lamented laughed maintained
    mentioned mused muttered noted observed opined pleaded pledged pointed posted praised predicted proclaimed promised
    quipped recalled recounted reiterated remarked reminded repeated replied reported responded retorted revealed scoffed
    shared shouted sighed slammed smiled snapped stated stressed suggested summed taunted testified texted thundered
    tweeted underlined underscored urged vowed warned whispered wondered yelled admits began begins fired_back goes_on
    read reads said sang say says shot_back tells thinks thought told went_on writes wrote`,
  verbForms: `ed=s ed=es ied=ies`,
  participleForms: `ed=ing`,
  objectVerbs: `assured assures accused accuses advised advises asked asks blasted called calls criticised criticized described describes informed
    informs praised praises quoted reminded reminds shared slammed tells told urged urges warned warns`,
  participles: `citing quoting reading replying saying telling writing`,
  weakVerbs: `agreed agrees asks began begins believed believes called calling calls charged claims comments continues cried demands
    denied denies described describes describing dubbed expressed laughed notes observed pointed points posts praised
    praises promises read reading reads reports sang shared sighed smiled states thinks thought`,
  fillers: `additionally again already also always are be been being bluntly could did do does even eventually famously finally
    first further furthermore had has have is just later never not now often once once_again only previously quickly
    recently repeatedly reportedly simply since still subsequently then to was were will would`,
  sources: `according_to in_the_words_of as_per`,
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
  commonWords: `according adding addressing all along although and any anyone anything april aren't asked august because below
    but can cannot citing click commenting dear december describing doing don't down each earlier editor's eight
    either else emphasizing ever every everyone everything february few five following four friday get given go good
    half having he's here hers herself hey him himself how however i'm i've if indeed instead isn't it's itself
    january july june last least less let let's march may maybe me meanwhile might monday more moreover most much
    must myself nearly next nine no nobody none nor nothing noting november october off oh ok okay onto or other
    others ours out perhaps photo please quite rather read really referring responding saturday say see september
    seven she's should six so someone something soon source speaking stressing such sunday ten thank thanks that's
    theirs them themselves there there's therefore they're they've though thursday thus today tomorrow tonight too
    tuesday unless up us very watch we're we've wednesday well what what's when whenever where whether which while
    whoever whom why won't yes yesterday yet you you're your yours yourself`,
  roles: `activist admiral adviser advisor agronomist aide ambassador analyst anchor announcer architect artist assistant
    athlete attorney author banker billionaire biologist blogger boss broker caller campaigner candidate captain ceo
    chair chairperson champion chancellor chef chief co-founder coach colleague colonel columnist commander
    commander-in-chief commentator commissioner composer conductor conservative consul consultant cook correspondent
    councillor counsel counterpart curator dean defendant defender delegate democrat demonstrator deputy designer
    detective developer diplomat director director-general doctor driver ecologist economist editor engineer
    entrepreneur envoy executive expert eyewitness farmer filmmaker firefighter founder friend general goalkeeper governor
    graduate guard guide head head_of_government head_of_state historian hopeful host hydrologist independent
    inspector interpreter investor journalist judge justice lawmaker lawyer leader lecturer legislator liberal
    librarian lieutenant magnate major manager mayor member meteorologist midfielder minister moderator mogul mp
    musician narrator neighbor neighbour nominee novelist nurse officer official ombudsman operator organiser
    organizer owner painter partner patient photographer physician pilot plaintiff planner player poet
    political_scientist politician pollster premier presenter president president-elect prime_minister principal
    producer professor programmer prosecutor protester protestor pundit pupil rector referee reporter representative
    republican rescuer researcher resident scholar scientist sculptor secretary secretary-general senator senators
    sergeant sheriff singer soldier solicitor source speaker specialist spokespeople spokesperson strategist striker
    student supporter surgeon survivor suspect teacher tourist trader trainer translator user veteran vice_president
    victim villager volunteer voter witness worker writer baker beekeeper blacksmith bystander carpenter clerk gardener historian miner passenger pensioner potter sailor shepherd tailor weaver`,
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
  bodies: `academy act ad administration africa agency airline airlines airport alliance amendment america army article asia
    assembly association authority avenue award bank banner bill board book bridge brigade building bureau bylaws cabinet
    campaign capitol center centre chamber charity city clinic clip club co coalition college commission committee
    community company congress consulate cooperative corp corporation council county court cup day department directorate
    district east editorial embassy energy europe factory federation firm forum foundation front fund games gazette
    government group hall headline herald holdings hospital house inc industries inspectorate institute institution island
    islands journal kingdom kremlin lake league library llc ltd magazine mall ministry mission monument motors mountain
    mountains movement museum network news newspaper north ocean office operator organisation organization outlet page
    park parliament party pentagon pictures piece plant police port post poster press prize province records region report
    republic river ruling school sea secretariat senate service show sign society south square state state_department
    states story street studios systems team theater theatre times tower tribunal tribune trust union university valley
    website week west white_house world`,
  documents: `appeal caption communique communiqué complaint declaration decree document email filing lawsuit letter memo message
    note order petition post release resolution statement text transcript tweet`,
  maleTitles: `mr sir lord father king prince pope brother`,
  femaleTitles: `mrs ms miss mme madam lady dame queen princess sister`,
  titles: `academician acting adm atty capt cardinal col defence defense del democratic dr ex-president finance first
    foreign former gen gov hon house interior libertarian lt maj majority minority presiding press prime prof rep
    reps rev reverend sen senate sens sgt state then-candidate then-president vice`,
  maleNames: `aaron ahmed alan alastair albert alexander alexei alexey amit anatoly anders anderson andre andrei andrew
    andrzej anthony antonio arthur austin barack barry ben benjamin bernie bill billy bob bobby bohdan brad bradley
    brandon brett brian bruce bryan carl carlos chad charles christian christopher chuck clifford colin connor corey
    cory craig curtis dan daniel danny dave davit declan dennis derek diego dimitri dmitri don donald doug douglas
    duncan dylan ed eddie edward elijah emmanuel eric erik ernest ethan eugene faiq fernando francisco francois
    frank fraser fred freddie friedrich fritz gabriel gary gavin george gerald giorgi giovanni giuseppe glenn graham
    greg gregory hank hans harold harry harvey hassan heinrich henry herbert howard hugh hussein ian jack jacob
    jacques jake james jan jared jason javier jeff jeffrey jeremy jerome jerry jim jimmy joe johan john johnny
    jonathan jorge jose joseph josh joshua juan jurgen justin karl keith ken kenneth kenny kevin khalid klaus kyle
    larry lars lawrence leon leonard liam lindsey lloyd logan louis luca luis luke marco marcus marek mario mark
    mason matjaz matt matthew max maxim michael michel miguel mikael mike miles mitt mohamed mohammed muhammad
    nathan neal neil newt nicholas nick nicolae nicolas nigel nikola nikolai noah norman nursultan olaf oleksandr
    omar oscar otto owen pablo patrick paul pedro pete peter petro phil philip philippe pierre piotr ralph ramal
    randy raymond richard rick ricky rob robert roger roland ron ronald ross roy ruben rudy russell ryan samuel
    scott sean sebastian sergei sergio seth shane sidney simon spencer stanislaw stanley stephen steve steven stuart
    sven tadeusz ted theodore thomas tim timothy todd tom tomasz tommy tony travis trevor tucker tyler vernon victor
    vincent volodymyr walter wayne wesley wilhelm william willie wojciech wolfgang yuri zachary`,
  femaleNames: `abigail aisha alejandra alexis alice alicia amanda amber amy ana andrea angela ann anne annie barbara barbra
    betty beverly brenda brittany candace carmen carol carolyn catherine charlotte chelsea cheryl christina
    christine claire cynthia danielle debbie deborah debra denise diane donna doris dorothy eleanor elizabeth ellen
    emily emma evelyn frances gabriela gennifer gloria grace greta gretchen hannah heather helen hillary huma ingrid
    isabel isabella ivanka jacqueline jane janet janice jennifer jenny jessica jill joan joanne josephine joyce
    judith judy julia julie june karen kate katherine kathleen kathryn kathy katie katrina katy kayla kellyanne
    kimberly laura lauren layla leah lena linda lisa lori louise lucia lucy ludmila lydia madison margaret maria
    marie marilyn martha mary maureen megan megyn melania melanie melissa meredith mia michelle miriam molly monica
    nadia nancy naomi natalia natalie nicole nora olivia pamela patricia paula peggy penny priscilla rachel rebecca
    rita roberta rosa rose rosie ruth sabrina sally samantha sandra sarah sharon sheila sherry shirley sofia sophia
    stacey stephanie sue tatiana teresa theresa tina tunzale valerie vanessa veronica victoria virginia wendy yelena
    yulia zoe`,
  femaleNameEndings: `a`,
  eitherNames: `terry leslie kim jordan taylor robin tracy casey jamie pat chris alex sam jesse dana morgan lee lynn dale kelly shannon jackie jean ashley cameron drew riley avery quinn sydney sasha`,
  places: `afghanistan alabama alaska albania algeria almaty americans angeles ankara arabia argentina arizona armenia astana
    athens atlanta australia austria azerbaijan baku beijing belarus belgium berlin boston brazil britain brussels
    budapest california canada carolina caucasus chicago china colorado croatia dakota dallas democrats denmark detroit
    dubai egypt emirates england estonia facebook finland florida france francisco ganja geneva georgia germany greece
    hampshire hawaii hispanics houston hungary illinois india indiana indonesia iowa iran iraq israel istanbul italy japan
    jersey jerusalem jordan kansas karabakh kazakhstan kentucky kiev korea kosovo kyiv kyrgyzstan latinos latvia lebanon
    libya lithuania london louisiana madrid maryland massachusetts mexico miami michigan minnesota mississippi missouri
    moldova moscow nakhchivan nevada norway ohio oklahoma oregon orleans pakistan palestine paris pennsylvania
    philadelphia poland prague qatar republicans riyadh romania rome russia russians scotland serbia spain sweden
    switzerland syria tajikistan tashkent tbilisi tehran tennessee texas tokyo turkey turkmenistan twitter türkiye ukraine
    utah uzbekistan vienna vietnam warsaw wisconsin yerevan york`,
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
  sayings: `banner inscription motto proverb saying slogan`,
  works: `album anthem article autobiography ballad book column comedy concert documentary drama episode essay exhibition film memoir movie musical novel opera painting play podcast poem program programme series show song`,
  captions: `photo source image picture video by caption editor's`,
};
