// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/purchase/purchasetablerow.h"
#include "reports/datatable.h"

#include <span>

namespace bashgah::reports {

/// Purchases and refunds as a table that an import reads again: goods, amounts in the shop's unit (which the
/// heading names), who bought, what split payments were paid with, which purchase a refund belongs to, and the shop's own
/// fields. Days and times are those of the shop's zone.
class PurchaseTable final
{
public:
    PurchaseTable(TableLanguage language, domain::ShopProfile shop) : m_language(language), m_shop(std::move(shop)) {}

    /// With a column for each own field that a row has.
    [[nodiscard]] QStringList header(std::span<const domain::PurchaseTableRow> rows) const;
    [[nodiscard]] QStringList cells(const domain::PurchaseTableRow &row, const QStringList &labels) const;
    /// Names of own fields in `rows`, in the order in which they come.
    [[nodiscard]] static QStringList labelsOf(std::span<const domain::PurchaseTableRow> rows);

    /// See writeDataTable.
    [[nodiscard]] domain::Result<void> write(std::span<const domain::PurchaseTableRow> rows, const QString &path) const;

private:
    [[nodiscard]] QString momentText(domain::Instant at) const;
    [[nodiscard]] QString mobileText(const domain::PurchaseTableRow &row) const;
    [[nodiscard]] QString partsText(const std::vector<domain::PaymentPart> &parts) const;
    [[nodiscard]] QString moneyText(domain::Money amount) const;
    [[nodiscard]] QString unitText() const;

    TableLanguage m_language;
    domain::ShopProfile m_shop;
};

} // namespace bashgah::reports
