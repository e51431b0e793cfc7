interface Mail {
  mailbox: string;
  subject: string;
  body: string;
}

/** A mail to write, as an address (RFC 6068). Nothing in it can add a recipient, another header or end the address. */
export function mailLink({ mailbox, subject, body }: Mail): string {
  const to = mailbox.split("@").map(encodeURIComponent).join("@");
  const lines = body.replaceAll(/\r?\n/g, "\r\n");
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
