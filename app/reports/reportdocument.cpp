// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdocument.h"

#include "reports/charts/charttext.h"
#include "reports/segmenttext.h"
#include "ui/format/bidi.h"

#include <algorithm>

namespace bashgah::reports {

using domain::MonthlyReport;

QString ReportCell::shown(const ui::Format &format) const
{
    switch (kind) {
    case Kind::Text: return ui::Bidi::isolateAuto(text);
    case Kind::Code: return ui::Bidi::isolate(format.localDigits(text));
    case Kind::Number: return format.number(value);
    case Kind::Money: return format.moneyNumber(domain::Money::fromMinor(value));
    case Kind::Percent: return format.share(value, 10000);
    case Kind::Day: return format.dateShort(QDate::fromJulianDay(value));
    case Kind::None: break;
    }
    return QStringLiteral("–");
}

QString ReportCell::plain(const MonthlyReport &report) const
{
    switch (kind) {
    case Kind::Text:
    case Kind::Code: return text;
    case Kind::Number: return QString::number(value);
    case Kind::Money: return domain::plainMajor(domain::Money::fromMinor(value), report.shop.currency);
    case Kind::Percent: {
        const domain::Currency hundredths{QString(), 2, domain::MoneyUnit::None};
        return domain::plainMajor(domain::Money::fromMinor(value), hundredths);
    }
    case Kind::Day: return report.calendar.isoText(QDate::fromJulianDay(value));
    case Kind::None: break;
    }
    return {};
}

const ReportTable *ReportDocument::table(const QString &key) const
{
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const ReportTable &table) { return table.key == key; });
    return found == tables.end() ? nullptr : &*found;
}

ReportDocument ReportWriter::document() const
{
    ReportDocument document;
    document.title = tr("Monthly report: %1").arg(m_format.month(m_report.month));
    const QString first = m_format.dateShort(m_report.days.first);
    const QString last = m_format.dateShort(m_report.days.last);
    const QString made = m_format.dateTime(m_report.madeAt);
    const QString shop = ui::Bidi::isolateAuto(m_report.shop.name);
    document.subtitle = m_report.running
        ? tr("%1, %2 to %3; the month is not over, figures up to %4").arg(shop, first, last, made)
        : tr("%1, %2 to %3; made on %4").arg(shop, first, last, made);
    if (m_report.only) {
        document.subtitle += QStringLiteral(" · ");
        document.subtitle += tr("Only members of the filter “%1”, as it is today (%2 members)")
                                 .arg(ui::Bidi::isolateAuto(m_report.only->name), m_format.number(m_report.only->members));
    }
    document.finding = finding();
    document.tables = {keyFigures(), points()};
    for (ReportTable table : {openPoints(), tiers(), topMembers(), segments(), kinds(), days()}) {
        if (!table.rows.empty())
            document.tables.push_back(std::move(table));
    }
    return document;
}

QString ReportWriter::finding() const
{
    if (m_report.sales.purchases == 0)
        return tr("No purchase was recorded in this month.");
    const domain::SalesFigures &sales = m_report.sales;
    const QString share = m_format.share(sales.memberRevenue().minor(), sales.revenue().minor());
    const QString revenue = m_format.money(wholeMajor(sales.revenue(), m_format.currency()));
    QString text = m_report.only ? tr("These members brought %1.").arg(revenue)
                                 : tr("Members brought %1 of the revenue of %2.").arg(share, revenue);
    if (m_report.activeMembers > 0) {
        text += u' ';
        text += tr("%1 of the %2 members who came had bought before.")
                    .arg(m_format.share(m_report.returningMembers, m_report.activeMembers),
                         m_format.number(m_report.activeMembers));
    }
    return text;
}

