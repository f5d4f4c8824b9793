import {put} from './small.js';

/** What is wrong with a text, by language. Each cause is found once, and nothing else. */

const placeholder = /Keep each <x\/> once/;
const numbers = /Write the numbers of the English/;
const space = /Is a space missing/;
const oneVersion = /Keep one version/;
const again = /save in UTF-8/;
const direction = /the widgets set the direction/;
const date = /(?<=Am )<x .*?\/>/;

/** @type {Record<string, import('./rows.js').Damage[]>} */
export const texts = {
  de: [
    // Placeholders
    ['loses a placeholder', put(date, 'Montag'), 'damage crisis.checked:15', /has lost \$\{date\}/, placeholder],
    ['loses both placeholders', put(/Am <x.*?\/> geprüft von <x.*?\/>\./, 'Geprüft.'), 'damage crisis.checked:15', /has lost \$\{who\}, \$\{date\}/, placeholder],
    ['renames a placeholder', put(date, '<x id="1" equiv-text="${tag}"/>'), 'damage crisis.checked:15', /has lost \$\{date\} and has \$\{tag\}/, placeholder],
    ['doubles a placeholder', put('Am <x', 'Am <x id="1" equiv-text="${date}"/> <x'), 'damage crisis.checked:15', /has \$\{date\} more than once/, placeholder],
    ['puts a placeholder where there is none', put('um Trauer', 'um <x id="0" equiv-text="${what}"/> Trauer'), 'damage about.grief:20', /has \$\{what\}, which the English has not/, placeholder],
    ['translates a placeholder as text', put(date, '${Datum}'), 'damage crisis.checked:15', /has lost \$\{date\} and has \$\{Datum\}/, placeholder],
    ['puts spaces into a placeholder', put(date, '${ date }'), 'damage crisis.checked:15', /placeholder that is broken: “Am \$\{ date \}/, placeholder],
    ['writes a placeholder as Poedit shows it', put(date, '{${date}}'), 'damage crisis.checked:15', /placeholder that is broken/, placeholder],
    ['writes a placeholder of Angular', put(date, '{{1}}'), 'damage crisis.checked:15', /broken: “Am \{\{1\}\}/, placeholder],
    ['writes a placeholder of gettext', put(date, '{date}'), 'damage crisis.checked:15', /broken: “Am \{date\}/, placeholder],
    ['forgets half of a placeholder', put(date, '${date'), 'damage crisis.checked:15', /placeholder that is broken/, placeholder],
    // Numbers and addresses
    ['changes a number to call', put('Sie 112', 'Sie 110'), 'damage crisis.where:10', /has 110 where the English has 112/, numbers],
    ['adds a digit to a number to call', put('Sie 112', 'Sie 1122'), 'damage crisis.where:10', /has 1122/, numbers],
    ['takes a number to call out', put('Sie 112 an', 'Sie an'), 'damage crisis.where:10', /does not have 112/, numbers],
    ['writes a number to call as words', put('Sie 112', 'Sie eins eins zwei'), 'damage crisis.where:10', /does not have 112/, numbers],
    ['writes a number to call in pieces', put('Sie 112', 'Sie 1 12'), 'damage crisis.where:10', /has 1, 12 where the English has 112/, numbers],
    ['adds a second number to call', put('Sie 112', 'Sie 112 oder 110'), 'damage crisis.where:10', /has 110, which the English has not/, numbers],
    ['says a number to call twice', put('Sie 112', 'Sie 112, ja 112,'), 'damage crisis.where:10', /has 112, which the English has not/, numbers],
    ['writes a number to call with letters', put('Sie 112', 'Sie I12'), 'damage crisis.where:10', /has 12 where the English has 112/, numbers],
    ['writes a number to call in superscript', put('Sie 112', 'Sie ¹¹²'), 'damage crisis.where:10', /has ¹¹² where the English has 112/, numbers],
    ['writes a number to call in circles', put('Sie 112', 'Sie ①①②'), 'damage crisis.where:10', /has ①①② where the English has 112/, numbers],
    ['adds a helpline', put('um Trauer', 'um Trauer: 0800 111 0 111'), 'damage about.grief:20', /has 0800, 111, 0, 111/, numbers],
    ['adds a small number', put('um Trauer', 'um Trauer in 16 Sitzungen'), 'damage about.grief:20', /has 16, which the English has not/, numbers],
    ['changes an age', put('von 12', 'von 11'), 'damage about.ages:25', /has 11 where the English has 12/, numbers],
    ['changes the other age', put('bis 18', 'bis 81'), 'damage about.ages:25', /has 81 where the English has 18/, numbers],
    ['leaves out an age', put('von 12 bis 18', 'bis 18'), 'damage about.ages:25', /does not have 12 of the English/, numbers],
    ['writes ages as words', put('von 12 bis 18', 'von zwölf bis achtzehn'), 'damage about.ages:25', /does not have 12, 18/, numbers],
    ['joins numbers with a hyphen', put('von 12 bis 18', 'von 12-18'), 'damage about.ages:25', /can be read as the number 1218/, /Write a dash/],
    ['adds an address', put('um Trauer', 'um Trauer, www.example.org'), 'damage about.grief:20', /read as an address: “.*www\.example\.org/, space],
    ['adds an e-mail address', put('um Trauer', 'um Trauer: hilfe@example.org'), 'damage about.grief:20', /read as an address/, space],
    ['adds a link', put('um Trauer', 'um Trauer: https://example.org/a'), 'damage about.grief:20', /read as an address/, space],
    ['forgets the space after a full stop', put('12 bis 18. Es kostet nichts', '12 bis 18 Jahren.Es kostet nichts'), 'damage about.ages:25', /read as an address: “.*Jahren\.Es/, space],
    ['forgets the space after an abbreviation', put('um Trauer', 'um Trauer usw.und mehr'), 'damage about.grief:20', /read as an address: “.*usw\.und/, space],
    ['changes an address', put('auf findahelpline.com', 'auf findahelpline.org'), 'damage about.site:30', /does not have .*findahelpline\.org/, /addresses as in the English/],
    ['takes an address out', put('auf findahelpline.com', 'im Netz'), 'damage about.site:30', /does not have findahelpline\.com/, /addresses as in the English/],
    // Letters
    ['encodes ü twice', put('geprüft', 'geprÃ¼ft'), 'damage crisis.checked:15', /encoded twice: “.*Ã¼/, again],
    ['encodes ß and quotes twice', put('um Trauer', 'um â€žTrauerâ€œ'), 'damage about.grief:20', /encoded twice/, again],
    ['encodes a no-break space twice', put('um Trauer', 'umÂ\u00a0Trauer'), 'damage about.grief:20', /encoded twice/, again],
    ['saves a letter as ?', put('geprüft', 'gepr?ft'), 'damage crisis.checked:15', /question marks where letters were: “.*gepr\?ft/, again],
    ['saves the first letter of a word as ?', put('geht es', '?ber'), 'damage about.grief:20', /question marks where letters were: “.*\?ber/, again],
    ['saves the first letter of all as ?', put('Für', '?r'), 'damage about.ages:25', /question marks where letters were: “\?r/, again],
    ['writes a dash for what is missing', put('Wenn Sie Hilfe brauchen', '-'), 'damage crisis.title:5', /no word in it: “-”/, /empty the <target>/],
    ['leaves punctuation alone', put('In der IPT geht es um Trauer.', '…'), 'damage about.grief:20', /no word in it: “…”/, /empty the <target>/],
    ['puts a text of the Arabic file in', put('Wenn Sie Hilfe brauchen', 'إذا احتجت إلى مساعدة'), 'damage crisis.title:5', /sentence in another script than the language’s: “إذا/, /Translate it/],
    ['puts one sentence of the Ukrainian file in', put('Es kostet nichts', 'Це безкоштовно'), 'damage about.ages:25', /another script.*Це безкоштовно/, /Translate it/],
    ['saves letters as ??', put('um Trauer', 'um ?? Trauer'), 'damage about.grief:20', /question marks/, again],
    ['saves a letter as the sign for none', put('geprüft', 'gepr\ufffdft'), 'damage crisis.checked:15', /has lost letters: “.*gepr\ufffdft/, again],
    // Merges, notes, copies
    ['leaves the marks of a merge in a text', put('um Trauer', 'um &lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD Trauer'), 'damage about.grief:20', /two versions/, oneVersion],
    ['leaves the line between two versions', put('um Trauer', 'um ======= Trauer'), 'damage about.grief:20', /two versions/, oneVersion],
    ['leaves a note: TODO', put('um Trauer', 'um Trauer TODO: prüfen'), 'damage about.grief:20', /note to yourself: “.*TODO/, /delete the note/],
    ['leaves a note: FIXME', put('um Trauer', 'um Trauer FIXME'), 'damage about.grief:20', /note to yourself/, /delete the note/],
    ['leaves a note: XXX', put('um Trauer', 'um Trauer XXX'), 'damage about.grief:20', /note to yourself/, /delete the note/],
    ['leaves a note: (?)', put('um Trauer', 'um Trauer (?)'), 'damage about.grief:20', /note to yourself/, /delete the note/],
    ['leaves a note in brackets', put('um Trauer', 'um Trauer [oder Kummer]'), 'damage about.grief:20', /note to yourself/, /delete the note/],
    ['leaves filler', put('um Trauer', 'um Trauer. Lorem ipsum'), 'damage about.grief:20', /note to yourself/, /delete the note/],
    ['doubles a text', put('In der IPT geht es um Trauer.', 'In der IPT geht es um Trauer. In der IPT geht es um Trauer.'), 'damage about.grief:20', /everything twice/, /Delete one/],
    ['doubles a text without a space', put('In der IPT geht es um Trauer.', 'In der IPT geht es um Trauer.In der IPT geht es um Trauer.'), 'damage about.grief:20', /everything twice/, /Delete one/],
    ['puts the English before the translation', put('In der IPT geht', 'IPT works on grief. In der IPT geht'), 'damage about.grief:20', /English beside the translation/, /Delete the English/],
    ['puts the English after the translation', put('um Trauer.', 'um Trauer. (IPT works on grief.)'), 'damage about.grief:20', /English beside the translation/, /Delete the English/],
    // Markup and invisible characters
    ['writes markup', put('um Trauer', 'um &lt;b&gt;Trauer&lt;/b&gt;'), 'damage about.grief:20', /holds markup: “.*<b>/, /plain text/],
    ['writes a link of HTML', put('um Trauer', 'um &lt;a href="#"&gt;Trauer&lt;/a&gt;'), 'damage about.grief:20', /holds markup/, /plain text/],
    ['writes a less-than sign', put('um Trauer', 'um Trauer, 3 &lt; 5'.replace('3', 'a').replace('5', 'b')), 'damage about.grief:20', /sign that is read as markup: “.*a < b/, /Write a word/],
    ['writes an arrow', put('um Trauer', 'um -&gt; Trauer'), 'damage about.grief:20', /sign that is read as markup: “.*->/, /Write a word/],
    ['escapes & twice', put('an &amp; warten', 'an &amp;amp; warten'), 'damage crisis.where:10', /written twice over.*“.*&amp;/, /character itself/],
    ['escapes < twice', put('an &amp; warten', 'an &amp;lt; warten'), 'damage crisis.where:10', /written twice over/, /character itself/],
    ['escapes a no-break space twice', put('an &amp; warten', 'an &amp;nbsp; warten'), 'damage crisis.where:10', /written twice over/, /character itself/],
    ['adds a left-to-right mark', put('Wenn', '\u200eWenn'), 'damage crisis.title:5', /mark of direction: “\[LRM\]Wenn/, direction],
    ['adds a zero-width space', put('Wenn', 'Wenn\u200b'), 'damage crisis.title:5', /invisible character: “Wenn\[ZWSP\]/, /type the text again/],
    ['adds a byte order mark in a text', put('Wenn', '\ufeffWenn'), 'damage crisis.title:5', /invisible character: “\[BOM\]Wenn/, /type the text again/],
    ['adds a line separator', put('Wenn Sie', 'Wenn&#8232;Sie'), 'damage crisis.title:5', /invisible character: “Wenn\[LS\]/, /type the text again/],
    ['adds a control character of Windows', put('Wenn', 'Wenn\u0093'), 'damage crisis.title:5', /invisible character: “Wenn\[U\+0093\]/, /type the text again/],
    // Language
    ['writes too much', put('Hilfe brauchen', 'jetzt gleich Hilfe brauchen'), 'error crisis.title:5', /has 36 characters/, /24 or fewer/],
    ['does not use the glossary', put('um Trauer', 'um Kummer'), 'error about.grief:20', /glossary’s “Trauer\|trauer” for “grief”/, /“glossary:”/],
    ['does not use an abbreviation of the glossary', put('In der IPT', 'In der TIP'), 'error about.grief:20', /glossary’s “IPT” for “IPT”/, /“glossary:”/],
  ],
  ar: [
    ['puts a sentence of another file in', put('إذا احتجت إلى مساعدة', 'Wenn Sie Hilfe brauchen'), 'damage crisis.title:5', /another script/, /Translate it/],
    ['changes a number to call', put('١١٢', '١١٠'), 'damage crisis.where:10', /has 110 where the English has 112/, numbers],
    ['changes a number to call, in Western digits', put('١١٢', '122'), 'damage crisis.where:10', /has 122/, numbers],
    ['changes a number to call, in Persian digits', put('١١٢', '۱۱۳'), 'damage crisis.where:10', /has 113/, numbers],
    ['changes a number to call, in full-width digits', put('١١٢', '１１９'), 'damage crisis.where:10', /has 119/, numbers],
    ['changes an age', put('من ١٢', 'من ١٣'), 'damage about.ages:25', /has 13 where the English has 12/, numbers],
    ['adds a right-to-left mark', put('إذا', '\u200fإذا'), 'damage crisis.title:5', /mark of direction: “\[RLM\]/, direction],
    ['adds a left-to-right mark', put('إلى', '\u200eإلى'), 'damage crisis.title:5', /\[LRM\]/, direction],
    ['adds an Arabic letter mark', put('إذا', '\u061cإذا'), 'damage crisis.title:5', /\[ALM\]/, direction],
    ['adds isolates', put('إذا', '\u2067إذا\u2069'), 'damage crisis.title:5', /\[RLI\]/, direction],
    ['adds an embedding', put('إذا', '\u202bإذا\u202c'), 'damage crisis.title:5', /\[RLE\]/, direction],
    ['adds an override', put('إذا', '\u202eإذا'), 'damage crisis.title:5', /\[RLO\]/, direction],
    ['saves letters as ?', put('يتناول العلاج الحداد', '?????? ?????? ??????'), 'damage about.grief:20', /question marks/, again],
    ['encodes letters twice', put('الحداد', 'Ø§Ù„Ø\u00adØ¯Ø§Ø¯'), 'damage about.grief:20', /encoded twice/, again],
  ],
  hi: [
    ['puts a sentence of another file in', put('यह मुफ़्त है', 'Es kostet nichts'), 'damage about.ages:25', /another script/, /Translate it/],
    ['changes a number to call', put('११२', '१०२'), 'damage crisis.where:10', /has 102/, numbers],
    ['changes a number to call, in Western digits', put('११२', '100'), 'damage crisis.where:10', /has 100/, numbers],
    ['changes a number to call, in Bengali digits', put('११२', '১১৩'), 'damage crisis.where:10', /has 113/, numbers],
    ['changes an age', put('१८', '१७'), 'damage about.ages:25', /has 17 where the English has 18/, numbers],
    ['saves letters as ?', put('आईपीटी शोक', '?????? ???'), 'damage about.grief:20', /question marks/, again],
    ['encodes letters twice', put('शोक', 'à¤¶à¥‹à¤•'), 'damage about.grief:20', /encoded twice/, again],
  ],
  uk: [
    ['puts a sentence of another file in', put('Якщо потрібна допомога', 'Besoin d’aide'), 'damage crisis.title:5', /another script/, /Translate it/],
    ['changes a number to call', put('Подзвоніть 112', 'Подзвоніть 103'), 'damage crisis.where:10', /has 103/, numbers],
    ['changes an age', put('від 12', 'від 21'), 'damage about.ages:25', /has 21/, numbers],
    ['saves letters as ?', put('горем', '?????'), 'damage about.grief:20', /question marks/, again],
    ['encodes letters twice', put('горем', 'Ð³Ð¾Ñ€ÐµÐ¼'), 'damage about.grief:20', /encoded twice/, again],
  ],
  fr: [
    ['changes a number to call', put('le 112', 'le 15'), 'damage crisis.where:10', /has 15 where the English has 112/, numbers],
    ['encodes é twice', put('Vérifié', 'VÃ©rifiÃ©'), 'damage crisis.checked:15', /encoded twice/, again],
    ['encodes an apostrophe twice', put('d’aide', 'dâ€™aide'), 'damage crisis.title:5', /encoded twice/, again],
  ],
  'zh-Hans': [
    ['puts a sentence of another file in', put('免费。', 'Es kostet nichts.'), 'damage about.ages:25', /another script/, /Translate it/],
    ['changes a number to call', put('拨打112', '拨打120'), 'damage crisis.where:10', /has 120/, numbers],
    ['changes a number to call, in full-width digits', put('拨打112', '拨打１１０'), 'damage crisis.where:10', /has 110/, numbers],
    ['writes a number to call in Chinese', put('拨打112', '拨打一一二'), 'damage crisis.where:10', /does not have 112/, numbers],
    ['encodes letters twice', put('免费', 'å…\u008dè´¹'), 'damage about.ages:25', /encoded twice/, again],
    ['saves letters as ?', put('人际心理治疗', '??????'), 'damage about.grief:20', /question marks/, again],
    ['doubles a text', put('人际心理治疗处理丧亲之痛。', '人际心理治疗处理丧亲之痛。人际心理治疗处理丧亲之痛。'), 'damage about.grief:20', /everything twice/, /Delete one/],
  ],
}; // prettier-ignore

