/** Sides of an anchor along the page: before and after follow the direction of writing. */
export type Side = 'above' | 'below' | 'before' | 'after';
export type Align = 'start' | 'center' | 'end';
