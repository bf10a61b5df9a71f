// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product/product.h"

#include <vector>

namespace bashgah::storage {

class Connection;

/// Goods of the shop. Throws SqlFailure; never begins a transaction.
class ProductRepository final
{
public:
    explicit ProductRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<domain::StoredProduct> all();
    /// Higher after every change of the goods, whichever program made it.
    [[nodiscard]] qint64 revision();
    [[nodiscard]] std::optional<domain::StoredProduct> find(domain::ProductId id);
    [[nodiscard]] std::optional<domain::StoredProduct> byCode(const QString &code);
    [[nodiscard]] domain::ProductId insert(const domain::Product &product);
    /// False: it is gone, or no longer that version.
    [[nodiscard]] bool update(domain::ProductId id, int version, const domain::Product &product);
    /// Whoever had this key has none from now on.
    void freeFavourite(int favourite);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
