// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

namespace bashgah::storage {

/// A read-only connection: Connection would switch the file's journal and leave files beside it.
class ShopReader final
{
public:
    explicit ShopReader(const QString &file);
    ~ShopReader();
    Q_DISABLE_COPY_MOVE(ShopReader)

    /// First column of the first row; invalid when there is none. Throws SqlFailure.
    [[nodiscard]] QVariant first(const QString &sql);

private:
    QString m_name;
    QSqlDatabase m_database;
    QString m_file;
};

/// What the first page of a database says of it.
struct ShopHead
{
    qint64 applicationId = 0;
    int schema = 0;

    /// Without changing a byte of the file or making one beside it: another program's database stays as it is.
    /// Errors: NotAShop (no database), Damaged, Busy, ReadOnly.
    [[nodiscard]] static domain::Result<ShopHead> read(const QString &file);
    /// Whether a program that knows schemas up to `known` may open the file. Errors: NotAShop, NewerShop.
    [[nodiscard]] domain::Result<void> check(const QString &file, int known) const;
};

} // namespace bashgah::storage
