import type { Lesson } from "@/records/lessons/api";

/** A question of a published project, as the API gives it. */
export const question = {
  id: "0192f0c0-0000-7000-8000-000000000901",
  version: 3,
  project: { id: "1", slug: "kornaka", titles: { fr: "Communes de Kornaka" }, countries: ["NE"] },
  kind: { code: "question", label: "Question ouverte" },
  texts: { fr: "Se comprendre sans langue commune ?" },
  themes: [{ code: "culture", label: "Culture" }],
  step: { code: "actors", label: "Acteurs et participation" },
  position: 0,
  metBy: 1,
  answers: 0,
  replies: [
    {
      id: "r1",
      version: 1,
      lessonId: "0192f0c0-0000-7000-8000-000000000901",
      partner: {
        id: "p2",
        slug: "ville-de-cergy",
        names: { fr: "Ville de Cergy" },
        published: true,
      },
      kind: { code: "met", label: "Nous l’avons rencontré aussi" },
      texts: { fr: "À Thiès, au début." },
      createdAt: "2026-01-02T00:00:00Z",
      updatedAt: "2026-01-02T00:00:00Z",
    },
  ],
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-02T00:00:00Z",
} satisfies Lesson;
