/** Mail out of the house, by one server, encrypted or not at all. */
import { createTransport } from 'nodemailer';
import type { Mailer } from '#newsroom/mail/mailer.ts';
import type { Logger } from '#server/log.ts';

const MAIL_LIMITS = { connectMs: 10_000, silenceMs: 20_000 } as const;

/** What nothing that goes into a header may hold: it could add headers or addressees. */
const BREAKS_HEADERS = /[\p{Cc}]/u;

/** Letters go out by TLS, from the first byte (smtps) or after STARTTLS (smtp); a server that offers neither gets none. */
export function createMailer({ server, from }: { server: URL; from: string }, log: Logger): Mailer {
  const secure = server.protocol === 'smtps:';
  const transport = createTransport({
    host: server.hostname,
    port: Number(server.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure,
    ...(server.username && { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } }),
    connectionTimeout: MAIL_LIMITS.connectMs,
    greetingTimeout: MAIL_LIMITS.connectMs,
    socketTimeout: MAIL_LIMITS.silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text }) {
      if (BREAKS_HEADERS.test(to) || BREAKS_HEADERS.test(subject) || !/^[^\s<>,;:"\\]+$/.test(to))
        throw new Error('A letter cannot go to this address.');
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text });
      } catch (error) {
        log.error({ err: error }, 'A letter could not be sent.');
        throw error;
      }
    },
  };
}
