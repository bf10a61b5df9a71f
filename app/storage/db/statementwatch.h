// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace bashgah::storage {

/// Counts, while it lives, how often this thread asks for each statement: for tests of how work grows with the
/// number of rows. One at a time.
class StatementWatch final
{
public:
    StatementWatch();
    ~StatementWatch();
    Q_DISABLE_COPY_MOVE(StatementWatch)

    /// By file name, "purchase/insert".
    [[nodiscard]] int count(const QString &name) const { return m_counts.value(name); }
    [[nodiscard]] int total() const;

    /// Called by Connection.
    static void note(const QString &name);

private:
    QHash<QString, int> m_counts;
};

} // namespace bashgah::storage
