import type { Words } from '../advice/words/words.ts';
import { PROFILE_SIGNS, type Answers, type ProfileSign } from '../conversation/told.ts';
import './fields.css';

/** From this many signs on a profile looks like one that was made up. */
const MANY = 3;

interface Props {
  readonly words: Words;
  readonly answers: Answers;
  readonly onAnswer: (sign: ProfileSign, answer: true | null) => void;
}

/** What only the person can see: seven signs on the other's profile, each ticked in one press. They stay with the case. */
export function ProfileCheck({ words: { profile }, answers, onAnswer }: Props) {
  const seen = PROFILE_SIGNS.filter((sign) => answers[sign] === true).length;
  return (
    <details class="profile-check" open={seen > 0}>
      <summary>{profile.title}</summary>
      {PROFILE_SIGNS.map((sign) => (
        <label key={sign} class="tick">
          <input type="checkbox" checked={answers[sign] === true} onChange={(event) => onAnswer(sign, event.currentTarget.checked ? true : null)} />
          <span>{profile.signs[sign]}</span>
        </label>
      ))}
      <p role="status">{seen >= MANY ? profile.many : seen > 0 ? profile.few : ''}</p>
    </details>
  );
}
