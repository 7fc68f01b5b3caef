import { returnToPlace } from './place.ts';

returnToPlace();
