/** Our own drawings on a 64 grid, for concepts that the set lacks or shows unclearly. Heads without faces. */
export const drawings: Readonly<Record<string, string>> = {
  sort: '<path class="b" d="M8 40h14v14H8Z"/><path class="a" d="M25 40h14v14H25ZM42 40h14v14H42Z"/><path class="s" d="M8 40h14v14H8ZM25 40h14v14H25ZM42 40h14v14H42ZM12 45h6M29 45h6M46 45h6"/><path class="s" d="M24 9h16v17H24ZM28 14h8M28 19h8M20 26l-5 8m-1-6 1 6 6-2M44 26l5 8m1-6-1 6-6-2"/>',
  alone:
    '<path class="a" d="M6 44h52v10H6Z"/><circle class="b" cx="22" cy="20" r="7"/><circle class="s" cx="22" cy="20" r="7"/><path class="s" d="M10 44c0-9 5-14 12-14s12 5 12 14M6 44h52M40 44V32h14v12"/>',
  beside:
    '<circle class="b" cx="20" cy="17" r="7"/><circle class="a" cx="45" cy="22" r="6"/><circle class="s" cx="20" cy="17" r="7"/><circle class="s" cx="45" cy="22" r="6"/><path class="s" d="M8 54V42c0-9 5-14 12-14s10 4 13 9l5 6M34 54V44c0-8 4-13 11-13s11 5 11 13v10M38 43l-6 1"/>',
  places:
    '<path class="a" d="M12 54V28l20-16 20 16v26Z"/><path class="s" d="M12 54V28l20-16 20 16v26ZM26 54V40h12v14M22 31h6m8 0h6"/>',
  bus: '<rect class="a" x="10" y="12" width="44" height="36" rx="5"/><rect class="s" x="10" y="12" width="44" height="36" rx="5"/><path class="s" d="M10 33h44M32 18v15M18 48v6h6v-6M40 48v6h6v-6"/><circle class="h" cx="19" cy="41" r="2.8"/><circle class="h" cx="45" cy="41" r="2.8"/>',
  clock:
    '<circle class="a" cx="32" cy="32" r="23"/><path d="M32 32 32 9a23 23 0 0 0-23 23Z" class="b"/><circle class="s" cx="32" cy="32" r="23"/><path class="s" d="M32 17v15H21"/>',
};
