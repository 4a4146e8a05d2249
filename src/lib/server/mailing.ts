// What this server's configuration means for letters.
import { config } from './config.ts';

/** Letters go by themselves. It takes a mail server, and to know where people reach this one: the loop has no request to tell it. */
export const mails = config.smtpUrl !== null && config.origin !== null;

/** Of the links that a person gets to see. */
export const originOf = (url: URL): string => config.origin ?? url.origin;
