// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/trailservice.h"

#include "services/shop/shopprofilecache.h"
#include "services/staff/staffrules.h"
#include "storage/db/database.h"
#include "storage/readmodels/anomalyreadmodel.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/shoprepository.h"

#include <algorithm>
#include <iterator>

namespace bashgah::services {

using namespace domain;
using storage::AuditRepository;
using storage::Connection;

namespace {

std::vector<TrailFault> faultsOf(const std::vector<storage::AuditBreak> &breaks)
{
    std::vector<TrailFault> faults;
    for (const storage::AuditBreak &each : breaks) {
        const bool missing = each.kind == storage::AuditBreak::Kind::Missing;
        faults.push_back({missing ? TrailFault::Kind::Missing : TrailFault::Kind::Changed, each.line, each.count});
    }
    return faults;
}

bool holds(Connection &connection, const TrailHead &kept)
{
    const auto hash = AuditRepository(connection).hashOf(kept.line);
    return hash && !kept.hash.isEmpty() && hash->startsWith(kept.hash);
}

std::optional<KeptHead> lowestOfThoseThatDiffer(Connection &connection, const std::vector<KeptHead> &kept)
{
    std::optional<KeptHead> lowest;
    const std::optional<Instant> began = AuditRepository(connection).began();
    for (const KeptHead &each : kept) {
        if (began != each.began)
            continue; // of another shop that was here before
        if ((!lowest || each.head.line < lowest->head.line) && !holds(connection, each.head))
            lowest = each;
    }
    return lowest;
}

/// One row for a day, a person and a member; the references of all are the evidence.
void addOddHour(const Anomaly &seed, std::vector<Anomaly> &found)
{
    const auto same = std::find_if(found.begin(), found.end(), [&](const Anomaly &each) {
        return each.kind == AnomalyKind::OddHours && each.day == seed.day && each.staff == seed.staff
            && each.member == seed.member;
    });
    if (same == found.end()) {
        found.push_back(seed);
        return;
    }
    ++same->count;
    same->points += seed.points;
    same->evidence += QStringLiteral(", ") + seed.evidence;
}

bool isOdd(int hour, const AnomalyThresholds &thresholds)
{
    if (thresholds.opensAtHour < thresholds.closesAtHour)
        return hour < thresholds.opensAtHour || hour >= thresholds.closesAtHour;
    return hour < thresholds.opensAtHour && hour >= thresholds.closesAtHour; // open over midnight
}

AnomalyThresholds readThresholds(Connection &connection)
{
    return AnomalyThresholds::fromText(
        storage::ShopRepository(connection).setting(staffkeys::anomalies).value_or(QString()));
}

} // namespace

TrailService::TrailService(storage::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

QString TrailService::shopPath() const
{
    return m_database.path();
}

Result<std::vector<TrailLine>> TrailService::lines(const TrailQuery &query) const
{
    return m_database.read([&](Connection &connection) -> Result<std::vector<TrailLine>> {
        const ShopCalendar calendar = readProfile(connection).calendar;
        storage::AuditFilter filter{query.staff, query.group, {}, {}, query.member, query.olderThan, query.limit};
        if (query.first)
            filter.from = calendar.instantAt(*query.first, QTime(0, 0));
        if (query.last)
            filter.before = calendar.instantAt(query.last->addDays(1), QTime(0, 0));
        std::vector<TrailLine> lines;
        for (storage::AuditRow &row : AuditRepository(connection).rows(filter))
            lines.push_back({row.id, std::move(row.facts), std::move(row.staffName)});
        return lines;
    });
}

Result<std::vector<TrailLine>> TrailService::all(TrailQuery query, JobControl &control) const
{
    std::vector<TrailLine> all;
    for (bool more = true; more;) {
        if (control.isCancelled())
            return fail(ErrorCode::Cancelled);
        auto part = lines(query);
        if (!part)
            return part;
        more = !part->empty() && static_cast<int>(part->size()) == query.limit;
        if (more)
            query.olderThan = part->back().line;
        all.insert(all.end(), std::make_move_iterator(part->begin()), std::make_move_iterator(part->end()));
        control.setProgress(static_cast<qint64>(all.size()), 0);
    }
    return all;
}

Result<std::optional<TrailHead>> TrailService::head() const
{
    return m_database.read([](Connection &connection) -> Result<std::optional<TrailHead>> {
        return AuditRepository(connection).head();
    });
}

Result<bool> TrailService::stillHolds(const TrailHead &kept) const
{
    return m_database.read([&](Connection &connection) -> Result<bool> { return holds(connection, kept); });
}

Result<std::vector<TrailFault>> TrailService::check(std::optional<TrailHead> kept,
                                                    const std::vector<KeptHead> &backups) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<TrailFault>> {
        std::vector<TrailFault> faults = faultsOf(AuditRepository(connection).breaks());
        if (kept && !holds(connection, *kept))
            faults.push_back({TrailFault::Kind::HeadDiffers, kept->line, 1});
        if (const auto lowest = lowestOfThoseThatDiffer(connection, backups))
            faults.push_back({TrailFault::Kind::HeadDiffers, lowest->head.line, 1, lowest->where});
        return faults;
    });
}

Result<AnomalyThresholds> TrailService::thresholds() const
{
    return m_database.read([](Connection &connection) -> Result<AnomalyThresholds> { return readThresholds(connection); });
}

Result<void> TrailService::setThresholds(const AnomalyThresholds &thresholds)
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        storage::ShopRepository shop(connection);
        const QString before = readThresholds(connection).text();
        if (before == thresholds.text())
            return {};
        shop.audit(m_clock.now(), {}, QStringLiteral("staff.anomalies"), staffkeys::anomalies, before, thresholds.text());
        shop.putSetting(staffkeys::anomalies, thresholds.text());
        return {};
    });
}

Result<std::vector<Anomaly>> TrailService::anomalies(DayRange days) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<Anomaly>> {
        const ShopCalendar calendar = readProfile(connection).calendar;
        const AnomalyThresholds thresholds = readThresholds(connection);
        storage::AnomalyReadModel model(connection, days, thresholds);
        std::vector<Anomaly> found = model.byRows();
        for (const storage::AnomalyReadModel::Recorded &each : model.recorded()) {
            if (isOdd(calendar.localTime(each.at).time().hour(), thresholds))
                addOddHour(each.seed, found);
        }
        std::stable_sort(found.begin(), found.end(), [](const Anomaly &a, const Anomaly &b) { return a.day > b.day; });
        return found;
    });
}

} // namespace bashgah::services
