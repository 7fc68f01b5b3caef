/** How far from the window a map begins to get its script, so that what the script adds is there before it is seen. */
const margin = '600px';

// A reader who never comes to the map loads nothing of it; without its script it is drawn all the same.
const map = document.querySelector('story-map');
if (map) {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void import('./story-map.ts');
    },
    { rootMargin: margin },
  );
  near.observe(map);
}
