import { useEffect, useRef, type ReactNode } from "react";
import { Icon } from "./icon";
import "./dropdown.css";

interface DropdownProps {
  summary: ReactNode;
  /** Something in it is chosen: said in words by the summary, shown by its line. */
  active?: boolean;
  children: ReactNode;
}

/** A button that opens a small panel under itself; Escape, or a press anywhere else, closes it. */
export function Dropdown({ summary, active = false, children }: DropdownProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (giveFocusBack: boolean) => {
      const element = details.current;
      if (!element?.open) return;
      element.open = false;
      if (giveFocusBack) element.querySelector("summary")?.focus();
    };
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !details.current?.contains(event.target)) close(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close(details.current?.contains(document.activeElement) ?? false);
    };
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("focusin", onPress);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("focusin", onPress);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <details ref={details} className={active ? "dropdown dropdown--active" : "dropdown"}>
      <summary>
        {summary}
        <Icon name="down" />
      </summary>
      <div className="dropdown__panel">{children}</div>
    </details>
  );
}
