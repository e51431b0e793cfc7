import { describe, expect, it } from "vitest";
import { shapeOf } from "./value-shape";

describe("the shape of a value", () => {
  it.each([
    [null, "empty"],
    ["", "empty"],
    [[], "empty"],
    [{ fr: null }, "empty"],
    [false, "boolean"],
    [12, "text"],
    ["under-way", "text"],
    [["youth"], "list"],
    [{ fr: "Eau", en: "Water" }, "texts"],
    [{ value: "1988", precision: "year" }, "date"],
    [{ amount: "12.00", currency: "EUR" }, "money"],
    [{ partnerId: "x", roles: ["lead"] }, "object"],
  ])("of %j is %s", (value, shape) => {
    expect(shapeOf(value).is).toBe(shape);
  });
});
