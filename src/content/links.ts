import type {Msg} from '../localization/msg.js';

/** What a link to another site says besides its text. */
export const linkTexts = (msg: Msg) => ({
  newTab: msg('opens in a new tab', {
    id: 'link.new-tab',
    desc: 'Every widget: said by screen readers after a link to another site. No capital letter at the start.',
  }),
});
