import type { Mailer } from './mailer.js';

/** Milliseconds a mail server has to answer. */
const PATIENCE = 20_000;

/** Sends by SMTP, over TLS where the server offers it. The library is loaded with the first mail: most nodes send none. */
export const smtpMailer = (url: string, from: string): Mailer => ({
  send: async (mail) => {
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({ url, connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE });
    try {
      await transport.sendMail({ ...mail, from });
    } finally {
      transport.close();
    }
  },
  sweep: () => Promise.resolve(),
  forget: () => Promise.resolve(),
});
