import type { MessageCatalogue } from '../../../core/messages';

/** Messages of the rules that weigh the columns of one row against each other: risks, levels, leaders. */
export const rowMessages: MessageCatalogue = {
  'risk-has-measure': {
    'no-measure': 'Row {row} has “{risk}” and no “{measures}”; add the measures.',
    'no-risk': 'Row {row} has “{measures}” and no “{risk}”; add the risk.',
    neither: 'Row {row}: “{risk}” and “{measures}” are both blank; fill them or remove the row.',
  },
  'one-risk-one-level': {
    levels:
      'Row {row}, “{column}” names several levels ({levels}); split the row, one risk and one level each.',
    risks: 'Row {row}, “{column}” marks its risks with different levels ({levels}); split the row.',
  },
  'risks-match-measures': {
    counts:
      'Row {row}: {risks} numbered items in “{other}”, {measures} in “{column}”, and the numbers do not correspond; write measures risk by risk.',
  },
  'level-one-head-leader': {
    'not-head':
      'Row {row} is of level “{level}”, so “{column}” should be the head of the unit, and is not; correct it or review the level.',
  },
  'level-two-three-leader': {
    'level-two':
      'Row {row} is of level “{level}”: “{column}” should be the leader in charge of “{department}”; the roster names another.',
    'level-three':
      'Row {row} is of level “{level}”: “{column}” should be the head of “{department}” or the leader in charge; the roster names others.',
  },
  'strong-power-low-level': {
    low: 'Row {row} deals with “{word}” ({power}, exercised directly), yet “{column}” is “{level}”; assess again or give the reason.',
  },
  'level-matches-matrix': {
    differs:
      'Row {row}: “{column}” is “{level}”; likelihood {likelihood} × consequence {consequence} = {product}, which the matrix makes “{computed}”; explain or adjust.',
  },
  'supervisor-differs': {
    same: 'Row {row}: “{column}” and “{other}” are the same person; nobody supervises himself.',
  },
  'head-not-in-charge': {
    head: 'Row {row} concerns {area}, and “{column}” is the head of the unit, who must not be in direct charge of it; name the deputy.',
  },
};
