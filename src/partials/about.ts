import {html} from 'lit';
import {aboutReferences, aboutTexts} from '../content/about.js';
import type {ReferenceId} from '../content/references.js';
import type {Review} from '../shared/review.js';
import {contentReviewed, contentVersion} from '../shared/content-version.js';
import type {LocaleController} from '../localization/locale-controller.js';
import type {CrisisService} from '../regions/index.js';
import {once} from '../shared/once.js';
import type {Disclosures} from './disclosure.js';
import {longDate} from './date-and-time.js';
import {offsiteLink} from './offsite-link.js';
import {source} from './source.js';

/** A service that is named in the widget, with the pages its details come from. */
type Service = Pick<CrisisService, 'name' | 'sources'>;

/**
 * "About this information": the last part of every widget, whose own title is in its name, and on paper
 * of the last one alone.
 */
export function about(
  locale: LocaleController,
  review: Review | undefined,
  disclosures: Disclosures,
  level: number,
  widget: string,
  sources: Iterable<ReferenceId>,
  services: readonly Service[] = [],
) {
  const texts = aboutTexts(locale.msg);
  const {paper} = disclosures;
  paper.cites = new Map([
    ...[...sources, ...aboutReferences].map((id) => [id, () => source(locale.msg, id)] as const),
    ...services.map(
      ({name, sources: [page]}) =>
        [`${name} ${page.url}`, () => html`${name}: ${offsiteLink(locale.msg, page.url)}`] as const,
    ),
  ]);
  const cited = () => html`
    <ul class="bullets sources" role="list" lang="en" dir="ltr" translate="no">
      ${[...paper.allCites.values()].map((cite) => html`<li>${cite()}</li>`)}
    </ul>
  `;
  const cites = [...paper.cites.keys()].join(' ');
  const content = () => html`
    <div class="about stack">
      <p>${texts.forWhom} ${texts.limits}</p>
      <p>${texts.evidence}</p>
      <p>
        ${texts.version(contentVersion, longDate(locale, contentReviewed))}
        ${review ? reviewed(locale, texts, review) : texts.unreviewed}
      </p>
      <p>${texts.sources}</p>
      ${paper.isLast ? cited() : once(locale, `cited ${cites}`, cited)}
    </div>
  `;
  const key = ['about', locale.customs, cites, review?.by, review?.on, review?.isOutdated].join(
    ' ',
  );
  return disclosures.render({
    id: 'about',
    level,
    title: texts.title,
    of: widget,
    quiet: true,
    printed: paper.isLast ? 'always' : 'never',
    // On paper it cites what other widgets say, perhaps in another language: no copy of that.
    content: () => (paper.isLast ? content() : once(locale, key, content)),
  });
}

/** Who has checked the texts. The name may be in another script than the sentence around it. */
function reviewed(
  locale: LocaleController,
  texts: ReturnType<typeof aboutTexts>,
  {by, on, isOutdated}: Review,
) {
  const sentence = texts.reviewed(`\u2068${by}\u2069`, longDate(locale, on));
  return isOutdated ? `${sentence} ${texts.changedSince}` : sentence;
}
