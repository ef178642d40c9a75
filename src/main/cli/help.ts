/** What `--help` prints. */
export const HELP = `Sherpa drafts a sourced briefing from texts, without a network and without a window.

usage: sherpa draft FILE... [--json FILE|-] [--pdf FILE] [--lang en|ro|fr] [--date YYYY-MM-DD]
       sherpa check FILE [--json FILE|-] [--lang en|ro|fr] [--date YYYY-MM-DD]

draft makes one briefing of texts
  FILE...       text in any encoding, HTML, DOCX, ODT, RTF, PDF, e-mail (.eml) with its
                attachments, iCalendar; several make one briefing. Kinds are told by the
                bytes. An attachment that cannot be read is named and left out
  --json FILE   write the draft as JSON; - is standard output, which is also the default without --pdf
  --pdf FILE    print the draft as a book
  --lang        language of the book and of what is not known: en (default), ro, fr
  --date        the day the draft is dated; today by default. The same texts on the same day give the same bytes

check prints what the checks find in a briefing of the library, and changes nothing
  FILE          a file of the folder "meetings", or a copy of one, of this or an earlier version
  --json FILE   write the findings as JSON; - is standard output
  --lang        language of the findings
  --date        the day as of which the briefing is checked, at noon UTC; now by default

  --help        this text
  --version     the version

exit status of draft: 0 done, 1 a problem with a file (named on standard error, nothing written), 2 wrong use
exit status of check: 0 no error, 1 an error that nobody has accepted, 2 the file cannot be checked, or wrong use
`
