import {before, readBefore} from '../before.js';
import {readBuilt} from '../files.js';
import {scriptWith} from '../growth.js';
import {handWritten} from './hand-written.js';
import {kit} from './kit.js';
import {leanLit} from './lean-lit.js';
import {nhsuk} from './nhsuk.js';
import {prerendered} from './prerendered.js';
import {reactRadix} from './react-radix.js';
import {shoelace} from './shoelace.js';
import {staticHtml} from './static-html.js';
import {surveyTimeline} from './survey-timeline.js';
import {webAwesome} from './web-awesome.js';

const crisis = 'ipt-crisis-help';
const cdn = (file) => readBuilt(`cdn/${file}`);

/**
 * The pages that are compared, in four groups: all widgets in English, all in Spanish on a site that
 * speaks several languages, crisis help alone, and all widgets as if they knew more countries. The first
 * page of each group is its floor; that of the version before is made of the words it had.
 *
 * A page is what its module gives, and its `name`, `group`, `lang` and `floor`. `before` names the page
 * that did the same in the version before. One that cannot be made is left out, and told.
 *
 * @param {{en: object, es: object, before?: {en: object, es: object}}} contents as contents.js gives them
 * @param {(name: string, error: unknown) => void} fail
 */
export async function pagesOf({en, es, before: then}, fail) {
  const read = readBefore();
  const old = read && ((file) => read(`cdn/${file}`));
  const was = (what) => `version ${before.version}, ${what}`;
  const itsWords = (floor) => `${floor}, words of ${before.version}`;
  const withCountries = async (number) => {
    const script = await scriptWith(number);
    return kit(() => script, 'ipt-widgets.en.js');
  };
  const alone = (content) => ({...content, widgets: content.widgets.filter(({tag}) => tag === crisis)}); // prettier-ignore
  const all = {
    English: {
      'static HTML': () => staticHtml(en),
      'hand-written elements': () => handWritten(en),
      'lean Lit': () => leanLit(en),
      'nhsuk-frontend': () => nhsuk(en),
      Shoelace: () => shoelace(en),
      'Web Awesome': () => webAwesome(en),
      'React + Radix': () => reactRadix(en),
      'SurveyJS + TimelineJS': () => surveyTimeline(en),
      'ipt-widgets': () => kit(cdn, 'ipt-widgets.en.js'),
      'ipt-widgets, prerendered': () => prerendered(kit(cdn, 'ipt-widgets.en.js')),
      [itsWords('static HTML')]: then && (() => staticHtml(then.en)),
      [was('English')]: old && (() => kit(old, 'ipt-widgets.en.js')),
    },
    Spanish: {
      'static HTML, Spanish': () => staticHtml(es),
      'ipt-widgets, core and Spanish': () => kit(cdn, 'ipt-widgets.js', {beside: ['ipt-widgets.es.json', 'ipt-widgets.de.json'], speaksGerman: true}), // prettier-ignore
      'ipt-widgets, Spanish in one file': () => kit(cdn, 'ipt-widgets.es.js'),
      'ipt-widgets, every language in one file': () =>
        kit(cdn, 'ipt-widgets.all.js', {speaksGerman: true}),
      [itsWords('static HTML, Spanish')]: then && (() => staticHtml(then.es)),
      [was('every language')]: old && (() => kit(old, 'ipt-widgets.js', {speaksGerman: true})),
      [was('Spanish in one file')]: old && (() => kit(old, 'ipt-widgets.es.js')),
    },
    'crisis help': {
      'static HTML, crisis help': () => staticHtml(alone(en)),
      'ipt-widgets, crisis help alone': () => kit(cdn, 'ipt-crisis-help.en.js', {tags: [crisis]}),
      'ipt-widgets, crisis help prerendered': () =>
        prerendered(kit(cdn, 'ipt-crisis-help.en.js', {tags: [crisis]})),
      [itsWords('static HTML, crisis help')]: then && (() => staticHtml(alone(then.en))),
      [was('crisis help alone')]: old && (() => kit(old, 'ipt-widgets.en.js', {tags: [crisis]})),
    },
    'more countries': {
      'as many as there are': () => kit(cdn, 'ipt-widgets.en.js'),
      '40 countries': () => withCountries(40),
      '100 countries': () => withCountries(100),
    },
  };
  const befores = {
    'ipt-widgets': was('English'),
    'ipt-widgets, prerendered': was('English'),
    'ipt-widgets, core and Spanish': was('every language'),
    'ipt-widgets, Spanish in one file': was('Spanish in one file'),
    'ipt-widgets, every language in one file': was('every language'),
    'ipt-widgets, crisis help alone': was('crisis help alone'),
    'ipt-widgets, crisis help prerendered': was('crisis help alone'),
  };
  const pages = {};
  for (const [group, makers] of Object.entries(all)) {
    for (const [name, make] of Object.entries(makers)) {
      if (!make) continue;
      const [first] = Object.keys(makers);
      const floor = name.includes(before.version) ? itsWords(first) : first;
      const lang = group === 'Spanish' ? 'es' : 'en';
      const headings = group === 'crisis help' ? 1 : en.widgets.length;
      try {
        pages[name] = {
          name,
          group,
          lang,
          headings,
          floor,
          before: befores[name],
          ...(await make()),
        };
      } catch (error) {
        fail(name, error);
      }
    }
  }
  return pages;
}
