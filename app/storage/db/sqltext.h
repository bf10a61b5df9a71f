// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace bashgah::storage {

/// One .sql file compiled in: name "member/find_by_mobile" is :/sql/common/member/find_by_mobile.sql
/// unless :/sql/sqlite/ has a file of the same name. Comments are stripped (Qt's own parser would
/// take ":name" in them for placeholders). Parsed once per name.
struct SqlText
{
    QString name;
    QString text;
    QByteArrayList placeholders; ///< names without colon, each once
    QStringList marks;        ///< the same with the colon, as Qt binds them
    /// A plain INSERT ending in "RETURNING id". SQLite makes a temporary table for every RETURNING (a
    /// tenth of a sale's time), so it is cut off `text` and Statement::insertId() asks the driver.
    bool insertsOne = false;

    /// Ends the program on an unknown name: a programming error that the tests find.
    [[nodiscard]] static const SqlText &named(const QString &name);
    [[nodiscard]] static SqlText fromText(QString name, const QString &text);
    /// Every statement file there is, for the test that prepares them all.
    [[nodiscard]] static QStringList allNames();
};

} // namespace bashgah::storage
