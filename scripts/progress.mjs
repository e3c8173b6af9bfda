const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MILLISECONDS = 120;

const seconds = (since) => ((Date.now() - since) / 1000).toFixed(0);

/** Runs work and shows that it is under way: a spinner in a terminal, two lines in a log. */
export const progress = async (title, work) => {
  const since = Date.now();
  const live = process.stderr.isTTY;
  let frame = 0;
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    process.stderr.write(`\r${FRAMES[frame]} ${title} … ${seconds(since)} s `);
  };
  if (!live) process.stderr.write(`• ${title}\n`);
  const timer = live ? setInterval(draw, FRAME_MILLISECONDS) : null;
  try {
    const result = await work();
    process.stderr.write(`${live ? '\r' : ''}✓ ${title}: ${seconds(since)} s   \n`);
    return result;
  } catch (error) {
    process.stderr.write(`${live ? '\r' : ''}✗ ${title}: failed after ${seconds(since)} s\n`);
    throw error;
  } finally {
    if (timer) clearInterval(timer);
  }
};
