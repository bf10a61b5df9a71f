// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/importvalues.h"

namespace bashgah::services {

/// A kind may hold a semicolon: its part goes on until the amount.
CellValue<std::vector<domain::PaymentPart>> readPaymentParts(QByteArrayView text, int decimals)
{
    const auto list = readText(text);
    if (!list)
        return tl::unexpected(list.error());
    std::vector<domain::PaymentPart> parts;
    QString kind;
    for (const QString &piece : list->split(u';')) {
        kind += piece;
        const auto equals = kind.lastIndexOf(u'=');
        const auto amount = readDecimal(QStringView(kind).mid(equals + 1).trimmed().toUtf8(), decimals);
        if (equals <= 0 || !amount) {
            kind += u';';
            continue;
        }
        if (*amount <= 0 || kind.left(equals).trimmed().isEmpty())
            return tl::unexpected(RowReason::UnknownValue);
        parts.push_back({kind.left(equals).trimmed(), domain::Money::fromMinor(*amount)});
        kind.clear();
    }
    if (!kind.remove(u';').trimmed().isEmpty())
        return tl::unexpected(RowReason::UnknownValue);
    return parts;
}

} // namespace bashgah::services
