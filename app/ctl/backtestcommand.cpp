// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/programmefile.h"
#include "ctl/shopfile.h"
#include "services/programs/backtestservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace backtestcommand {
namespace {

using domain::BacktestMember;
using domain::BacktestReport;
using domain::BacktestSide;
using domain::DayRange;
using domain::fail;
using domain::Money;
using domain::partOf;
using domain::Result;
using services::Backtest;

/// As asked; what is not said is taken from the usual days.
Result<DayRange> daysOf(const Context &context, const ShopFile &shop, const services::BacktestService &service)
{
    const auto from = dateOption(context.arguments, shop, QStringLiteral("--from"));
    const auto to = dateOption(context.arguments, shop, QStringLiteral("--to"));
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    if (*from && *to)
        return DayRange{**from, **to};
    const auto usual = service.usualDays();
    if (!usual)
        return fail(usual.error());
    return DayRange{from->value_or(usual->first), to->value_or(usual->last)};
}

class Writer
{
public:
    Writer(Output &output, const Backtest &test, const ShopFile &shop)
        : m_output(output), m_test(test), m_report(test.report), m_shop(shop)
    {
    }

    void csv()
    {
        m_output.row({QStringLiteral("figure"), QStringLiteral("draft"), QStringLiteral("live")});
        figuresGiven();
        figuresOfCost();
    }

    void json()
    {
        const domain::ShopCalendar &calendar = m_shop.profile.calendar;
        QJsonArray moves;
        for (const domain::TierMove &move : m_report.tierMoves) {
            moves.append(QJsonObject{{QStringLiteral("from"), move.from},
                                     {QStringLiteral("to"), move.to},
                                     {QStringLiteral("members"), move.members}});
        }
        QJsonArray gains;
        for (const domain::GainBand &band : m_report.gains) {
            gains.append(QJsonObject{{QStringLiteral("above_basis_points"), orNull(band.above)},
                                     {QStringLiteral("up_to_basis_points"), orNull(band.upTo)},
                                     {QStringLiteral("members"), band.members}});
        }
        m_output.json(QJsonObject{{QStringLiteral("from"), calendar.isoText(m_report.days.first)},
                                  {QStringLiteral("to"), calendar.isoText(m_report.days.last)},
                                  {QStringLiteral("purchases"), m_report.sales.purchases},
                                  {QStringLiteral("members"), m_report.members},
                                  {QStringLiteral("sales"), money(m_report.sales.net)},
                                  {QStringLiteral("sales_with_cost"), money(m_report.sales.withCost)},
                                  {QStringLiteral("margin"), money(m_report.sales.margin)},
                                  {QStringLiteral("discounts_really_given"), money(m_report.sales.discounts)},
                                  {QStringLiteral("live_version"), m_test.liveVersion},
                                  {QStringLiteral("draft"), side(m_report.draft)},
                                  {QStringLiteral("live"), side(m_report.live)},
                                  {QStringLiteral("tier_moves"), moves},
                                  {QStringLiteral("winners"), members(m_report.winners)},
                                  {QStringLiteral("losers"), members(m_report.losers)},
                                  {QStringLiteral("gains"), gains},
                                  {QStringLiteral("notes"), notes()}});
    }

    /// What could not be known, a line each.
    void sayNotes()
    {
        for (const domain::BacktestNote &note : m_report.notes)
            m_output.message(words(note));
    }

private:
    void figuresGiven()
    {
        figure("points", [](const BacktestSide &side) { return side.given; });
        figure("credit", [](const BacktestSide &side) { return side.credit; });
        figure("purchase_points", [](const BacktestSide &side) { return side.byPurchases(); });
        figure("activity_points", [](const BacktestSide &side) { return side.sources.activities; });
        figure("occasion_points", [](const BacktestSide &side) { return side.sources.occasions; });
        figure("referral_points", [](const BacktestSide &side) { return side.sources.referrals; });
        figure("exchanged_points", [](const BacktestSide &side) { return side.exchanged.points; });
        figure("exchanged_into", [](const BacktestSide &side) { return side.exchanged.credit; });
        figure("set_aside", [](const BacktestSide &side) { return side.setAside.rewards; });
        figure("set_aside_points", [](const BacktestSide &side) { return side.setAside.points; });
        figure("set_aside_cost", [](const BacktestSide &side) { return side.setAside.cost; });
        figure("tier_rewards", [](const BacktestSide &side) { return side.rewards.given; });
        figure("tier_rewards_cost", [](const BacktestSide &side) { return side.rewards.cost; });
        figure("occasion_rewards", [](const BacktestSide &side) { return side.occasionRewards.given; });
        figure("occasion_rewards_cost", [](const BacktestSide &side) { return side.occasionRewards.cost; });
        figure("tier_discounts", [](const BacktestSide &side) { return side.discounts.tiers; });
        figure("plan_discounts", [](const BacktestSide &side) { return side.discounts.plans; });
    }

