import { ReflectionPage } from '../page/asides/reflection.tsx'
import type { AsideProps } from './asides.tsx'

/** The reader's own words, on this device; to be taken along where it is the reader's own. */
export function ReflectionAside({ telling: { store, who, outward } }: AsideProps) {
  const place = { store, who, clock: Date.now }
  return <ReflectionPage place={place} {...(outward === undefined ? {} : { onSave: outward.saveText })} />
}