/** What a language writes and nothing is wrong with. */
/** @type {Record<string, import('./rows.js').Damage[]>} */
export const right = {
  de: [
    ['quotes the last word', put('um Trauer.', 'um „Trauer und Spaß“.')],
    ['writes a fraction of its own order', put(/Am (<x.*?\/>) geprüft von (<x.*?\/>)\./, '<x id="0" equiv-text="${who}"/>: <x id="1" equiv-text="${date}"/>.')],
    ['says twice what the language says twice', put('Es kostet nichts.', 'Schritt für Schritt, Tag für Tag.')],
    ['leaves a term out, and says why', put('um Trauer.</target>', 'um Kummer.</target><note>glossary: a set phrase</note>')],
    ['leaves a text in English, and says why', put('Wenn Sie Hilfe brauchen</target>', 'If you need help now</target><note>same: people know it in English</note>')],
    ['mends what was stale', put('Wenn Sie Hilfe brauchen</target>', 'Wenn Sie Hilfe brauchen</target><note>The English was: Get help. [00000000]</note>')],
    ['mends what was stale in a tool that writes no states', put('<target state="translated">Wenn Sie Hilfe brauchen</target>', '<target state="needs-review-translation">Wenn Sie Hilfe brauchen</target><note>The English was: Get help. [00000000]</note>')],
  ],
  fr: [
    ['writes its spaces', put('Besoin d’aide ?', 'Besoin d’aide\u202f?')],
    ['quotes at the end', put('après un décès.', 'après «\u00a0un décès…\u00a0»')],
  ],
  ar: [
    ['writes Western digits', put('١١٢', '112')],
    ['ends with an address', put('انظر أولًا إلى findahelpline.com هنا.', 'انظر هنا. findahelpline.com.')],
    ['writes Persian digits', put('١١٢', '۱۱۲')],
    ['asks', put('وهو مجاني.', 'هل هو مجاني؟')],
  ],
  hi: [
    ['writes Western digits', put('११२', '112')],
    ['keeps a short abbreviation alone', put('आईपीटी शोक पर काम करती है।', 'IPT। वह शोक पर काम करती है।')],
    ['joins and parts letters', put('मदद', 'मद\u200dद\u200c')],
  ],
  uk: [['writes an apostrophe', put('горем', 'здоров’ям і п’ятьма')]],
  'zh-Hans': [
    ['writes full-width digits', put('拨打112', '拨打１１２')],
    ['repeats a character', put('免费', '慢慢来，好好休息')],
  ],
}; // prettier-ignore
