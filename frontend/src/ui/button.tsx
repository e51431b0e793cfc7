import type { ComponentProps } from "react";
import { classes } from "./classes";
import "./button.css";

type Variant = "primary" | "secondary" | "quiet" | "danger";

interface ButtonProps extends ComponentProps<"button"> {
  /** One primary button on a page at most. */
  variant?: Variant;
}

export function Button({
  variant = "secondary",
  type = "button",
  className,
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={classes("button", `button--${variant}`, className)} {...rest} />
  );
}
