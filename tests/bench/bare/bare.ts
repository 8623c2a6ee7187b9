import { Story } from 'inkjs'

/** The page everyone starts with: load inkjs, load the story, print lines and buttons. What the game is measured against. */
const main = document.querySelector('main')
const response = await fetch(new URL('story.json', location.href))
const story = new Story(await response.text())
story.allowExternalFunctionFallbacks = true
let turn = 0

function show(): void {
  if (main === null) return
  main.textContent = ''
  while (story.canContinue) {
    const line = document.createElement('p')
    line.textContent = story.Continue()
    main.append(line)
  }
  for (const choice of story.currentChoices) {
    const button = document.createElement('button')
    button.dataset['choice'] = String(choice.index)
    button.textContent = choice.text
    button.onclick = () => {
      story.ChooseChoiceIndex(choice.index)
      turn += 1
      show()
    }
    main.append(button)
  }
  main.dataset['turn'] = String(turn)
}

show()
performance.mark('choosable')
