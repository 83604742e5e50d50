/** What is measured in turns, so that a drift of the machine hits both alike. */
interface Turns<Measured> {
  /** Measures the null floor once. */
  floor: () => Promise<Measured>;
  /** Measures Sitat once. */
  own: () => Promise<Measured>;
  /** Is told of each round as it begins. */
  note: (round: string) => void;
}

/** Measures the null floor and Sitat so many times, one after the other. */
export async function takeTurns<Measured>(
  rounds: number,
  { floor, own, note }: Turns<Measured>,
): Promise<{ floors: Measured[]; own: Measured[] }> {
  const turns: { floors: Measured[]; own: Measured[] } = { floors: [], own: [] };
  for (let round = 1; round <= rounds; round++) {
    note(`round ${round} of ${rounds}`);
    // oxlint-disable-next-line no-await-in-loop -- one at a time is the point
    turns.floors.push(await floor());
    // oxlint-disable-next-line no-await-in-loop
    turns.own.push(await own());
  }
  return turns;
}