ReportTable ReportWriter::keyFigures() const
{
    const MonthlyReport &r = m_report;
    ReportTable table{QStringLiteral("summary"), tr("Key figures"),
                      {{QStringLiteral("figure"), tr("Figure")}, {QStringLiteral("value"), tr("Value")}}, {}};
    const auto add = [&](const char *key, const QString &label, ReportCell value) {
        table.rows.push_back({QString::fromLatin1(key), {ReportCell::of(label), std::move(value)}});
    };
    if (r.only) {
        add("only_members_of", tr("Only members of the filter"), ReportCell::of(r.only->name));
        add("members_of_filter", tr("Members of the filter today"), ReportCell::of(r.only->members));
    }
    add("new_members", tr("New members"), ReportCell::of(r.newMembers));
    add("members", tr("Members at the end of the month"), ReportCell::of(r.allMembers));
    add("active_members", tr("Members who bought"), ReportCell::of(r.activeMembers));
    add("returning_members", tr("Of these, bought before or twice"), ReportCell::of(r.returningMembers));
    add("purchases", tr("Purchases"), ReportCell::of(r.sales.purchases));
    add("member_purchases", tr("Purchases by members"), ReportCell::of(r.sales.memberPurchases));
    add("revenue", tr("Revenue"), ReportCell::of(r.sales.revenue()));
    add("member_revenue", tr("Revenue with members"), ReportCell::of(r.sales.memberRevenue()));
    add("anonymous_revenue", tr("Revenue without members"), ReportCell::of(r.sales.anonymousRevenue()));
    add("refunds", tr("Returns"), ReportCell::of(r.sales.refunds));
    add("discounts", tr("Discounts"), ReportCell::of(r.sales.discounts));
    add("redemptions", tr("Purchases paid partly with points"), ReportCell::of(r.sales.redemptions));
    add("paid_with_points", tr("Paid with points"), ReportCell::of(r.sales.paidWithPoints));
    add("repeat_rate", tr("Repeat rate (members with two purchases or more, so far)"),
        ReportCell::of(r.repeatRate()));
    add("best_fifth_share", tr("Share of all revenue so far from the best fifth of members"),
        ReportCell::of(r.bestFifth.ofRevenue));
    return table;
}

ReportTable ReportWriter::points() const
{
    const domain::PointsFigures &p = m_report.points;
    ReportTable table{QStringLiteral("points"), tr("Points"),
                      {{QStringLiteral("figure"), tr("Figure")}, {QStringLiteral("value"), tr("Value")}}, {}};
    const auto add = [&](const char *key, const QString &label, ReportCell value) {
        table.rows.push_back({QString::fromLatin1(key), {ReportCell::of(label), std::move(value)}});
    };
    add("points_opening", tr("At the start of the month"), ReportCell::of(p.opening));
    add("points_earned", tr("Earned"), ReportCell::of(p.earned));
    add("points_spent", tr("Spent"), ReportCell::of(p.spent));
    add("points_expired", tr("Expired"), ReportCell::of(p.expired));
    add("points_taken_back", tr("Taken back with returns"), ReportCell::of(p.takenBack));
    add("points_adjusted", tr("Adjusted by hand and opening balances"), ReportCell::of(p.adjusted));
    add("points_closing", tr("At the end of the month"), ReportCell::of(p.closing));
    add("points_open", tr("Open points members hold"), ReportCell::of(p.open));
    if (p.owed > domain::Points())
        add("points_owed", tr("Points members owe"), ReportCell::of(p.owed));
    add("points_open_value", tr("What the open points are worth"),
        p.openValue ? ReportCell::of(*p.openValue) : ReportCell());
    return table;
}

