// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace bashgah::bench {

/// SQLite without the program: what the services are measured against. Same durability settings as
/// a shop file.
class BareDatabase final
{
public:
    explicit BareDatabase(const QString &path);
    ~BareDatabase();
    Q_DISABLE_COPY_MOVE(BareDatabase)

    void run(const QString &sql);
    /// Seconds of `count` durable transactions of two prepared inserts each.
    [[nodiscard]] double twoRowTransactions(int count);
    /// Seconds to run a query and read every column of every row.
    [[nodiscard]] double readAll(const QString &sql);

private:
    QString m_name;
    QSqlDatabase m_database;
    std::optional<QSqlQuery> m_purchase;
    std::optional<QSqlQuery> m_entry;
};

} // namespace bashgah::bench
