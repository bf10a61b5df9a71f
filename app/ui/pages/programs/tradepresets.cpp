// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/tradepresets.h"

#include "domain/program/programmepresets.h"
#include "domain/program/rulecheck.h"
#include "ui/format/format.h"
#include "ui/pages/programs/examplebill.h"
#include "ui/start/presetwords.h"

namespace bashgah::ui {

using domain::Money;
using domain::Points;
using domain::Programme;

Money TradePresets::tomans(qint64 amount) const
{
    constexpr qint64 ordinaryTomans = 500'000;
    const Money ordinary = domain::ordinaryBill(m_format.currency());
    return std::max(ordinary.times(domain::Rational(amount, ordinaryTomans), domain::Rounding::HalfUp),
                    Money::fromMinor(1));
}

Programme TradePresets::basic(const QString &id) const
{
    Programme programme;
    for (const domain::ProgrammePreset &preset : domain::programmePresets(m_format.currency())) {
        if (preset.id == id)
            programme = preset.programme;
    }
    programme.name = tr("Customer club");
    if (programme.tiers) {
        const QString names[] = {tr("Bronze"), tr("Silver"), tr("Gold")};
        for (size_t i = 0; i < programme.tiers->tiers.size() && i < std::size(names); ++i)
            programme.tiers->tiers[i].name = names[i];
    }
    for (domain::NextVisitRule &rule : programme.nextVisit)
        rule.name = tr("Next visit");
    return programme;
}

/// A stamp card: one point a visit, ten make a loaf or a box of sweets.
Programme TradePresets::bakery() const
{
    Programme programme = basic(QStringLiteral("points"));
    domain::Rule visit;
    visit.id = QStringLiteral("visit");
    visit.effect = domain::FixedRule{Points(1), 1};
    visit.minimum = tomans(50'000);
    programme.earning.rules = {visit};
    programme.redemption.convPoints = Points(10);
    programme.redemption.convAmount = tomans(60'000);
    programme.redemption.minimum = Points(10);
    programme.redemption.block = Points(10);
    programme.redemption.maxShare = domain::Percent::whole(100);
    programme.expiry.count = 6;
    return programme;
}

Programme TradePresets::cafe() const
{
    Programme programme = basic(QStringLiteral("points"));
    programme.earning.rules.front().effect =
        domain::PerMoneyRule{Points(1), tomans(50'000), domain::EarnMode::Block};
    programme.redemption.convAmount = tomans(2'500);
    programme.redemption.minimum = Points(10);
    programme.expiry.count = 3;
    domain::TierPolicy tiers;
    tiers.tiers = {{QStringLiteral("bronze"), tr("Bronze"), Money(), 1, 1},
                   {QStringLiteral("silver"), tr("Silver"), tomans(3'000'000), 3, 2}};
    tiers.windowMonths = 3;
    programme.tiers = tiers;
    return programme;
}

/// Goods may come back for a week; the credit dies with the season.
Programme TradePresets::clothes() const
{
    Programme programme = basic(QStringLiteral("tiers"));
    programme.earning.pendingDays = 7;
    programme.redemption.convAmount = tomans(500);
    programme.redemption.maxShare = domain::Percent::whole(30);
    programme.expiry.count = 6;
    const Money minimums[] = {Money(), tomans(10'000'000), tomans(30'000'000)};
    if (programme.tiers) {
        for (size_t i = 0; i < programme.tiers->tiers.size() && i < std::size(minimums); ++i)
            programme.tiers->tiers[i].minimum = minimums[i];
    }
    return programme;
}

Programme TradePresets::pharmacy() const
{
    Programme programme = basic(QStringLiteral("points"));
    //: a product group of a pharmacy
    programme.earning.basis.excludedCategories = {tr("Medicine")};
    programme.redemption.maxShare = domain::Percent::whole(20);
    return programme;
}

Programme TradePresets::credit(domain::SpendRule rule) const
{
    Programme programme = basic(QStringLiteral("points"));
    programme.earning.rules.clear();
    programme.redemption.enabled = false;
    rule.id = QStringLiteral("spend1");
    programme.spend = {std::move(rule)};
    return programme;
}

Programme TradePresets::cashback() const
{
    domain::SpendRule rule;
    rule.steps = {{Money(), domain::Percent::whole(3), {}}};
    rule.life = domain::SpendRule::Life::NextSeasonEnd;
    return credit(rule);
}

/// As golrizpaper.net gives it: 9, 50, 100 and 200 million rials a year, paid out 25 days into the next.
Programme TradePresets::yearlyGift() const
{
    domain::SpendRule rule;
    rule.measure = domain::SpendRule::Measure::Year;
    rule.steps = {{tomans(900'000), domain::Percent::whole(7), {}},
                  {tomans(5'000'000), domain::Percent::whole(15), {}},
                  {tomans(10'000'000), domain::Percent::whole(20), {}},
                  {tomans(20'000'000), domain::Percent::whole(25), {}}};
    rule.delayDays = 25;
    rule.yearlyCap = tomans(25'000'000);
    //: a tag of members
    rule.exceptTags = {tr("organisation")};
    return credit(rule);
}

std::vector<TradePresets::Preset> TradePresets::kinds() const
{
    std::vector<Preset> presets;
    for (const domain::ProgrammePreset &each : domain::programmePresets(m_format.currency())) {
        const PresetWords words = presetWords(each.id);
        QString promise = words.promise;
        if (!words.next.isEmpty())
            promise = QString(promise + u' ' + words.next);
        presets.push_back({QString(QStringLiteral("kind.") + each.id), words.title, promise, basic(each.id)});
    }
    return presets;
}

std::vector<TradePresets::Preset> TradePresets::all() const
{
    return {
        {QStringLiteral("points"), tr("Simple points"), tr("Points for money, worth about 2 % of a bill."),
         basic(QStringLiteral("points"))},
        {QStringLiteral("tiers"), tr("Supermarket with tiers"), tr("Points and three tiers by the year's purchases."),
         basic(QStringLiteral("tiers"))},
        {QStringLiteral("cashback"), tr("Credit back"), tr("A share of each bill as credit for the next one."),
         basic(QStringLiteral("cashback"))},
        {QStringLiteral("cashback3"), tr("Cashback 3 %"), tr("3 % of each purchase as credit to the end of the next season."),
         cashback()},
        {QStringLiteral("yearly_gift"), tr("Yearly gift by spend"),
         tr("7 to 25 % of the year's purchases as credit, early in the next year."), yearlyGift()},
        {QStringLiteral("bakery"), tr("Bakery and sweets"), tr("A point for each visit; ten of them pay."), bakery()},
        {QStringLiteral("cafe"), tr("Café and restaurant"), tr("Short-lived points and a tier for regulars."), cafe()},
        {QStringLiteral("clothes"), tr("Clothes and shoes"), tr("Points that wait a week, three tiers."), clothes()},
        {QStringLiteral("pharmacy"), tr("Pharmacy"), tr("No points for medicine, points for the rest."), pharmacy()},
    };
}

} // namespace bashgah::ui
