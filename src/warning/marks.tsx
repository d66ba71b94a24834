import type { Level } from '../conversation/level.ts';

/** The lamp on the porch: our mark. Drawn in the colours of the text around it, the glass lit. */
export function Lamp() {
  return (
    <svg class="lamp" viewBox="0 0 32 32" aria-hidden="true">
      <circle class="lamp-halo" cx="16" cy="19" r="12.5" />
      <path class="lamp-glass" d="M9 13.5h14L20.5 25h-9z" />
      <path class="lamp-frame" d="M9 13.5h14L20.5 25h-9zM16 13.5V25" />
      <path d="M16 2c1.2 0 2.1.8 2.3 1.9l7.2 6.5c1.2 1.1.5 3.1-1.1 3.1H7.6c-1.6 0-2.3-2-1.1-3.1l7.2-6.5C13.9 2.8 14.8 2 16 2z" />
      <rect x="10" y="24.5" width="12" height="4.5" rx="1.8" />
    </svg>
  );
}

/** A level has a shape of its own, beside its colour and its word: dot, triangle, octagon. */
export function LevelShape({ level }: { readonly level: Exclude<Level, 'none'> }) {
  return (
    <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
      {level === 'notice' && <circle cx="8" cy="8" r="4.5" />}
      {level === 'caution' && <path d="M8 1.6 15.3 14.2H.7z" />}
      {level === 'danger' && <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" />}
      {level !== 'notice' && <path class="shape-stroke" d={level === 'caution' ? 'M8 6v4.2M8 12v.1' : 'M8 4.2v4.6M8 11.4v.1'} />}
    </svg>
  );
}
