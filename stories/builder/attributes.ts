import {parsePlan, sessionsOf, type Plan} from '../../src/elements/phase-timeline/plan.js';
import {directionOf} from '../../src/localization/locale-controller.js';
import {parseTag} from '../../src/localization/negotiate.js';
import {regionInput} from '../../src/regions/region-input.js';
import {contentVersion} from '../../src/shared/content-version.js';
import {elsewhere, integer, line, link, type Input} from '../../src/shared/input.js';
import {phone} from '../../src/shared/phone.js';
import {reviewInputs} from '../../src/shared/review.js';
import type {Choices, WidgetId} from './choices.js';
import type {Attributes} from './markup.js';
import {lineAsJson, ownLines} from './own-line.js';

/** Where relative addresses are read from when they are checked: any page of the clinic's site. */
const somePage = 'https://clinic.example/page';

/** What is typed by hand, each with what is accepted, by the rules of the elements themselves. */
export const typed = {
  name: line(80),
  heading: line(120),
  href: asTyped(link(somePage)),
  phone: {accepts: phone.accepts, parse: (value) => phone.parse(value)?.number},
  exit: asTyped(elsewhere({baseURI: somePage, URL: somePage} as Document)),
  folder: asTyped(folderInput()),
  site: siteInput(),
  reviewedBy: reviewInputs.by,
  reviewedOn: reviewInputs.on,
} satisfies Record<string, Input<string>>;

/** The clinic's own service, as far as it can be used. */
export function usableService({service}: Choices) {
  return {
    name: typed.name.parse(service.name),
    href: typed.href.parse(service.href),
    phone: typed.phone.parse(service.phone),
  };
}

const usualPlan = '12-16';

/** How many sessions each phase takes: as the clinic has it, else as it usually is. */
export const planOf = ({options}: Choices): Plan =>
  parsePlan(options.plan) ?? parsePlan(usualPlan)!;

/** The attributes of a widget, without those that say what is the default anyway. */
export function attributesOf(widget: WidgetId, choices: Choices): Attributes {
  return {
    ...languageOf(choices),
    ...commonOf(choices),
    ...ownOf(widget, choices),
    ...reviewOf(choices),
    'data-services':
      namesNumbers(widget) && ownLines(choices).services.length > 0
        ? lineAsJson(choices)
        : undefined,
  };
}

/** Where the widgets follow the page, they must not say a language themselves. */
function languageOf({language, follow}: Choices): Attributes {
  const tag = parseTag(language)?.baseName;
  return follow || !tag ? {} : {lang: tag, dir: directionOf(tag) === 'rtl' ? 'rtl' : undefined};
}

/** All but the timeline say whom to call. */
const namesNumbers = (widget: WidgetId) => widget !== 'phase-timeline';

const commonOf = ({region, headingLevel, usageEvents}: Choices): Attributes => ({
  region: regionInput.parse(region)?.code,
  'heading-level': headingLevel === 2 ? undefined : String(integer(1, 6).parse(headingLevel) ?? 2),
  'usage-events': usageEvents,
});

/** A check counts with name and day, and for the texts that stand in the widgets today. */
function reviewOf({review}: Choices): Attributes {
  const by = typed.reviewedBy.parse(review.by);
  const on = typed.reviewedOn.parse(review.on);
  return by && on ? {'reviewed-by': by, 'reviewed-on': on, 'reviewed-version': contentVersion} : {};
}

function ownOf(widget: WidgetId, choices: Choices): Attributes {
  const {audience, openAreas, plan, session, followUp, exitHref, show, openQuestions} =
    choices.options;
  switch (widget) {
    case 'problem-areas':
      return {audience: audience === 'adult' ? undefined : audience, open: openAreas.join(' ')};
    case 'phase-timeline':
      return {
        plan: parsePlan(plan) && plan.trim() !== usualPlan ? plan.trim() : undefined,
        session: integer(1, sessionsOf(planOf(choices)))
          .parse(session)
          ?.toString(),
        'no-maintenance': !followUp,
      };
    case 'fit-quiz':
      return {'exit-href': typed.exit.parse(exitHref)};
    case 'find-therapist': {
      const {name, href, phone} = usableService(choices);
      return {'service-name': name, 'service-href': href, 'service-phone': phone};
    }
    case 'crisis-help':
      return {};
    case 'common-questions':
      return {show: show.join(' '), open: openQuestions.join(' ')};
  }
}

/** An input that keeps what was written: `/contact`, and not the whole address it stands for. */
function asTyped({accepts, parse}: Input<string>): Input<string> {
  return {accepts, parse: (value) => (parse(value) ? String(value).trim() : undefined)};
}

/** A folder of a site: the name of the file is added to it. */
function folderInput(): Input<string> {
  return {
    accepts: 'a folder of your site, such as /ipt-widgets/, or an address that starts with https:',
    parse(value) {
      const address = link(somePage).parse(value);
      return address?.startsWith('https:') && !/[?#]/.test(address) ? address : undefined;
    },
  };
}

/** The beginning of a site: its name with https:, and no folder. */
function siteInput(): Input<string> {
  return {
    accepts: 'the beginning of your site, such as https://clinic.example',
    parse(value) {
      const address = link(somePage).parse(value);
      return address?.startsWith('https:') && String(value).trim().startsWith('https:')
        ? new URL(address).origin
        : undefined;
    },
  };
}
