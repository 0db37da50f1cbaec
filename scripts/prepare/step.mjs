/**
 * Does one step of the set-up and says on one line how it goes. `work` gets a function that shows how
 * far it is: on a terminal in place, elsewhere only the end is printed.
 */
export async function step(label, work) {
  const began = Date.now();
  const terminal = process.stdout.isTTY;
  const show = (text) => process.stdout.write(terminal ? `\r\x1b[K${label} … ${text}` : text);
  process.stdout.write(terminal ? "" : `${label} … `);
  let progress = "";
  const redraw = () => show(`${progress} ${seconds(began)}`.trim());
  const clock = terminal ? setInterval(redraw, 500) : undefined;
  try {
    const outcome = await work((text) => (progress = text));
    show(`${outcome} (${seconds(began)})\n`);
  } catch (error) {
    show("failed\n");
    throw error;
  } finally {
    clearInterval(clock);
  }
}

function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