    void figuresOfCost()
    {
        figure("discounts_basis_points_of_sales",
               [this](const BacktestSide &side) { return partOf(side.discounts.all(), sales()); });
        figure("discounts_basis_points_of_margin",
               [this](const BacktestSide &side) { return partOf(side.discounts.all(), margin()); });
        figure("worth_without_discounts", [](const BacktestSide &side) { return side.worth - side.discounts.all(); });
        figure("worth", [](const BacktestSide &side) { return side.worth; });
        figure("worth_of_purchases", [](const BacktestSide &side) { return side.worth - side.worthBeside; });
        figure("worth_of_occasions_and_gifts", [](const BacktestSide &side) { return side.worthBeside; });
        figure("basis_points_of_sales", [this](const BacktestSide &side) { return partOf(side.worth, sales()); });
        figure("basis_points_of_margin", [this](const BacktestSide &side) { return partOf(side.worth, margin()); });
        figure("codes", [](const BacktestSide &side) { return side.codes.given; });
        figure("codes_fitting", [](const BacktestSide &side) { return side.codes.fitting; });
        figure("worth_with_codes", [](const BacktestSide &side) { return side.mostWorth(); });
        figure("rewarded_purchases", [](const BacktestSide &side) { return side.rewardedPurchases; });
        figure("rewarded_members", [](const BacktestSide &side) { return side.rewardedMembers; });
        figure("points_valid_after_a_year", [](const BacktestSide &side) { return side.validAfterAYear; });
    }

    template <typename Value>
    void figure(const char *name, const Value &value)
    {
        m_output.row({QString::fromLatin1(name), word(value(m_report.draft)), word(value(m_report.live))});
    }

    [[nodiscard]] QString word(Money amount) const { return money(amount); }
    [[nodiscard]] static QString word(domain::Points points) { return QString::number(points.value()); }
    [[nodiscard]] static QString word(qint64 number) { return QString::number(number); }
    [[nodiscard]] static QString word(std::optional<int> part) { return part ? QString::number(*part) : QString(); }

    [[nodiscard]] QString money(Money amount) const
    {
        return domain::plainMajor(amount, m_shop.profile.currency);
    }

    /// What shares of cost are of.
    [[nodiscard]] Money sales() const { return m_report.sales.beforeDiscounts(); }
    [[nodiscard]] Money margin() const { return m_report.sales.marginBeforeDiscounts(); }

    [[nodiscard]] QJsonArray notes() const
    {
        QJsonArray notes;
        for (const domain::BacktestNote &note : m_report.notes) {
            QJsonObject json{{QStringLiteral("note"), domain::caveatKey(note.caveat)}};
            if (note.day)
                json[QStringLiteral("day")] = m_shop.profile.calendar.isoText(*note.day);
            if (note.members > 0)
                json[QStringLiteral("members")] = note.members;
            json[QStringLiteral("text")] = words(note);
            notes.append(json);
        }
        return notes;
    }

    [[nodiscard]] QString words(const domain::BacktestNote &note) const
    {
        using domain::BacktestCaveat;
        switch (note.caveat) {
        case BacktestCaveat::NoReferrals:
            return QStringLiteral("no referral is written down up to then: none is counted");
        case BacktestCaveat::ReferralsSince:
            return QStringLiteral("referrals are written down since %1: earlier ones are not counted")
                .arg(m_shop.profile.calendar.isoText(note.day.value_or(QDate())));
        case BacktestCaveat::ProfileDays:
            return QStringLiteral("when %1 members completed their profile is not known: as if when they joined")
                .arg(note.members);
        case BacktestCaveat::DatesOfToday:
            return QStringLiteral("birthdays and wedding days are those written down today");
        case BacktestCaveat::SetAsideIsFetched:
            return QStringLiteral("every reward that is set aside counts as fetched");
        case BacktestCaveat::StockIsEnough:
            return QStringLiteral("the reward that is set aside counts as if there had been enough of it");
        case BacktestCaveat::GiftsInWords:
            return QStringLiteral("gifts of tiers in your own words have no cost and are not counted");
        case BacktestCaveat::OtherDiscounts:
            return QStringLiteral("coupon codes, discounts that members got by themselves and those given by hand stay "
                                  "as they were");
        }
        return {};
    }

    [[nodiscard]] static QJsonValue orNull(const std::optional<int> &value)
    {
        return value ? QJsonValue(*value) : QJsonValue();
    }

