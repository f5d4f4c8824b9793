import morphPlugin from '@alpinejs/morph';
import Alpine from 'alpinejs';

Alpine.plugin(morphPlugin);
Alpine.start();
morph = (html) => {
  const body = document.createElement('body');
  body.innerHTML = html;
  Alpine.morph(document.body, body);
};
