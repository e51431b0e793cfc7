/** What a map shows; the API's /map answer is turned into it, and nothing else of the API is known here. */
export type Shore = "here" | "there" | "both";

interface MapRecord {
  title: string;
  href: string;
}

export interface Territory {
  id: string;
  name: string;
  /** Region and country, as a reader would say them. */
  within: string;
  shore: Shore;
  /** Degrees, WGS 84. */
  longitude: number;
  latitude: number;
  /** How many projects, or members, are there. */
  count: number;
  /** A few of them, the newest first. */
  newest: MapRecord[];
}

export interface Link {
  id: string;
  from: [longitude: number, latitude: number];
  to: [longitude: number, latitude: number];
  /** Ids of the territories at both ends. */
  ends: [string, string];
  projects: number;
}

/** What a disc counts. */
export type Counted = "projects" | "members";

export interface MapContent {
  counted: Counted;
  territories: Territory[];
  links: Link[];
}
