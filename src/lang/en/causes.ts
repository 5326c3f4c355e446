import type { CauseWords } from '../words/happenings.ts';
import { phrases } from './phrases.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const blown: readonly string[] = ['explosion', 'fire', 'collapse'];
const fallen: readonly string[] = ['collapse'];

/** English words for what may have caused a mishap. */
export const causes: CauseWords = {
  kinds: [
    { id: 'gas', of: blown, phrases: phrases(`gas leak/leaks/cylinder/cylinders/bottle/bottles/canister/explosion`) },
    { id: 'electrical', of: blown, phrases: phrases(`electrical fault|short circuit|faulty wiring`) },
    {
      id: 'storage',
      of: blown,
      phrases: phrases(
        `ammonium nitrate|stored ammunition/explosives/munitions|ammunition/munitions store/stores/depot/dump|poor storage|improperly stored|high temperatures|fertiliser|fertilizer`,
      ),
    },
    {
      id: 'air',
      of: [...blown, 'sinking', 'crash', 'outage'],
      phrases: phrases(
        `air strike/strikes|airstrike|airstrikes|missile|missiles|rocket|rockets|drone|drones|warplane|warplanes|bombed from the air`,
      ),
    },
    {
      id: 'bomb',
      of: [...blown, 'sinking', 'crash'],
      phrases: phrases(`car bomb/bombs|roadside bomb|truck bomb|suicide bomber/bombing/attack|explosive device|planted bomb`),
    },
    { id: 'remnants', of: blown, phrases: phrases(`landmine|mine|mines|unexploded ordnance/munition/munitions/shell|remnants of war`) },
    {
      id: 'fault',
      of: [...blown, 'crash', 'sinking', 'outage'],
      phrases: phrases(`technical/mechanical fault/failure/problem|engine failure/trouble|malfunction|brake failure`),
    },
    {
      id: 'human',
      of: [...blown, 'crash', 'sinking', 'flood', 'outage'],
      phrases: phrases(`human/pilot error|negligence|carelessness|careless|an accident`),
    },
    { id: 'arson', of: blown, phrases: phrases(`arson|arsonists|set alight|sabotage|started deliberately|deliberately started`) },
    {
      id: 'unlicensed',
      of: fallen,
      phrases: phrases(
        `without a/any permit/permits/licence/license|illegal/unlicensed/unauthorised construction/floors/building|extra/added floors`,
      ),
    },
    { id: 'digging', of: fallen, phrases: phrases(`digging|excavation|excavations`) },
    { id: 'age', of: fallen, phrases: phrases(`age of the building|cracks|poor materials|dilapidated`) },
    { id: 'rain', of: [...fallen, 'flood'], phrases: phrases(`heavy/torrential/record rain/rains/rainfall|rainfall`) },
    {
      id: 'gates',
      of: ['flood'],
      phrases: phrases(`opened the gates/sluices/dam|gates were/had opened|release/released/releasing water|dam burst/broke/failed`),
    },
    { id: 'weather', of: ['crash', 'sinking'], phrases: phrases(`storm|fog|bad weather|high waves|rough seas|strong winds`) },
    { id: 'overload', of: ['sinking', 'crash', 'outage', 'collapse'], phrases: phrases(`overloaded|overloading|overcrowded|overcrowding`) },
    { id: 'rammed', of: ['sinking', 'crash'], phrases: phrases(`rammed|collided with|collision with`) },
  ],
  cause: set(`cause caused causing because due blame blamed behind result resulted triggered sparked attributed reason after`),
  still: set(`longer only`),
  ruledOut: set(`ruled dismissed dismiss dismisses denied denies deny doubts doubt rejected`),
};
