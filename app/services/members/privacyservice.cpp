// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/privacyservice.h"

#include "domain/text/jsontext.h"
#include "storage/db/database.h"
#include "storage/repositories/privacyrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QJsonObject>

#include <algorithm>

namespace bashgah::services {

using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::PrivacyNotice;
using domain::Result;
using storage::Connection;
using storage::PrivacyRepository;

namespace {

Result<void> checkWords(const QString &words, const QString &field)
{
    if (words.isEmpty())
        return fail(Error{ErrorCode::Empty, {}, {}, field});
    if (words.size() > PrivacyNotice::longestText)
        return fail(Error{ErrorCode::TooLong, {words.left(20), QString::number(PrivacyNotice::longestText)}, {}, field});
    return {};
}

PrivacyNotice newest(Connection &connection)
{
    return PrivacyRepository(connection).newest().value_or(domain::usualNotice());
}

QString asJson(const PrivacyNotice &notice)
{
    return domain::compactJson({{QStringLiteral("version"), notice.version},
                                {QStringLiteral("persian"), notice.persian},
                                {QStringLiteral("english"), notice.english}});
}

} // namespace

PrivacyService::PrivacyService(storage::Database &database, const domain::Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

Result<PrivacyNotice> PrivacyService::current() const
{
    return m_database.read([](Connection &c) -> Result<PrivacyNotice> { return newest(c); });
}

Result<std::vector<PrivacyNotice>> PrivacyService::versions() const
{
    return m_database.read([](Connection &c) -> Result<std::vector<PrivacyNotice>> {
        auto all = PrivacyRepository(c).versions();
        if (all.empty())
            all.push_back(domain::usualNotice());
        return all;
    });
}

Result<PrivacyNotice> PrivacyService::version(qint64 number) const
{
    const auto all = versions();
    if (!all)
        return fail(all.error());
    const auto found = std::find_if(all->begin(), all->end(),
                                    [number](const PrivacyNotice &notice) { return notice.version == number; });
    if (found == all->end())
        return fail(ErrorCode::NotFound, {QString::number(number)});
    return *found;
}

Result<PrivacyNotice> PrivacyService::issue()
{
    if (const auto now = current(); !now || now->isKept)
        return now;
    auto kept = m_database.write([&](Connection &c) -> Result<PrivacyNotice> {
        (void)PrivacyRepository(c).inForce(m_clock.now());
        return newest(c);
    });
    if (kept)
        emit changed();
    return kept;
}

Result<PrivacyNotice> PrivacyService::change(const QString &persian, const QString &english,
                                             std::optional<domain::StaffId> staff)
{
    PrivacyNotice words;
    words.persian = persian.trimmed();
    words.english = english.trimmed();
    auto kept = m_database.write([&](Connection &c) -> Result<PrivacyNotice> {
        if (auto fits = checkWords(words.persian, QStringLiteral("persian")); !fits)
            return fail(fits.error());
        if (auto fits = checkWords(words.english, QStringLiteral("english")); !fits)
            return fail(fits.error());
        const PrivacyNotice before = newest(c);
        if (before.persian == words.persian && before.english == words.english)
            return before;
        (void)PrivacyRepository(c).add(words, m_clock.now(), staff);
        const PrivacyNotice after = newest(c);
        storage::ShopRepository(c).audit(m_clock.now(), staff, QStringLiteral("shop.privacy"),
                                         QStringLiteral("privacy:%1").arg(after.version),
                                         before.isKept ? asJson(before) : QString(), asJson(after));
        return after;
    });
    if (kept)
        emit changed();
    return kept;
}

} // namespace bashgah::services

#include "moc_privacyservice.cpp"
