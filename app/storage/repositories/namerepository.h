// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bashgah::storage {

class Connection;

/// Names of goods and members that rules ask for: whether the shop has any such. A shop without products sells by
/// amount; there all goods are taken as known. Throws SqlFailure.
class NameRepository final
{
public:
    explicit NameRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] bool isProduct(const QString &code);
    [[nodiscard]] bool isGroup(const QString &category);
    [[nodiscard]] bool isBrand(const QString &brand);
    [[nodiscard]] bool isTag(const QString &tag);

private:
    [[nodiscard]] bool ask(const QString &statement, const QString &name);

    Connection &m_connection;
};

} // namespace bashgah::storage
