import MagicString from 'magic-string';
import type {Plugin} from 'vite';
import {references} from '../../src/content/references.js';

/** A piece of a program, as the bundler's parser gives it. */
interface Piece {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: Piece & {readonly value?: unknown};
  readonly value?: unknown;
}

/**
 * Leaves out the published sources that nothing in a script names: the panel with whom to call rests on
 * two of forty.
 */
export function citedReferences(): Plugin {
  return {
    name: 'ipt-references',
    sharedDuringBuild: true,
    renderChunk(code) {
      const entries: (Piece & {id: string})[] = [];
      const cited = new Set<unknown>();
      walk(this.parse(code) as unknown as Piece, (piece) => {
        const id = piece.type === 'Property' ? piece.key?.value : undefined;
        const isEntry = typeof id === 'string' && Object.hasOwn(references, id);
        if (isEntry) entries.push({...piece, id});
        else if (piece.type === 'Literal') cited.add(piece.value);
        return isEntry;
      });
      const changed = new MagicString(code);
      for (const {start, end} of entries.filter(({id}) => !cited.has(id))) {
        const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
        changed.remove(start, end + comma);
      }
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}

/** Shows each piece to `isDone`, and what is in it unless that says so. */
function walk(value: unknown, isDone: (piece: Piece) => boolean) {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && isDone(value as Piece)) return;
  for (const inside of Object.values(value)) walk(inside, isDone);
}
