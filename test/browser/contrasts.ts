import type { Page } from 'playwright-core';

/** Runs in the page: every text with its own colour and the first solid one behind it. */
const TEXTS = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = rgba(getComputedStyle(each).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  return [...document.querySelectorAll('main *')]
    .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .map((element) => ({ html: element.outerHTML.slice(0, 200), ink: rgba(getComputedStyle(element).color), ground: behind(element) }));
})()`;

interface PaintedText {
  readonly html: string;
  readonly ink: readonly number[];
  readonly ground: readonly number[];
}

/** Relative luminance of a colour (WCAG 2.2). */
const luminanceOf = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
  const linear = (part: number): number => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

const contrastOf = ({ ink, ground }: PaintedText): number => {
  const [darker = 0, lighter = 0] = [luminanceOf(ink), luminanceOf(ground)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** Texts of the content of a page whose contrast is below a ratio, with it. */
export const contrastsBelow = async (page: Page, ratio: number): Promise<readonly string[]> => {
  const texts = await page.evaluate<readonly PaintedText[]>(TEXTS);
  if (texts.length === 0) throw new Error('the page shows no text');
  return texts.filter((text) => contrastOf(text) < ratio).map((text) => `${contrastOf(text).toFixed(1)} ${text.html}`);
};
