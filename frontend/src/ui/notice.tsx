import type { ReactNode } from "react";
import { classes } from "./classes";
import "./notice.css";

interface NoticeProps {
  tone: "info" | "watch" | "bad" | "good" | "plain";
  title?: string;
  /** 'alert' only for what just went wrong; 'status' for what just happened; none for what was there. */
  role?: "alert" | "status";
  children?: ReactNode;
}

export function Notice({ tone, title, role, children }: NoticeProps) {
  return (
    <div className={classes("notice", `notice--${tone}`)} role={role}>
      {title ? <p className="notice__title">{title}</p> : null}
      {children}
    </div>
  );
}
