import {Idiomorph} from 'idiomorph';

morph = (html) => Idiomorph.morph(document.body, html, {morphStyle: 'innerHTML'});
