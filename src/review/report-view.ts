/**
 * Shows a report as it lies in the pack, ready to print. It is parsed, not built from text here: what the report has as text stays text, and no
 * script in it would run.
 * @param html the whole page
 * @param label of the button that prints it
 */
export function showReport(page: Document, html: string, label: string, print: () => void): void {
  const report = new DOMParser().parseFromString(html, 'text/html');
  const look = new CSSStyleSheet();
  look.replaceSync(`${report.querySelector('style')?.textContent ?? ''}\n.print { padding: 8px 14px; font: inherit; }\n@media print { .print { display: none; } }`);
  page.adoptedStyleSheets = [look];
  // What our pages share brings their look along, which leaves lists without numbers and this button without an edge.
  for (const foreign of page.querySelectorAll('link[rel="stylesheet"]')) foreign.remove();
  page.documentElement.lang = report.documentElement.lang;
  page.title = report.title;
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'print';
  button.textContent = label;
  button.addEventListener('click', print);
  page.body.replaceChildren(button, ...report.body.childNodes);
}
