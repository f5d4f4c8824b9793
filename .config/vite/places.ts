import path from 'node:path';

/** The source of the kit. */
export const source = path.resolve(import.meta.dirname, '../../src');
