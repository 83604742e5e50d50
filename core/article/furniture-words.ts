/**
 * Words of a page's furniture in English, Azerbaijani, Russian and Turkish, as they are written on pages.
 * Each entry is the body of a regular expression over folded text (see `fold`), matched from its start.
 */

/** Headings of lists of other articles that end the article: everything below them is furniture. */
export const RELATED_HEADINGS: readonly string[] = [
  // English
  '(?:you )?(?:might|may) (?:also )?(?:like|be interested.*|enjoy)',
  '(?:related|recommended|similar|suggested|popular|trending|featured|more|other|latest|recent|top|all) (?:articles?|news|stories|posts|content|topics?|materials|headlines|videos?|reading|links|for you)(?: (?:from|in|on|by|about|today) .{1,40})?',
  'more (?:from|in|on|about|by|like) .{1,40}',
  'related|recommended(?: for you)?|trending(?: now)?|most (?:read|viewed|popular|shared|commented)(?: .{1,20})?|popular|latest|what to read next|read next|up next|next (?:article|story|post)|keep reading',
  "don'?t miss(?: it| this)?|editor'?s?'? (?:picks?|choice)|news ?(?:line|feed|ticker)|top stories|from the web|around the web|sponsored (?:content|links?)|promoted(?: content| stories)?|you may have missed|also in the news|continue reading",
  // Azerbaijani
  '(?:oxşar|digər|bənzər|əlaqəli|son|əlavə|seçilmiş|populyar|maraqli|gündəmin|ən son) (?:xəbərlər|məqalələr|yazilar|materiallar|mövzular)',
  'bunlari da oxuyun|bunlar da maraqlidir|ən çox (?:oxunan|baxilan)(?:lar)?(?: .{1,20})?|sizin üçün(?: seçdik.*)?|xəbər lenti|sizə maraqli ola bilər|sizi maraqlandira bilər|bəyənə bilərsiniz|bu da maraqli(?:dir)?|mövzu ilə bağli(?: xəbərlər)?|növbəti xəbər|bütün xəbərlər|son xəbər|tövsiyə (?:edirik|olunur)',
  // Russian
  '(?:вам|вас) (?:также |тоже )?(?:может|могут) (?:также |быть )?(?:понравиться|интересно|заинтересовать|понравится)',
  '(?:похожие|другие|связанные|последние|популярные|свежие|еще|важные|главные|рекомендуемые|актуальные|все) (?:новости|материалы|статьи|публикации|темы|записи)(?: .{1,40})?',
  'материалы по теме|новости по теме|по теме|самое (?:читаемое|популярное|интересное|обсуждаемое|важное)|популярное|рекомендуем(?: прочитать| почитать)?|лента(?: новостей)?|новости (?:партнеров|сми2?)|главное(?: за день)?|следующая (?:новость|статья)|еще по теме|не пропустите|выбор редакции|что еще почитать',
  // Turkish
  '(?:bunlar(?: da)? )?(?:ilginizi|ilginizi de) çekebilir(?: .{1,20})?',
  '(?:ilgili|benzer|diğer|önerilen|son|popüler|ilişkili|öne çikan|en son|günün|güncel|tüm) (?:haber(?:ler)?|yazilar|içerikler|makaleler|konular|videolar)',
  'en çok (?:okunan|izlenen|konuşulan)(?:lar)?(?: .{1,20})?|bunlari da okuyun|sizin için (?:seçtik.*|önerilenler)|son dakika(?: haberleri)?|siradaki haber|sonraki haber|popüler|öneriler|bunlari kaçirmayin|editörün seçtikleri',
];

/** Openings of a pointer to another article inside the text: the pointer goes, the text goes on. */
export const READ_ALSO: readonly string[] = [
  'read (?:also|more|too|next|here)|also read|see also|see more|more on this(?: topic| story)?|watch(?: also)?|related(?: (?:story|article|news|coverage|reading))?|recommended|in related news|further reading|must read|also on .{1,20}|on the same topic|earlier on this|you may also like',
  'həmçinin (?:oxuyun|oxu|bax(?:in)?)|oxuyun|bunu da oxu(?:yun)?|bax(?:in)?|əlaqəli xəbər|ətrafli(?: oxuyun)?|mövzu ilə bağli|oxşar xəbər',
  '(?:читайте|читать|прочитайте|смотрите|см) (?:также|еще|далее|тоже)|читайте по теме|(?:ранее )?по теме|по теме|подробнее|еще по теме|смотрите|см|материал по теме|похожая новость',
  '(?:ayrica|bunu da|bunlari da|bunu) (?:okuyun|oku|okuyabilirsiniz|bakiniz)|ayrica bakiniz|bakiniz|ilgili haber|okumadan geçmeyin|devamini oku(?:yun)?|daha fazla oku|benzer haber',
];

