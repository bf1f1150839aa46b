/** Tells search engines which addresses changed (indexnow.org/documentation): those who take part pass it on to each other. */
import { z } from 'zod';
import { deliveryKind } from '#newsroom/delivery/delivery-kind.ts';
import { indexNowKeyPath } from '#newsroom/delivery/index-now-key.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';

/** The protocol takes 10,000 addresses at a time; each change has two at most. */
const TOGETHER = 100;

export const indexNow = deliveryKind({
  name: 'index-now',
  /** Stored addresses that came, changed, moved or went. */
  payload: z.strictObject({ paths: z.array(z.string()).min(1) }),
  together: TOGETHER,
  announce({ before, after }) {
    const receiver = readSettings()?.indexNow;
    const paths = [...new Set([before, after].flatMap((place) => place?.path ?? []))];
    return receiver ? [{ receiver, payload: { paths } }] : [];
  },
  compose(receiver, waiting, { site, whole }) {
    const { indexNow: wanted, indexNowKey: key } = site.settings;
    if (wanted !== receiver || !key) return undefined;
    const urlList = [...new Set(waiting.flatMap(({ payload }) => payload.paths))].map((path) => whole(publicAddress(site.base, path)));
    return {
      address: receiver,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ host: new URL(whole('/')).host, key, keyLocation: whole(indexNowKeyPath(key)), urlList }),
    };
  },
});
