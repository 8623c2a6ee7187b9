import type { Course } from './course.ts'
import { element, printXml, type Element } from './xml.ts'

interface ScormPackage {
  readonly course: Course
  /** What the LMS adds to the page's address. */
  readonly query: string
  /** The page that it opens, one of `files`. */
  readonly page: string
  /** Every file of the package, by its path. */
  readonly files: readonly string[]
}

/** The imsmanifest.xml of a package for SCORM 1.2 (Content Aggregation Model, 2.3), with one SCO. */
export function scorm12Manifest(of: ScormPackage): string {
  const { course } = of
  return printXml(
    element(
      'manifest',
      {
        identifier: course.id,
        version: '1.2',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
      },
      [metadata('1.2', lom12(course)), organizations(of), resources(of, { 'adlcp:scormtype': 'sco' })],
    ),
  )
}

/** The imsmanifest.xml of a package for SCORM 2004 4th Edition (Content Aggregation Model, 3.4), with one SCO. */
export function scorm2004Manifest(of: ScormPackage): string {
  const { course } = of
  // what the page doesn't report the LMS must not make up: by default it calls an activity that ends satisfied
  const sequencing = element('imsss:sequencing', {}, [
    element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  ])
  return printXml(
    element(
      'manifest',
      {
        identifier: course.id,
        version: '1',
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
        'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
      },
      [
        metadata('2004 4th Edition', lom2004(course)),
        organizations(of, [sequencing]),
        resources(of, { 'adlcp:scormType': 'sco' }),
      ],
    ),
  )
}

function metadata(version: string, lom: Element): Element {
  return element('metadata', {}, [
    element('schema', {}, 'ADL SCORM'),
    element('schemaversion', {}, version),
    lom,
  ])
}

/** One organization with one item, with whatever else a standard wants in the item. */
function organizations({ course, query }: ScormPackage, inItem: readonly Element[] = []): Element {
  const title = (text: string) => element('title', {}, text)
  const item = { identifier: 'telling', identifierref: 'page', isvisible: 'true', parameters: query }
  return element('organizations', { default: 'course' }, [
    element('organization', { identifier: 'course' }, [
      title(course.title),
      element('item', item, [title(course.activity), ...inItem]),
    ]),
  ])
}

function resources({ page, files }: ScormPackage, type: Readonly<Record<string, string>>): Element {
  const sco = { identifier: 'page', type: 'webcontent', ...type, href: encodeURI(page) }
  return element('resources', {}, [
    element(
      'resource',
      sco,
      files.map((path) => element('file', { href: encodeURI(path) })),
    ),
  ])
}

/** What SCORM 1.2 says of a package: IMS Learning Resource Meta-data 1.2.1. */
function lom12({ title, language, summary, age, minutes }: Course): Element {
  const text = (name: string, words: string) =>
    element(`imsmd:${name}`, {}, [element('imsmd:langstring', { 'xml:lang': language }, words)])
  return element('imsmd:lom', {}, [
    element('imsmd:general', {}, [
      text('title', title),
      element('imsmd:language', {}, language),
      text('description', summary),
    ]),
    element('imsmd:educational', {}, [
      ...(age === '' ? [] : [text('typicalagerange', age)]),
      ...(minutes === null
        ? []
        : [element('imsmd:typicallearningtime', {}, [element('imsmd:datetime', {}, `PT${minutes}M`)])]),
    ]),
  ])
}

/** The same for SCORM 2004: IEEE 1484.12.3. */
function lom2004({ title, language, summary, age, minutes }: Course): Element {
  const text = (name: string, words: string) =>
    element(`lom:${name}`, {}, [element('lom:string', { language }, words)])
  return element('lom:lom', {}, [
    element('lom:general', {}, [
      text('title', title),
      element('lom:language', {}, language),
      text('description', summary),
    ]),
    element('lom:educational', {}, [
      ...(age === '' ? [] : [text('typicalAgeRange', age)]),
      ...(minutes === null
        ? []
        : [element('lom:typicalLearningTime', {}, [element('lom:duration', {}, `PT${minutes}M`)])]),
    ]),
  ])
}
