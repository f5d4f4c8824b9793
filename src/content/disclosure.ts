import type {Msg} from '../localization/msg.js';

/** The words of the button that opens all panels of a widget, or closes them. */
export const disclosureTexts = (msg: Msg) => ({
  openAll: msg('Open all', {
    id: 'disclosure.open-all',
    desc: 'Problem areas: button that opens all panels. max:24',
  }),
  closeAll: msg('Close all', {
    id: 'disclosure.close-all',
    desc: 'Problem areas: button that closes all panels. max:24',
  }),
});
