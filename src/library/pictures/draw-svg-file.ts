/** What a picture takes from our styles, and must carry along where they are not. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'direction',
] as const;

interface FileWords {
  title: string;
  /** What the picture shows, for those who cannot see it. */
  description: string;
}

/** A picture of ours as a file of its own, as it looks here and now: colours, type and ground stand in it. */
export function drawSvgFile(picture: SVGSVGElement, { title, description }: FileWords): Blob {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  carryStyles(picture, copy);
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes); // They lead nowhere outside of here.
  const { width, height } = picture.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS(svgSpace, 'rect');
  for (const [name, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', getComputedStyle(document.body).backgroundColor],
  ] as const) {
    ground.setAttribute(name, value);
  }
  const write = (name: 'title' | 'desc', words: string) => {
    const element = document.createElementNS(svgSpace, name);
    element.textContent = words;
    return element;
  };
  copy.setAttribute('role', 'img');
  copy.setAttribute('xml:lang', document.documentElement.lang);
  copy.prepend(write('title', title), write('desc', description), ground);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

const svgSpace = 'http://www.w3.org/2000/svg';

function carryStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of properties) to.setAttribute(property, style.getPropertyValue(property));
  to.removeAttribute('class');
  for (const [at, child] of [...from.children].entries()) {
    const twin = to.children[at];
    if (twin) carryStyles(child, twin);
  }
}
