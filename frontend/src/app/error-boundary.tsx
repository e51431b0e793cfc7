import { Component, type ReactNode } from "react";
import { CrashNotice } from "./crash-notice";

interface Props {
  /** A crash is forgotten when this changes: another page deserves its own chance. */
  location: string;
  children: ReactNode;
}

interface State {
  failed: boolean;
}

/** A page that crashes says so, aloud, and leaves the header and footer usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override componentDidUpdate(previous: Props): void {
    if (previous.location !== this.props.location && this.state.failed) {
      this.setState({ failed: false });
    }
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashNotice /> : this.props.children;
  }
}
