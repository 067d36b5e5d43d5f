import type { CDPSession } from 'playwright-core';

interface Node {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** States that a screen reader says; the others say how the browser got there. */
const SAID = [
  'modal',
  'expanded',
  'checked',
  'pressed',
  'disabled',
  'focused',
  'invalid',
  'required',
  'level',
];
const SILENT = ['InlineTextBox', 'none', 'generic', 'LineBreak'];

/** What the browser tells a screen reader of the overlay that stands, as indented lines: role, name, description, states. */
export async function treeOf(devtools: CDPSession, objectId: string): Promise<string> {
  const { node } = await devtools.send('DOM.describeNode', { objectId });
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: (Node & { backendDOMNodeId?: number })[];
  };
  const byId = new Map(nodes.map(each => [each.nodeId, each]));
  const lines: string[] = [];
  const write = (each: Node, depth: number): void => {
    const role = String(each.role?.value ?? '');
    const said = !each.ignored && !SILENT.includes(role);
    if (said) {
      const words = [
        role,
        each.name?.value ? `“${each.name.value}”` : '',
        each.description?.value ? `(${each.description.value})` : '',
        ...(each.properties ?? [])
          .filter(
            ({ name, value }) => SAID.includes(name) && value.value !== false && value.value !== 'false',
          )
          .map(({ name, value }) => (value.value === true ? name : `${name} ${String(value.value)}`)),
      ];
      lines.push(`${'  '.repeat(depth)}${words.filter(Boolean).join(' ')}`);
    }
    for (const id of each.childIds ?? []) {
      const child = byId.get(id);
      if (child) write(child, depth + (said ? 1 : 0));
    }
  };
  const top = nodes.find(each => each.backendDOMNodeId === node.backendNodeId);
  if (top) write(top, 0);
  return lines.join('\n');
}
