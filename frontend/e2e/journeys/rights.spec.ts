import { expect, test } from "../support/fixtures.ts";
import { call, tokenOf } from "../support/api.ts";
import { draftProject, type Draft } from "../support/drafts.ts";
import { people } from "../support/people.ts";
import { signInAs } from "../support/sign-in.ts";

/** The words of the page for the actions of the API, where a type of record has them. */
const words = {
  projects: {
    read: "Lire la fiche",
    report: "Saisir des valeurs d’indicateur",
    edit: "Modifier et soumettre",
    share: "Partager la modification avec un autre partenaire",
    confirm: "Dire « toujours vrai »",
    agree: "Convenir des indicateurs",
    moderate: "Publier, renvoyer, rétablir",
    withdraw: "Retirer la fiche",
  },
  partners: {
    read: "Lire la fiche",
    edit: "Modifier et soumettre",
    moderate: "Publier, renvoyer, rétablir",
    withdraw: "Retirer la fiche",
    "see-members": "Voir qui a un compte",
  },
};

interface Right {
  action: string;
  allowed: boolean;
  sentence: string;
}

const everybody = {
  "a visitor": undefined,
  "a reporter": people.reporterOfPontcharra,
  "an editor": people.editorOfPontcharra,
  "a partner's admin": people.adminOfPontcharra,
  "a person of two partners": people.editorOfBoth,
  "an editor elsewhere": people.editorOfCergy,
  "a moderator": people.moderator,
  "a platform admin": people.platformAdmin,
  "somebody of no partner": people.nobody,
};

let project: Draft;

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL });
  project = await draftProject(request, `Essai des droits ${crypto.randomUUID()}`);
  await project.publish();
  await request.dispose();
});

for (const [who, person] of Object.entries(everybody)) {
  test(`what the page tells ${who} they may do is what the API decides`, async ({
    page,
    request,
  }) => {
    await page.goto("/");
    if (person) await signInAs(page, person);
    const token = person && (await tokenOf(person));
    const records = [
      { kind: "projects", slug: project.slug, address: `/projets/${project.slug}` },
      { kind: "partners", slug: "pontcharra", address: "/partenaires/pontcharra" },
    ] as const;

    for (const { kind, slug, address } of records) {
      const asked = `/api/v1/${kind}/${slug}/rights?lang=fr`;
      const answer = await (await call(request, "GET", asked, { token })).json();
      const rights = new Map<string, Right>(answer.actions.map((one: Right) => [one.action, one]));

      await page.goto(`/pourquoi?type=${kind}&id=${slug}`);
      for (const [action, word] of Object.entries(words[kind])) {
        const right = rights.get(action);
        const row = page.getByRole("row").filter({
          has: page.getByRole("rowheader", { name: word, exact: true }),
        });
        await expect(row, `${kind} ${action}`).toContainText(right?.allowed ? "Oui" : "Non");
        await expect(row, `${kind} ${action}`).toContainText(right?.sentence ?? "?");
      }

      await page.goto(address);
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toBeVisible();
      if (person) {
        await expect(page.getByRole("link", { name: "Qui peut modifier ?" })).toBeVisible();
      }
      const edit = page.getByRole("main").getByRole("link", { name: "Modifier", exact: true });
      await expect(edit, address).toHaveCount(rights.get("edit")?.allowed ? 1 : 0);
    }
  });
}
