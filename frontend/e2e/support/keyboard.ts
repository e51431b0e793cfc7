import { expect, type Locator, type Page } from "@playwright/test";

/** The person has no mouse: everything is reached with Tab and used with the keys. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Goes to a control by Tab alone and sees that the focus shows. */
  async reach(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let presses = 0; presses < 200; presses++) {
      if (await this.isOn(control)) return this.expectFocusShown();
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reaches ${control}.`);
  }

  async use(control: Locator, key = "Enter"): Promise<void> {
    await this.reach(control);
    await this.page.keyboard.press(key);
  }

  async write(control: Locator, text: string): Promise<void> {
    await this.reach(control);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
  }

  /** In a box with suggestions: writes, goes down to the first one, takes it. */
  async choose(box: Locator, text: string, option: RegExp): Promise<void> {
    await this.write(box, text);
    await expect(this.page.getByRole("option", { name: option }).first()).toBeVisible();
    await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
  }

  private isOn(control: Locator): Promise<boolean> {
    return control.evaluate((element) => element === document.activeElement);
  }

  /** On the control, or on the frame that stands around it. */
  private async expectFocusShown(): Promise<void> {
    const outlines = await this.page.evaluate(() =>
      [document.activeElement, document.activeElement?.parentElement].map((element) =>
        element ? getComputedStyle(element).outlineStyle : "none",
      ),
    );
    expect(outlines).toContain("solid");
  }
}
