import type { ArtifactMaker, StageKind } from '#core/map/model.ts';
import { B2B_SEVEN } from '#core/templates/b2b-seven.ts';
import { ARTIFACT_KEYS, ARTIFACT_MAKERS, type Guide } from '#core/templates/guide.ts';

export function sameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}

/** Names to offer for a stage: its usual ones, and all with the usual ones first. */
export function suggestedFor(
  kind: StageKind,
  guide: Guide,
): { readonly usual: readonly string[]; readonly all: readonly string[] } {
  const keys = B2B_SEVEN.find((stage) => stage.kind === kind)?.artifacts ?? [];
  const usual = keys.map((key) => guide.artifacts[key]);
  return {
    usual,
    all: [...new Set([...usual, ...ARTIFACT_KEYS.map((key) => guide.artifacts[key])])],
  };
}

/** Who usually makes an artifact of the list; nobody is known for a team's own. */
export function makerOf(name: string, guide: Guide): ArtifactMaker {
  const key = ARTIFACT_KEYS.find((one) => sameName(guide.artifacts[one], name));
  return key === undefined ? '' : ARTIFACT_MAKERS[key];
}
