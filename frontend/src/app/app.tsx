import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { createQueryClient } from "@/api/query-client";
import { Layout } from "./layout";
import { AppRoutes } from "./routes";
import { useForgetOnSessionChange } from "./use-forget-on-session-change";

export function App() {
  const [queryClient] = useState(createQueryClient);
  useForgetOnSessionChange(queryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <Layout>
        <AppRoutes />
      </Layout>
    </QueryClientProvider>
  );
}
