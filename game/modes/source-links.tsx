import type { SourceLinkComponent } from '../page/book.ts'

/** A source as a link that opens beside the story. */
export const LinkOut: SourceLinkComponent = ({ url, children }) => (
  <a href={url} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
)

/** A source as an address to copy down: where nothing may lead out. */
export const AddressOnly: SourceLinkComponent = ({ url }) => <span class="address">{url}</span>
