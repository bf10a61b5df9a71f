// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product/product.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace bashgah::domain {

/// The goods that are sold now, in memory, for every keystroke at the counter.
class ProductBook final
{
public:
    ProductBook() = default;
    explicit ProductBook(std::vector<StoredProduct> products);

    [[nodiscard]] const std::vector<StoredProduct> &products() const { return m_products; }
    /// Of goods that are sold, in the order of the words.
    [[nodiscard]] const QStringList &categories() const { return m_categories; }
    /// The whole code in any digits; null when no goods have it.
    [[nodiscard]] const StoredProduct *byCode(QStringView code) const;
    /// By its key, 1 to mostFavourites; null when there is none.
    [[nodiscard]] const StoredProduct *favourite(int place) const;
    /// By the beginning of its code or by words of its name, category or brand in any spelling: first the whole
    /// code, then beginnings of names, then the rest.
    [[nodiscard]] std::vector<StoredProduct> search(QStringView typed, size_t most) const;

private:
    std::vector<StoredProduct> m_products; ///< not the retired ones
    QStringList m_keys;                    ///< search key of each
    QHash<QString, size_t> m_byCode;
    QStringList m_categories;
};

} // namespace bashgah::domain
