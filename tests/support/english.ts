import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {Msg} from '../../src/localization/msg.js';

type Template = Parameters<typeof runtimeMsg>[1];

/** The English text of every message. */
export const english = ((template: Template, options) =>
  runtimeMsg(undefined, template, options)) as Msg;

export interface RecordedMessage {
  readonly id: string;
  readonly desc: string;
  readonly text: string;
}

/** A `msg` that gives the English and keeps every message it was asked for, in order. */
export function recordMessages() {
  const messages: RecordedMessage[] = [];
  const msg = ((template: string, options) => {
    const text = english(template, options);
    messages.push({id: options?.id ?? '', desc: options?.desc ?? '', text});
    return text;
  }) as Msg;
  return {msg, messages};
}
