import { Editor } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { asked } from '../shared/asked.ts'

new Editor({
  element: document.querySelector('#root'),
  extensions: [Document, Paragraph, Text],
  content: `<p>${asked[0]?.words ?? ''}</p>`,
})
