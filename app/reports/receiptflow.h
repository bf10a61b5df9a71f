// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receipt/receipt.h"
#include "reports/pageflow.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QFont>

namespace bashgah::reports {

/// A receipt as pieces below each other for a column of a width in points: words broken where they must be,
/// values at the other edge. Right-to-left in Persian.
class ReceiptFlow final
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptFlow)
public:
    /// `letters`: height of the normal letters in points. What is given is used until the flow is painted.
    ReceiptFlow(const domain::Receipt &receipt, const ui::Format &format, qreal width, int letters);
    [[nodiscard]] std::vector<FlowItem> items();

private:
    struct Row { QString what; QString value; };
    enum class Weight { Normal, Strong, Large, Quiet };

    void addHead();
    void addLines();
    void addBill();
    void addTenders();
    void addFields();
    void addPoints();
    void addWhy();
    void addTier();
    void addFoot();
    void centred(const QString &text, Weight weight = Weight::Normal);
    void row(const Row &row, Weight weight = Weight::Normal);
    void rule();
    void gap(qreal height);
    void picture(const QString &code);
    [[nodiscard]] QFont font(Weight weight) const;
    [[nodiscard]] QString quantity(domain::Quantity quantity) const;
    [[nodiscard]] QString payment(const QString &kind) const;

    const domain::Receipt &m_receipt;
    const ui::Format &m_format;
    qreal m_width;
    int m_letters;
    std::vector<FlowItem> m_items;
};

} // namespace bashgah::reports