    [[nodiscard]] QJsonObject side(const BacktestSide &side) const
    {
        QJsonArray tiers;
        for (const domain::TestedTier &tier : side.tiers) {
            tiers.append(QJsonObject{{QStringLiteral("tier"), tier.name},
                                     {QStringLiteral("members"), tier.members}});
        }
        const QJsonObject given{{QStringLiteral("points"), side.given.value()},
                                {QStringLiteral("credit"), money(side.credit)},
                                {QStringLiteral("purchase_points"), side.byPurchases().value()},
                                {QStringLiteral("activity_points"), side.sources.activities.value()},
                                {QStringLiteral("occasion_points"), side.sources.occasions.value()},
                                {QStringLiteral("referral_points"), side.sources.referrals.value()},
                                {QStringLiteral("exchanged_points"), side.exchanged.points.value()},
                                {QStringLiteral("exchanged_into"), money(side.exchanged.credit)},
                                {QStringLiteral("set_aside"), side.setAside.rewards},
                                {QStringLiteral("set_aside_points"), side.setAside.points.value()},
                                {QStringLiteral("set_aside_cost"), money(side.setAside.cost)},
                                {QStringLiteral("tier_rewards"), side.rewards.given},
                                {QStringLiteral("tier_rewards_cost"), money(side.rewards.cost)},
                                {QStringLiteral("occasion_rewards"), side.occasionRewards.given},
                                {QStringLiteral("occasion_rewards_cost"), money(side.occasionRewards.cost)},
                                {QStringLiteral("rewarded_purchases"), side.rewardedPurchases},
                                {QStringLiteral("rewarded_members"), side.rewardedMembers},
                                {QStringLiteral("points_valid_after_a_year"), side.validAfterAYear.value()},
                                {QStringLiteral("tiers"), tiers}};
        QJsonObject json = costs(side);
        for (auto each = given.begin(); each != given.end(); ++each)
            json.insert(each.key(), each.value());
        return json;
    }

    [[nodiscard]] QJsonObject costs(const BacktestSide &side) const
    {
        return {{QStringLiteral("tier_discounts"), money(side.discounts.tiers)},
                {QStringLiteral("plan_discounts"), money(side.discounts.plans)},
                {QStringLiteral("discounts_basis_points_of_sales"), orNull(partOf(side.discounts.all(), sales()))},
                {QStringLiteral("discounts_basis_points_of_margin"), orNull(partOf(side.discounts.all(), margin()))},
                {QStringLiteral("worth_without_discounts"), money(side.worth - side.discounts.all())},
                {QStringLiteral("worth"), money(side.worth)},
                {QStringLiteral("worth_of_purchases"), money(side.worth - side.worthBeside)},
                {QStringLiteral("worth_of_occasions_and_gifts"), money(side.worthBeside)},
                {QStringLiteral("codes"), side.codes.given},
                {QStringLiteral("codes_fitting"), side.codes.fitting},
                {QStringLiteral("worth_with_codes"), money(side.mostWorth())},
                {QStringLiteral("basis_points_of_sales"), orNull(partOf(side.worth, sales()))},
                {QStringLiteral("basis_points_of_margin"), orNull(partOf(side.worth, margin()))}};
    }

    [[nodiscard]] QJsonArray members(const std::vector<BacktestMember> &list) const
    {
        QJsonArray members;
        for (const BacktestMember &member : list) {
            members.append(QJsonObject{{QStringLiteral("member"), m_test.names.value(member.id)},
                                       {QStringLiteral("id"), member.id.value()},
                                       {QStringLiteral("draft"), member.draft.value()},
                                       {QStringLiteral("live"), member.live.value()},
                                       {QStringLiteral("gain"), money(member.gain)}});
        }
        return members;
    }

    Output &m_output;
    const Backtest &m_test;
    const BacktestReport &m_report;
    const ShopFile &m_shop;
};

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const auto draft = readProgramme(context.arguments.word(1));
    if (!draft)
        return fail(draft.error());
    const services::BacktestService service(*shop->database, context.clock);
    const auto days = daysOf(context, *shop, service);
    if (!days)
        return fail(days.error());
    const auto test = service.run(*draft, *days);
    if (!test)
        return fail(test.error());
    Writer writer(context.output, *test, *shop);
    context.arguments.flag(QStringLiteral("--json")) ? writer.json() : writer.csv();
    const domain::ShopCalendar &calendar = shop->profile.calendar;
    context.output.message(QStringLiteral("%1 purchases of %2 members from %3 to %4, against version %5")
                               .arg(test->report.sales.purchases)
                               .arg(test->report.members)
                               .arg(calendar.isoText(days->first), calendar.isoText(days->last))
                               .arg(test->liveVersion));
    writer.sayNotes();
    return {};
}

} // namespace
} // namespace backtestcommand

Command backtestCommand()
{
    return {QStringLiteral("backtest"), QStringLiteral("SHOP FILE [--from DATE] [--to DATE] [--json]"),
            QStringLiteral("What a programme from a file would have given for the shop's own past purchases, "
                           "beside the one that is live: points, for purchases and for occasions, referrals and what "
                           "staff confirmed, rewards that are given or set aside, discounts of tiers and paid "
                           "memberships, what all of it costs as a share of sales and margin, who would have "
                           "won or lost, tiers; cost with no code for the next visit used and with all that a later "
                           "purchase fits. What the shop's data cannot tell is said. Without dates the twelve months up "
                           "to the last purchase."),
            {2, {QStringLiteral("--from"), QStringLiteral("--to")}, {QStringLiteral("--json")}}, backtestcommand::run};
}

} // namespace bashgah::ctl
