import { render } from 'preact';
import type { PaymentReminder } from '../advice/guards.ts';
import type { Warning } from '../warning/mount.tsx';
import { PaymentView } from './payment-view.tsx';

/** Shows the reminder at the place of the card, until it is closed. @param addPlace puts an element under the roof of the warning */
export function remindOfPayment(document: Document, reminder: PaymentReminder, addPlace: Warning['addPlace'], onHelp: () => void): void {
  const place = document.createElement('div');
  place.className = 'porch';
  place.lang = reminder.language;
  place.setAttribute('popover', 'manual');
  const onClose = (): void => {
    render(null, place);
    place.remove();
  };
  addPlace(place, onClose);
  render(<PaymentView reminder={reminder} onHelp={onHelp} onClose={onClose} />, place);
  place.showPopover();
}
