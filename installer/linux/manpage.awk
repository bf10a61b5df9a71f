# SPDX-FileCopyrightText: 2026 Bashgah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Turns what `bashgahctl --help` prints into bashgahctl(1), so that the commands are described once.
# Variables: version, day (YYYY-MM-DD).
function text(line) {
    gsub(/\\/, "\\e", line); gsub(/-/, "\\-", line); sub(/^[.']/, "\\\\\\&&", line); return line
}
BEGIN { command = 0 }
NR == 1 {
    sub(/^bashgahctl: /, "")
    print ".TH BASHGAHCTL 1 " day " \"Bashgah " version "\" \"User commands\""
    print ".SH NAME\nbashgahctl \\- " text($0)
    print ".SH SYNOPSIS\n.B bashgahctl\n.I COMMAND\n\\&...\n.br\n.B bashgahctl\n.I COMMAND\n.B \\-\\-help"
    print ".SH DESCRIPTION\nDoes what the window of\n.BR bashgah\ndoes, for scripts, on the same shop file."
    next
}
NR == 2 || /^$/ { next }
/^  [a-z]/ {
    if (!command++) print ".SH COMMANDS"
    name = $1; rest = substr($0, index($0, name) + length(name))
    print ".TP\n\\fB" text(name) "\\fR" text(rest); next
}
/^      / { sub(/^ +/, ""); print text(toupper(substr($0, 1, 1)) substr($0, 2)); next }
{ if (!notes++) print ".SH NOTES"; else print ".PP"; print text($0) }
END { print ".SH LICENCE\nGPL\\-3.0\\-or\\-later" }
