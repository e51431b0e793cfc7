import { Component, type ReactNode } from "react";
import { CrashNotice } from "./crash-notice";

interface Props {
  /** A crash is forgotten when this changes: another page deserves its own chance. */
  location: string;
  children: ReactNode;
}

interface State {
  failed: boolean;
  /** Where it failed. */
  location: string;
}

/** A page that crashes says so, aloud, and leaves the header and footer usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, location: this.props.location };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ location }: Props, state: State): Partial<State> | null {
    return location === state.location ? null : { failed: false, location };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashNotice /> : this.props.children;
  }
}
