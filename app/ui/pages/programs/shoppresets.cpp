// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/shoppresets.h"

#include "domain/program/pointworth.h"
#include "ui/format/bidi.h"

namespace bashgah::ui {

using domain::ActivityKind;
using domain::ActivityLimit;
using domain::OccasionKind;
using domain::Percent;
using domain::Points;
using domain::Programme;
using domain::SpendRule;
using domain::Tier;
using domain::TierInactivity;
using domain::TierScore;

namespace {

Tier tierOf(const char *id, const QString &name, qint64 minimum, int percent = 0)
{
    Tier tier;
    tier.id = QString::fromLatin1(id);
    tier.name = name;
    tier.minimum = TierScore::of(minimum);
    tier.discount = Percent::whole(percent);
    return tier;
}

domain::OccasionRule livedFor(int days, OccasionKind kind, qint64 points)
{
    domain::OccasionRule rule{kind, Points(points), true};
    rule.lifeDays = days;
    return rule;
}

/// A share of each purchase into the wallet of that tier's members.
void fillWallet(Programme &programme, const char *tier, int percent)
{
    SpendRule rule;
    rule.id = QString::fromLatin1(tier);
    rule.steps = {{domain::Money(), Percent::whole(percent), {}}};
    rule.tiers = {rule.id};
    programme.spend.push_back(rule);
}

void expireAfterDays(Programme &programme, int days)
{
    programme.expiry = {domain::ExpiryPolicy::Kind::Days, days, domain::ExpiryPolicy::Round::None};
}

} // namespace

Programme ShopPresets::points(qint64 points, qint64 perTomans, qint64 tomansOfPoint) const
{
    Programme programme = m_trades.basic(QStringLiteral("points"));
    programme.earning.rules.front().effect =
        domain::PerMoneyRule{Points(points), m_trades.tomans(perTomans), domain::EarnMode::Block};
    programme.redemption.convAmount = m_trades.tomans(tomansOfPoint);
    programme.redemption.minimum = Points(1);
    return programme;
}

Programme ShopPresets::ladder(qint64 perTomans, const std::vector<Tier> &tiers, TierInactivity inactivity) const
{
    Programme programme = points(1, perTomans, 1'000);
    programme.redemption.enabled = false;
    programme.expiry.kind = domain::ExpiryPolicy::Kind::Never;
    domain::TierPolicy policy;
    policy.tiers = tiers;
    policy.measure = domain::TierMeasure::Points;
    policy.window = domain::TierWindow::Lifetime;
    policy.inactivity = inactivity;
    programme.tiers = policy;
    return programme;
}

Programme ShopPresets::alamdar() const
{
    Programme programme = ladder(150'000,
                                 {tierOf("first", tr("First group"), 0), tierOf("second", tr("Second group"), 4),
                                  tierOf("third", tr("Third group"), 14), tierOf("fourth", tr("Fourth group"), 28)},
                                 {6, TierInactivity::Unit::Months});
    fillWallet(programme, "second", 3);
    fillWallet(programme, "third", 5);
    fillWallet(programme, "fourth", 7);
    return programme;
}

Programme ShopPresets::tarsim() const
{
    Programme programme = ladder(200'000,
                                 {tierOf("first", tr("First group"), 10), tierOf("second", tr("Second group"), 25),
                                  tierOf("third", tr("Third group"), 40)},
                                 {15, TierInactivity::Unit::Days});
    fillWallet(programme, "first", 1);
    fillWallet(programme, "second", 2);
    fillWallet(programme, "third", 3);
    return programme;
}

/// Half a million rials are 50,000 tomans.
Programme ShopPresets::zarin() const
{
    Programme programme = ladder(50'000, {tierOf("bronze", tr("Bronze"), 4, 5), tierOf("silver", tr("Silver"), 8, 10)},
                                 {3, TierInactivity::Unit::Months});
    programme.tiers->tiers.back().gift = tr("Table and cake on the birthday");
    return programme;
}

Programme ShopPresets::waggon() const
{
    SpendRule rule;
    rule.steps = {{m_trades.tomans(500'000), Percent::whole(10), {}},
                  {m_trades.tomans(5'000'000), Percent::whole(15), {}},
                  {m_trades.tomans(15'000'000), Percent::whole(20), {}}};
    rule.firstPurchaseOnly = true;
    rule.life = SpendRule::Life::NextSeasonEnd;
    Programme programme = m_trades.credit(rule);
    programme.redemption = {true, Points(1), m_trades.tomans(1'000), Percent::whole(100), Points(1), Points(1)};
    domain::TierPolicy policy;
    policy.tiers = {tierOf("white", tr("White"), m_trades.tomans(500'000).minor()),
                    tierOf("silver", tr("Silver"), m_trades.tomans(5'000'000).minor()),
                    tierOf("gold", tr("Gold"), m_trades.tomans(15'000'000).minor())};
    policy.measure = domain::TierMeasure::FirstPurchase;
    policy.window = domain::TierWindow::Lifetime;
    policy.downgrade = domain::Downgrade::Never;
    programme.tiers = policy;
    programme.occasions = {{OccasionKind::Birthday, Points(50), true,
                            {{QStringLiteral("silver"), Points(100)}, {QStringLiteral("gold"), Points(200)}}}};
    return programme;
}

/// A point is 1,000 tomans: 2 % in the lowest tier, times 3/2 and 3 above it.
Programme ShopPresets::vocheri() const
{
    Programme programme = points(2, 100'000, 1'000);
    std::get<domain::PerMoneyRule>(programme.earning.rules.front().effect).mode = domain::EarnMode::Proportional;
    domain::TierPolicy policy;
    policy.tiers = {tierOf("classic", tr("Classic"), 0),
                    tierOf("silver", tr("Silver"), m_trades.tomans(20'000'000).minor()),
                    tierOf("gold", tr("Gold"), m_trades.tomans(50'000'000).minor())};
    policy.tiers[1].num = 3;
    policy.tiers[1].den = 2;
    policy.tiers[2].num = 3;
    programme.tiers = policy;
    return programme;
}

/// As vocheri.com gives it: 7 % off the first purchase for completing the profile.
domain::CouponRule ShopPresets::profileDiscount()
{
    domain::CouponRule rule;
    rule.discount.name = tr("Complete profile");
    rule.discount.effect = domain::PercentOff{Percent::whole(7), {}};
    rule.automatic = true;
    rule.wholeProfile = true;
    rule.firstPurchase = true;
    rule.perMember = 1;
    return rule;
}

Programme ShopPresets::diba() const
{
    constexpr int year = 365;
    Programme programme = points(4, 100'000, 1'000);
    programme.expiry = {domain::ExpiryPolicy::Kind::Months, 12, domain::ExpiryPolicy::Round::None};
    programme.occasions = {livedFor(year, OccasionKind::Joining, 5), livedFor(year, OccasionKind::ProfileComplete, 10),
                           livedFor(year, OccasionKind::Birthday, 100), livedFor(year, OccasionKind::JoiningDay, 30),
                           livedFor(90, OccasionKind::Referrer, 25)};
    programme.activities = {
        {QStringLiteral("visit"), ActivityKind::Other, tr("Daily visit"), Points(1), ActivityLimit::Day, 30, true, 2},
        {QStringLiteral("review"), ActivityKind::Review, {}, Points(5), ActivityLimit::Once, year},
        {QStringLiteral("share"), ActivityKind::Social, {}, Points(2), ActivityLimit::Day, 30, true, 5}};
    programme.referral.perMonth = 3;
    programme.referral.share = Percent::whole(50);
    SpendRule next;
    next.id = QStringLiteral("next");
    next.steps = {{m_trades.tomans(500'000), {}, m_trades.tomans(40'000)}};
    next.life = SpendRule::Life::Days;
    next.lifeDays = 45;
    programme.spend = {next};
    return programme;
}

Programme ShopPresets::iran24() const
{
    Programme programme = points(1, 100'000, 1'000);
    expireAfterDays(programme, 180);
    programme.redemption.maxShare = Percent::whole(100);
    return programme;
}

Programme ShopPresets::candles() const
{
    Programme programme = points(1, 10'000, 40);
    programme.redemption.convPoints = Points(25);
    programme.redemption.convAmount = m_trades.tomans(1'000);
    programme.redemption.block = Points(25);
    programme.redemption.minimum = Points(25);
    programme.redemption.mostPerPurchase = m_trades.tomans(100'000);
    expireAfterDays(programme, 30);
    programme.occasions = {{OccasionKind::Joining, Points(20), true}};
    return programme;
}

Programme ShopPresets::shooya() const
{
    Programme programme = points(1, 10'000, 200);
    programme.redemption.minimum = Points(100);
    programme.redemption.mostPerPurchase = domain::worthOf(programme, Points(500));
    return programme;
}

Programme ShopPresets::merident() const
{
    Programme programme = ladder(100'000,
                                 {tierOf("bronze", tr("Bronze"), 1), tierOf("silver", tr("Silver"), 50),
                                  tierOf("gold", tr("Gold"), 200), tierOf("diamond", tr("Diamond"), 500)},
                                 {6, TierInactivity::Unit::Months});
    programme.tiers->inactivity.reset();
    programme.occasions = {{OccasionKind::Referrer, Points(10), true}};
    programme.activities = {{QStringLiteral("survey"), ActivityKind::Survey, {}, Points(5), ActivityLimit::Month},
                            //: an activity that gives points
                            {QStringLiteral("game"), ActivityKind::Other, tr("Game"), Points(2), ActivityLimit::Day}};
    return programme;
}

std::vector<TradePresets::Preset> ShopPresets::all() const
{
    const auto shop = [](const char *id, const char *address, const QString &promise, Programme programme) {
        return TradePresets::Preset{QString::fromLatin1(id), Bidi::isolate(QString::fromLatin1(address)), promise,
                                    std::move(programme)};
    };
    auto profile = shop("vocheri", "vocheri.com",
                        tr("2, 3 and 6 % of each purchase in points, by tier; 7 % off the first purchase with a complete profile."),
                        vocheri());
    profile.discounts = {profileDiscount()};
    return {
        shop("alamdar", "alamdaryazd.com", tr("3, 5 and 7 % of each purchase as credit, by points; six months away cost a group."), alamdar()),
        shop("tarsim", "tarsimstore.com", tr("1, 2 and 3 % of each purchase as credit, by points; fifteen days away cost a group."), tarsim()),
        shop("zarin", "zarinyazd.com", tr("A café: 5 and 10 % off by points; three months away cost a tier."), zarin()),
        shop("golriz", "golrizpaper.net", tr("7 to 25 % of the year's purchases as credit, early in the next year."),
             m_trades.yearlyGift()),
        shop("waggon", "waggon.me", tr("The first purchase gives the tier and 10 to 20 % of it as credit to the end of the next season; a birthday gift by tier."),
             waggon()),
        std::move(profile),
        shop("diba", "dibashop.ir", tr("Points for purchases, visits, occasions and friends, each with a life of its own; credit for a purchase of 500,000 tomans."),
             diba()),
        shop("iran24", "iran24shop.com", tr("Points live 180 days and pay up to a whole purchase."), iran24()),
        shop("candles", "hnbcandles.com", tr("Points live 30 days; 25 of them pay 1,000 tomans, at most 100,000 of a purchase."), candles()),
        shop("shooya", "shooya.com", tr("Points that pay from a least number on, up to a most."), shooya()),
        shop("merident", "merident.com", tr("Bronze to diamond by points that never expire; surveys, games and friends give some as well."), merident()),
    };
}

} // namespace bashgah::ui
