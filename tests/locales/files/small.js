/**
 * A small file of each script, without a fault, for tables of what tools and hands do to files. A unit
 * has five lines; the first begins in line 5.
 */

export const messages = [
  {id: 'crisis.title', text: 'If you need help now', desc: 'Heading. max:24'},
  {id: 'crisis.where', text: 'Call 112 & wait', desc: 'Keep the number 112.'},
  {id: 'crisis.checked', text: 'Checked by ${who} on ${date}.', desc: 'Placeholders: a name, a date.'},
  {id: 'about.grief', text: 'IPT works on grief.', desc: 'What it works on.'},
  {id: 'about.ages', text: 'For young people from 12 to 18. It is free.', desc: 'For whom.'},
  {id: 'about.site', text: 'Look at findahelpline.com first.', desc: 'Keep the address.'},
]; // prettier-ignore

export const terms = [
  {term: 'grief', language: 'de', translation: 'Trauer|trauer', note: ''},
  {term: 'IPT', language: 'de', translation: 'IPT', note: ''},
];

/** @type {Record<string, string[]>} in the order of the messages */
const texts = {
  de: ['Wenn Sie Hilfe brauchen', 'Rufen Sie 112 an & warten Sie', 'Am ${date} geprüft von ${who}.', 'In der IPT geht es um Trauer.', 'Für junge Menschen von 12 bis 18. Es kostet nichts.', 'Sehen Sie zuerst auf findahelpline.com nach.'],
  fr: ['Besoin d’aide ?', 'Appelez le 112 & attendez', 'Vérifié par ${who} le ${date}.', 'La TIP aide après un décès.', 'Pour les jeunes de 12 à 18 ans. C’est gratuit.', 'Voyez d’abord findahelpline.com.'],
  uk: ['Якщо потрібна допомога', 'Подзвоніть 112 & чекайте', 'Перевірено: ${who}, ${date}.', 'ІПТ працює з горем.', 'Для молоді від 12 до 18 років. Це безкоштовно.', 'Спершу подивіться на findahelpline.com.'],
  ar: ['إذا احتجت إلى مساعدة', 'يُرجى الاتصال برقم ١١٢ & الانتظار', 'راجعه ${who} في ${date}.', 'يتناول العلاج الحداد.', 'للشباب من ١٢ إلى ١٨ سنة. وهو مجاني.', 'انظر أولًا إلى findahelpline.com هنا.'],
  hi: ['मदद चाहिए तो', '११२ पर फ़ोन करें & रुकें', '${date} को ${who} ने जाँचा।', 'आईपीटी शोक पर काम करती है।', '१२ से १८ साल के लोगों के लिए। यह मुफ़्त है।', 'पहले findahelpline.com देखें।'],
  'zh-Hans': ['如果你需要帮助', '拨打112 & 等待', '由${who}于${date}核对。', '人际心理治疗处理丧亲之痛。', '面向12至18岁的年轻人。免费。', '请先查看 findahelpline.com。'],
}; // prettier-ignore

/** Those of the kit, as the reader is told. */
export const languages = [...Object.keys(texts), 'pt-BR', 'es', 'fr-CA'];

const escape = (/** @type {string} */ text) => text.replace(/&/g, '&amp;');

/** @param {string} text @param {string} english */
const withPlaceholders = (text, english) => {
  const order = english.match(/\$\{\w+\}/g) ?? [];
  return escape(text).replace(
    /\$\{\w+\}/g,
    (name) => `<x id="${order.indexOf(name)}" equiv-text="${name}"/>`,
  );
};

/** A file as `locales:extract` writes it. @param {string} language */
export const fileOf = (language) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="en" target-language="${language}" original="ipt-widgets" datatype="plaintext">
    <body>
${messages
  .map(
    ({id, text, desc}, index) => `      <trans-unit id="${id}">
        <source>${withPlaceholders(text, text)}</source>
        <target state="translated">${withPlaceholders(texts[language][index], text)}</target>
        <note from="lit-localize">${desc}</note>
      </trans-unit>
`,
  )
  .join('')}    </body>
  </file>
</xliff>
`;

/** What an undamaged file says. @param {string} language @returns {Record<string, string>} */
export const textsOf = (language) =>
  Object.fromEntries(messages.map(({id}, index) => [id, texts[language][index]]));

/** A change that has to change something. @param {string | RegExp} from @param {string} to */
export const put = (from, to) => (/** @type {string} */ text) => {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`nothing to change: ${from}`);
  return changed;
};

/** The same everywhere. @param {string | RegExp} from @param {string} to */
export const putAll = (from, to) => (/** @type {string} */ text) => {
  const changed = text.replaceAll(from, to);
  if (changed === text) throw new Error(`nothing to change: ${from}`);
  return changed;
};
