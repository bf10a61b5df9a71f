// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/backtesttext.h"

#include "ui/format/bidi.h"

#include <algorithm>

namespace bashgah::reports {

using domain::BacktestMember;
using domain::BacktestSide;
using domain::GainBand;
using domain::Money;
using domain::Percent;

namespace {

ReportCell part(Money of, Money whole)
{
    const auto share = domain::partOf(of, whole);
    return share ? ReportCell::of(Percent(*share)) : ReportCell();
}

} // namespace

bool BacktestText::hasCodes() const
{
    return m_report.draft.codes.given > 0 || m_report.live.codes.given > 0;
}

QString BacktestText::range(const BacktestSide &side) const
{
    const QString least = m_format.money(side.worth);
    //: %1 and %2 amounts of money
    return side.codes.most.isZero() ? least : tr("%1 to %2").arg(least, m_format.money(side.mostWorth()));
}

QString BacktestText::shareRange(const BacktestSide &side) const
{
    const qint64 sales = m_report.sales.net.minor();
    const QString least = m_format.share(side.worth.minor(), sales);
    return side.codes.most.isZero()
        ? least
        //: %1 and %2 percentages
        : tr("%1 to %2").arg(least, m_format.share(side.mostWorth().minor(), sales));
}

QString BacktestText::finding() const
{
    const BacktestSide &draft = m_report.draft;
    if (hasCodes()) {
        return tr("The draft would have cost %1 (%2 of sales), today's rules %3: from no code for the next visit used to "
                  "each used at the first purchase it fits. Nobody knows how many would have been.")
            .arg(range(draft), shareRange(draft), range(m_report.live));
    }
    const Money now = m_report.live.worth;
    const Money then = draft.worth;
    const QString cost = m_format.money(then);
    const QString share = shareRange(draft);
    if (then == now)
        return tr("The draft would have cost %1 (%2 of sales), the same as today's rules.").arg(cost, share);
    const QString difference = m_format.money(then > now ? then - now : now - then);
    return then > now ? tr("The draft would have cost %1 (%2 of sales), %3 more than today's rules.")
                            .arg(cost, share, difference)
                      : tr("The draft would have cost %1 (%2 of sales), %3 less than today's rules.")
                            .arg(cost, share, difference);
}

QString BacktestText::caption() const
{
    const QString words =
        tr("From %1 to %2: %3 purchases of %4 members, %5 after returns. As if each programme had been in "
           "force since the first purchase, and as if every point were spent. Whether people would have "
           "bought otherwise nobody can know.")
            .arg(m_format.dateLong(m_report.days.first), m_format.dateLong(m_report.days.last),
                 m_format.number(m_report.sales.purchases), m_format.number(m_report.members),
                 m_format.money(m_report.sales.net));
    return hasCodes() ? QString(words + u' ' + tr("Who gains and who loses is counted without codes for the next visit."))
                      : words;
}

std::vector<ReportTable> BacktestText::tables() const
{
    std::vector<ReportTable> all{figures(), gains(),
                                 members(QStringLiteral("winners"), tr("Who would have got most more"),
                                         m_report.winners),
                                 members(QStringLiteral("losers"), tr("Who would have got most less"),
                                         m_report.losers),
                                 tiers(), moves()};
    std::erase_if(all, [](const ReportTable &table) { return table.rows.empty(); });
    return all;
}

void BacktestText::addRow(ReportTable &table, const char *key, const QString &label, const Cell &cell) const
{
    table.rows.push_back({QString::fromLatin1(key),
                          {ReportCell::of(label), cell(m_report.draft), cell(m_report.live)}});
}

/// What was given, by its kinds; a kind that neither gives is not shown.
void BacktestText::addGifts(ReportTable &table) const
{
    const auto either = [this](auto &&has) { return has(m_report.draft) || has(m_report.live); };
    addRow(table, "points", tr("Points given"), [](const BacktestSide &side) { return ReportCell::of(side.given); });
    if (either([](const BacktestSide &side) { return !side.byActivities.isZero(); })) {
        addRow(table, "activities", tr("Of them for what staff confirmed"),
               [](const BacktestSide &side) { return ReportCell::of(side.byActivities); });
    }
    if (either([](const BacktestSide &side) { return !side.exchanged.points.isZero(); })) {
        addRow(table, "exchanged", tr("Points that became credit by themselves"),
               [](const BacktestSide &side) { return ReportCell::of(side.exchanged.points); });
        addRow(table, "exchanged_into", tr("Credit that they became"),
               [](const BacktestSide &side) { return ReportCell::of(side.exchanged.credit); });
    }
    if (either([](const BacktestSide &side) { return !side.credit.isZero(); })) {
        addRow(table, "credit", tr("Credit for spending"),
               [](const BacktestSide &side) { return ReportCell::of(side.credit); });
    }
    if (either([](const BacktestSide &side) { return side.rewards.given > 0; })) {
        addRow(table, "tier_rewards", tr("Rewards for reaching a tier"),
               [](const BacktestSide &side) { return ReportCell::of(side.rewards.given); });
        addRow(table, "tier_rewards_cost", tr("What those cost the shop"),
               [](const BacktestSide &side) { return ReportCell::of(side.rewards.cost); });
    }
}

void BacktestText::addCost(ReportTable &table) const
{
    addRow(table, "worth", tr("What they cost if all are spent"),
           [](const BacktestSide &side) { return ReportCell::of(side.worth); });
    addRow(table, "of_sales", tr("Of the sales to members"),
           [this](const BacktestSide &side) { return part(side.worth, m_report.sales.net); });
    if (m_report.sales.margin.isPositive()) {
        addRow(table, "of_margin",
               m_report.sales.withCost == m_report.sales.net
                   ? tr("Of the margin")
                   : tr("Of the margin (cost known for %1 of sales)")
                         .arg(m_format.share(m_report.sales.withCost.minor(), m_report.sales.net.minor())),
               [this](const BacktestSide &side) { return part(side.worth, m_report.sales.margin); });
    }
    if (!hasCodes())
        return;
    addRow(table, "codes", tr("Codes for the next visit"),
           [](const BacktestSide &side) { return ReportCell::of(side.codes.given); });
    addRow(table, "codes_fitting", tr("Codes that a later purchase would have fitted in time"),
           [](const BacktestSide &side) { return ReportCell::of(side.codes.fitting); });
    addRow(table, "most_worth", tr("Cost if all of those are used, too"),
           [](const BacktestSide &side) { return ReportCell::of(side.mostWorth()); });
    addRow(table, "most_of_sales", tr("Of the sales to members, with those codes"),
           [this](const BacktestSide &side) { return part(side.mostWorth(), m_report.sales.net); });
}

ReportTable BacktestText::figures() const
{
    ReportTable table{QStringLiteral("backtest_figures"), tr("Draft and today's rules"),
                      {{QStringLiteral("figure"), tr("Figure")},
                       {QStringLiteral("draft"), tr("Draft")},
                       {QStringLiteral("live"), tr("Today's rules")}},
                      {}};
    addGifts(table);
    addCost(table);
    addRow(table, "purchases", tr("Purchases that get points"),
           [](const BacktestSide &side) { return ReportCell::of(side.rewardedPurchases); });
    addRow(table, "members", tr("Members who get points"),
           [](const BacktestSide &side) { return ReportCell::of(side.rewardedMembers); });
    addRow(table, "valid", tr("Points still valid a year later if nobody spends"),
           [](const BacktestSide &side) { return ReportCell::of(side.validAfterAYear); });
    return table;
}

QString BacktestText::band(const GainBand &band) const
{
    const auto share = [&](int basisPoints) { return m_format.percent(Percent(std::abs(basisPoints))); };
    if (!band.upTo)
        return tr("gain more than %1 of what they bought").arg(share(*band.above));
    if (!band.above)
        return tr("lose %1 or more").arg(share(*band.upTo));
    if (*band.upTo == 0)
        return tr("get the same");
    if (*band.upTo == -1)
        return tr("lose less than %1").arg(share(*band.above));
    if (*band.above == 0)
        return tr("gain at most %1").arg(share(*band.upTo));
    return *band.upTo < 0 ? tr("lose %1 to %2").arg(share(*band.upTo), share(*band.above))
                          : tr("gain %1 to %2").arg(share(*band.above), share(*band.upTo));
}

ReportTable BacktestText::gains() const
{
    ReportTable table{QStringLiteral("backtest_gains"), tr("What members gain or lose"),
                      {{QStringLiteral("band"), tr("Members who")},
                       {QStringLiteral("members"), tr("Members")},
                       {QStringLiteral("share"), tr("Share")}},
                      {}};
    for (const GainBand &each : m_report.gains) {
        const QString words = band(each);
        table.rows.push_back({words,
                              {ReportCell::of(words), ReportCell::of(each.members),
                               part(Money::fromMinor(each.members), Money::fromMinor(m_report.members))}});
    }
    return table;
}

ReportTable BacktestText::members(const QString &key, const QString &title,
                                  const std::vector<BacktestMember> &members) const
{
    ReportTable table{QStringLiteral("backtest_") + key, title,
                      {{QStringLiteral("member"), tr("Member")},
                       {QStringLiteral("draft"), tr("Draft")},
                       {QStringLiteral("live"), tr("Today's rules")},
                       {QStringLiteral("gain"), tr("Worth")}},
                      {}};
    for (const BacktestMember &member : members) {
        table.rows.push_back({QString::number(member.id.value()),
                              {ReportCell::of(m_names.value(member.id)), ReportCell::of(member.draft),
                               ReportCell::of(member.live), ReportCell::of(member.gain)}});
    }
    return table;
}

QString BacktestText::tierName(const QString &name)
{
    return name.isEmpty() ? tr("no tier") : name;
}

ReportTable BacktestText::tiers() const
{
    ReportTable table{QStringLiteral("backtest_tiers"), tr("Members in each tier at the end"),
                      {{QStringLiteral("tier"), tr("Tier")},
                       {QStringLiteral("draft"), tr("Draft")},
                       {QStringLiteral("live"), tr("Today's rules")}},
                      {}};
    const auto add = [&](const BacktestSide &side, size_t column) {
        for (const domain::TestedTier &tier : side.tiers) {
            const QString name = tierName(tier.name);
            auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                      [&](const ReportRow &row) { return row.key == name; });
            if (found == table.rows.end()) {
                table.rows.push_back({name, {ReportCell::of(name), ReportCell(), ReportCell()}});
                found = table.rows.end() - 1;
            }
            found->cells[column] = ReportCell::of(tier.members);
        }
    };
    add(m_report.draft, 1);
    add(m_report.live, 2);
    return table;
}

ReportTable BacktestText::moves() const
{
    ReportTable table{QStringLiteral("backtest_moves"), tr("Who would be in another tier"),
                      {{QStringLiteral("from"), tr("By today's rules")},
                       {QStringLiteral("to"), tr("By the draft")},
                       {QStringLiteral("members"), tr("Members")}},
                      {}};
    for (const domain::TierMove &move : m_report.tierMoves) {
        table.rows.push_back({QString(move.from + u'>' + move.to),
                              {ReportCell::of(tierName(move.from)), ReportCell::of(tierName(move.to)),
                               ReportCell::of(move.members)}});
    }
    return table;
}

} // namespace bashgah::reports
