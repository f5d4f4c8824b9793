/**
 * What a translator does in each tool, by language. In German also what goes wrong: a placeholder is
 * lost. Two texts are “Start” in English, and only one of them is in German.
 *
 * @type {Record<string, Record<string, string>>}
 */
export const work = {
  de: {
    'crisis.emergency': 'Akut in Gefahr',
    'crisis.region.choose': 'In welchem Land sind Sie?',
    'about.limits': 'Hier finden Sie Informationen. Sie ersetzen nicht den Rat aus einer Praxis, wo man Sie kennt.', // prettier-ignore
    'about.version': 'Texte: Version ${version}, zuletzt am ${date} mit ihren Quellen verglichen. Eine Fachperson in Ihrem Land hat sie noch nicht freigegeben.', // prettier-ignore
    'phases.start.name': 'Anfang',
    'phases.here-at': 'Sie sind hier: Sitzung ${session}.',
  },
  ar: {
    'crisis.region.choose': 'اختيار بلدك',
    'about.version': 'النصوص: النسخة ${version}، وآخر مقارنة لها بمصادرها كانت بتاريخ ${date}. لم يعتمدها بعد مختص صحي في بلدك.', // prettier-ignore
  },
  'zh-Hans': {
    'crisis.region.choose': '选择你所在的国家或地区',
    'about.version': '文本版本：${version}，最近一次与来源核对的日期：${date}。你所在国家或地区的临床专业人员还没有审核认可这些文本。', // prettier-ignore
  },
};

/** The text that has lost a placeholder. */
export const broken = 'phases.here-at';
