// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QString>

#include <functional>
#include <memory>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::bootstrap {

/// What another program at the same shop file does to this one: holds it while it writes. Lets go at its end.
class OtherTill final
{
public:
    OtherTill();
    ~OtherTill();
    Q_DISABLE_COPY_MOVE(OtherTill)

    /// Nobody else can write into the shop from now on; reading goes on. Errors as Database::open.
    [[nodiscard]] domain::Result<void> holdWriting(const QString &shop);
    /// Nobody else can even read it. No other connection may be open. Errors as Database::open.
    [[nodiscard]] domain::Result<void> holdAll(const QString &shop);
    void letGo();

private:
    /// Opens the shop as another program would and keeps what `hold` began.
    [[nodiscard]] domain::Result<void> at(const QString &shop,
                                          const std::function<domain::Result<void>(storage::Connection &)> &hold);

    std::unique_ptr<storage::Database> m_database;
};

} // namespace bashgah::bootstrap
