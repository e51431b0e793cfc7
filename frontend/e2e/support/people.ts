/** The demo accounts of the realm; they exist on test and demo installations alone. */
const password = "Passerelle-2026";

const account = (name: string) => ({ email: `${name}@demo.passerelle.test`, password });

export const people = {
  adminOfPontcharra: account("admin.pontcharra"),
  editorOfPontcharra: account("editor.pontcharra"),
  reporterOfPontcharra: account("reporter.pontcharra"),
  editorOfDembela: account("editor.dembela"),
  editorOfCergy: account("editor.cergy"),
  editorOfBoth: account("editor.both"),
  moderator: account("moderation"),
  platformAdmin: account("admin"),
  nobody: account("visitor.noaccess"),
};

export type Person = (typeof people)[keyof typeof people];
