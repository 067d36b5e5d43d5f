import { takenStill, type TakenStill } from '../../utils/core/authoring/step-still';

const SIZE = { width: 960, height: 600 };
const LINES = [120, 180, 240, 300, 360, 420] as const;

/** A page as it comes out of a covered picture: bars of an app, and boxes where customers stood. */
function aPicture(): string {
  const canvas = Object.assign(document.createElement('canvas'), SIZE);
  const brush = canvas.getContext('2d')!;
  const fill = (colour: string, x: number, y: number, width: number, height: number): void => {
    brush.fillStyle = colour;
    brush.fillRect(x, y, width, height);
  };
  fill('#fafafa', 0, 0, SIZE.width, SIZE.height);
  fill('#2f68ac', 0, 0, SIZE.width, 48);
  for (const y of LINES) fill('#8a90a2', 230, y, 520, 20);
  fill('#2f68ac', 790, 64, 130, 32);
  brush.fillStyle = '#ffffff';
  brush.font = '16px sans-serif';
  brush.fillText('Create task', 812, 85);
  brush.fillText('Deals', 230, 30);
  return canvas.toDataURL('image/png').split(',')[1]!;
}

/** The picture of a first step, as it is looked at before it is kept. */
export const aTakenStill = (): TakenStill =>
  takenStill(
    { type: 'image/png', ...SIZE, data: aPicture() },
    {
      ...SIZE,
      controls: [
        { role: 'link', name: 'Create task', at: [790, 64, 130, 32], isStep: true },
        { role: 'tab', name: 'Deals', at: [220, 8, 70, 34], isStep: false },
      ],
    },
  )!;
