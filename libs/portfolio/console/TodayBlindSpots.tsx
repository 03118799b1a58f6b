import { BlindSpots } from './BlindSpots.js';

/** On the home page: of my issues. */
export default function TodayBlindSpots() {
  return <BlindSpots />;
}
