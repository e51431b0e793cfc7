// Every piece of the design system on one page, to look at while changing it: npm run dev, then
// /gallery.html. It is not part of the build, and its words need no translation.
import "../styles/tokens.css";
import "../styles/base.css";
import "../app/layout.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "@/api/query-client";
import { startI18n } from "@/i18n";
import { FormPieces } from "./form-pieces";
import { ReadingPieces } from "./reading-pieces";
import { StatePieces } from "./state-pieces";

const root = document.getElementById("root");
void startI18n().then(() => {
  if (!root) return;
  createRoot(root).render(
    <QueryClientProvider client={createQueryClient()}>
      <main className="content">
        <ReadingPieces />
        <FormPieces />
        <StatePieces />
      </main>
    </QueryClientProvider>,
  );
});
