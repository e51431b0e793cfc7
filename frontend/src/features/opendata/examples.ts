/**
 * How others call the API, ready to copy. They are plain text here so that a journey can run the very
 * words that people copy.
 */
export const curlExample = (
  origin: string,
) => `curl '${origin}/api/v1/projects?country=ML&year=2020&limit=100'
curl -o projets.csv '${origin}/api/v1/projects?format=csv'
curl -i -H 'If-None-Match: "ETAG"' '${origin}/api/v1/projects?limit=100'`;

export const fetchExample = (origin: string) => `const projects = [];
let next = "${origin}/api/v1/projects?limit=100";
while (next) {
  const answer = await fetch(next);
  if (!answer.ok) throw new Error((await answer.json()).title);
  const page = await answer.json();
  projects.push(...page.items);
  next = page.next && new URL(page.next, answer.url).href;
}
console.log(projects.length, projects[0]?.titles.fr);`;

export const sheetExample = (origin: string) =>
  `=IMPORTDATA("${origin}/api/v1/funding-lines?format=csv")`;

export const changesExample = (origin: string) =>
  `curl '${origin}/api/v1/changes?since=0&limit=100'`;
