// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baredatabase.h"
#include "benches.h"
#include "finding.h"

#include "domain/program/programmepresets.h"
#include "services/programs/backtestservice.h"
#include "services/programs/programservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "support/fakeclock.h"
#include "support/rules.h"

#include <QElapsedTimer>

namespace bashgah::bench {
namespace {

constexpr int members = 20'000;
constexpr int purchases = 1'000'000;
constexpr int days = 730;
const QDate lastDay(2026, 8, 21);

/// A purchase every minute or so for two years, members in turn; their birthdays fill a year.
void fill(BareDatabase &shop)
{
    shop.run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                            " INSERT INTO member (id, code, name, search_key, joined_day, created_at, birthday)"
                            " SELECT i, 'C' || i, 'C' || i, 'c' || i, %2, 0, %3 + i % 365 FROM n")
                 .arg(members)
                 .arg(lastDay.addDays(-days).toJulianDay())
                 .arg(QDate(1990, 3, 21).toJulianDay()));
    const qint64 firstDay = lastDay.addDays(-days + 1).toJulianDay();
    const qint64 first = lastDay.addDays(-days + 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    shop.run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1 - 1)"
                            " INSERT INTO purchase (ref, source, member_id, occurred_at, local_day, gross)"
                            " SELECT 'P' || i, 'demo', 1 + (i * 7919) % %2, %3 + i * %4, %5 + i * %6 / %1,"
                            "        100000 + (i * 104729) % 9000000 FROM n")
                 .arg(purchases)
                 .arg(members)
                 .arg(first)
                 .arg(qint64(days) * 86'400'000 / purchases)
                 .arg(firstDay)
                 .arg(days));
}

domain::Programme tenRules(domain::Programme programme)
{
    using namespace domain;
    auto &rules = programme.earning.rules;
    rules = {test::ruleOf(QStringLiteral("base"), test::per(1, 10'000)),
             test::ruleOf(QStringLiteral("visit"), test::visit(2)),
             test::ruleOf(QStringLiteral("friday"), test::times(2), {WeekdayCondition{1u << 4}}),
             test::ruleOf(QStringLiteral("evening"), test::times(3, 2), {HourCondition{17 * 60, 21 * 60}}),
             test::ruleOf(QStringLiteral("spring"), test::visit(5), {MonthCondition{0b111}}),
             test::ruleOf(QStringLiteral("tenth"), test::visit(50), {PurchaseNumberCondition{10, true}}),
             test::ruleOf(QStringLiteral("women"), test::visit(1), {GenderCondition{Gender::Female}}),
             test::ruleOf(QStringLiteral("large"), test::visit(20)),
             test::ruleOf(QStringLiteral("monthly"), test::visit(10)),
             test::ruleOf(QStringLiteral("rare"), test::visit(30))};
    rules[7].minimum = Money::fromMinor(5'000'000);
    rules[8].caps = {{CapPeriod::Month, Points(40)}};
    rules[9].cooldownDays = 30;
    programme.occasions = {{OccasionKind::Birthday, Points(50), true}, {OccasionKind::JoiningDay, Points(20), true}};
    return programme;
}

/// The same with tiers that take something off most bills: none of the past was sold with it.
domain::Programme withDiscounts(domain::Programme programme)
{
    using namespace domain;
    TierPolicy policy;
    for (const auto &[minimum, percent] : {std::pair{0, 0}, std::pair{50'000'000, 5}, std::pair{150'000'000, 10}}) {
        Tier tier;
        tier.id = QString::number(minimum);
        tier.name = tier.id;
        tier.minimum = TierScore::of(minimum);
        tier.discount = Percent::whole(percent);
        policy.tiers.push_back(tier);
    }
    programme.tiers = policy;
    return programme;
}

struct Played
{
    services::Backtest test;
    double seconds = 0;
};

/// All of the past by a draft beside the live programme.
Played play(storage::Database &database, const domain::Clock &clock, const domain::Programme &draft)
{
    QElapsedTimer timer;
    timer.start();
    auto test = services::BacktestService(database, clock).run(draft, {lastDay.addDays(-days), lastDay});
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!test || test->report.sales.purchases != purchases)
        qFatal("the back-test failed");
    return {std::move(*test), seconds};
}

QString inSeconds(double seconds)
{
    return QStringLiteral("%1 s").arg(seconds, 0, 'f', 1);
}

} // namespace

int benchBacktest(const QString &folder)
{
    test::FakeClock clock;
    const QString path = folder + QStringLiteral("/past.bashgah");
    services::NewShop shop;
    shop.name = QStringLiteral("Bench");
    const auto database = services::ShopService::create(path, shop, clock);
    if (!database)
        qFatal("no shop could be made in %s", qPrintable(folder));
    BareDatabase bare(path);
    fill(bare);
    const auto presets = domain::programmePresets(shop.currency);
    services::ProgramService programs(**database, clock);
    if (!programs.saveNewVersion(presets.front().programme, lastDay))
        qFatal("no programme could be saved");
    const double pass = bare.readAll(QStringLiteral("SELECT * FROM purchase ORDER BY local_day, id"));
    const domain::Programme draft = tenRules(presets.front().programme);
    const Played plain = play(**database, clock, draft);
    const Played off = play(**database, clock, withDiscounts(draft));
    if (plain.test.report.draft.sources.occasions.isZero() || off.test.report.draft.discounts.tiers.isZero())
        qFatal("the back-test left something out");
    const Finding findings[] = {
        {QStringLiteral("back-test of 10 rules"), inSeconds(plain.seconds),
         QStringLiteral("one bare pass of 1,000,000 rows %1 s").arg(pass, 0, 'f', 1), plain.seconds / pass, 10, false},
        {QStringLiteral("back-test of 1,000,000 purchases"), inSeconds(plain.seconds), {}, plain.seconds, 10, false},
        {QStringLiteral("the same with discounts of tiers"), inSeconds(off.seconds), {}, off.seconds, 10, false}};
    int broken = 0;
    for (const Finding &finding : findings) {
        print(finding);
        broken += finding.held() ? 0 : 1;
    }
    return broken;
}

} // namespace bashgah::bench
