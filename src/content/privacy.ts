import type {Msg} from '../localization/msg.js';

/** A paragraph for the privacy notice of a clinic's site: what the widgets store, send and show. */
export function privacyTexts(msg: Msg) {
  return {
    stores: msg(
      'Some pages of this site have information about interpersonal psychotherapy that you can open, and questions you can answer. These parts set no cookies and store nothing on your device. What you answer or open stays on the page, is sent to nobody, and is gone when you leave the page.',
      {
        id: 'privacy.stores',
        desc: 'Paragraph that a clinic puts into its privacy notice: what the widgets keep and send.',
      },
    ),
    loads: msg('They are loaded from the server of this site, like the page itself.', {
      id: 'privacy.loads',
      desc: 'Privacy notice of a clinic: where the files of the widgets come from.',
    }),
    shows: msg(
      'They show phone numbers and links to other organisations. Only if you call, write or follow a link does that organisation learn of you, and your device may keep the call or the visit in its lists.',
      {
        id: 'privacy.shows',
        desc: 'Privacy notice of a clinic: what happens when a visitor uses a number or link in a widget.',
      },
    ),
    usage: msg(
      'We count how often one of these parts is shown, and how often the questions are begun and finished. We do not learn what anybody answers or opens.',
      {
        id: 'privacy.usage',
        desc: 'Privacy notice of a clinic that counts the use of the widgets: what is counted.',
      },
    ),
  };
}
