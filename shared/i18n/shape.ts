/** The shape of a catalogue: the same keys, any words; a sentence with a value in it is a function. */
export type Shape<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer A) => string
      ? (...values: A) => string
      : Shape<T[K]>;
};

/** A catalogue still in translation. It is not offered on screen until it is whole. */
export type Unfinished<T> = {
  [K in keyof T]?: T[K] extends string
    ? string
    : T[K] extends (...values: infer A) => string
      ? (...values: A) => string
      : Unfinished<T[K]>;
};
