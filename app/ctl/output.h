// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <vector>

class QIODevice;

namespace bashgah::ctl {

/// Where a command writes: results (CSV or JSON) to standard output, words to standard error.
class Output final
{
public:
    Output(QIODevice &out, QIODevice &err);

    /// One CSV record (RFC 4180, comma, "\n"). The first one of a table is its header.
    void row(const QStringList &cells);
    /// Indented JSON document.
    void json(const QJsonValue &value);
    /// Rows of texts: as CSV under their columns, or as a JSON list of objects.
    void table(const QStringList &columns, const std::vector<QStringList> &rows, bool asJson);
    /// A line of plain text on standard output (--help, --version).
    void line(const QString &text);
    /// A line for people on standard error.
    void message(const QString &text);
    void flush();

private:
    QTextStream m_out;
    QTextStream m_err;
};

/// A cell quoted where needed.
[[nodiscard]] QString csvCell(const QString &text);
/// "yes" or "no".
[[nodiscard]] QString yesNo(bool yes);

} // namespace bashgah::ctl
