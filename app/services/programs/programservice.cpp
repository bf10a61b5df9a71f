// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/programservice.h"

#include "domain/program/programmejson.h"
#include "domain/program/programmepresets.h"
#include "services/programs/programmediff.h"
#include "services/programs/programmeoverview.h"
#include "services/programs/programmestore.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/namerepository.h"
#include "storage/repositories/programmerepository.h"
#include "storage/repositories/rewardrepository.h"
#include "storage/repositories/rulefactsrepository.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::ProgrammeRepository;

namespace {

/// Rules name rewards by their number.
RewardId rewardOf(const QString &number)
{
    return RewardId(number.toLongLong());
}

bool isRunning(Connection &connection, RewardId id, QDate today)
{
    const auto stored = storage::RewardRepository(connection).find(id);
    return stored && *stored && !(*stored)->reward.paused
        && (!(*stored)->reward.until || *(*stored)->reward.until >= today);
}

/// Newest first, without what changed between them.
Result<std::vector<ProgrammeVersion>> readVersions(Connection &connection)
{
    std::vector<ProgrammeVersion> versions;
    for (const storage::ProgrammeRow &row : ProgrammeRepository(connection).all()) {
        auto programme = programmeFromJsonText(row.document.toUtf8());
        if (!programme)
            return fail(programme.error());
        versions.push_back({row.id, row.version, row.startDay, row.savedAt, row.staffName,
                            std::move(*programme), {}});
    }
    return versions;
}

} // namespace

ProgramService::ProgramService(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

ProgramService::~ProgramService() = default;

Result<LiveProgramme> ProgramService::current(QDate day) const
{
    if (!day.isValid()) {
        const auto profile = ShopService(m_database, m_clock).profile();
        if (!profile)
            return fail(profile.error());
        day = profile->calendar.localDay(m_clock.now());
    }
    return m_database.read([&](Connection &connection) -> Result<LiveProgramme> {
        ProgrammeStore store;
        const auto live = store.live(connection, day);
        if (!live)
            return fail(live.error());
        if (!*live)
            return fail(ErrorCode::NoProgramme);
        return **live;
    });
}

Result<std::vector<ProgrammeVersion>> ProgramService::versions() const
{
    auto versions = m_database.read(readVersions);
    if (versions) {
        for (size_t i = 0; i + 1 < versions->size(); ++i)
            (*versions)[i].changes = changesBetween((*versions)[i + 1].programme, (*versions)[i].programme);
    }
    return versions;
}

Result<ProgrammeOverview> ProgramService::overview() const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    const QDate today = profile->calendar.localDay(m_clock.now());
    return m_database.readSnapshot([&](Connection &connection) -> Result<ProgrammeOverview> {
        const auto versions = readVersions(connection);
        if (!versions)
            return fail(versions.error());
        return readOverview(connection, *versions, profile->calendar, today);
    });
}

Result<LiveProgramme> ProgramService::saveNewVersion(const Programme &programme, QDate startDay,
                                                     std::optional<StaffId> staff, std::optional<int> newest)
{
    if (auto valid = validate(programme); !valid)
        return fail(valid.error());
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    const QDate today = profile->calendar.localDay(m_clock.now());
    const QString document = QString::fromUtf8(toJsonText(programme));
    // A version is for ever: what could not be read again would stop every sale.
    if (const auto again = programmeFromJsonText(document.toUtf8()); !again)
        return fail(again.error());
    auto saved = m_database.write([&](Connection &connection) -> Result<LiveProgramme> {
        ProgrammeRepository repository(connection);
        const int version = repository.lastVersion() + 1;
        if (newest && *newest + 1 != version)
            return fail(ErrorCode::ChangedMeanwhile, {QString::number(version - 1)});
        if (!startDay.isValid() || (version > 1 && startDay < today)) {
            return fail(Error{ErrorCode::OutOfRange,
                              {startDay.toString(Qt::ISODate)}, {}, QStringLiteral("start")});
        }
        const auto id = repository.insert(version, startDay, document, m_clock.now(), staff);
        storage::ShopRepository(connection)
            .audit(m_clock.now(), staff, QStringLiteral("programme.save"),
                   QStringLiteral("programme_version:%1").arg(id.value()), QStringLiteral(""),
                   QStringLiteral("{\"version\":%1,\"start\":\"%2\"}")
                       .arg(version)
                       .arg(startDay.toString(Qt::ISODate)));
        return LiveProgramme{id, version, startDay, programme};
    });
    if (saved)
        emit programmeSaved(saved->id);
    return saved;
}

Result<LiveProgramme> ProgramService::startWithPreset(const QString &presetId)
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    QStringList known;
    for (const domain::ProgrammePreset &preset : domain::programmePresets(profile->currency)) {
        if (preset.id == presetId)
            return saveNewVersion(preset.programme, profile->calendar.localDay(m_clock.now()));
        known.append(preset.id);
    }
    return fail(ErrorCode::UnknownValue, {presetId, known.join(QStringLiteral(", "))});
}

Result<bool> ProgramService::isKnown(RuleRemark::Kind kind, const QString &name) const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    const QDate today = profile->calendar.localDay(m_clock.now());
    return m_database.read([&](Connection &connection) -> Result<bool> {
        storage::NameRepository names(connection);
        switch (kind) {
        case RuleRemark::Kind::UnknownProduct: return names.isProduct(name);
        case RuleRemark::Kind::UnknownGroup: return names.isGroup(name);
        case RuleRemark::Kind::UnknownBrand: return names.isBrand(name);
        case RuleRemark::Kind::UnknownGoods: return names.isProduct(name) || names.isGroup(name);
        case RuleRemark::Kind::UnknownTag: return names.isTag(name);
        case RuleRemark::Kind::UnknownReward: return storage::RewardRepository(connection).costOf(rewardOf(name)).has_value();
        case RuleRemark::Kind::EndedReward: return isRunning(connection, rewardOf(name), today);
        default: return true;
        }
    });
}

Result<std::vector<GivenPoints>> ProgramService::budgetUse(const Programme &programme) const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    const ShopCalendar &calendar = profile->calendar;
    const QDate today = calendar.localDay(m_clock.now());
    QStringList ids;
    for (const Rule &rule : programme.earning.rules)
        ids.append(rule.id);
    ids.append(QString());
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<GivenPoints>> {
        storage::RuleFactsRepository facts(connection);
        std::vector<GivenPoints> use;
        for (const QString &id : ids) {
            GivenPoints given;
            given.ruleId = id;
            given.toAll = facts.givenToAll(id);
            given.toAllInMonth = facts.givenToAll(id, calendar.daysOf(calendar.monthOf(today)));
            given.toAllInYear = facts.givenToAll(id, calendar.yearOf(today));
            use.push_back(given);
        }
        return use;
    });
}

} // namespace bashgah::services
