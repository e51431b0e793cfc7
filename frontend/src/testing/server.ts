import { setupServer } from "msw/node";

/** Answers for the API in tests. A request that no test expected fails that test. */
export const server = setupServer();
