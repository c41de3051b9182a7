declare const brand: unique symbol;

/** A value that only its own constructor may make: ids and units never mix by accident. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
