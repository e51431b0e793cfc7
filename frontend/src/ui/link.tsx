import type { ComponentProps } from "react";
import { Link as RouteLink } from "wouter";
import { announceArrival } from "./arrival";
import { classes } from "./classes";
import "./button.css";

interface LinkProps extends Omit<ComponentProps<"a">, "href"> {
  href: string;
  /** Looks like a button, stays a link: it leads somewhere. */
  button?: "primary" | "secondary" | "quiet";
}

/** A link inside the site. For another site use a plain <a>: its address says where it leads. */
export function Link({ href, button, className, onClick, ...rest }: LinkProps) {
  return (
    <RouteLink
      href={href}
      className={classes(button && `button button--${button}`, className) || undefined}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) arrive(href);
      }}
      {...rest}
    />
  );
}

/** A new page begins at its top, with the focus on its heading; a new filter stays where one is. */
function arrive(href: string): void {
  const target = new URL(href, window.location.href);
  if (target.pathname === window.location.pathname) return;
  announceArrival();
  window.scrollTo(0, 0);
}
