// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receiptpaper.h"

namespace bashgah::reports {

QString paperKey(ReceiptPaper paper)
{
    switch (paper) {
    case ReceiptPaper::Roll58:
        return QStringLiteral("58");
    case ReceiptPaper::Roll80:
        return QStringLiteral("80");
    case ReceiptPaper::A5:
        break;
    }
    return QStringLiteral("a5");
}

std::optional<ReceiptPaper> paperFromKey(const QString &key)
{
    for (const ReceiptPaper paper : {ReceiptPaper::Roll58, ReceiptPaper::Roll80, ReceiptPaper::A5}) {
        if (key.compare(paperKey(paper), Qt::CaseInsensitive) == 0)
            return paper;
    }
    return std::nullopt;
}

} // namespace bashgah::reports