/** Headings of the readers' comments. */
export const COMMENT_HEADINGS: readonly string[] = [
  "(?:\\d+ )?(?:comments?|responses?|replies)(?: ?\\(?\\d+\\)?)?|(?:leave|write|add|post) (?:a |your )?(?:comment|reply|review)s?|join the (?:discussion|conversation)|no comments(?: yet)?|readers?'? comments|have your say|discussion",
  '(?:\\d+ )?(?:şərh(?:lər)?|rəy(?:lər)?)(?: ?\\(?\\d+\\)?)?|(?:şərh|rəy) (?:yaz|bildir|əlavə).*|oxucu (?:şərhləri|rəyləri)',
  '(?:\\d+ )?(?:комментари(?:й|и|я|ев)|отзыв(?:ы|ов)?|обсуждение)(?: ?\\(?\\d+\\)?)?|(?:оставить|написать|добавить|оставьте) (?:свой )?комментари.*|комментарии читателей',
  '(?:\\d+ )?(?:yorum(?:lar)?)(?: ?\\(?\\d+\\)?)?|yorum (?:yap|yaz|ekle|birak).*|okuyucu yorumlari|(?:ilk )?yorumu? sen yap',
];

/** Names of share buttons and of the small services below an article. */
export const SHARE_WORDS: readonly string[] = [
  'facebook|x|twitter|tweet|telegram|whats ?app|viber|messenger|linkedin|pinterest|pin(?: it)?|reddit|vk|vkontakte|вконтакте|ok|odnoklassniki|одноклассники|instagram|youtube|tiktok|tumblr|skype|flipboard|threads|bluesky|mastodon|rss|e-?mail|mail|f|t|in|fb|tg|wa|line|pocket|google\\+?|google news',
  'share(?: (?:this|on|it|via|the|with)(?: .{1,30})?)?|copy(?: the)? (?:link|url)|link|print(?: (?:version|this|article|page))?|send(?: (?:to a friend|by e-?mail|link))?|e-?mail (?:this|to a friend)|bookmark|save|like|pdf|listen|subscribe|follow|download|report|a[+-]|font size|text size|back to top|top|close|menu|search|home|ok',
  'paylaş(?:in|)?|linki kopyala|keçidi kopyala|çap(?: et(?:in)?| versiyasi| üçün)?|dosta göndər|dinlə|yadda saxla|bəyən|yuxari|ana səhifə',
  'поделиться(?: .{1,20})?|поделитесь|скопировать(?: ссылку)?|копировать ссылку|печать|распечатать|версия для печати|отправить(?: другу| по почте)?|в закладки|сохранить|нравится|слушать|наверх|ссылка|главная',
  'bağlantiyi kopyala|linki kopyala|yazdir|arkadaşina gönder|kaydet|beğen|dinle|yukari|anasayfa|ana sayfa|tweetle|gönder|abone ol|takip et',
];

/** Labels of advertisements. */
export const AD_LABELS: readonly string[] = [
  'ad|ads|advert(?:isement|ising|s)?|advertisement - scroll to continue|sponsored(?: by .{1,30})?|promoted|promo|paid (?:content|post)|banner|article continues below(?: .{1,20})?|story continues below(?: .{1,20})?',
  'reklam(?:lar)?|реклама|на правах рекламы|партнерский материал|sponsorlu(?: içerik)?|sponsor|ilan|pr',
];

