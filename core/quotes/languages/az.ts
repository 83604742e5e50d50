import type { LanguageData } from '../language.ts';

/** Azerbaijani. See `docs/languages.md` for what each list is for. */
export const azerbaijani: LanguageData = {
  code: 'az',
  dottedI: true,
  order: 'final',
  verbs: `deyib dedi deyir deyirdi deyilir deyilib bildirib söyləyib söylədi söyləyir vurğulayıb vurğuladı vurğulayır qeyd_edib qeyd_etdi
    qeyd_edir qeyd_olunub əlavə_edib əlavə_etdi əlavə_edir yazıb yazdı yazır açıqlayıb açıqladı xatırladıb xatırlatdı xatırlayıb xatırladı
    cavab_verib cavab_verdi cavablandırıb soruşub soruşdu izah_edib izah_etdi təsdiqləyib təsdiq_edib bəyan_edib bəyan_etdi
    gülümsəyib gülümsədi gülüb güldü etiraf_edib etiraf_etdi təklif_edib təklif_etdi iddia_edib iddia_etdi xəbərdarlıq_edib
    vəd_edib vəd_etdi söz_verib diqqətə_çatdırıb nəzərə_çatdırıb təəssüflənib sevinib danışıb danışdı paylaşıb bölüşüb
    çağırış_edib müraciət_edib əmin_edib şikayətlənib zarafat_edib tamamlayıb yekunlaşdırıb davam_edib etiraz_edib razılaşıb
    məlumat_verib ifadə_edib işlədib qışqırıb pıçıldayıb tövsiyə_edib məsləhət_görüb xahiş_edib tələb_edib tərifləyib`,
  verbForms: `ib=di ıb=dı ub=du üb=dü ib=ir ıb=ır ub=ur üb=ür`,
  participles: `bildirərək deyərək vurğulayaraq qeyd_edərək söyləyərək əlavə_edərək yazaraq xatırladaraq`,
  weakVerbs: `deyilir`,
  fillers: `isə də da həmçinin sonra yenə artıq`,
  sourcesAfter: `sözlərinə_görə fikrincə dediyinə_görə bildirdiyinə_görə`,
  quotatives: `deyə`,
  beforeSubject: `deyən`,
  pointers: `bunu bu_sözləri bu_barədə bu_fikri bu_fikirləri`,
  neutralPronouns: `o`,
  ownPronouns: `mən biz`,
  bodyPronouns: `onlar`,
  determiners: `bu həmin bir`,
  indefinites: `bir`,
  joiners: `və`,
  commonWords: `bu bunu o onun onu ona onlar həmin hər heç bir biri bəzi və amma lakin ancaq isə da də ki çünki əgər yalnız sonra əvvəl
    indi artıq hələ yenə belə elə nə niyə necə harada haradan kim kimi hansı neçə bəs bəli xeyr yox var bəlkə bütün çox az daha ən lap
    biz siz mən sən bizim sizin mənim sənin öz özü bundan ondan ona görə buna xatırladaq qeyd dünən bu gün sabah ötən gələn müzakirənin
    yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr foto mənbə video tədbirdə iclasda görüşdə çıxışında
    müsahibəsində açıqlamasında paylaşımında növbəti eyni digər başqa ilk son bir də sözügedən`,
  roles: `prezident nazir müavin rəis sədr başçı direktor müdir rektor dekan katib spiker səfir konsul deputat millət_vəkili hakim prokuror vəkil hüquqşünas
    ekspert mütəxəssis analitik iqtisadçı politoloq alim professor müəllim tarixçi memar mühəndis rəssam bəstəkar şair yazıçı müğənni aktyor aktrisa rejissor
    jurnalist müxbir redaktor sözçü nümayəndə məsləhətçi köməkçi əməkdaş işçi usta çoban fermer bağban balıqçı sürücü aşpaz dərzi həkim tibb_bacısı
    məşqçi futbolçu kapitan qapıçı oyunçu idmançı hakim çempion tələbə şagird sakin qonşu ana ata oğul qız qardaş bacı baba nənə
    kinomexanik proqramçı hidroloq bioloq geoloq ekoloq arxeoloq kitabxanaçı xalçaçı toxucu dülgər dəmirçi sahibkar iş_adamı bankir təsisçi icraçı
    komandir general polkovnik polis zabit əsgər qəhrəman veteran padşah kral kraliça şeyx imam dövlət_başçısı baş_nazir
    qadın kişi gənc həmsöhbət müəllif operator rəhbər menecer koordinator üzv inspektor xilasedici meşəbəyi arıçı dulusçu`,
  maleRoles: `ata oğul qardaş baba kişi kral padşah`,
  femaleRoles: `ana qız bacı nənə qadın kraliça aktrisa`,
  generalRoles: `ekspert mütəxəssis müsahib həmsöhbət rəhbər rəis alim usta`,
  sameRoles: `dövlət_başçısı=prezident`,
  bodies: `nazirlik nazirliyi xidmət agentlik agentliyi komitə şura idarə birlik birliyi assosiasiya fond şirkət partiya parlament məclis mərkəz
    universitet institut akademiya məktəb məhkəmə bank səfirlik səfirliyi klub federasiya cəmiyyət təşkilat ittifaq ev evi hökumət administrasiya müəssisə
    zavod fabrik muzey teatr kitabxana xəstəxana qəzet jurnal sayt nəşr polis komissiya qurum kooperativ dövlət respublika universiteti komanda ofis departament`,
  documents: `bəyanat açıqlama məktub müraciət məlumat paylaşım hesabat məqalə sənəd`,
  maleTitles: `cənab bəy ağa`,
  femaleTitles: `xanım`,
  titles: `dr prof doktor professor`,
  maleNames: `əli vəli məmməd əhməd həsən hüseyn ilham heydər kamil rəşid nazim vüqar samir nadir tahir zöhrab rüfət emin polad rövşən telman kənan qabil yusif ilkin
    ziyad ənvər natiq sənan elnur tofiq mirəli zaur vaqif fuad fərid elçin elman ramiz ramin rauf eldar toğrul anar araz orxan cavid elşad şahin
    nizami mahir hikmət azər arif aslan ayaz bəhruz ceyhun mübariz şahmar elmar sahil ramil vüsal tural emil murad kamran kərim faiq nəriman
    rasim sabir salman rüstəm vasif namiq akif asif habil nicat orxan ruslan teymur elvin pərviz rəhim səməd şəmsi tərlan ülvi yaşar zakir
    məhəmməd mirzə musa isa ibrahim ismayıl əkbər əsgər əflatun adil adəm alim bəxtiyar cabbar camal cəfər daşqın elxan əlövsət fazil fikrət firudin
    hacı hafiz ilqar ilyas intiqam isgəndər kazım loğman malik mayıl məhəmmədəli natəvan novruz oqtay rafiq ramazan rizvan sərdar tacəddin vidadi`,
  femaleNames: `aygün aynur aysel aytən sevinc sevda lalə ülviyyə mehparə əsmira esmira rəna şəhla zibeydə aydan ilahə mehriban sevil könül günel günay nigar nərmin turanə
    türkan tünzalə samirə elnarə fidan gülşən kəmalə xatirə məlahət mətanət nəzrin pərvanə rəhimə səbinə səidə səkinə şəfiqə təranə vüsalə yeganə zəhra
    zərifə gülnar gülnarə nərgiz leyla fatimə zeynəb həmidə rövzət afaq arzu ayna bahar dilarə elmira əsmər fəridə firuzə flora gülər gülzar həcər
    həqiqət xədicə xuraman irada jalə kübra maral məryəm minarə mirvari nailə naibə natəvan nuranə ofelya pəri püstə ramilə reyhan roza ruhiyyə sara
    solmaz süsən svetlana şəbnəm şölə tamara tamilla təhminə ulduz vəfa validə zəminə zenfira zümrüd`,
  eitherNames: `şirin xəyal ümid`,
  places: `azərbaycan bakı gəncə sumqayıt şəki qəbələ quba lənkəran naxçıvan şuşa mingəçevir qax zaqatala şamaxı türkiyə rusiya gürcüstan iran abş avropa
    asiya qarabağ xəzər kür araz ankara istanbul moskva tiflis tehran qazaxıstan özbəkistan ukrayna almaniya fransa ingiltərə çin yaponiya`,
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
  captions: `foto mənbə şəkil video`,
};
