/**
 * The script of the pages for a frame. What the address asks for is read first: an element takes its
 * country when it is defined.
 */
import './from-address.js';
import '../define/all.js';
