import { expect, it } from "vitest";
import { mailLink } from "./mail-link";

it("writes the mail into the address, accents and line breaks with it", () => {
  expect(
    mailLink({ mailbox: "a@example.org", subject: "Été", body: "Bonjour,\nà vous & à eux" }),
  ).toBe(
    "mailto:a@example.org?subject=%C3%89t%C3%A9&body=Bonjour%2C%0D%0A%C3%A0%20vous%20%26%20%C3%A0%20eux",
  );
});

it.each([
  "a@example.org?bcc=b@example.org",
  "a@example.org,b@example.org",
  "a@example.org%0ABcc: b",
])("adds nobody, whatever the mailbox says: %s", (mailbox) => {
  const link = new URL(mailLink({ mailbox, subject: "s&cc=c@example.org", body: "b" }));
  expect([...link.searchParams.keys()]).toEqual(["subject", "body"]);
  expect(link.pathname).not.toMatch(/[,;]/);
});
