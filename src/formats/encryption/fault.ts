/** Why an encrypted file can't be opened. */
export type EncryptionFault =
  /** No passphrase was given. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'wrong-passphrase' }
  /** Some bytes are not as they were written, the last ones of a chunk may lack. */
  | { readonly kind: 'altered' }
  /** All that is there is right, and the end of it is missing. */
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'newer' }
  /** Browsers encrypt and decrypt at https and localhost only. */
  | { readonly kind: 'no-cipher' };
