const FEWEST = 2;
const MOST = 1000;

/** The last place of a slider from 2 to 1000 classes, each place some ten hundredths more than the one before. */
export const CLASS_PLACES = 60;

export const classesAt = (place: number): number =>
  Math.round(FEWEST * (MOST / FEWEST) ** (place / CLASS_PLACES));

export const placeOfClasses = (classes: number): number =>
  Math.round((CLASS_PLACES * Math.log(classes / FEWEST)) / Math.log(MOST / FEWEST));
