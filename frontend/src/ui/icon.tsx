import "./icon.css";

/** Each drawn on a 20 by 20 grid with one line. Decoration only: the word stands beside it. */
const paths = {
  search: "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13 13l4 4",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  close: "M5 5l10 10M15 5L5 15",
  down: "M5 8l5 5 5-5",
  right: "M8 5l5 5-5 5",
  left: "M12 5l-5 5 5 5",
  up: "M5 12l5-5 5 5",
  grip: "M4 7h12M4 10h12M4 13h12",
  plus: "M10 4v12M4 10h12",
  tick: "M4 10.5l4 4 8-9",
  cross: "M5.5 5.5l9 9M14.5 5.5l-9 9",
  clock: "M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM10 6.5V10l2.5 2",
  dash: "M4.5 10h11",
  print: "M6 7V3.5h8V7M6 13.5H3.5V7h13v6.5H14M6 11.5h8v5H6z",
  download: "M10 3.5v9M6 9l4 4 4-4M4 16.5h12",
  link: "M8.5 11.5l3-3M7 9l-2 2a2.8 2.8 0 0 0 4 4l2-2M13 11l2-2a2.8 2.8 0 0 0-4-4L9 7",
  calendar: "M4 5h12v11.5H4zM4 8.5h12M7.5 3v3M12.5 3v3",
  edit: "M4 16l.8-3.5L13 4.3l2.7 2.7-8.2 8.2z",
} as const;

export type IconName = keyof typeof paths | "dot";

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      {name === "dot" ? (
        <circle className="icon__dot" cx="10" cy="10" r="4" />
      ) : (
        <path d={paths[name]} />
      )}
    </svg>
  );
}
