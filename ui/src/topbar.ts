/** For the bar that keeps in sight at the top of the window: what is scrolled to comes clear of it. */
export function topBar(element: HTMLElement): () => void {
  const measure = () => {
    const stuck = getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0;
    document.documentElement.style.setProperty('--clear-start', `${stuck}px`);
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(element);
  addEventListener('resize', measure);
  return () => {
    sizes.disconnect();
    removeEventListener('resize', measure);
  };
}
