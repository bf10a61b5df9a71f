// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/product/product.h"

#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// The goods of the shop: those that the counter sells and those that imports brought.
class ProductService final
{
public:
    ProductService(storage::Database &database, const domain::Clock &clock);

    /// By name, retired ones too.
    [[nodiscard]] domain::Result<std::vector<domain::StoredProduct>> list() const;
    /// Higher after every change of the goods, here or by another program: while it stays, so does list().
    [[nodiscard]] domain::Result<qint64> revision() const;
    /// Error NotFound (the code).
    [[nodiscard]] domain::Result<domain::StoredProduct> byCode(const QString &code) const;
    /// A favourite takes its key from whoever had it. Errors: those of validate(), DuplicateCode (field "code"),
    /// NotAllowed.
    [[nodiscard]] domain::Result<domain::ProductId> add(const domain::Product &product,
                                                        std::optional<domain::StaffId> staff = {});
    /// `version` as it was read. The same errors, and NotFound, ChangedMeanwhile (the name it has now). What is
    /// so already stays as it is. What is retired loses its key.
    [[nodiscard]] domain::Result<void> change(domain::ProductId id, int version, const domain::Product &product,
                                              std::optional<domain::StaffId> staff = {});
    [[nodiscard]] domain::Result<void> retire(domain::ProductId id, bool retired,
                                              std::optional<domain::StaffId> staff = {});

    /// What came of a list of goods.
    struct Listed
    {
        int added = 0;
        int changed = 0;
        bool operator==(const Listed &) const = default;
    };
    /// A whole list in one transaction: a code that is known is changed where the list says something,
    /// others are added. The first fault undoes all; its args end with the code.
    [[nodiscard]] domain::Result<Listed> takeList(const std::vector<domain::Product> &products,
                                                  std::optional<domain::StaffId> staff = {});

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
