/**
 * What a page puts into a slot is in the page's language, and would be written in the direction of the
 * widget's: a slot takes the direction of the first letter in it, as `dir="auto"` does. Where the
 * content names its own `dir`, that counts.
 */
export function followContent(root: ShadowRoot) {
  root.addEventListener('slotchange', ({target}) => {
    const slot = target as HTMLSlotElement;
    const words = slot.assignedNodes().map(({textContent}) => textContent);
    const [letter] = /\p{L}/u.exec(words.join(' ')) ?? [];
    if (letter) slot.dir = rightToLeft.test(letter) ? 'rtl' : 'ltr';
    else slot.removeAttribute('dir');
  });
}

const rightToLeft =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Syriac}\p{Script=Thaana}]/u;
