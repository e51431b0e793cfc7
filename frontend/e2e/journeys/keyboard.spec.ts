import { expect, test } from "../support/fixtures.ts";
import { Keyboard } from "../support/keyboard.ts";
import { expectPage } from "../support/page-checks.ts";
import { people } from "../support/people.ts";

test("an officer without a mouse signs in, begins a project, writes its funding, submits", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const keys = new Keyboard(page);
  const title = `A well by keyboard ${Date.now()}`;
  const button = (name: string) => page.getByRole("button", { name });
  const section = (name: RegExp) =>
    page.getByRole("navigation", { name: "Sections of the record" }).getByRole("link", { name });

  await page.goto("/");
  await keys.use(page.getByRole("banner").getByRole("link", { name: "English" }));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await keys.use(page.getByRole("banner").getByRole("button", { name: "Sign in" }));

  await test.step("signs in on Keycloak's pages", async () => {
    await keys.write(page.locator("#username"), people.editorOfPontcharra.email);
    await page.keyboard.press("Enter");
    await keys.write(page.locator("#password"), people.editorOfPontcharra.password);
    await page.keyboard.press("Enter");
  });

  await test.step("begins a project with the partner over there", async () => {
    await keys.use(page.getByRole("navigation").getByRole("link", { name: "My space" }));
    await expectPage(page, "My space");
    await keys.use(page.getByRole("link", { name: "New project" }));
    await keys.write(page.getByRole("textbox", { name: "Title of the project" }), title);
    await keys.choose(
      page.getByRole("combobox", { name: /Partner over there/ }),
      "Dembela",
      /Dembela/,
    );
    await keys.reach(page.getByRole("combobox", { name: /Country of the project/ }));
    await page.keyboard.type("Mali");
    await keys.write(page.getByRole("textbox", { name: /Town or territory/ }), "Dembela");
    await keys.use(button("Begin the project"));
    await expectPage(page, title);
  });

  await test.step("writes the summary and the themes", async () => {
    await keys.write(page.getByRole("textbox", { name: "Summary" }), "A well for four villages.");
    await keys.use(section(/^Themes and people reached/));
    await keys.choose(page.getByRole("combobox", { name: "Add a theme" }), "waste", /Waste/i);
  });

  await test.step("adds a funder and an amount", async () => {
    await keys.use(section(/^Funding(?! plan)/));
    await keys.use(button("Add a funder"));
    await keys.write(
      page.getByRole("textbox", { name: /a name without a record/ }),
      "The well fund",
    );
    await keys.use(button("Add the row"));
    await keys.write(page.getByRole("textbox", { name: "New year" }), "2030");
    await keys.use(button("Add the year"));
    await keys.write(page.getByRole("textbox", { name: "The well fund, 2030" }), "1,250.50");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("row", { name: /^Total in EUR/ })).toContainText("1,250.50");
  });

  await test.step("submits", async () => {
    await keys.use(button("Submit"));
    await expect(page.getByText("Submitted: the moderators will read it.")).toBeVisible();
  });
});
