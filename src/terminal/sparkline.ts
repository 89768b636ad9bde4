const bars = "▁▂▃▄▅▆▇";
/** So many bars stand in a cell beside other columns. */
const mostBars = 16;

/** A row of bars, the lowest for the least value and the highest for the greatest; of many values some, the first and the last among them. */
export function sparkline(values: readonly number[]): string {
  const shown =
    values.length <= mostBars
      ? values
      : Array.from(
          { length: mostBars },
          (_, bar) => values[Math.round((bar * (values.length - 1)) / (mostBars - 1))] as number,
        );
  const least = Math.min(...shown);
  const spread = Math.max(...shown) - least;
  const highest = bars.length - 1;
  return shown
    .map((value) => bars[Math.round(spread === 0 ? highest / 2 : ((value - least) / spread) * highest)])
    .join("");
}
