import {html, nothing} from 'lit';
import {aboutReferences, aboutTexts} from '../content/about.js';
import {references, type Reference, type ReferenceId} from '../content/references.js';
import {contentReviewed, contentVersion} from '../shared/content-version.js';
import type {LocaleController} from '../localization/locale-controller.js';
import type {CrisisService} from '../regions/index.js';
import type {Disclosures} from './disclosure.js';
import {longDate} from './date-and-time.js';
import {offsiteLink} from './offsite-link.js';

/** A service that is named in the widget, with the pages its details come from. */
type Service = Pick<CrisisService, 'name' | 'sources'>;

/** "About this information": the last part of every widget. */
export function about(
  locale: LocaleController,
  disclosures: Disclosures,
  level: number,
  sources: Iterable<ReferenceId>,
  services: readonly Service[] = [],
) {
  const texts = aboutTexts(locale.msg);
  const cited: Reference[] = [...new Set([...sources, ...aboutReferences])].map(
    (id) => references[id],
  );
  return disclosures.render({
    id: 'about',
    level,
    title: texts.title,
    quiet: true,
    content: html`
      <p>${texts.forWhom} ${texts.limits}</p>
      <p>${texts.evidence}</p>
      <p>${texts.version(contentVersion, longDate(locale, contentReviewed))}</p>
      <p>${texts.sources}</p>
      <ul class="bullets" role="list" lang="en" dir="ltr" translate="no">
        ${cited.map(
          ({authors, year, title, in: where, href}) => html`
            <li>
              ${authors} (${year}). ${href ? offsiteLink(locale.msg, href, title) : title}.
              ${where ? html`<cite>${where}</cite>` : nothing}
            </li>
          `,
        )}
        ${services.map(
          ({name, sources: [page]}) => html`<li>${name}: ${offsiteLink(locale.msg, page.url)}</li>`,
        )}
      </ul>
    `,
  });
}
