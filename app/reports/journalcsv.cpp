// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/journalcsv.h"

namespace bashgah::reports {

QStringList journalColumns()
{
    return {QStringLiteral("date"), QStringLiteral("debit"), QStringLiteral("credit"), QStringLiteral("points"),
            QStringLiteral("amount")};
}

QStringList journalCells(const domain::JournalLine &line, const domain::ShopProfile &shop)
{
    return {shop.calendar.isoText(line.day), domain::journalAccountKey(line.debit),
            domain::journalAccountKey(line.credit), QString::number(line.points.value()),
            domain::plainMajor(line.amount, shop.currency)};
}

QByteArray journalCsv(const std::vector<domain::JournalLine> &lines, const domain::ShopProfile &shop)
{
    const QString end = QStringLiteral("\r\n");
    QString text = journalColumns().join(u',') + end;
    for (const domain::JournalLine &line : lines)
        text += journalCells(line, shop).join(u',') + end;
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace bashgah::reports
