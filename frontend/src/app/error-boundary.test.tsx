import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { ErrorBoundary } from "./error-boundary";

function Crash(): never {
  throw new Error("for the test");
}

it("says aloud that a page crashed, and gives the next page its own chance", () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const { rerender } = render(
    <ErrorBoundary location="/projets">
      <Crash />
    </ErrorBoundary>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("Cette page a rencontré une erreur.");

  rerender(
    <ErrorBoundary location="/partenaires">
      <h1>Partenaires</h1>
    </ErrorBoundary>,
  );
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("heading", { name: "Partenaires" })).toBeVisible();
});
