'use strict';
// Sorts and filters the tables of areas. Without it the page shows all of them, most Rust first.
for (const table of document.querySelectorAll('table.areas')) {
  const section = table.closest('section');
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const find = section.querySelector('.find');
  const rustOnly = section.querySelector('.rust-only');
  const shown = section.querySelector('.shown');

  const value = (row, column, type) => {
    const cell = row.cells[column];
    if (type === 'text') {
      return cell.textContent.trim();
    }
    return cell.dataset.value === '' ? null : Number(cell.dataset.value);
  };

  const sort = (header) => {
    const type = header.dataset.sort;
    const before = header.getAttribute('aria-sort');
    const first = type === 'text' ? 'ascending' : 'descending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const order = before === first ? other : first;
    for (const each of header.parentElement.cells) {
      each.removeAttribute('aria-sort');
    }
    header.setAttribute('aria-sort', order);
    const sign = order === 'ascending' ? 1 : -1;
    const column = header.cellIndex;
    rows.sort((left, right) => {
      const a = value(left, column, type);
      const b = value(right, column, type);
      if (a === null || b === null) { // what has no value comes last in either order
        return (a === null) - (b === null);
      }
      return sign * (type === 'text' ? a.localeCompare(b, 'en') : a - b);
    });
    body.append(...rows);
  };

  const filter = () => {
    const wanted = find.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const named = row.cells[0].textContent.toLowerCase().includes(wanted);
      const hasRust = Number(row.cells[1].dataset.value) > 0;
      row.hidden = !named || (rustOnly.checked && !hasRust);
      count += row.hidden ? 0 : 1;
    }
    shown.value = `${count} of ${rows.length} areas`;
  };

  for (const header of table.querySelectorAll('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', `Sort by ${header.textContent.trim()}`);
    button.addEventListener('click', () => sort(header));
    header.append(button);
  }
  table.classList.add('sortable');
  find.addEventListener('input', filter);
  rustOnly.addEventListener('change', filter);
  section.querySelector('.controls').hidden = false;
  filter();
}
