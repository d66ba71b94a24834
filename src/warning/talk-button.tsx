import type { HelpContact } from '../advice/card.ts';

interface Props {
  readonly text: string;
  readonly contact: HelpContact | undefined;
  readonly onPress: (event: Event) => void;
}

/** The way to all who help, with the number of the one that fits best on it, to be read at a glance. */
export function TalkButton({ text, contact, onPress }: Props) {
  return (
    <button type="button" class="main talk" onClick={onPress}>
      {text}
      {contact !== undefined && (
        <span>
          {contact.name} <b>{contact.reach}</b>
        </span>
      )}
    </button>
  );
}
