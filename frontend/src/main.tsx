import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { applyKeptTheme } from "./app/theme";
import { keepWorkingOffline } from "./app/service-worker";
import { startI18n } from "./i18n";
import { restoreSession } from "./session/session";

applyKeptTheme();

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

void start(root);

async function start(element: HTMLElement) {
  await startI18n();
  createRoot(element).render(<App />);
  await restoreSession();
}

keepWorkingOffline();
