/// <reference types="vite/client" />

/** One Phosphor icon's inner markup; see build/phosphor-icons.mts. */
declare module 'phosphor:*' {
  const markup: string;
  export default markup;
}
