// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/savedfilterservice.h"

#include "storage/db/database.h"
#include "storage/repositories/filterrepository.h"
#include "storage/repositories/shoprepository.h"

#include <algorithm>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::FilterId;
using domain::Result;
using storage::Connection;
using storage::FilterRepository;

namespace {

QString subjectOf(FilterId id)
{
    return QStringLiteral("filter:%1").arg(id.value());
}

} // namespace

SavedFilterService::SavedFilterService(storage::Database &database, const domain::Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Result<std::vector<SavedFilter>> SavedFilterService::list() const
{
    return m_database.read([](Connection &c) -> Result<std::vector<SavedFilter>> {
        std::vector<SavedFilter> filters;
        for (const storage::FilterRow &row : FilterRepository(c).list()) {
            if (auto filter = domain::memberFilterFromJsonText(row.definition))
                filters.push_back({row.id, row.name, std::move(*filter)});
        }
        return filters;
    });
}

Result<FilterId> SavedFilterService::save(const QString &name, const domain::MemberFilter &filter)
{
    if (name.trimmed().isEmpty())
        return fail(domain::Error{ErrorCode::Empty, {}, {}, QStringLiteral("name")});
    return m_database.write([&](Connection &c) -> Result<FilterId> {
        const FilterId id = FilterRepository(c).save(name.trimmed(), filter, m_clock.now());
        storage::ShopRepository(c).audit(m_clock.now(), {}, QStringLiteral("member.filter"), subjectOf(id), {},
                                         name.trimmed());
        return id;
    });
}

Result<void> SavedFilterService::remove(FilterId id)
{
    return m_database.write([&](Connection &c) -> Result<void> {
        FilterRepository filters(c);
        const auto rows = filters.list();
        const auto gone = std::find_if(rows.begin(), rows.end(), [id](const auto &row) { return row.id == id; });
        if (gone == rows.end())
            return {};
        storage::ShopRepository(c).audit(m_clock.now(), {}, QStringLiteral("member.filter"), subjectOf(id), gone->name, {});
        filters.remove(id);
        return {};
    });
}

} // namespace bashgah::services
