import { Lamp } from '../warning/marks.tsx';

/** The head of a page of Porchlight's own. */
export function PageHead({ title }: { readonly title: string }) {
  return (
    <header>
      <Lamp />
      <div>
        <p class="name">Porchlight</p>
        <h1>{title}</h1>
      </div>
    </header>
  );
}
