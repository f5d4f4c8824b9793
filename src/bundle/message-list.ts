import type {MessageList} from '../localization/message-list.js';
import {file, isWhole} from './file.js';
import {loadBeside} from './load-beside.js';

let ids: readonly string[] = [];

export async function loadMessages(): Promise<MessageList> {
  const list = (
    typeof file.ids === 'string' ? await loadBeside('ids', file.ids) : file.ids
  ) as MessageList;
  ids = Object.keys(list);
  return list;
}

/** The place of a message, once the list is there. */
export const keyOf = (id: string): number => ids.indexOf(id);

/** A file with one widget has the messages of that widget alone. */
export const listsAll = isWhole;
