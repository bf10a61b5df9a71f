// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/privacyrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using domain::PrivacyNotice;

namespace {

PrivacyNotice noticeFrom(const Statement &row)
{
    return {row.int64(0), row.text(1), row.text(2), row.instant(3), row.text(4), row.int64(5), true};
}

} // namespace

std::vector<PrivacyNotice> PrivacyRepository::versions()
{
    std::vector<PrivacyNotice> all;
    Statement rows = m_connection.statement(QStringLiteral("privacy/list"));
    rows.exec();
    while (rows.next())
        all.push_back(noticeFrom(rows));
    return all;
}

std::optional<PrivacyNotice> PrivacyRepository::newest()
{
    Statement row = m_connection.statement(QStringLiteral("privacy/newest"));
    return row.execOne() ? std::optional(noticeFrom(row)) : std::nullopt;
}

qint64 PrivacyRepository::add(const PrivacyNotice &words, domain::Instant at, std::optional<domain::StaffId> staff)
{
    Statement insert = m_connection.statement(QStringLiteral("privacy/insert"));
    insert.bind("persian", words.persian).bind("english", words.english).bind("at", at).bind("staff_id", staff);
    return insert.insertId();
}

qint64 PrivacyRepository::inForce(domain::Instant now)
{
    if (const auto kept = newest())
        return kept->version;
    return add(domain::usualNotice(), now, {});
}

} // namespace bashgah::storage
