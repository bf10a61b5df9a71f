// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/reportservice.h"

#include "domain/program/programmejson.h"
#include "domain/program/pointworth.h"
#include "domain/program/tier.h"
#include "services/analytics/rfmservice.h"
#include "services/members/memberservice.h"
#include "services/reports/kindfigures.h"
#include "services/reports/liabilityservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/readmodels/reportreadmodel.h"
#include "storage/readmodels/rfmreadmodel.h"

#include <algorithm>
#include <set>

namespace bashgah::services {

using domain::MonthlyReport;
using domain::Programme;
using domain::Result;
using domain::TierCount;
using storage::Connection;
using storage::ReportReadModel;

namespace {

constexpr int topMemberCount = 10;

std::optional<Programme> programmeOn(ReportReadModel &model, QDate day)
{
    const QByteArray document = model.programmeOn(day);
    if (document.isEmpty())
        return std::nullopt;
    auto programme = domain::programmeFromJsonText(document);
    return programme ? std::optional(std::move(*programme)) : std::nullopt;
}

/// In the programme's order, tiers it no longer has next, "no tier" last.
std::vector<TierCount> namedTiers(std::vector<TierCount> counts,
                                  const std::optional<domain::TierPolicy> &policy)
{
    std::vector<TierCount> ordered;
    const auto take = [&](const QString &id, const QString &name, bool evenIfEmpty) {
        const auto found = std::find_if(counts.begin(), counts.end(),
                                        [&](const TierCount &count) { return count.id == id; });
        if (found != counts.end()) {
            ordered.push_back({id, name, found->members});
            counts.erase(found);
        } else if (evenIfEmpty) {
            ordered.push_back({id, name, 0});
        }
    };
    if (policy) {
        for (const domain::Tier &tier : policy->tiers)
            take(tier.id, tier.name, true);
    }
    const bool onlyNone = ordered.empty() && counts.size() <= 1
        && (counts.empty() || counts.front().id.isEmpty());
    if (onlyNone)
        return {};
    for (const TierCount &left : std::vector<TierCount>(counts)) {
        if (!left.id.isEmpty())
            take(left.id, left.id, false);
    }
    take(QString(), QString(), false);
    return ordered;
}

/// Scores say how somebody stands among all members, whoever the report is about.
std::vector<domain::RfmRow> scored(Connection &connection, QDate asOf, const storage::OnlyMembers &only)
{
    auto rows = storage::RfmReadModel(connection).rows(asOf, domain::RfmBasis::Net);
    domain::scoreRfm(rows);
    if (only) {
        const std::set<domain::MemberId> wanted(only->begin(), only->end());
        std::erase_if(rows, [&wanted](const domain::RfmRow &row) { return !wanted.contains(row.member); });
    }
    return rows;
}

void fill(MonthlyReport &report, Connection &connection, const storage::OnlyMembers &only)
{
    ReportReadModel model(connection, only);
    model.members(report);
    report.sales = model.sales(report.days);
    report.points = model.points(report.days);
    report.topMembers = model.topMembers(report.days, topMemberCount);
    report.daily = model.daily(report.days);
    const std::optional<Programme> programme = programmeOn(model, report.days.last);
    report.liability = LiabilityService::read(connection, report.days.last, report.calendar, only);
    if (programme) {
        report.points.openValue = domain::worthOf(*programme, report.points.open);
        domain::price(report.liability, *programme);
    }
    report.tiers = namedTiers(model.tiers(report.days.last),
                              programme ? programme->tiers : std::nullopt);
    if (!only)
        report.kinds = readKindFigures(connection, report.days, report.calendar, programme);
    const auto rows = scored(connection, report.days.last.addDays(1), only);
    report.rfm = domain::summarise(rows);
    report.bestFifth = domain::concentration(rows, domain::Percent::whole(20));
}

} // namespace

ReportService::ReportService(storage::Database &database, const domain::Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Result<MonthlyReport> ReportService::monthly(domain::MonthRef month) const
{
    return made(month, {}, {});
}

Result<MonthlyReport> ReportService::monthly(domain::MonthRef month, const QString &name,
                                             const domain::MemberFilter &filter) const
{
    MemberQuery query;
    query.filter = filter;
    if (filter.segment) {
        auto segment = RfmService(m_database, m_clock).membersOf(filter);
        if (!segment)
            return domain::fail(segment.error());
        query.segmentMembers = std::move(*segment);
    }
    auto members = MemberService(m_database, m_clock).ids(query);
    if (!members)
        return domain::fail(members.error());
    return made(month, name, std::move(*members));
}

Result<MonthlyReport> ReportService::made(domain::MonthRef month, const QString &name, const Only &only) const
{
    auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return domain::fail(shop.error());
    MonthlyReport report;
    report.shop = std::move(*shop);
    report.month = month;
    report.calendar = domain::ShopCalendar(domain::ShopCalendar::systemOfYear(month.year),
                                           report.shop.calendar.zone());
    report.days = report.calendar.daysOf(month);
    report.madeAt = m_clock.now();
    const QDate today = report.calendar.localDay(report.madeAt);
    if (!report.days.first.isValid() || report.days.first > today) {
        return domain::fail(domain::Error{domain::ErrorCode::OutOfRange,
            {QStringLiteral("%1-%2").arg(month.year).arg(month.month, 2, 10, QLatin1Char('0'))}, {},
            QStringLiteral("month")});
    }
    report.running = report.days.contains(today);
    if (only)
        report.only = domain::ReportScope{name, static_cast<qint64>(only->size())};
    return m_database.readSnapshot([&](Connection &connection) -> Result<MonthlyReport> {
        fill(report, connection, only);
        return report;
    });
}

Result<std::vector<domain::JournalLine>> ReportService::journal(domain::DayRange days) const
{
    return LiabilityService(m_database, m_clock).journal(days);
}

Result<domain::MonthRef> ReportService::currentMonth() const
{
    return ShopService(m_database, m_clock).profile().map([this](const domain::ShopProfile &shop) {
        return shop.calendar.monthOf(shop.calendar.localDay(m_clock.now()));
    });
}

Result<std::optional<domain::DayRange>> ReportService::purchaseSpan() const
{
    return m_database.read([](Connection &c) -> Result<std::optional<domain::DayRange>> {
        return ReportReadModel(c).purchaseSpan();
    });
}

} // namespace bashgah::services
