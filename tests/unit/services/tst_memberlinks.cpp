// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/importservice.h"
#include "services/members/membersheetservice.h"
#include "services/members/memberservice.h"
#include "services/members/referralservice.h"
#include "support/countershop.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_memberlinks {

using namespace bashgah;
using domain::MemberId;
using services::ImportKind;
using services::ImportOptions;
using services::ImportReport;
using services::ImportService;
using services::KnownMembers;
using services::RowReason;
using test::must;
using test::TestShop;

/// Households and who brought whom come with a members file and go with it again.
class MemberLinksTest final : public QObject
{
    Q_OBJECT

private:
    test::ImportFiles m_files;

    static constexpr const char *people =
        "code,name,household,household pooled,own points,referrer,referred on,referral rewarded\n"
        "A1,Ann,Ahmadi,yes,,B1,1404/01/05,1404/02/01\n"
        "A2,Bob,Ahmadi,yes,yes,,,\n"
        "B1,Cid,Ahmadi #2,no,,,,\n"
        "B2,Dan,Ahmadi #2,no,,A2,,\n"
        "C1,Eve,Lonely,,,Nobody,,\n";

    static qint64 number(TestShop &shop, const QString &sql)
    {
        return must(shop.database().read([&](storage::Connection &c) -> domain::Result<qint64> { return c.number(sql); }));
    }
    static void change(TestShop &shop, const QString &sql)
    {
        must(shop.database().write([&](storage::Connection &c) -> domain::Result<void> {
            c.run(sql);
            return {};
        }));
    }
    ImportReport run(TestShop &shop, const QByteArray &csv, KnownMembers known = KnownMembers::Fill, bool dryRun = false)
    {
        ImportOptions options;
        options.known = known;
        options.dryRun = dryRun;
        return must(ImportService(shop.database(), shop.clock).run(ImportKind::Members, m_files.write(csv), options));
    }
    static MemberId idOf(TestShop &shop, const char *code)
    {
        return must(services::MemberService(shop.database(), shop.clock).findByKey(QString::fromLatin1(code)));
    }
    static std::optional<services::Household> homeOf(TestShop &shop, const char *code)
    {
        return must(services::MemberSheetService(shop.database(), shop.clock).householdOf(idOf(shop, code)));
    }
    static std::optional<services::Referral> broughtBy(TestShop &shop, const char *code)
    {
        return must(services::ReferralService(shop.database(), shop.clock).of(idOf(shop, code))).broughtBy;
    }
    static bool keepsApart(TestShop &shop, const char *code)
    {
        const auto home = homeOf(shop, code);
        for (const services::Household::Person &person : home->people) {
            if (person.key == QLatin1String(code))
                return person.ownPoints;
        }
        return false;
    }
    static QStringList remarks(const ImportReport &report)
    {
        QStringList words;
        for (const services::RowProblem &problem : report.problems)
            words << QStringLiteral("%1 %2%3").arg(problem.row).arg(services::rowReasonKey(problem.reason),
                                                                     problem.taken ? QString() : QStringLiteral(" refused"));
        return words;
    }

private slots:
    void householdsAndReferrersComeWithTheFile()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, people);
        QCOMPARE(report.newMembers, 5);
        QCOMPARE(report.rejectedRows, 0);
        QCOMPARE(report.newHouseholds, 2);
        QCOMPARE(report.newReferrals, 2);
        QCOMPARE(remarks(report), QStringList({QStringLiteral("6 referrer_left_out"), QStringLiteral("6 household_left_out")}));
        QCOMPARE(homeOf(shop, "A1")->name, QStringLiteral("Ahmadi"));
        QCOMPARE(homeOf(shop, "A1")->people.size(), size_t(2));
        QVERIFY(homeOf(shop, "A1")->pooled);
        QVERIFY(!keepsApart(shop, "A1"));
        QVERIFY(keepsApart(shop, "A2"));
        QCOMPARE(homeOf(shop, "B1")->name, QStringLiteral("Ahmadi")); // another family of that name
        QVERIFY(!homeOf(shop, "B1")->pooled);
        QVERIFY(homeOf(shop, "B1")->id != homeOf(shop, "A1")->id);
        QVERIFY(!homeOf(shop, "C1"));
        const auto ann = broughtBy(shop, "A1");
        QCOMPARE(ann->referrerName, QStringLiteral("Cid"));
        QCOMPARE(ann->day, QDate(2025, 3, 25)); // 5 Farvardin 1404
        QCOMPARE(*ann->rewarded, QDate(2025, 4, 21));
        QCOMPARE(broughtBy(shop, "B2")->referrer, idOf(shop, "A2"));
        QVERIFY(!broughtBy(shop, "B2")->rewarded);
        QVERIFY(!broughtBy(shop, "C1"));
    }

    void aDryRunTellsTheSameAndWritesNothing()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, people, KnownMembers::Fill, true);
        QCOMPARE(report.newHouseholds, 2);
        QCOMPARE(report.newReferrals, 2);
        QCOMPARE(remarks(report).size(), 2);
        QCOMPARE(number(shop, QStringLiteral("SELECT (SELECT count(*) FROM household) + (SELECT count(*) FROM referral)")), 0);
    }

    void takingTheImportBackTakesThemToo()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, people);
        const auto undone = must(ImportService(shop.database(), shop.clock).undo(*report.batch));
        QCOMPARE(undone.members, 5);
        QCOMPARE(undone.keptMembers, 0);
        QCOMPARE(undone.households, 2);
        QCOMPARE(undone.referrals, 2);
        QCOMPARE(number(shop, QStringLiteral("SELECT (SELECT count(*) FROM household) + (SELECT count(*) FROM household_member)"
                                             " + (SELECT count(*) FROM referral)")), 0);
    }

    /// Somebody came into the one household, and a referral was rewarded since: both stay, with their members.
    void whatWasUsedSinceStays()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, people);
        (void)run(shop, "code,name\nD1,Fay\n");
        services::MemberSheetService sheets(shop.database(), shop.clock);
        must(sheets.joinHousehold(idOf(shop, "D1"), idOf(shop, "A1")));
        change(shop, QStringLiteral("UPDATE referral SET rewarded_day = 2461275 WHERE rewarded_day IS NULL"));
        const auto undone = must(ImportService(shop.database(), shop.clock).undo(*report.batch));
        QCOMPARE(undone.households, 1);
        QCOMPARE(undone.referrals, 1);
        QCOMPARE(undone.members, 2); // Cid, whom nothing names any more, and Eve
        QCOMPARE(undone.keptMembers, 3);
        QCOMPARE(homeOf(shop, "A1")->people.size(), size_t(3));
        QVERIFY(!broughtBy(shop, "A1"));
        QVERIFY(broughtBy(shop, "B2"));
        QVERIFY(!homeOf(shop, "B2"));
    }

    /// Points put together by hand since: the household is the owner's now.
    void aHouseholdWhoseSpendingWasChangedStays()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, "code,household\nA1,Ahmadi\nA2,Ahmadi\n");
        must(services::MemberSheetService(shop.database(), shop.clock).poolPoints(idOf(shop, "A1"), true));
        const auto undone = must(ImportService(shop.database(), shop.clock).undo(*report.batch));
        QCOMPARE(undone.households, 0);
        QCOMPARE(undone.keptMembers, 2);
        QVERIFY(homeOf(shop, "A2")->pooled);
    }

    void knownMembersFollowTheRule_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("together"); ///< people of the first household afterwards
        QTest::addColumn<bool>("pooled");
        QTest::addColumn<bool>("apart");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("fill") << int(KnownMembers::Fill) << 3 << false << false << QStringList();
        QTest::newRow("overwrite") << int(KnownMembers::Overwrite) << 3 << true << true
                                   << QStringList({QStringLiteral("4 household_left_out")});
        QTest::newRow("skip") << int(KnownMembers::Skip) << 2 << false << false << QStringList();
    }
    /// Its people find the household, not its name, and nobody is taken out of another one.
    void knownMembersFollowTheRule()
    {
        QFETCH(int, rule);
        QFETCH(int, together);
        QFETCH(bool, pooled);
        QFETCH(bool, apart);
        QFETCH(QStringList, said);
        TestShop shop(TestShop::Where::Memory);
        (void)run(shop, "code,household\nA1,Ahmadi\nA2,Ahmadi\nA3,\nA4,Karimi\nA5,Karimi\n");
        const ImportReport report = run(shop, "code,household,household pooled,own points,referrer\n"
                                              "A1,Other name,yes,yes,\nA3,Other name,,,A1\nA4,Other name,,,\n",
                                        static_cast<KnownMembers>(rule));
        QCOMPARE(remarks(report), said);
        QCOMPARE(report.newHouseholds, 0);
        const auto home = homeOf(shop, "A1");
        QCOMPARE(home->name, QStringLiteral("Ahmadi"));
        QCOMPARE(home->people.size(), static_cast<size_t>(together));
        QCOMPARE(home->pooled, pooled);
        QCOMPARE(keepsApart(shop, "A1"), apart);
        QCOMPARE(homeOf(shop, "A4")->people.size(), size_t(2));
        const bool skips = static_cast<KnownMembers>(rule) == KnownMembers::Skip;
        QCOMPARE(report.newReferrals, skips ? 0 : 1);
        QCOMPARE(report.batch.has_value(), !skips);
        if (skips)
            return;
        const auto undone = must(ImportService(shop.database(), shop.clock).undo(*report.batch));
        QCOMPARE(undone.households, 0); // none was made by it
        QCOMPARE(undone.referrals, 1);
        QCOMPARE(homeOf(shop, "A1")->people.size(), size_t(2));
        QVERIFY(!homeOf(shop, "A1")->pooled);
        QVERIFY(!keepsApart(shop, "A1"));
        QVERIFY(!homeOf(shop, "A3"));
    }

    /// Members left alone by the rule still say whose household a new one comes into, and may have brought one.
    void newMembersJoinThoseWhoAreSkipped()
    {
        TestShop shop(TestShop::Where::Memory);
        (void)run(shop, "code,household\nA1,Ahmadi\nA2,Ahmadi\n");
        const ImportReport report = run(shop, "code,household,referrer\nA1,Ahmadi,\nA9,Ahmadi,A1\n", KnownMembers::Skip);
        QCOMPARE(report.newMembers, 1);
        QCOMPARE(homeOf(shop, "A9")->people.size(), size_t(3));
        QCOMPARE(broughtBy(shop, "A9")->referrer, idOf(shop, "A1"));
    }

    /// As at the counter: not oneself, not in a circle, only who is new here, or whose reward is past.
    void whoCannotHaveBroughtAMemberIsLeftOut()
    {
        test::CounterShop club;
        TestShop &shop = club.shop;
        const ImportReport circle = run(shop, "code,mobile,referrer\nA1,09121234567,A1\nA2,,A3\nA3,,A2\nA4,,9121234567\n");
        QCOMPARE(remarks(circle), QStringList({QStringLiteral("2 referrer_left_out"), QStringLiteral("4 referrer_left_out")}));
        QCOMPARE(circle.newReferrals, 2);
        QCOMPARE(broughtBy(shop, "A4")->referrer, idOf(shop, "A1")); // the first 0 of the mobile is missing
        (void)must(club.counter.record(test::CounterShop::draft(idOf(shop, "A1"), 5000)));
        const ImportReport late = run(shop, "code,referrer\nA1,A3\n");
        QCOMPARE(remarks(late), QStringList({QStringLiteral("2 referrer_left_out")}));
        QCOMPARE(late.newReferrals, 0);
        const ImportReport past = run(shop, "code,referrer,referral rewarded\nA1,A3,1404/01/01\n");
        QCOMPARE(past.newReferrals, 1);
        QCOMPARE(past.updatedMembers, 1);
        // it stands: filling says nothing of another one, writing over does not replace it
        QCOMPARE(remarks(run(shop, "code,referrer\nA1,A2\n")), QStringList());
        QCOMPARE(remarks(run(shop, "code,referrer\nA1,A2\n", KnownMembers::Overwrite)),
                 QStringList({QStringLiteral("2 referrer_left_out")}));
        QCOMPARE(broughtBy(shop, "A1")->referrer, idOf(shop, "A3"));
        QCOMPARE(club.problems(), QString());
    }

    void consentKeepsItsDay()
    {
        TestShop shop(TestShop::Where::Memory);
        (void)run(shop, "code,consent,consent on\nA1,yes,1404/01/05\nA2,no,1450/01/01\nA3,,1404/01/05\n");
        QHash<QString, std::optional<QDate>> days;
        for (const domain::MemberTableRow &row : must(ImportService(shop.database(), shop.clock).memberTable({})))
            days.insert(*row.details.code, row.consentOn);
        QCOMPARE(days.value(QStringLiteral("A1")), std::optional(QDate(2025, 3, 25)));
        QCOMPARE(days.value(QStringLiteral("A2")), std::optional(QDate(2026, 8, 22))); // not in the future
        QVERIFY(!days.value(QStringLiteral("A3")));
    }

    /// The owner's own field is older than the column of the same name.
    void anOwnFieldOfThatNameKeepsItsColumn()
    {
        TestShop shop(TestShop::Where::Memory);
        services::MemberSheetService sheets(shop.database(), shop.clock);
        domain::MemberField field;
        field.name = QStringLiteral("Household");
        const QString key = must(sheets.addField(field));
        (void)run(shop, "code,household\nA1,big\nA2,big\n");
        services::MemberService members(shop.database(), shop.clock);
        QCOMPARE(must(members.member(idOf(shop, "A1"))).member.details.values.value(key), QStringLiteral("big"));
        QVERIFY(!homeOf(shop, "A1"));
        (void)run(shop, "code,household,household\nB1,Ahmadi,small\nB2,Ahmadi,small\n");
        QCOMPARE(must(members.member(idOf(shop, "B1"))).member.details.values.value(key), QStringLiteral("small"));
        QVERIFY(homeOf(shop, "B1"));
    }
};

BASHGAH_TEST(tst_memberlinks, MemberLinksTest)

} // namespace tst_memberlinks

#include "tst_memberlinks.moc"
