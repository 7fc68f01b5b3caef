import { restoreScroll } from './scroll-state.ts';

restoreScroll();
