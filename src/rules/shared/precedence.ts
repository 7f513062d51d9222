import type { Precedence } from '../../core/precedence';

/** Which rule speaks where several could (design decision 10); codes of the catalogue, strongest first. */
export const RULE_PRECEDENCE: readonly Precedence[] = [
  { winner: 'S-12', losers: ['C-36', 'C-01', 'C-02', 'C-04', 'C-05', 'C-06', 'C-08', 'C-25', 'S-13'] },
  { winner: 'C-36', losers: ['C-02', 'C-13', 'C-14', 'C-17', 'C-18', 'C-20', 'R-10', 'R-11'] },
  {
    winner: 'C-02',
    losers: [
      ...['C-04', 'C-07', 'C-08', 'C-11', 'C-12', 'C-13', 'C-14', 'C-17', 'C-18', 'C-20', 'C-22', 'C-25'],
      ...['R-10', 'R-11', 'R-23'],
    ],
  },
  { winner: 'R-01', losers: ['C-01', 'C-02'] },
  { winner: 'R-15', losers: ['C-01', 'C-02'] },
  { winner: 'R-16', losers: ['C-01', 'C-02'] },
  { winner: 'R-54', losers: ['C-01', 'C-02'] },
  { winner: 'R-33', losers: ['C-01', 'C-02'] },
  { winner: 'R-27', losers: ['C-01', 'C-02', 'C-26'] },
  { winner: 'R-38', losers: ['C-01', 'C-02'] },
  { winner: 'R-45', losers: ['C-01', 'C-02'] },
  { winner: 'R-55', losers: ['C-01', 'C-02'] },
  { winner: 'C-02', losers: ['R-26', 'R-28'] },
  { winner: 'C-06', losers: ['C-04'] },
  { winner: 'C-05', losers: ['C-04'] },
  { winner: 'C-16', losers: ['C-12', 'C-13', 'C-14', 'R-05', 'R-06', 'R-24'] },
  { winner: 'C-12', losers: ['C-13', 'C-14'] },
  { winner: 'C-13', losers: ['C-14'] },
  { winner: 'R-14', losers: ['R-05'] },
  { winner: 'C-19', losers: ['C-18', 'C-20', 'R-03', 'R-04', 'R-10', 'R-11'] },
  { winner: 'C-22', losers: ['C-17', 'C-18', 'C-20', 'R-10', 'R-11', 'R-23'] },
  { winner: 'C-20', losers: ['C-17'] },
  { winner: 'C-18', losers: ['C-17', 'R-10', 'R-11'] },
  { winner: 'R-04', losers: ['R-10', 'R-11'] },
  { winner: 'R-10', losers: ['R-11'] },
  { winner: 'C-37', losers: ['S-10', 'S-14'] },
  { winner: 'C-07', losers: ['C-04'] },
  { winner: 'H-03', losers: ['H-04'] },
];