/** Openings of lines of tags, of counters and of the site's small print. */
export const SMALL_PRINT: readonly string[] = [
  '(?:tags?|keywords?|topics?|filed under|categor(?:y|ies)|labels?|views?|hits|reads|shares|posted in|section|rating|votes?|last updated|updated|published|viewed|share this|©|copyright|\\(c\\))(?:\\s*[:·-]|\\s+©|\\s*\\d|$)',
  '(?:teq(?:lər)?|açar sözlər|mövzular|baxiş(?:lar)?(?: sayi)?|bölmə|kateqoriya|oxunub|oxunma(?: sayi)?|yenilənib|dərc olunub|etiketlər)(?:\\s*[:·-]|\\s*\\d|$)',
  '(?:теги?|тэги|метки|ключевые слова|темы|просмотр(?:ов|ы|ено)?|прочитано|рубрика|раздел|категория|опубликовано|обновлено|рейтинг)(?:\\s*[:·-]|\\s*\\d|$)',
  '(?:etiket(?:ler)?|anahtar kelimeler|görüntülen?me|okunma(?: sayisi)?|kategori|konular|güncelleme|yayinlanma|yayin tarihi|okundu)(?:\\s*[:·-]|\\s*\\d|$)',
  '[\\d.,\\s]+k? ?(?:views?|reads|hits|shares?|likes?|min(?:ute)?s?(?: read)?|baxiş|dəfə oxunub|просмотр(?:а|ов)?|мин(?:ут[аы]?)?(?: чтения)?|görüntüle(?:n)?me|okunma|dk(?: okuma)?|dakika(?:lik okuma)?|dəq(?:iqə)?|oxunma)(?![\\p{L}]).{0,12}$',
  '(?:reading time|time to read|oxunma müddəti|время чтения|okuma süresi)(?![\\p{L}]).{0,20}$',
];

/** Sentences that only the foot of a site has, found anywhere in a block. */
export const SITE_NOTICES: readonly string[] = [
  'all rights reserved|bütün hüquqlar(?:i)? qorunur|все права защищены|tüm haklari saklidir|ctrl\\s*\\+\\s*enter',
  '(?:reprint\\w*|reproduc\\w+|use of (?:the )?(?:materials?|content)|quoting).{0,60}(?:link|permission|reference|allowed|prohibited)',
  '(?:при (?:использовании|перепечатке|цитировании|копировании)).{0,60}ссылк',
  '(?:istifadə (?:edərkən|zamani|edildikdə)|istinad etmədən).{0,60}(?:istinad|keçid|link|qadağan)|istinad (?:mütləq|zəruri|vacib)',
  'kaynak (?:gösterilmeden|göstermeden|belirtilmeden|gösterilerek)|izinsiz (?:kopyalanamaz|kullanilamaz|yayinlanamaz)',
  '(?:yandex|яндекс)[. ]?(?:metrika|метрика)|liveinternet|top\\.mail\\.ru|rambler.{0,6}(?:top|100)|google analytics|facebook pixel|sayğac',
];

/**
 * Appeals to subscribe, follow or pay, in the imperative, with the thing they ask for: both must be there.
 * Azerbaijani and Turkish put the verb at the end.
 */
export const APPEALS: readonly (readonly [string, string])[] = [
  [
    '^(?:please )?(?:subscribe|sign up|join|follow|support|donate|download|get|like us|stay (?:updated|informed|tuned|connected)|never miss|become a|help us|install|enable|register|log ?in|read us|find us|want more|enjoy(?:ed|ing)? (?:this|our))\\b',
    '\\b(?:us|our|newsletters?|letters?|channels?|apps?|telegram|whatsapp|reporting|journalism|inbox|notifications?|members?|subscribers?|independent|google news|facebook|twitter|instagram|youtube)\\b',
  ],
  [
    '(?:^(?:bizi|bizə)\\s|(?:abunə|dəstək) ol(?:un)?$|(?:izləyin|qoşulun|dəstəkləyin|yükləyin|üzv olun)$)',
    '(?:^|[^\\p{L}])(?:bizi|bizə|bizim|kanal|telegram|whatsapp|bülleten|abunə|səhifəmiz|müstəqil|jurnalistika|tətbiq|instagram|facebook|youtube)',
  ],
  [
    '^(?:подпис(?:ывайтесь|итесь|аться|ка на)|поддержите|следите за|присоединяйтесь|читайте нас|вступайте|скачайте|установите|оставайтесь|будьте в курсе|хотите быть в курсе)',
    '(?:^|[^\\p{L}])(?:нас|наш|канал|рассылк|telegram|телеграм|whatsapp|независим|журналист|приложени|instagram|facebook|youtube|новост|групп)',
  ],
  [
    '(?:^bizi\\s|(?:abone|üye|destek) olun?$|(?:takip edin|katilin|indirin|kaydolun|destekleyin)$)',
    '(?:^|[^\\p{L}])(?:bizi|bize|bülten|kanal|telegram|whatsapp|bağimsiz|gazetecili|uygulama|instagram|facebook|youtube|google haberler)',
  ],
];

