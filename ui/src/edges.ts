type Edge = 'start' | 'end';

/** What keeps its place at an edge of the window while the page is scrolled. */
const bars: Record<Edge, Set<HTMLElement>> = { start: new Set(), end: new Set() };

const sizes = new ResizeObserver(measure);

/** What is scrolled to comes clear of the bars. */
function measure() {
  for (const edge of ['start', 'end'] as const) {
    const stuck = [...bars[edge]].filter((bar) => getComputedStyle(bar).position === 'sticky');
    const size = stuck.reduce((sum, bar) => sum + bar.offsetHeight, 0);
    document.documentElement.style.setProperty(`--clear-${edge}`, `${size}px`);
  }
}

/** For a bar that keeps in sight at an edge, where the window leaves room for it. */
export const bar = (edge: Edge) => (element: HTMLElement) => {
  bars[edge].add(element);
  sizes.observe(element);
  return () => {
    bars[edge].delete(element);
    sizes.unobserve(element);
    measure();
  };
};

addEventListener('resize', measure);
