/** Words and figures to fill the pieces with. */
export const sample = {
  kind: "Projet de coopération",
  title: "Planification communale partagée et résiliente au Sud-Mali",
  print: "Imprimer",
  edit: "Modifier",
  dates: "Période",
  agreement: "Accord",
  length: "Durée",
  amount: "Montant",
  partner: "Porteur",
  funder: "Bailleur",
  total: "Total",
  caption: "Financements par bailleur et par année, en euros",
  anchors: [
    { id: "resume", label: "Résumé" },
    { id: "faits", label: "Repères" },
    { id: "financement", label: "Financement" },
    { id: "etiquettes", label: "Étiquettes" },
  ],
  text: {
    fr: "Quatre communes du cercle de Sikasso préparent ensemble leur plan de développement.\n\nLes deux côtés ont convenu de :\n\n- former les élus\n- tenir un budget commun\n- rendre compte aux habitants",
  },
  lines: [
    { funder: "Commune de Pontcharra", y2019: "12000", y2020: "12000", y2021: "12000" },
    { funder: "Ministère de l’Europe", y2019: "45000.50", y2020: "51000", y2021: "48000" },
    { funder: "Commune de Dembela", y2019: "3200", y2020: "3900", y2021: null },
  ],
  totals: { y2019: "60200.50", y2020: "66900", y2021: "60000" },
  chips: ["Gouvernance", "Mali", "Eau et assainissement", "Sénégal"],
  status: {
    good: "En cours",
    watch: "Expire bientôt",
    bad: "Suspendu",
    info: "Prévu",
    noData: "Pas de donnée",
  },
};
