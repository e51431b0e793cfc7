import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderPiece } from "@/testing/render";
import { ChainList } from "./chain-list";
import type { Result } from "./inputs";

const link = (id: string, position: number): Result => ({
  id,
  version: 0,
  projectId: "p",
  parentId: null,
  kind: { code: "result", label: "Résultat" },
  titles: { fr: `Lien ${id}` },
  position,
  sides: [],
  createdAt: "",
  updatedAt: "",
  indicators: [],
  children: [],
});
const chain = ["a", "b", "c"].map((id, index) => ({ result: link(id, index), depth: 0 }));

// jsdom knows no pointer events: neither the property by which Preact tells how their names are spelt, nor their class.
Object.defineProperty(HTMLElement.prototype, "onpointerdown", { value: null, writable: true });

/** Lines of 40 pixels, one below the other. */
async function renderChain() {
  const onMove = vi.fn();
  await renderPiece(
    <ChainList chain={chain} onEdit={vi.fn()} onRemove={vi.fn()} onMove={onMove} />,
    { namespaces: ["editor"] },
  );
  const lines = screen.getAllByRole("listitem");
  for (const [index, line] of lines.entries()) {
    line.getBoundingClientRect = () => new DOMRect(0, index * 40, 300, 40);
  }
  const handle = lines[0]?.querySelector(".chain__handle");
  if (!handle) throw new Error("No handle.");
  return { onMove, handle, lines };
}
function point(target: Element | Window, type: string, clientY: number) {
  const event = new MouseEvent(type, { bubbles: true, clientY });
  fireEvent(target, Object.assign(event, { pointerId: 1 }));
}

describe("the chain in the editor", () => {
  it("is put in order by dragging, with mouse or finger, and shows where a link would come to lie", async () => {
    const { onMove, handle, lines } = await renderChain();
    point(handle, "pointerdown", 20);
    point(window, "pointermove", 110);
    await waitFor(() => expect(lines[2]).toHaveClass("chain__line--after"));
    point(window, "pointerup", 110);
    expect(onMove).toHaveBeenCalledWith([
      { result: chain[1]?.result, position: 0 },
      { result: chain[2]?.result, position: 1 },
      { result: chain[0]?.result, position: 2 },
    ]);
    await waitFor(() => expect(lines[2]).not.toHaveClass("chain__line--after"));
  });

  it("stays as it was after Escape, or where the link comes back to its place", async () => {
    const { onMove, handle } = await renderChain();
    point(handle, "pointerdown", 20);
    point(window, "pointermove", 110);
    fireEvent.keyDown(window, { key: "Escape" });
    point(window, "pointerup", 110);
    point(handle, "pointerdown", 20);
    point(window, "pointermove", 110);
    point(window, "pointermove", 25);
    point(window, "pointerup", 25);
    expect(onMove).not.toHaveBeenCalled();
  });
});
