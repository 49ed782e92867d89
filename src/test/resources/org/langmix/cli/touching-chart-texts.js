// Texts of charts that overlap one another or are not wholly within their chart.
const wrong = [];
for (const svg of document.querySelectorAll('figure svg')) {
  const whole = svg.getBoundingClientRect();
  if (whole.width === 0) continue;
  const texts = [...svg.querySelectorAll('text')].map(text => {
    const box = text.getBoundingClientRect();
    const leading = box.height / 6; // above and below the letters
    return {content: text.textContent, left: box.left, right: box.right,
      top: box.top + leading, bottom: box.bottom - leading};
  });
  texts.forEach((a, i) => {
    if (a.left < whole.left || a.right > whole.right || a.top < whole.top || a.bottom > whole.bottom) {
      wrong.push(`${a.content} leaves its chart`);
    }
    texts.slice(i + 1)
      .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .forEach(b => wrong.push(`${a.content} and ${b.content}`));
  });
}
return wrong;
