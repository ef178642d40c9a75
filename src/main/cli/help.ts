/** What `--help` prints. */
export const HELP = `Sherpa drafts a sourced briefing from texts, without a network and without a window.

usage: sherpa draft FILE... [--json FILE|-] [--pdf FILE] [--lang en|ro|fr] [--date YYYY-MM-DD]

  FILE...       text in any encoding, HTML, DOCX, ODT, RTF, PDF, e-mail (.eml) with its
                attachments, iCalendar; several make one briefing. Kinds are told by the
                bytes. An attachment that cannot be read is named and left out
  --json FILE   write the draft as JSON; - is standard output, which is also the default without --pdf
  --pdf FILE    print the draft as a book
  --lang        language of the book and of the gaps: en (default), ro, fr
  --date        the day the draft is dated; today by default. The same texts on the same day give the same bytes
  --help        this text
  --version     the version

exit status: 0 done, 1 a problem with a file (named on standard error, nothing written), 2 wrong use
`
