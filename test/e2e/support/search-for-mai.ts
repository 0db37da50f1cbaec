import type { Page } from "playwright-core";

/** Looks for Trương Thị Mai and opens her: types and enters in one go, before any hit is there. */
export async function searchForMai(page: Page, text = "truong thi mai"): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: "Trương Thị Mai" }).waitFor();
}