/** What a notice about cookies speaks of, and what it asks or says: both must be there. */
export const COOKIE_NOTICE: readonly [string, string] = [
  '(?:cookies?|kuki|çerez|куки|файлы cookie)',
  '(?:\\bwe\\b|this (?:site|website)|our (?:site|website)|accept|consent|agree|continu|saytimiz|bu sayt|razi|qəbul|мы использ|наш сайт|этот сайт|соглас|sitemiz|bu site|kabul|kullaniyoruz|istifadə edir)',
];

/** Openings of a caption or of a picture credit. */
export const CREDIT_OPENINGS: readonly string[] = [
  '(?:photos?|pictures?|images?|illustration|source|credit|file photo|photo(?:graph)? by|courtesy(?: of)?|video|caption|graphic|map|screenshot)\\s*[:/|–—-]|(?:photo|image|picture) (?:by|credit|courtesy|from)\\b|©',
  '(?:foto(?:lar)?|şəkil|mənbə|video|fotoqraf|illüstrasiya|arxiv)\\s*[:/|–—-]|foto arxiv',
  '(?:фото(?:графия)?|источник|снимок|иллюстрация|видео|изображение|фото автора)\\s*[:/|–—-]|фото (?:из|с)\\b|фото ©',
  '(?:fotoğraf(?:lar)?|foto|görsel|kaynak|resim|arşiv)\\s*[:/|–—-]',
];

/** Openings of a byline, with the name behind them. */
export const BYLINE_OPENINGS: readonly string[] = [
  '(?:written |reported |text |story |interview |photo |words )?by\\s*:?\\s|(?:authors?|reporter|correspondent|text|edited by)\\s*[:/|]\\s',
  '(?:müəllif(?:lər)?|müxbir|hazirladi|yazdi|mətn|söhbətləşdi|redaktor)\\s*[:/|]?\\s',
  '(?:авторы?|текст|корреспондент|подготовил[аи]?|беседовал[аи]?|журналист|записал[аи]?)\\s*[:/|]?\\s',
  '(?:yazar|yazan|muhabir|haber|röportaj|hazirlayan|editör|derleyen)\\s*[:/|]\\s?',
];

/** Words for an author that name no person. */
export const NO_PERSON =
  /^(?:admin(?:istrator)?|editor|editors|editorial(?: team| staff| board)?|redaktor|redaksiya|редакция|редактор|админ(?:истратор)?|editör|newsroom|news ?desk|staff(?: writer| reporter)?|guest|anonymous|author|user|webmaster|root|moderator|web|news|site|system|superuser|unknown|null|undefined|haber merkezi|yönetici|xəbər|информагентство|press|agency|reporter)\d*$/;

/** Tokens of class names and ids that speak of furniture, in the style of Readability's lists. */
export const FURNITURE_NAMES =
  /^(?:ads?|adv|advert\w*|adsense|adslot|adfox|banners?|breadcrumbs?|bookmarks?|bread|captcha|comments?|comm|commentlist|disqus|consent|cookies?|gdpr|cookiebar|donat\w*|footer|foot|jumbotron|masthead|menu|mainmenu|submenu|navbar|nav|navigation|newsletters?|subscribe\w*|subscription|outbrain|taboola|mgid|pagination|pager|popups?|popular|modal|overlay|promos?|recommend\w*|related|relative|similar|reactions?|rating|share|sharing|sharer|shares|sharebar|addthis|addtoany|social|socials|soc|sidebar|sidebars|skyscraper|sponsor\w*|sponsored|tags?|taglist|tagcloud|toolbar|topbar|trending|tracker|widgets?|yarpp|alsoread|readalso|seealso|subscribebox|paywall|regwall|toast|ticker|skiplink|login|signup|search)$/;

/** Tokens of those names that stand for something about the picture above. */
export const CAPTION_NAMES =
  /^(?:caption|captions|figcaption|credit|credits|imgtext|imagetext|imgcaption|phototext|photocaption|photocredit|imgdesc|picdesc|signature|cutline|legend|copyright|altyazi|podpis|imgcap|piccap|piccaption|picturecaption|mediacaption|imagecaption|wpcaption|captiontext)$/;

/** Tokens of those names that stand for the author. */
export const AUTHOR_NAMES =
  /^(?:author|authors|byline|by|writer|reporter|muellif|muallif|avtor|yazar|contributor|postauthor|articleauthor)$/;

/** Tokens of those names that stand for a lead, which may be no full sentence. */
export const LEAD_NAMES =
  /^(?:lead|lede|intro|standfirst|subtitle|subheading|subhead|summary|deck|dek|kicker|spot|anons|announce|preview|excerpt|lid|abstract|sapo|ozet)$/;
