// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/backtesttext.h"

#include "ui/format/bidi.h"

#include <algorithm>

namespace bashgah::reports {

using domain::BacktestCaveat;
using domain::BacktestMember;
using domain::BacktestNote;
using domain::BacktestSide;
using domain::GainBand;
using domain::Money;
using domain::Percent;

ReportCell BacktestText::part(Money of, Money whole)
{
    const auto share = domain::partOf(of, whole);
    return share ? ReportCell::of(Percent(*share)) : ReportCell();
}

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
    const qint64 sales = m_report.sales.beforeDiscounts().minor();
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
    QString words =
        tr("From %1 to %2: %3 purchases of %4 members, %5 after returns. As if each programme had been in "
           "force since the first purchase, and as if every point were spent. Whether people would have "
           "bought otherwise nobody can know.")
            .arg(m_format.dateLong(m_report.days.first), m_format.dateLong(m_report.days.last),
                 m_format.number(m_report.sales.purchases), m_format.number(m_report.members),
                 m_format.money(m_report.sales.net));
    if (m_report.sales.discounts.isPositive()) {
        words += u' ' + tr("Tiers and paid memberships had really taken %1 off; shares are of the sales before that.")
                            .arg(m_format.money(m_report.sales.discounts));
    }
    if (hasCodes())
        words += u' ' + tr("Who gains and who loses is counted without codes for the next visit.");
    return words;
}

QString BacktestText::words(const BacktestNote &note) const
{
    switch (note.caveat) {
    case BacktestCaveat::NoReferrals:
        return tr("No referral was written down by the end of these days, so none is counted.");
    case BacktestCaveat::ReferralsSince:
        return tr("Referrals are written down since %1; earlier ones are not counted.")
            .arg(m_format.dateLong(note.day.value_or(QDate())));
    case BacktestCaveat::ProfileDays:
        return tr("When %1 members completed their profile is not known; they are counted on the day they joined.")
            .arg(m_format.number(note.members));
    case BacktestCaveat::DatesOfToday:
        return tr("Birthdays and wedding days are those written down today.");
    case BacktestCaveat::SetAsideIsFetched:
        return tr("Every reward that is set aside counts as fetched.");
    case BacktestCaveat::StockIsEnough:
        return tr("The reward that is set aside counts as if there had been enough of it.");
    case BacktestCaveat::GiftsInWords:
        return tr("Gifts of tiers in your own words have no cost here and are not counted.");
    case BacktestCaveat::OtherDiscounts:
        return tr("Coupon codes, discounts that members got by themselves and those given by hand stay as they were.");
    }
    return {};
}

QString BacktestText::notes() const
{
    QStringList lines;
    for (const BacktestNote &note : m_report.notes)
        lines.append(words(note));
    return lines.join(u'\n');
}

std::vector<ReportTable> BacktestText::tables() const
{
    std::vector<ReportTable> all{figures(), gains(),
                                 members(QStringLiteral("winners"), tr("Who would have gained most"),
                                         m_report.winners),
                                 members(QStringLiteral("losers"), tr("Who would have lost most"),
                                         m_report.losers),
                                 tiers(), moves()};
    std::erase_if(all, [](const ReportTable &table) { return table.rows.empty(); });
    return all;
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
