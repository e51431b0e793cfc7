/**
 * A page reached by a link inside the site takes the focus on its heading, so that a screen reader
 * says where one is now. The first page of a visit does not: the browser has announced it already.
 */
let arriving = false;

export function announceArrival(): void {
  arriving = true;
}

export function takeArrival(): boolean {
  const was = arriving;
  arriving = false;
  return was;
}
