import type { LanguageData } from '../language.ts';

/** Azerbaijani. See `docs/languages.md` for what each list is for. */
export const azerbaijani: LanguageData = {
  code: 'az',
  dottedI: true,
  order: 'final',
  verbs: `açıqladı açıqlayıb bildirib bölüşüb bəyan_edib bəyan_etdi cavab_verdi cavab_verib cavablandırıb danışdı danışıb
    davam_edib dedi deyib deyilib deyilir deyir deyirdi diqqətə_çatdırıb etiraf_edib etiraf_etdi etiraz_edib güldü gülüb
    gülümsədi gülümsəyib iddia_edib iddia_etdi ifadə_edib izah_edib izah_etdi işlədib müraciət_edib məlumat_verib
    məsləhət_görüb nəzərə_çatdırıb paylaşıb pıçıldayıb qeyd_edib qeyd_edir qeyd_etdi qeyd_olunub qışqırıb razılaşıb
    sevinib soruşdu soruşub söylədi söyləyib söyləyir söz_verib tamamlayıb tövsiyə_edib təklif_edib təklif_etdi tələb_edib
    tərifləyib təsdiq_edib təsdiqləyib təəssüflənib vurğuladı vurğulayıb vurğulayır vəd_edib vəd_etdi xahiş_edib xatırladı
    xatırladıb xatırlatdı xatırlayıb xəbərdarlıq_edib yazdı yazıb yazır yekunlaşdırıb zarafat_edib çağırış_edib
    şikayətlənib əlavə_edib əlavə_edir əlavə_etdi əmin_edib`,
  verbForms: `ib=di ıb=dı ub=du üb=dü ib=ir ıb=ır ub=ur üb=ür`,
  participles: `bildirərək deyərək vurğulayaraq qeyd_edərək söyləyərək əlavə_edərək yazaraq xatırladaraq`,
  weakVerbs: `deyilir`,
  fillers: `isə də da həmçinin sonra yenə artıq`,
  sourcesAfter: `sözlərinə_görə fikrincə dediyinə_görə bildirdiyinə_görə görə`,
  quotatives: `deyə`,
  beforeSubject: `deyən söyləyən bildirən vurğulayan xatırladan qeyd_edən əlavə_edən`,
  pointers: `bunu bu_sözləri bu_barədə bu_fikri bu_fikirləri`,
  neutralPronouns: `o`,
  objectPronouns: `onun=o`,
  ownPronouns: `mən biz`,
  bodyPronouns: `onlar`,
  determiners: `bu həmin bir`,
  indefinites: `bir`,
  joiners: `və`,
  commonWords: `amma ancaq aprel avqust az açıqlamasında başqa belə biri bizim buna bundan bunu bütün bəli bəlkə bəs bəzi daha
    dekabr digər dünən elə eyni fevral foto görüşdə görə gün gələn hansı harada haradan heç hələ hər iclasda ilk
    indi iyul iyun ki kim kimi lakin lap mart may müsahibəsində müzakirənin mənbə mənim necə neçə niyə noyabr
    növbəti nə oktyabr ona ondan onu onun paylaşımında qeyd sabah sentyabr siz sizin son sözügedən sən sənin
    tədbirdə var video və xatırladaq xeyr yalnız yanvar yox çox çünki çıxışında ötən öz özü əgər ən əvvəl`,
  roles: `aktyor alim analitik arxeoloq arıçı aşpaz balıqçı bankir bağban baş_nazir başçı bioloq bəstəkar dekan deputat
    direktor dulusçu dövlət_başçısı dülgər dəmirçi dərzi ekoloq ekspert fermer futbolçu general geoloq gənc hakim
    hidroloq hüquqşünas həkim həmsöhbət icraçı idmançı imam inspektor iqtisadçı iş_adamı işçi jurnalist kapitan
    katib kinomexanik kitabxanaçı komandir konsul koordinator köməkçi memar menecer meşəbəyi millət_vəkili müavin
    müdir mühəndis mütəxəssis müxbir müğənni müəllif müəllim məsləhətçi məşqçi nazir nümayəndə operator oyunçu polis
    politoloq polkovnik prezident professor prokuror proqramçı qapıçı qonşu qəhrəman redaktor rejissor rektor rəhbər
    rəis rəssam sahibkar sakin spiker sözçü sürücü sədr səfir tarixçi tibb_bacısı toxucu tələbə təsisçi usta veteran
    vəkil xalçaçı xilasedici yazıçı zabit çempion çoban üzv şagird şair şeyx əməkdaş əsgər diplomat tərcüməçi`,
  maleRoles: `ata oğul qardaş baba kişi kral padşah`,
  femaleRoles: `aktrisa ana bacı kraliça nənə qadın qız`,
  generalRoles: `ekspert mütəxəssis müsahib həmsöhbət rəhbər rəis alim usta`,
  sameRoles: `diplomat=səfir deputat=millət_vəkili millət_vəkili=deputat dövlət_başçısı=prezident`,
  bodies: `administrasiya agentlik agentliyi akademiya assosiasiya bank birlik birliyi büro bürosu cəmiyyət departament dövlət ev evi fabrik
    federasiya fond hökumət idarə institut ittifaq jurnal kitabxana klub komanda komissiya komitə kooperativ muzey
    müəssisə məclis məhkəmə məktəb mərkəz nazirlik nazirliyi nəşr ofis parlament partiya polis qurum qəzet respublika sayt
    səfirlik səfirliyi teatr təşkilat universitet universiteti xidmət xəstəxana zavod şirkət şura`,
  documents: `açıqlama bəyanat hesabat müraciət məktub məlumat məqalə paylaşım sənəd`,
  maleTitles: `cənab bəy ağa`,
  femaleTitles: `xanım`,
  titles: `dr prof doktor professor`,
  maleNames: `adil adəm akif alim anar araz arif asif aslan ayaz azər bəhruz bəxtiyar cabbar camal cavid ceyhun cəfər daşqın eldar
    elman elmar elnur elvin elxan elçin elşad emil emin faiq fazil fikrət firudin fuad fərid habil hacı hafiz heydər
    hikmət hüseyn həsən ibrahim ilham ilkin ilqar ilyas intiqam isa isgəndər ismayıl kamil kamran kazım kənan kərim loğman
    mahir malik mayıl mirzə mirəli murad musa mübariz məhəmməd məhəmmədəli məmməd nadir namiq natiq natəvan nazim nicat
    nizami novruz nəriman oqtay orxan polad pərviz qabil rafiq ramazan ramil ramin ramiz rasim rauf rizvan ruslan rövşən
    rüfət rüstəm rəhim rəşid sabir sahil salman samir səməd sənan sərdar tacəddin tahir telman teymur tofiq toğrul tural
    tərlan vaqif vasif vidadi vüqar vüsal vəli yaşar yusif zakir zaur ziyad zöhrab ülvi şahin şahmar şəmsi əflatun əhməd
    əkbər əli əlövsət ənvər əsgər aydın`,
  femaleNames: `afaq arzu aydan aygün ayna aynur aysel aytən bahar dilarə elmira elnarə esmira fatimə fidan firuzə flora fəridə gülnar
    gülnarə gülzar gülşən gülər günay günel həcər həmidə həqiqət ilahə irada jalə könül kübra kəmalə lalə leyla maral
    mehparə mehriban minarə mirvari məlahət məryəm mətanət naibə nailə natəvan nigar nuranə nərgiz nərmin nəzrin ofelya
    püstə pəri pərvanə ramilə reyhan roza ruhiyyə rövzət rəhimə rəna samirə sara sevda sevil sevinc solmaz svetlana süsən
    səbinə səidə səkinə tamara tamilla turanə tünzalə türkan təhminə təranə ulduz validə vüsalə vəfa xatirə xuraman xədicə
    yeganə zenfira zeynəb zibeydə zümrüd zəhra zəminə zərifə ülviyyə şölə şəbnəm şəfiqə şəhla əsmira əsmər`,
  femaleNameEndings: `ə a`,
  eitherNames: `şirin xəyal ümid`,
  places: `abş almaniya ankara araz asiya avropa azərbaycan bakı fransa gürcüstan gəncə ingiltərə iran istanbul kür lənkəran
    mingəçevir moskva naxçıvan qarabağ qax qazaxıstan quba qəbələ rusiya sumqayıt tehran tiflis türkiyə ukrayna xəzər
    yaponiya zaqatala çin özbəkistan şamaxı şuşa şəki`,
  romanised: `ə=a ş=sh ç=ch ğ=gh ı=i ö=o ü=u x=kh q=g c=j`,
  particles: `oğlu qızı`,
  maleEndings: `ov yev`,
  femaleEndings: `ova yeva`,
  eitherEndings: `zadə li lı lu lü bəyli oğlu qızı`,
  caseEndings: `nin nın nun nün in ın un ün ya yə na nə a ə ni nı nu nü ı i u ü da də dan dən nda ndə ndan ndən la lə ilə lar lər ları ləri lərə lara lərin ların
    si sı su sü sinin sının sinə sına sində sında inin ının unun ünün inə ına unə ində ında indən ından nə na yi yı yu yü`,
  ownEndings: `ı i u ü si sı su sü lar lər ları ləri`,
  nameForms: `nin= nın= nun= nün= nə= na= nda= ndə= ndan= ndən= nı= ni=`,
  abbreviations: `prof dr s.ə`,
  outlets: `news.az report trend azertac azərtac apa qafqazinfo oxu.az`,
  termCues: `adlı adında başlıqlı mövzusunda`,
  sayings: `atalar_sözü məsəl pankart plakat şüar`,
  works: `albom film hekayə kitab mahnı məqalə proqram roman sərgi serial şeir tamaşa veriliş`,
  captions: `foto mənbə şəkil video`,
};