ReportTable ReportWriter::openPoints() const
{
    const domain::PointsLiability &liability = m_report.liability;
    ReportTable table{QStringLiteral("open_points"), tr("Open points by the month they expire"),
                      {{QStringLiteral("month"), tr("Month")}, {QStringLiteral("points"), tr("Points")},
                       {QStringLiteral("worth"), tr("Worth")}}, {}};
    const auto add = [&](const QString &key, const QString &label, domain::Points points,
                         const std::optional<domain::Money> &worth) {
        table.rows.push_back({key, {ReportCell::of(label), ReportCell::of(points),
                                    worth ? ReportCell::of(*worth) : ReportCell()}});
    };
    for (const domain::ExpiringMonth &month : liability.byMonth) {
        if (month.month)
            add(m_report.calendar.isoText(m_report.calendar.daysOf(*month.month).first).chopped(3),
                m_format.month(*month.month), month.points, month.worth);
        else
            add(QStringLiteral("never"), tr("They never expire"), month.points, month.worth);
    }
    if (table.rows.empty())
        return table;
    const QString rate = m_format.share(liability.useRate.basisPoints(), 10'000);
    add(QStringLiteral("likely"),
        liability.assumed ? tr("Will probably be spent (assumed: %1)").arg(rate)
                          : tr("Will probably be spent (by experience: %1)").arg(rate),
        liability.likely, liability.likelyWorth);
    return table;
}

ReportTable ReportWriter::tiers() const
{
    ReportTable table{QStringLiteral("tiers"), tr("Tiers"),
                      {{QStringLiteral("tier"), tr("Tier")}, {QStringLiteral("members"), tr("Members")},
                       {QStringLiteral("share"), tr("Share of members")}}, {}};
    for (const domain::TierCount &tier : m_report.tiers) {
        const QString name = tier.id.isEmpty() ? tr("No tier") : tier.name;
        table.rows.push_back({tier.id.isEmpty() ? QStringLiteral("none") : tier.id,
                              {ReportCell::of(name), ReportCell::of(tier.members),
                               ReportCell::of(domain::shareOf(tier.members, m_report.allMembers))}});
    }
    return table;
}

/// Points of higher tiers and memberships are points.
ReportTable ReportWriter::kinds() const
{
    ReportTable table{QStringLiteral("kinds"), tr("What each kind of programme gave"),
                      {{QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("members"), tr("Members")},
                       {QStringLiteral("cost"), tr("Cost to the shop")},
                       {QStringLiteral("share"), tr("Share of revenue")}}, {}};
    const auto name = [](const QString &kind) {
        if (kind == u"points")
            return tr("Points");
        if (kind == u"tiers")
            return tr("Tiers: discounts");
        if (kind == u"membership")
            return tr("Paid membership: discounts");
        if (kind == u"spend")
            return tr("Credit for spending");
        return kind == u"partners" ? tr("Partners: what is owed them") : tr("Good causes: promised");
    };
    for (const domain::KindFigures &kind : m_report.kinds) {
        const bool isCost = kind.cost && !kind.cost->isNegative();
        table.rows.push_back({kind.kind,
                              {ReportCell::of(name(kind.kind)), ReportCell::of(kind.members),
                               kind.cost ? ReportCell::of(*kind.cost) : ReportCell(),
                               isCost ? ReportCell::of(domain::shareOf(kind.cost->minor(), m_report.sales.revenue().minor()))
                                      : ReportCell()}});
    }
    return table;
}

ReportTable ReportWriter::topMembers() const
{
    ReportTable table{QStringLiteral("top_members"), tr("Members who brought most"),
                      {{QStringLiteral("name"), tr("Name")}, {QStringLiteral("code"), tr("Code or mobile")},
                       {QStringLiteral("purchases"), tr("Purchases")}, {QStringLiteral("revenue"), tr("Revenue")},
                       {QStringLiteral("share"), tr("Share of revenue")}}, {}};
    for (const domain::TopMember &member : m_report.topMembers) {
        table.rows.push_back({member.code,
                              {ReportCell::of(member.name.isEmpty() ? member.code : member.name),
                               ReportCell::code(member.code), ReportCell::of(member.purchases),
                               ReportCell::of(member.revenue),
                               ReportCell::of(domain::shareOf(member.revenue.minor(),
                                                              m_report.sales.revenue().minor()))}});
    }
    return table;
}

ReportTable ReportWriter::segments() const
{
    ReportTable table{QStringLiteral("segments"), tr("RFM segments at the end of the month"),
                      {{QStringLiteral("segment"), tr("Segment")}, {QStringLiteral("members"), tr("Members")},
                       {QStringLiteral("members_share"), tr("Share of members")},
                       {QStringLiteral("receipts"), tr("Purchases")}, {QStringLiteral("revenue"), tr("Revenue")},
                       {QStringLiteral("revenue_share"), tr("Share of revenue")}}, {}};
    if (m_report.rfm.all.members == 0)
        return table;
    for (const domain::Segment segment : domain::allSegments()) {
        const domain::RfmGroup &group = m_report.rfm.of(segment);
        const domain::RfmGroup &all = m_report.rfm.all;
        table.rows.push_back({domain::segmentKey(segment),
                              {ReportCell::of(SegmentText::name(segment)), ReportCell::of(group.members),
                               ReportCell::of(domain::shareOf(group.members, all.members)),
                               ReportCell::of(group.receipts), ReportCell::of(group.revenue),
                               ReportCell::of(domain::shareOf(group.revenue.minor(), all.revenue.minor()))}});
    }
    return table;
}

ReportTable ReportWriter::days() const
{
    ReportTable table{QStringLiteral("days"), tr("Days of the month"),
                      {{QStringLiteral("day"), tr("Day")}, {QStringLiteral("weekday"), tr("Weekday")},
                       {QStringLiteral("purchases"), tr("Purchases")}, {QStringLiteral("revenue"), tr("Revenue")},
                       {QStringLiteral("member_revenue"), tr("Revenue with members")},
                       {QStringLiteral("new_members"), tr("New members")}}, {}};
    for (const domain::DayFigures &day : m_report.daily) {
        table.rows.push_back({m_report.calendar.isoText(day.day),
                              {ReportCell::of(day.day), ReportCell::of(m_format.weekday(day.day)),
                               ReportCell::of(day.purchases), ReportCell::of(day.revenue),
                               ReportCell::of(day.memberRevenue), ReportCell::of(day.newMembers)}});
    }
    return table;
}

} // namespace bashgah::reports
