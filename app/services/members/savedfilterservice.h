// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/member/memberfilter.h"

#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

struct SavedFilter
{
    domain::FilterId id;
    QString name;
    domain::MemberFilter filter;
    bool operator==(const SavedFilter &) const = default;
};

/// Filters of members kept under a name: audiences of campaigns and views of the members list.
class SavedFilterService final
{
public:
    SavedFilterService(storage::Database &database, const domain::Clock &clock);

    /// By name. Those that this program does not understand are left out.
    [[nodiscard]] domain::Result<std::vector<SavedFilter>> list() const;
    /// The same name is overwritten. Errors: Empty (field "name").
    [[nodiscard]] domain::Result<domain::FilterId> save(const QString &name,
                                                        const domain::MemberFilter &filter);
    [[nodiscard]] domain::Result<void> remove(domain::FilterId id);

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
