import { describe, expect, it } from 'vitest';
import type { Stage } from '#core/map/model.ts';
import { forOthers } from '#core/map/share.ts';
import { fullMap } from '../support/full-map.ts';

describe('forOthers', () => {
  it('leaves out the facilitator’s notes, live deals, answers of rounds, and nothing else', () => {
    const map = fullMap();
    const shared = forOthers(map);
    const notes = (stages: object) =>
      Object.values<Stage>(stages as never).map((one) => one.privateNotes);
    expect(notes(map.stages).join('')).not.toBe('');
    expect(notes(shared.stages).join('')).toBe('');
    for (const [id, stage] of Object.entries<Stage>(map.stages)) {
      expect(shared.stages[id as never]).toEqual({ ...stage, privateNotes: '' });
    }
    const { de_live: live, ...samples } = map.deals as unknown as Record<string, object>;
    expect(live).toBeDefined();
    expect({ ...shared, stages: map.stages }).toEqual({
      ...map,
      deals: samples,
      proofs: {},
      rounds: {},
      raters: {},
      ratings: {},
    });
  });

  it('keeps the names of customers and people out of every record', () => {
    const map = fullMap();
    for (const name of ['Лира', 'Борис', 'Письмо от 20.11']) {
      expect(JSON.stringify(map)).toContain(name);
      expect(JSON.stringify(forOthers(map))).not.toContain(name);
      expect(JSON.stringify(forOthers(map, true))).not.toContain(name);
    }
    expect(forOthers(map, true).stages).toBe(map.stages);
  });

  it('is the very same map when there are none', () => {
    const shared = forOthers(fullMap());
    expect(forOthers(shared)).toBe(shared);
  });
});
