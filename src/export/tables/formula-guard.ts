// What Excel, LibreOffice and Google Sheets may take for a formula, wide forms included (OWASP, "CSV Injection").
const startsFormula = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/** A cell that a spreadsheet shows as text: an apostrophe before whatever could start a formula. */
export function guardFormula(cell: string): string {
  return startsFormula.test(cell) ? `'${cell}` : cell;
}

/** Takes that apostrophe away again, and no other. */
export function dropGuard(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell;
}
