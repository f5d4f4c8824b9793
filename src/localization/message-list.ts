/** Every message by its id, with what a translation has to keep: see fixed-parts.ts. */
export type MessageList = Readonly<Record<string, string>>;

/** The list of the messages, which only a page with words of its own needs. */
export const loadMessages = async (): Promise<MessageList> =>
  (await import('../generated/messages.js')).messages;

/** Whether the list has every message of the kit. */
export const listsAll = true;
