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
  // First what every walk asks of every thing: on a large page most of the time goes into fetching them.
  at = 0;
  parent = -1;
  end = 0;
  from = 0;
  to = 0;
  lift = 0;
  data: boolean;
  role: string;
  names: string[] = [];
  href: string;
  field: string;
  counted: Counted | undefined = undefined;
  private box: DOMRect | null = null;
  /** Known by its place among records, not by that in a list. */
  private recorded = false;
  tag: string;
  type: string;
  numbers = '';
  id: string;
  test: string;
  icon: string[];
  classes: string[];
  land: string[];
  up: string[];
  column: string;
  row: number;
  rows: number;
  /** The words inside it. */
  inside = '';
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
    this.box = null;
    if (this.lift) {
      this.role = this.own;
      this.href = this.reading.said.href;
      this.lift = 0;
    }
    if (this.recorded) {
      this.row = this.place.row;
      this.rows = this.place.rows;
      this.data = this.place.data;
      this.recorded = false;
    }
  }

  /** Takes it for the `row`th of so many records, or for a part of it. */
  record(row: number, rows: number): void {
    this.data = this.recorded = true;
    this.row = row;
    this.rows = rows;
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
