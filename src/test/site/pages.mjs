// The pages that the scripts look at: one of each kind, and those that one of each leads to.
export const service = process.argv[2];

export const kinds = [
  '/',
  '/agreements',
  '/agreements/ajcep',
  '/changes',
  '/conflicts',
  '/data',
  '/documents',
  '/errors',
  '/mechanisms',
  '/meetings',
  '/milestones',
  '/partners/KH',
  '/people',
  '/programmes',
  '/ratifications',
  '/dialogue-relations',
  '/dialogue-relations/asean-japan',
  '/search?q=asean',
  '/statistics',
  '/timeline',
];

/** One record of each type that has none above, and what is shown of what is not there. */
export const others = [
  '/documents/overview-2014',
  '/errors/TOO_DEEP',
  '/mechanisms/asean-japan-summit',
  '/meetings/asean-japan-summit-16',
  '/milestones/hashimoto-speech-1997',
  '/partners',
  '/partners/Thialand',
  '/people/abe-shinzo',
  '/programmes/jaif',
  '/search?q=ajcep+tariff+rice',
  '/statistics/trade-2012',
];

export async function html(path) {
  const answer = await fetch(service + path, { headers: { Accept: 'text/html' } });
  check(answer.status === 200, `${path}: ${answer.status}`);
  return answer.text();
}

/** The pages of records to which the lists lead, so many of each. */
export async function records(each) {
  const found = [];
  for (const list of kinds) {
    const links = [...(await html(list)).matchAll(new RegExp(`href="(${list}/[^"?#]+)"`, 'g'))];
    found.push(...new Set(links.map((link) => link[1]).slice(0, each)));
  }
  return found;
}

export function check(condition, message) {
  if (!condition) {
    throw new Error(message);
  }
}
