import { Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Command } from '@tiptap/pm/state'
import type { EditorProps } from '@tiptap/pm/view'
import type { Point } from '../../../../shared/domain/point'
import type { PointScope } from '../../../../shared/domain/point-scope'
import { wordsOf } from '../../../../shared/domain/rich-text'
import { chosenLines, removeLinesWhere, splitLine, startOf } from './outline-commands'
import { PLAIN_TEXT_ONLY } from './outline-clipboard'
import { citedBy, docOf, linesOf, readLine } from './outline-doc'
import { createOutlineGuard } from './outline-guard'
import { createOutlineKeys, type OutlineActions } from './outline-keys'
import { lineOf } from './outline-line'
import { createNotesPlugin, refreshNotes, type NoteSource } from './outline-notes'
import { OUTLINE_SCHEMA } from './outline-schema'
import { OutlineSync, type Outline, type PointsHolder } from './outline-sync'
import { SHOWN, updateTo } from './outline-update'

export interface OutlineOptions {
  readonly holder: PointsHolder
  /** Whose points they are: of a theme, a conversation or the meeting as a whole. */
  readonly scope: PointScope
  readonly newId: () => string
  readonly notes: NoteSource
  /** Names the text and points to what explains its keys. */
  readonly attributes: () => Readonly<Record<string, string>>
  readonly oncite: () => void
  readonly onleave: () => void
  readonly onshow: (evidenceId: string) => void
}

/** The points editor: a text editor in which each line is a point of the meeting. */
export class OutlineEditor implements Outline {
  /** The point in which the cursor stands. */
  currentId: string | null = $state(null)
  isBold = $state(false)
  isItalic = $state(false)
  /** The passage on which the words at the cursor rest. */
  cited: string | null = $state(null)
  hasFocus = $state(false)
  wasFocused = $state(false)
  readonly #options: OutlineOptions
  readonly #sync: OutlineSync
  #editor: Editor | null = null
  #doc: Node | null = null

  constructor(options: OutlineOptions) {
    this.#options = options
    this.#sync = new OutlineSync(this, options.holder, options.scope)
  }

  /** Puts the editor into an element; the returned function takes it out again and writes what is not written yet. */
  mount(element: HTMLElement): () => void {
    const editor = new Editor({
      element,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      // As data: without any content the editor would parse empty markup.
      content: { type: 'doc', content: [{ type: 'line' }] },
      extensions: [...OUTLINE_SCHEMA, createOutlineKeys(this.#actions()), this.#plugins()],
      editorProps: this.#props(),
    })
    this.#editor = editor
    this.#doc = docOf(editor.schema, [])
    editor.on('transaction', () => this.#read(editor))
    editor.on('update', ({ transaction }) => {
      if (transaction.getMeta(SHOWN) !== true) this.#sync.touch()
    })
    editor.on('focus', () => (this.hasFocus = this.wasFocused = true))
    editor.on('blur', () => this.#tidy())
    this.#sync.follow()
    return () => this.#unmount(editor)
  }

  readonly lines = (): ReturnType<typeof linesOf> => (this.#doc ? linesOf(this.#doc) : [])

  readonly show = (points: readonly Point[]): void => {
    const editor = this.#editor
    if (!editor) return
    const transaction = updateTo(editor.state, points.map(lineOf)) ?? refreshNotes(editor.state)
    editor.view.dispatch(transaction)
  }

  /** Shows the points of the meeting, which may have changed. */
  follow(meeting: PointsHolder['meeting']): void {
    this.#sync.follow(meeting)
  }

  run(command: Command): void {
    const editor = this.#editor
    if (!editor) return
    command(editor.state, (transaction) => editor.view.dispatch(transaction), editor.view)
    editor.view.focus()
  }

  toggle(style: 'bold' | 'italic'): void {
    this.#editor?.chain().focus().toggleMark(style).run()
  }

  /** A new line at the end, ready to be written in. */
  addLine(): void {
    const editor = this.#editor
    if (!editor) return
    const end = editor.state.doc.content.size - 1
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, end)))
    if (editor.state.doc.lastChild?.content.size) splitLine(editor.state, (transaction) => editor.view.dispatch(transaction))
    editor.view.focus()
  }

  /** Puts the cursor at the end of a point. */
  focusPoint(id: string): void {
    const editor = this.#editor
    const place = editor?.state.doc.children.findIndex((line) => readLine(line).id === id) ?? -1
    if (!editor || place < 0) return
    const { doc } = editor.state
    const end = startOf(doc, place + 1) - 1
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(doc, end)).scrollIntoView())
    editor.view.focus()
  }

  #actions(): OutlineActions {
    return {
      undo: () => void this.#sync.undo(),
      redo: () => void this.#sync.redo(),
      cite: this.#options.oncite,
      // A point that was just typed has facts to go on to only once it is written.
      leave: () => void this.#sync.flush().then(this.#options.onleave),
    }
  }

  #plugins(): Extension {
    const { newId, notes } = this.#options
    return Extension.create({
      name: 'outlinePlugins',
      addProseMirrorPlugins: () => [createOutlineGuard(newId), createNotesPlugin(notes)],
    })
  }

  #props(): EditorProps {
    return {
      attributes: () => ({ role: 'textbox', 'aria-multiline': 'true', ...this.#options.attributes() }),
      ...PLAIN_TEXT_ONLY,
      handleDOMEvents: {
        ...PLAIN_TEXT_ONLY.handleDOMEvents,
        click: (_, event) => this.#showCited(event),
        beforeinput: (_, event) => this.#takeHistory(event),
      },
    }
  }

  /** Undo and redo of the menu and the platform arrive as input events (Input Events Level 2). */
  #takeHistory(event: InputEvent): boolean {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
    event.preventDefault()
    void (event.inputType === 'historyUndo' ? this.#sync.undo() : this.#sync.redo())
    return true
  }

  #showCited(event: MouseEvent): boolean {
    const target = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cites]') : null
    const id = target?.dataset['cites']
    if (id === undefined) return false
    this.#options.onshow(id)
    return true
  }

  #read(editor: Editor): void {
    const { doc, selection } = editor.state
    this.#doc = doc
    this.currentId = readLine(doc.child(chosenLines(editor.state).start)).id
    this.isBold = editor.isActive('bold')
    this.isItalic = editor.isActive('italic')
    const beside = selection.$from.nodeAfter ?? selection.$from.nodeBefore
    this.cited = beside?.isText ? citedBy(beside) : null
  }

  /** What has no words is no point: it goes when the text is left. */
  #tidy(): void {
    this.hasFocus = false
    const editor = this.#editor
    if (!editor || editor.isDestroyed) return
    removeLinesWhere((line) => wordsOf(line.text).trim() === '')(editor.state, (transaction) => editor.view.dispatch(transaction))
    void this.#sync.flush()
  }

  #unmount(editor: Editor): void {
    void this.#sync.flush()
    this.#editor = null
    editor.destroy()
  }
}
