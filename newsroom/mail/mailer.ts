/** Who carries mail out of the house. The server makes one when it is told of a mail server; commands and doors use it. */
export interface Letter {
  to: string;
  subject: string;
  /** Plain text: no mail of the desk has anything else. */
  text: string;
}

export interface Mailer {
  /** Resolves when the mail server has taken the letter. Rejects when it has not. */
  send(letter: Letter): Promise<void>;
}
