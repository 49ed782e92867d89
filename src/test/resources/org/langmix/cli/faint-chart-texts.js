// Texts of charts whose contrast with what lies behind them is below 4.5 to 1 (WCAG 2.2, 1.4.3).
const channels = color => color.match(/[\d.]+/g).map(Number);
const luminance = color => {
  const [r, g, b] = channels(color).slice(0, 3).map(channel => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const faint = [];
let tried = 0;
for (const text of document.querySelectorAll('figure svg text')) {
  const box = text.getBoundingClientRect();
  if (box.width === 0) continue;
  tried++;
  const behind = document
    .elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    .find(e => e.namespaceURI.endsWith('svg') && e.tagName !== 'text' && e.tagName !== 'tspan'
      && e.tagName !== 'svg' && getComputedStyle(e).fill.startsWith('rgb'));
  if (!behind) continue;
  const [a, b] = [luminance(getComputedStyle(text).fill), luminance(getComputedStyle(behind).fill)];
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (ratio < 4.5) faint.push(`${text.textContent}: ${ratio.toFixed(2)}`);
}
if (tried === 0) faint.push("no text was seen");
return faint;
