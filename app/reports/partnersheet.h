// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner/partnerstatement.h"
#include "reports/pageflow.h"
#include "ui/format/format.h"

#include <QByteArray>
#include <QCoreApplication>

namespace bashgah::reports {

/// A month with a partner as a file: what both shops compare before one of them pays.
class PartnerSheet final
{
    Q_DECLARE_TR_FUNCTIONS(PartnerSheet)
public:
    PartnerSheet(const domain::PartnerStatement &statement, const ui::Format &format);

    /// One line a move, then the sums: kind, day, member's mobile, points, covered, amount (major units,
    /// positive is owed to us), correction. UTF-8 with BOM, CRLF, stable English keys.
    [[nodiscard]] QByteArray csv() const;
    /// A4. Needs a QGuiApplication for fonts.
    [[nodiscard]] QByteArray pdf() const;

    [[nodiscard]] static QString kindText(domain::PartnerMoveKind kind);
    /// "They pay us 120,000 tomans"
    [[nodiscard]] static QString netText(domain::Money net, const ui::Format &format);

private:
    struct Line;
    [[nodiscard]] std::vector<Line> sums() const;
    [[nodiscard]] std::vector<FlowItem> items(qreal width) const;
    [[nodiscard]] FlowItem row(const QStringList &cells, int pixels, bool bold) const;

    const domain::PartnerStatement &m_statement;
    const ui::Format &m_format;
};

} // namespace bashgah::reports
