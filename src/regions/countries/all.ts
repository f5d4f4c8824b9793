import {at} from './at.js';
import {au} from './au.js';
import {be} from './be.js';
import {br} from './br.js';
import {ca} from './ca.js';
import {ch} from './ch.js';
import {cl} from './cl.js';
import {cn} from './cn.js';
import {co} from './co.js';
import {de} from './de.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {gb} from './gb.js';
import {hk} from './hk.js';
import {ie} from './ie.js';
import {india} from './in.js';
import {mx} from './mx.js';
import {nl} from './nl.js';
import {nz} from './nz.js';
import {pl} from './pl.js';
import {pt} from './pt.js';
import {sg} from './sg.js';
import {tw} from './tw.js';
import {ua} from './ua.js';
import {us} from './us.js';
import {za} from './za.js';
import type {Region} from '../region.js';

export {international} from './international.js';

/** Every country there is a sheet of. The files for a page have less of each: .config/vite/countries.ts. */
export const countries: readonly Region[] = [
  at,
  au,
  be,
  br,
  ca,
  ch,
  cl,
  cn,
  co,
  de,
  es,
  fr,
  gb,
  hk,
  ie,
  india,
  mx,
  nl,
  nz,
  pl,
  pt,
  sg,
  tw,
  ua,
  us,
  za,
];
