import {html} from 'lit';
import {aboutReferences, aboutTexts} from '../content/about.js';
import type {ReferenceId} from '../content/references.js';
import type {Review} from '../shared/review.js';
import {contentReviewed, contentVersion} from '../shared/content-version.js';
import type {LocaleController} from '../localization/locale-controller.js';
import {confirmed, type Region} from '../regions/index.js';
import {once} from '../shared/once.js';
import type {Disclosures} from './disclosure.js';
import {longDate} from './date-and-time.js';
import {offsiteLink} from './offsite-link.js';
import {source} from './source.js';

/**
 * "About this information": the last part of every widget.
 *
 * @param region The country whose services the widget names: their pages are sources, too.
 */
export function about(
  locale: LocaleController,
  review: Review | undefined,
  disclosures: Disclosures,
  level: number,
  sources: Iterable<ReferenceId>,
  region?: Region,
) {
  const texts = aboutTexts(locale.msg);
  const cited = new Set([...sources, ...aboutReferences]);
  return disclosures.render({
    id: 'about',
    level,
    title: texts.title,
    quiet: true,
    content: () =>
      once(
        locale,
        ['about', ...cited, review?.by, review?.on, review?.isOutdated].join(' '),
        () => html`
          <p>${texts.forWhom} ${texts.limits}</p>
          <p>${texts.evidence}</p>
          <p>
            ${texts.version(contentVersion, longDate(locale, contentReviewed))}
            ${review ? reviewed(locale, texts, review) : texts.unreviewed}
          </p>
          <p>${texts.sources}</p>
          <ul class="bullets" role="list" lang="en" dir="ltr" translate="no">
            ${[...cited].map((id) => html`<li>${source(locale.msg, id)}</li>`)}
            ${servicesOf(region).map(
              ({name, sources: [page]}) =>
                html`<li>${name}: ${offsiteLink(locale.msg, page.url)}</li>`,
            )}
          </ul>
        `,
        region,
      ),
  });
}

const servicesOf = (region?: Region) => (region ? confirmed(region.services) : []);

/** Who has checked the texts. The name may be in another script than the sentence around it. */
function reviewed(
  locale: LocaleController,
  texts: ReturnType<typeof aboutTexts>,
  {by, on, isOutdated}: Review,
) {
  const sentence = texts.reviewed(`\u2068${by}\u2069`, longDate(locale, on));
  return isOutdated ? `${sentence} ${texts.changedSince}` : sentence;
}
