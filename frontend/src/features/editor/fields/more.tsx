import { useState, type ReactNode } from "react";
import { Disclosure } from "@/ui/disclosure";

interface MoreProps {
  summary: string;
  /** There is something in it, or something wrong with it; once open it stays so while one writes. */
  open: boolean;
  children: ReactNode;
}

/** The fields that few people need, one step away. */
export function More({ summary, open, children }: MoreProps) {
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  return (
    <Disclosure summary={summary} open={opened}>
      {children}
    </Disclosure>
  );
}
