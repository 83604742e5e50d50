/** Whether a node is an element. Unlike `instanceof`, this holds for nodes of every window. */
export function isElement(node: Node | null | undefined): node is Element {
  return node !== null && node !== undefined && node.nodeType === node.ELEMENT_NODE;
}

/** Whether a node is a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}
