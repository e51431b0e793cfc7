import { describe, expect, it } from "vitest";
import {
  activeLineFilters,
  narrowedTo,
  readView,
  selection,
  without,
  writeView,
} from "./line-filters";

const view = readView(new URLSearchParams("q=eau&country=ML&lineYear=2020&kind=cash&par=funder"));

describe("the address of the funding page", () => {
  it("is read and written without loss", () => {
    expect(view.groupBy).toBe("funder");
    expect(writeView(view).toString()).toBe("q=eau&country=ML&lineYear=2020&kind=cash&par=funder");
    expect(selection(view).toString()).toBe("q=eau&country=ML&lineYear=2020&kind=cash");
  });

  it("falls back to years where it names no grouping", () => {
    expect(readView(new URLSearchParams("par=dragon")).groupBy).toBe("year");
  });

  it("lists the filters of lines, and loses one at a time", () => {
    expect(activeLineFilters(view.lines)).toEqual([
      { name: "lineYear", value: "2020" },
      { name: "kind", value: "cash" },
    ]);
    expect(without(view, "kind", "cash").lines.kind).toEqual([]);
  });

  it("narrows to a row in its currency", () => {
    const row = narrowedTo(view, "pontcharra", "EUR");
    expect(row?.lines).toMatchObject({ lineFunder: ["pontcharra"], currency: ["EUR"] });
    expect(narrowedTo({ ...view, groupBy: "theme" }, "waste", "EUR")?.filters.theme).toEqual([
      "waste",
    ]);
  });

  it("does not pretend to narrow to what no filter can name", () => {
    expect(narrowedTo(view, "others", "EUR")).toBeUndefined();
    expect(narrowedTo({ ...view, groupBy: "country" }, "unspecified", "EUR")).toBeUndefined();
    expect(narrowedTo({ ...view, groupBy: "side" }, "unspecified", "EUR")?.lines.side).toEqual([
      "unspecified",
    ]);
  });
});
