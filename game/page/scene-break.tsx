/** Between two scenes: the label of the one that begins, or three stitches where place and time need no name. */
export function SceneBreak({ when }: { readonly when: string }) {
  return when === '' ? <hr /> : <h3 class="when">{when}</h3>
}
