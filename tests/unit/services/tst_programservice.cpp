// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/programmeversions.h"
#include "support/countershop.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_programservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::TestShop;

class ProgramServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewVersionStartsOnItsDay()
    {
        CounterShop club;
        const QDate today = club.today();
        Programme doubled = CounterShop::plainProgramme();
        doubled.earning.rules.front().effect =
            PerMoneyRule{Points(2), Money::fromMinor(100), EarnMode::Block};
        const auto saved = club.programs.saveNewVersion(doubled, today.addDays(2));
        QVERIFY(saved);
        QCOMPARE(saved->version, 2);
        QCOMPARE(club.programs.current()->version, 1);
        QCOMPARE(club.programs.current(today.addDays(2))->version, 2);
        club.shop.clock.advanceDays(2);
        const MemberId member = club.addMember(QStringLiteral("m"));
        QCOMPARE(club.counter.record(CounterShop::draft(member, 1'000))->earned, Points(20));
    }

    void whoDidNotKnowTheNewestVersionIsTold()
    {
        CounterShop club;
        const Programme plain = CounterShop::plainProgramme();
        QVERIFY(club.programs.saveNewVersion(plain, club.today(), {}, 1)); // the first is the shop's
        const auto refused = club.programs.saveNewVersion(plain, club.today(), {}, 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ChangedMeanwhile);
        QCOMPARE(refused.error().args, QStringList{QStringLiteral("2")});
        QCOMPARE(club.programs.versions()->size(), size_t(2));
        QCOMPARE(club.programs.saveNewVersion(plain, club.today(), {}, 2)->version, 3);
        QCOMPARE(club.programs.saveNewVersion(plain, club.today())->version, 4); // a file names none
    }

    // Version 2 is saved for day 10, then version 3 for today and version 4 for day 10 as well, with 5 for day 20.
    void aPlannedVersionTakesOverFromANewerOne()
    {
        using services::VersionState;
        CounterShop club;
        const QDate today = club.today();
        for (const int days : {10, 0})
            QVERIFY(club.programs.saveNewVersion(CounterShop::plainProgramme(), today.addDays(days)));
        auto versions = *club.programs.versions();
        const auto numberOn = [&](QDate day) {
            const auto *live = services::versionOn(versions, day);
            return live ? live->version : 0;
        };
        QCOMPARE(numberOn(today.addDays(-1)), 0);
        QCOMPARE(numberOn(today), 3);
        QCOMPARE(numberOn(today.addDays(9)), 3);
        QCOMPARE(numberOn(today.addDays(10)), 2);
        QCOMPARE(services::versionAfter(versions, today)->version, 2);
        QVERIFY(!services::versionAfter(versions, today.addDays(10)));
        for (const int days : {10, 20})
            QVERIFY(club.programs.saveNewVersion(CounterShop::plainProgramme(), today.addDays(days)));
        versions = *club.programs.versions();
        const auto states = [&](QDate day) {
            std::vector<VersionState> all; // newest first
            for (const services::ProgrammeVersion &each : versions)
                all.push_back(services::stateOf(each, versions, day));
            return all;
        };
        using enum VersionState;
        QCOMPARE(states(today), (std::vector{Planned, Planned, Live, Replaced, Ended}));
        QCOMPARE(states(today.addDays(10)), (std::vector{Planned, Live, Ended, Ended, Ended}));
        QCOMPARE(states(today.addDays(20)), (std::vector{Live, Ended, Ended, Ended, Ended}));
        for (int days = 0; days <= 25; ++days) // what the counter takes
            QCOMPARE(numberOn(today.addDays(days)), club.programs.current(today.addDays(days))->version);
        QCOMPARE(services::versionToEdit(versions, today)->version, 3);
        QCOMPARE(services::versionToEdit(versions, today.addDays(-1))->version, 3); // none is live: the first to come
        QVERIFY(!services::versionToEdit({}, today));
    }

    void historySaysWhoChangedWhat()
    {
        CounterShop club;
        const auto staff = club.shop.shop().addStaff(QStringLiteral("Nasrin"));
        Programme changed = CounterShop::plainProgramme();
        changed.earning.rules.front().effect =
            PerMoneyRule{Points(1), Money::fromMinor(200), EarnMode::Block};
        changed.earning.rules.push_back({QStringLiteral("welcome"), FixedRule{Points(5), 1}, {}});
        changed.redemption.minimum = Points(20);
        QVERIFY(club.programs.saveNewVersion(changed, club.today(), *staff));
        const auto versions = club.programs.versions();
        QCOMPARE(versions->size(), size_t(2));
        const services::ProgrammeVersion &newest = versions->front();
        QCOMPARE(newest.staffName, QStringLiteral("Nasrin"));
        QStringList paths;
        for (const auto &change : newest.changes)
            paths.append(QString(change.path + u'=' + change.before + u'>' + change.after));
        QVERIFY(paths.contains(QStringLiteral("earning.rules.base.per=100>200")));
        QVERIFY(paths.contains(QStringLiteral("redemption.minimum=0>20")));
        QVERIFY(paths.contains(QStringLiteral("earning.rules.welcome.points=>5")));
        QVERIFY(versions->back().changes.empty());
    }

    void wrongProgrammesAndPastDaysAreRefused()
    {
        CounterShop club;
        Programme wrong = CounterShop::plainProgramme();
        wrong.earning.rules.push_back(wrong.earning.rules.front());
        const auto refused = club.programs.saveNewVersion(wrong, club.today());
        QCOMPARE(refused.error().code, ErrorCode::BadProgramme);
        QCOMPARE(refused.error().args.value(0), QStringLiteral("$.earning.rules[1].id"));
        const auto past =
            club.programs.saveNewVersion(CounterShop::plainProgramme(), club.today().addDays(-1));
        QCOMPARE(past.error().field, QStringLiteral("start"));
        QCOMPARE(club.programs.versions()->size(), size_t(1));
    }

    /// A stored version is never changed: one that cannot be read would stop every sale.
    void whatIsSavedCanBeReadAgain()
    {
        CounterShop club;
        Programme fine = CounterShop::plainProgramme();
        fine.earning.rules.push_back({QStringLiteral("third"), MultiplierRule{3'333, 100}, {}});
        QVERIFY(club.programs.saveNewVersion(fine, club.today()));
        QCOMPARE(club.programs.current()->programme, fine);
        Programme huge = CounterShop::plainProgramme();
        huge.earning.rules.front().caps = {{CapPeriod::Day, Points(2'000'000'000'000)}};
        const auto refused = club.programs.saveNewVersion(huge, club.today());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadProgramme);
        QCOMPARE(club.programs.versions()->size(), size_t(2));
    }

    void withoutAProgrammeNothingIsEarned()
    {
        test::TestShop shop(TestShop::Where::Memory);
        services::CounterService counter(shop.database(), shop.clock);
        services::ProgramService programs(shop.database(), shop.clock);
        QCOMPARE(programs.current().error().code, ErrorCode::NoProgramme);
        const auto sale = counter.record(CounterShop::draft({}, 500));
        QVERIFY(sale);
        QCOMPARE(sale->earned, Points(0));
    }

    void ledgerExplainsEveryEntry()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        const auto bought = club.counter.record(CounterShop::draft(member, 10'000));
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000, 40)));
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought->id, 5'000)));
        QVERIFY(club.counter.adjust({member, Points(7), QStringLiteral("sorry"), {}, {}}));
        const auto ledger =
            services::MemberLedgerService(club.shop.database(), club.shop.clock).ledger(member);
        QVERIFY(ledger);
        QCOMPARE(ledger->rows.size(), size_t(5));
        QCOMPARE(ledger->rows[0].why->rules.front().ruleId, QStringLiteral("base"));
        QCOMPARE(ledger->rows[0].spendable, Points(100));
        QCOMPARE(ledger->rows[1].paid, Money::fromMinor(40));
        QCOMPARE(ledger->rows[1].balance, Points(60));
        QCOMPARE(ledger->rows[2].points, Points(49));
        QCOMPARE(ledger->rows[3].asked, Points(50));
        QCOMPARE(ledger->rows[4].reason, QStringLiteral("sorry"));
        QCOMPARE(ledger->rows[4].balance, ledger->balance);
        QCOMPARE(ledger->rows[4].spendable, ledger->spendable);
        Points lots;
        for (const Lot &lot : ledger->lots)
            lots += lot.remaining;
        QCOMPARE(lots, ledger->balance);
    }
};

BASHGAH_TEST(tst_programservice, ProgramServiceTest)

} // namespace tst_programservice

#include "tst_programservice.moc"
