// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

#include <memory>

namespace bashgah::test {

/// A real shop file (IRR, toman, Jalali) in a temporary folder with a fake clock. In memory when
/// asked (one thread only).
class TestShop final
{
public:
    enum class Where { File, Memory };
    explicit TestShop(Where where = Where::File, services::NewShop shop = defaultShop());

    FakeClock clock;
    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] services::ShopService shop() { return {database(), clock}; }
    [[nodiscard]] domain::ShopProfile profile() { return *shop().profile(); }
    /// A second connection to the same file, as another program would have.
    [[nodiscard]] std::unique_ptr<storage::Database> openAgain() const;
    [[nodiscard]] static services::NewShop defaultShop();

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace bashgah::test
