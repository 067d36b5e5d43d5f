import type { Thing } from '../../core/anchors/thing';
import type { Reading } from './reading';

const SHOWN = { visibilityProperty: true };

/** Whether an element takes part in what the page shows. What has a size counts, even behind something. */
export function isShown(element: Element): boolean {
  if (element.checkVisibility?.(SHOWN) !== false) return true;
  const box = element.getBoundingClientRect();
  return box.width !== 0 || box.height !== 0;
}

/** Where an element stands among the others, as the walk hands it down. */
export interface Place {
  parent: number;
  land: string[];
  up: string[];
  row: number;
  rows: number;
  data: boolean;
  columns: string[] | null;
  column: number;
  depth: number;
  dx: number;
  dy: number;
}

/** A thing whose box is measured when first asked for: most things on a large page are never compared that closely. */
export class SeenThing implements Thing {
  parent: number;
  end = 0;
  tag: string;
  role: string;
  type: string;
  names: string[] = [];
  numbers = '';
  lift = 0;
  id: string;
  field: string;
  test: string;
  href: string;
  icon: string[];
  classes: string[];
  land: string[];
  up: string[];
  column: string;
  to: number;
  row: number;
  rows: number;
  data: boolean;
  depth: number;
  private box: DOMRect | null = null;
  private readonly element: Element;
  private readonly dx: number;
  private readonly dy: number;

  constructor(
    public at: number,
    reading: Reading,
    around: Place,
    public heading: string,
    public from: number,
  ) {
    this.element = reading.element;
    this.parent = around.parent;
    this.tag = reading.tag;
    this.icon = reading.icon;
    this.role = reading.role || (reading.tag === 'i' || this.icon.length ? 'img' : 'text');
    this.type = reading.type;
    this.id = reading.lasting;
    this.field = reading.field;
    this.test = reading.test;
    this.href = reading.href;
    this.classes = reading.classes;
    this.land = around.land;
    this.up = around.up;
    this.column = around.columns?.[around.column] ?? '';
    this.to = from;
    this.row = around.row;
    this.rows = around.rows;
    this.data = around.data;
    this.depth = around.depth;
    this.dx = around.dx;
    this.dy = around.dy;
  }

  private get measured(): DOMRect {
    return (this.box ??= this.element.getBoundingClientRect());
  }
  get x(): number {
    return this.measured.x + this.dx;
  }
  get y(): number {
    return this.measured.y + this.dy;
  }
  get w(): number {
    return this.measured.width;
  }
  get h(): number {
    return this.measured.height;
  }
}
