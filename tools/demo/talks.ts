/** The conversations that the demonstration plays. All people are invented, and of age. */

export interface Line {
  readonly from: 'me' | 'them';
  readonly text: string;
}

export interface Talk {
  /** Address of the other side. */
  readonly contact: string;
  readonly name: string;
  /** What stands under the name. */
  readonly about: string;
  readonly lines: readonly Line[];
}

const them = (text: string): Line => ({ from: 'them', text });
const me = (text: string): Line => ({ from: 'me', text });

/** A case, told without anything explicit. */
export const sextortion: Talk = {
  contact: 'mia@chat.example',
  name: 'Mia Vale',
  about: 'Not in your contacts',
  lines: [
    them('Hey, I saw your comment under the climbing video. You seem nice'),
    me('Oh, thanks! Do we know each other?'),
    them('Not yet. I am Mia, 26. I just moved here and know nobody'),
    me('Sam, 31. Welcome, then!'),
    them('I think I am falling in love with you already'),
    me('Ha, that was quick'),
    them('Add me on Telegram, I am hardly ever on here'),
    me('I would rather stay here for now'),
    them('Video call now? I want to see you'),
    me('Okay, just a minute'),
    them('Send me a naked pic, I showed you mine'),
    me('No, I do not want that'),
    them('I recorded everything'),
    me('What?'),
    them("I have all your friends. If you don't pay 500 dollars I will send the video to your family and all your friends"),
    me('Please do not do that'),
    them('You have one hour. Send it in gift cards'),
  ],
};

/** Two people who like each other; nothing to warn of. */
export const harmless: Talk = {
  contact: 'noa@chat.example',
  name: 'Noa Lind',
  about: 'Friend of a friend',
  lines: [
    them('Hey, it was lovely to meet you at the market'),
    me('Same here! The cheese was worth the queue'),
    them('You have a nice smile, by the way'),
    me('Stop it, now I am blushing'),
    them('Coffee on Sunday? The place by the river'),
    me('Yes please, at eleven?'),
    them('Eleven it is. I will send you the address'),
  ],
};

export const talks: readonly Talk[] = [sextortion, harmless];
