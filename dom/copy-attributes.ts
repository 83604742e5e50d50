/** Attribute that keeps an element's id in the copy of a page, where ids themselves would clobber properties. */
export const ID_ATTRIBUTE = 'data-sitat-id';

/** Attribute with the index of a block element of the copy among those of the page's model. */
export const INDEX_ATTRIBUTE = 'data-sitat-index';
