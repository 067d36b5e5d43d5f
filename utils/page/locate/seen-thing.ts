import type { Counted } from '../../core/anchors/numbering';
import type { Thing } from '../../core/anchors/thing';
import type { Reading } from './reading';

const SHOWN = { visibilityProperty: true };

/** Whether an element takes part in what the page shows. What has a size counts, even behind something. */
export function isShown(element: Element): boolean {
  if (element.checkVisibility?.(SHOWN) !== false) return true;
  const box = element.getBoundingClientRect();
  return box.width !== 0 || box.height !== 0;
}

/** Where a frame's document begins in the outer window; measured anew at each walk. */
export interface Shift {
  x: number;
  y: number;
}

/** Where an element stands among the others, as the walk hands it down. Never changed once made, but for `columns`. */
export interface Place {
  land: string[];
  up: string[];
  row: number;
  rows: number;
  data: boolean;
  /** Filled while the table's head is walked. */
  columns: string[] | null;
  column: number;
  shift: Shift;
}

/** A thing whose box is measured when first asked for: most things on a large page are never compared that closely. */
export class SeenThing implements Thing {
  at = 0;
  parent = -1;
  end = 0;
  tag: string;
  role: string;
  type: string;
  names: string[] = [];
  numbers = '';
  counted: Counted | undefined = undefined;
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
  from = 0;
  to = 0;
  row: number;
  rows: number;
  data: boolean;
  /** The words inside it. */
  inside = '';
  private box: DOMRect | null = null;
  private readonly own: string;

  constructor(
    readonly reading: Reading,
    private readonly place: Place,
    public depth: number,
    public heading: string,
  ) {
    const { said } = reading;
    this.tag = reading.tag;
    this.icon = reading.icon;
    this.own = this.role = reading.role || (reading.tag === 'i' || this.icon.length ? 'img' : 'text');
    this.type = said.type;
    this.id = said.lasting;
    this.field = said.field;
    this.test = said.test;
    this.href = said.href;
    this.classes = reading.classes;
    this.land = place.land;
    this.up = place.up;
    this.column = place.columns?.[place.column] ?? '';
    this.row = place.row;
    this.rows = place.rows;
    this.data = place.data;
  }

  /** As it was before it was compared with the others of its page, and not measured. */
  renew(): void {
    this.role = this.own;
    // Only a lifted one goes by another's; most readings need not be fetched.
    if (this.lift) this.href = this.reading.said.href;
    this.lift = 0;
    this.row = this.place.row;
    this.rows = this.place.rows;
    this.data = this.place.data;
    this.box = null;
  }

  private get measured(): DOMRect {
    return (this.box ??= this.reading.element.getBoundingClientRect());
  }
  get x(): number {
    return this.measured.x + this.place.shift.x;
  }
  get y(): number {
    return this.measured.y + this.place.shift.y;
  }
  get w(): number {
    return this.measured.width;
  }
  get h(): number {
    return this.measured.height;
  }
}
