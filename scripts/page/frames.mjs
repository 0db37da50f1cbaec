/** Runs in the page: writes down how long each answer and each frame takes, in milliseconds. */
export function watchFrames() {
  const took = [];
  const channel = new MessageChannel();
  let pending = [];
  let watched = "";
  channel.port1.addEventListener("message", () => {
    for (const began of pending) took.push(performance.now() - began);
    pending = [];
  });
  channel.port1.start();
  // A message is delivered after the frame that was asked for has been drawn.
  const untilDrawn = ({ timeStamp }) =>
    requestAnimationFrame(() => {
      pending.push(timeStamp);
      channel.port2.postMessage(null);
    });
  let frames = null;
  let last = 0;
  const onFrame = (now) => {
    if (frames === null) return;
    if (last > 0) frames.push(now - last);
    last = now;
    requestAnimationFrame(onFrame);
  };
  window.speed = {
    /** From each event of this sort to the end of the frame that shows what it did. */
    watch: (type) => {
      removeEventListener(watched, untilDrawn, { capture: true });
      addEventListener((watched = type), untilDrawn, { capture: true });
      took.splice(0);
    },
    answers: () => took.splice(0),
    startFrames: () => {
      [frames, last] = [[], 0];
      requestAnimationFrame(onFrame);
    },
    stopFrames: () => {
      const seen = frames;
      frames = null;
      return seen;
    },
    /** From now until the canvas has drawn more nodes than it has. */
    untilMore: async () => {
      const { cy } = document.querySelector(".picture-canvas")._cyreg;
      const [began, before] = [performance.now(), cy.nodes().length];
      return new Promise((resolve) => {
        cy.on("render", function drawn() {
          if (cy.nodes().length === before) return;
          cy.off("render", drawn);
          resolve(performance.now() - began);
        });
      });
    },
  };
}
