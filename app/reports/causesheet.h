// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/charity/causeledger.h"
#include "ui/format/format.h"

#include <QByteArray>
#include <QCoreApplication>

namespace bashgah::reports {

/// The ledger of a cause for other programs: date, kind, who, points, sales, matched, promised, paid, receipt,
/// open, note; amounts in major units. UTF-8 with BOM, CRLF, stable English keys.
[[nodiscard]] QByteArray causeCsv(const std::vector<domain::CauseLine> &lines, const domain::ShopProfile &shop);

/// The same as a workbook, in the language of `format`. Errors: those of writeFile.
class CauseSheet final
{
    Q_DECLARE_TR_FUNCTIONS(CauseSheet)
public:
    CauseSheet(const domain::ShopProfile &shop, const ui::Format &format) : m_shop(shop), m_format(format) {}
    [[nodiscard]] domain::Result<void> writeXlsx(const QString &cause, const std::vector<domain::CauseLine> &lines,
                                                 const QString &path) const;
    /// "Points given"
    [[nodiscard]] static QString kind(domain::CauseLineKind kind);

private:
    const domain::ShopProfile &m_shop;
    const ui::Format &m_format;
};

} // namespace bashgah::reports
