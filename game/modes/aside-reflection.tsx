import { ReflectionPage } from '../page/asides/reflection.tsx'
import type { AsideProps } from './asides.tsx'

/** The reader's own words, on this device; to be taken along where it is the reader's own. */
export function ReflectionAside({ telling: { store, outward } }: AsideProps) {
  return <ReflectionPage store={store} {...(outward === undefined ? {} : { onSave: outward.saveText })} />
}
