/** What a style sheet may say of a drawing; a file on its own has no style sheet. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
  'transform',
  'transform-origin',
  'transform-box',
];

export interface Picture {
  /** what the picture shows, in words; the name of the file as well */
  title: string;
  /** a colour; a drawing without a ground is unreadable in half of the programs that show it */
  background: string;
  /** the colour of the title */
  color: string;
}

const HEADER = 36;
const TITLE = 16;
/** of a letter of the title, of its size: wide enough for most titles */
const LETTER = 0.62;
/** twice as fine as a screen, so that it can be printed */
const FINENESS = 2;

/** The drawing as a file of its own: its styles in it, its ground under it, its title above it. */
export function standaloneSvg(drawing: SVGSVGElement, { title, background, color }: Picture): { text: string; width: number; height: number } {
  const box = drawing.getBoundingClientRect();
  const width = Math.ceil(box.width || Number(drawing.getAttribute('width')) || 0);
  const height = Math.ceil(box.height || Number(drawing.getAttribute('height')) || 0);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    const said = carried
      .map((property) => [property, style.getPropertyValue(property)] as const)
      .filter(([, value]) => value !== '')
      .map(([property, value]) => `${property}:${value}`);
    element.setAttribute('style', said.join(';'));
  });
  copy.setAttribute('x', '0');
  copy.setAttribute('y', String(HEADER));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));

  const namespace = 'http://www.w3.org/2000/svg';
  const sheet = document.createElementNS(namespace, 'svg');
  sheet.setAttribute('width', String(width));
  sheet.setAttribute('height', String(height + HEADER));
  const ground = document.createElementNS(namespace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', background);
  const heading = document.createElementNS(namespace, 'text');
  heading.setAttribute('x', '12');
  heading.setAttribute('y', '24');
  heading.setAttribute('fill', color);
  heading.setAttribute('font-family', 'system-ui, sans-serif');
  heading.setAttribute('font-size', String(Math.min(TITLE, Math.max(1, (width - 24) / (title.length * LETTER)))));
  heading.setAttribute('font-weight', '600');
  heading.textContent = title;
  sheet.append(ground, heading, copy);
  return { text: new XMLSerializer().serializeToString(sheet), width, height: height + HEADER };
}

/** Saves a drawing as PNG, as it stands on the screen now. */
export async function exportSvg(drawing: SVGSVGElement, picture: Picture): Promise<void> {
  const { text, width, height } = standaloneSvg(drawing, picture);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  await save(width * FINENESS, height * FINENESS, picture.title, (context) => {
    context.scale(FINENESS, FINENESS);
    context.drawImage(image, 0, 0, width, height);
  });
}

/** Saves canvases that lie upon each other as one PNG, the first lowest. */
export async function exportCanvases(layers: readonly HTMLCanvasElement[], picture: Picture): Promise<void> {
  const width = Math.max(...layers.map((layer) => layer.width));
  const height = Math.max(...layers.map((layer) => layer.height));
  // a canvas is as fine as the screen it was drawn for
  const fineness = window.devicePixelRatio;
  const header = Math.round(HEADER * fineness);
  await save(width, height + header, picture.title, (context) => {
    context.fillStyle = picture.background;
    context.fillRect(0, 0, width, height + header);
    context.fillStyle = picture.color;
    context.font = `600 ${TITLE * fineness}px system-ui, sans-serif`;
    context.fillText(picture.title, 12 * fineness, 24 * fineness, width - 24 * fineness);
    for (const layer of layers) context.drawImage(layer, 0, header, width, height);
  });
}

async function save(width: number, height: number, title: string, draw: (context: CanvasRenderingContext2D) => void): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('errors.picture');
  draw(context);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('errors.picture');
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(title)}.png`;
  link.click();
  // the browser takes the file after the click, not during it
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** 'Krachtenveld: Wachttijden in de jeugdzorg' → 'krachtenveld-wachttijden-in-de-jeugdzorg' */
export const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
