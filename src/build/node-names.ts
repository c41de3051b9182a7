const NAMES: Readonly<Record<number, string>> = {
  3: '#text',
  8: '#comment',
  9: '#document',
  11: '#document-fragment',
};

/**
 * Lets DOMPurify work in happy-dom: it reads names by the getter of `Node`, which knows none there, and then takes every
 * element for a forbidden one. To be called before DOMPurify loads.
 */
export function nameNodes(): void {
  Object.defineProperty(Node.prototype, 'nodeName', {
    configurable: true,
    get(this: Node): string {
      return this instanceof Element ? this.tagName : (NAMES[this.nodeType] ?? '');
    },
  });
}
