export const stateSample = {
  heading: "États",
  reason: "le budget 2021 manque",
  notice: "Fiche reprise d’un document public",
  noticeText: "La source indiquait un projet en cours ; sa date de fin est passée.",
  empty: "Aucun financement pour ce projet",
  emptyReason:
    "Personne n’a encore saisi de ligne. La première suffit pour que le tableau apparaisse.",
  add: "Ajouter une ligne",
  more: "Plus de filtres",
  views: "Présentation",
  list: "Liste",
  map: "Carte",
  openDialog: "Filtrer les projets",
};
