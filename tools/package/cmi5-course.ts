import { iriOf, type Course } from './course.ts'
import { element, printXml } from './xml.ts'

/** The cmi5.xml of a course (cmi5, 13) with one unit at this address, which is done when it is completed. */
export function cmi5Course({ id, title, activity, summary, age, language }: Course, address: string): string {
  const text = (name: string, words: string) =>
    element(name, {}, [element('langstring', { lang: language }, words)])
  const about = text('description', [summary, age].filter((line) => line !== '').join(' '))
  return printXml(
    element('courseStructure', { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' }, [
      element('course', { id: iriOf(`course/${id}`) }, [text('title', title), about]),
      element('au', { id: iriOf(`unit/${id}`), moveOn: 'Completed', launchMethod: 'AnyWindow' }, [
        text('title', activity),
        about,
        element('url', {}, address),
      ]),
    ]),
  )
}
