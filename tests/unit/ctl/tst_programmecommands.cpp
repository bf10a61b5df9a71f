// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/importfile.h"
#include "support/testregistry.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

namespace tst_programmecommands {

using namespace bashgah;
using test::CounterShop;
using test::CtlRun;
using test::TestShop;

/// The plain programme, one point for 100 minor units (10 tomans), valid for ten days.
class ProgrammeCommandsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CounterShop> m_club;
    test::ImportFiles m_files;

    [[nodiscard]] CtlRun ctl(const QString &command, const QStringList &more) const
    {
        return test::runCtl(QStringList{command, m_club->shop.path()} + more, m_club->shop.clock);
    }
    [[nodiscard]] CtlRun programme(const QStringList &more) const { return ctl(QStringLiteral("programme"), more); }
    [[nodiscard]] CtlRun closeDay(const QStringList &more = {}) const { return ctl(QStringLiteral("close-day"), more); }
    [[nodiscard]] static domain::Programme tenDays()
    {
        domain::Programme programme = CounterShop::plainProgramme();
        programme.expiry = {domain::ExpiryPolicy::Kind::Days, 10, domain::ExpiryPolicy::Round::None};
        return programme;
    }

private slots:
    void aRewardThatIsNotInTheCatalogueIsNamed()
    {
        CounterShop club(TestShop::Where::File);
        domain::Programme draft = CounterShop::plainProgramme();
        draft.occasions = {{domain::OccasionKind::Birthday, domain::Points(0), true, {},
                            domain::PromisedReward{domain::RewardId(1), 0}}};
        const QString file = m_files.write(domain::toJsonText(draft));
        const auto check = [&] {
            return test::runCtl({QStringLiteral("programme"), club.shop.path(), QStringLiteral("validate"), file},
                                club.shop.clock).out;
        };
        QVERIFY2(check().contains(QStringLiteral("occasion:birthday")), qPrintable(check()));
        const CtlRun cup = test::runCtl({QStringLiteral("reward"), club.shop.path(), QStringLiteral("add"),
                                         QStringLiteral("--name=cup"), QStringLiteral("--points=80")}, club.shop.clock);
        QVERIFY2(cup.code == 0, qPrintable(cup.err));
        QVERIFY2(!check().contains(QStringLiteral("occasion:birthday")), qPrintable(check()));
    }

    void init() { m_club = std::make_unique<CounterShop>(TestShop::Where::File, tenDays()); }
    void cleanup() { m_club.reset(); }

    void showPrintsADocumentThatCanBeActivatedAgain()
    {
        const CtlRun shown = programme({QStringLiteral("show")});
        QCOMPARE(shown.code, 0);
        QCOMPARE(*domain::programmeFromJsonText(shown.out.toUtf8()), tenDays());
        const QString file = m_files.write(shown.out.toUtf8());
        QCOMPARE(programme({QStringLiteral("validate"), file}).code, 0);
        const CtlRun activated = programme({QStringLiteral("activate"), file, QStringLiteral("--from=2026-09-23")});
        QCOMPARE(activated.code, 0);
        QVERIFY2(activated.err.contains(QStringLiteral("version 2 is live from 1405-07-01")), qPrintable(activated.err));
    }

    void theOverviewSaysWhichKindsAreInForce()
    {
        const CtlRun rows = programme({QStringLiteral("overview")});
        QCOMPARE(rows.code, 0);
        QVERIFY2(rows.out.contains(QStringLiteral("points,on,,1,0,0\n")), qPrintable(rows.out));
        QVERIFY2(rows.out.contains(QStringLiteral("tiers,off,,0,0,0\n")), qPrintable(rows.out));
        const CtlRun json = programme({QStringLiteral("overview"), QStringLiteral("--json")});
        const QJsonArray kinds = json.json().value(QLatin1String("kinds")).toArray();
        QCOMPARE(kinds.size(), 6);
        QCOMPARE(kinds.first().toObject().value(QLatin1String("state")).toString(), QStringLiteral("on"));
    }

    // Goods and tags that a rule names and the shop does not have: told, for they may still come.
    void namesTheShopDoesNotKnowAreTold()
    {
        const auto added = m_club->shop.database().write([](storage::Connection &c) -> domain::Result<void> {
            c.run(QStringLiteral("INSERT INTO product (code, name, category, brand) VALUES ('latte', '', 'Coffee', 'Own')"));
            return {};
        });
        QVERIFY(added);
        domain::Programme wished = tenDays();
        domain::Rule &rule = wished.earning.rules.front();
        rule.items.products = QStringList{QStringLiteral("latte"), QStringLiteral("late")};
        rule.items.categories = QStringList{QStringLiteral("Coffee"), QStringLiteral("Coffe")};
        rule.conditions.push_back(domain::TagCondition{{QStringLiteral("vip")}});
        domain::SpendRule back;
        back.id = QStringLiteral("back");
        back.steps = {{domain::Money(), domain::Percent::whole(1), {}}};
        back.exceptTags = QStringList{QStringLiteral("wholesale")};
        wished.spend = {back};
        domain::NextVisitRule next;
        next.id = next.name = QStringLiteral("next");
        next.amount = domain::Money::fromMinor(100);
        next.items.brands = QStringList{QStringLiteral("Onw")};
        wished.nextVisit = {next};
        const QString file = m_files.write(domain::toJsonText(wished));
        const CtlRun checked = programme({QStringLiteral("validate"), file});
        QCOMPARE(checked.code, 0);
        const CtlRun activated = programme({QStringLiteral("activate"), file, QStringLiteral("--from=2026-09-23")});
        QCOMPARE(activated.code, 0);
        for (const QString &said : {checked.out, activated.err}) {
            for (const char *name : {"late", "Coffe", "vip", "wholesale", "Onw"})
                QVERIFY2(said.contains(QLatin1String(name)), qPrintable(said));
            QVERIFY2(!said.contains(QStringLiteral("latte")) && !said.contains(QStringLiteral("Coffee")), qPrintable(said));
        }
    }

    void historySaysWhatChanged()
    {
        domain::Programme doubled = tenDays();
        std::get<domain::PerMoneyRule>(doubled.earning.rules.front().effect).points = domain::Points(2);
        const QString file = m_files.write(domain::toJsonText(doubled));
        QCOMPARE(programme({QStringLiteral("activate"), file, QStringLiteral("--from=1405-07-01")}).code, 0);
        const CtlRun history = programme({QStringLiteral("history")});
        QCOMPARE(history.code, 0);
        const QStringList lines = history.out.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(1).startsWith(QStringLiteral("2,1405-07-01,")), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(1).endsWith(QStringLiteral("points: 1 -> 2")), qPrintable(lines.at(1)));
        const CtlRun json = programme({QStringLiteral("history"), QStringLiteral("--json")});
        QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).array().size(), 2);
    }

    void badDocumentsAreNamedAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("named");
        const QByteArray good = domain::toJsonText(tenDays());
        QTest::newRow("not JSON") << QByteArray("{\"kind\":") << QStringLiteral("$");
        QTest::newRow("unknown key") << QByteArray(good).replace("\"kind\"", "\"sort\"") << QStringLiteral("kind");
        QTest::newRow("a rule without money") << QByteArray(good).replace("\"per\": 100", "\"per\": 0")
                                                     .replace("\"per\":100", "\"per\":0")
                                              << QStringLiteral("$.earning.rules[0].per");
    }
    void badDocumentsAreNamedAndChangeNothing()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, named);
        const QString file = m_files.write(document);
        for (const QStringList &words : {QStringList{QStringLiteral("validate"), file},
                                         QStringList{QStringLiteral("activate"), file, QStringLiteral("--from=1405-07-01")}}) {
            const CtlRun refused = programme(words);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.err.contains(named), qPrintable(refused.err));
        }
        QCOMPARE(m_club->programs.versions()->size(), size_t(1));
    }

    void wrongCallsSayHow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no file") << QStringList{QStringLiteral("validate")} << 2;
        QTest::newRow("no date") << QStringList{QStringLiteral("activate"), QStringLiteral("x.json")} << 2;
        QTest::newRow("too many words") << QStringList{QStringLiteral("show"), QStringLiteral("a"), QStringLiteral("b")} << 2;
        QTest::newRow("unknown word") << QStringList{QStringLiteral("print")} << 1;
        QTest::newRow("absent file") << QStringList{QStringLiteral("validate"), QStringLiteral("no/such.json")} << 1;
        QTest::newRow("past date") << QStringList{QStringLiteral("activate"), QStringLiteral("PROGRAMME"), QStringLiteral("--from=1400-01-01")} << 1;
    }
    void wrongCallsSayHow()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        words.replaceInStrings(QStringLiteral("PROGRAMME"), m_files.write(domain::toJsonText(tenDays())));
        const CtlRun refused = programme(words);
        QCOMPARE(refused.code, code);
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(m_club->programs.versions()->size(), size_t(1));
    }

    void filesAreWrittenAsTheSystemWritesThem()
    {
        const QString absent = QDir::temp().filePath(QStringLiteral("no such folder/a.json"));
        const CtlRun refused = programme({QStringLiteral("validate"), absent});
        QVERIFY2(refused.err.contains(QDir::toNativeSeparators(absent)), qPrintable(refused.err));
    }

    void closingDaysBooksEachExpiryAndTwiceChangesNothing()
    {
        const auto member = m_club->addMember(QStringLiteral("m"));
        QVERIFY(m_club->counter.record(CounterShop::draft(member, 5'000)));
        m_club->shop.clock.advanceDays(20);
        const CtlRun first = closeDay({QStringLiteral("--json")});
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json().value(QLatin1String("expired_points")).toInteger(), 50);
        const CtlRun again = closeDay();
        QCOMPARE(again.out, QStringLiteral("days,expired_lots,expired_points,tier_changes,occasion_points,"
                                           "credit,lapsed_memberships,lapsed_reservations,gifts\n0,0,0,0,0,0,0,0,0\n"));
        QCOMPARE(m_club->balance(member), 0);
        QCOMPARE(m_club->problems(), QString());
    }

    void closingCountsTheGiftsOfTheNight()
    {
        const CtlRun cup = ctl(QStringLiteral("reward"), {QStringLiteral("add"), QStringLiteral("--name=cup"),
                                                          QStringLiteral("--points=80")});
        QVERIFY2(cup.code == 0, qPrintable(cup.err));
        QVERIFY(m_club->counter.record(CounterShop::draft(m_club->addMember(QStringLiteral("m")), 6'000)));
        domain::Programme tiered = tenDays();
        domain::Tier gold{QStringLiteral("g"), QStringLiteral("Gold"), domain::TierScore::of(5'000)};
        gold.reward = domain::PromisedReward{domain::RewardId(1), 0};
        tiered.tiers = domain::TierPolicy{{{QStringLiteral("b"), QStringLiteral("B"), domain::TierScore()}, gold}};
        m_club->save(tiered, m_club->today().addDays(1));
        m_club->shop.clock.advanceDays(1);
        const CtlRun night = closeDay({QStringLiteral("--json")});
        QVERIFY2(night.code == 0, qPrintable(night.err));
        QCOMPARE(night.json().value(QLatin1String("gifts")).toInteger(), 1);
        QCOMPARE(closeDay({QStringLiteral("--json")}).json().value(QLatin1String("gifts")).toInteger(), 0);
        QCOMPARE(m_club->problems(), QString());
    }

    void closingStopsAtTheDayAskedFor()
    {
        const auto member = m_club->addMember(QStringLiteral("m"));
        QVERIFY(m_club->counter.record(CounterShop::draft(member, 5'000)));
        const QDate lastValid = m_club->today().addDays(10);
        m_club->shop.clock.advanceDays(20);
        const QString before = lastValid.addDays(-1).toString(Qt::ISODate);
        QCOMPARE(closeDay({QStringLiteral("--until"), before, QStringLiteral("--json")}).json()
                     .value(QLatin1String("expired_points")).toInteger(), 0);
        QCOMPARE(closeDay({QStringLiteral("--until"), lastValid.toString(Qt::ISODate), QStringLiteral("--json")}).json()
                     .value(QLatin1String("expired_points")).toInteger(), 50);
    }

    void aDayThatHasNotEndedIsNotClosed()
    {
        const CtlRun refused = closeDay({QStringLiteral("--until"), m_club->today().toString(Qt::ISODate)});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("Until: 1405-05-31")), qPrintable(refused.err));
    }

    void backtestComparesAFileWithTheLiveProgramme()
    {
        const domain::MemberId member = m_club->addMember(QStringLiteral("A1"));
        QVERIFY(m_club->counter.record(CounterShop::draft(member, 10'000)));
        domain::Programme doubled = tenDays();
        std::get<domain::PerMoneyRule>(doubled.earning.rules.front().effect).points = domain::Points(2);
        const QString file = m_files.write(domain::toJsonText(doubled));
        const CtlRun csv = ctl(QStringLiteral("backtest"), {file});
        QCOMPARE(csv.code, 0);
        QVERIFY2(csv.out.contains(QStringLiteral("points,200,100\n")), qPrintable(csv.out));
        QVERIFY2(csv.err.contains(QStringLiteral("1 purchases of 1 members")), qPrintable(csv.err));
        const QJsonObject json = ctl(QStringLiteral("backtest"), {file, QStringLiteral("--json")}).json();
        QCOMPARE(json.value(QStringLiteral("winners")).toArray().size(), 1);
        QCOMPARE(json.value(QStringLiteral("draft")).toObject().value(QStringLiteral("basis_points_of_sales")).toInt(), 200);
    }

    // 100 points at once for a credit of 150 (15 tomans), and a code of 200 that nothing later fits.
    void backtestTellsExchangedPointsAndCodes()
    {
        const domain::MemberId member = m_club->addMember(QStringLiteral("A1"));
        QVERIFY(m_club->counter.record(CounterShop::draft(member, 10'000)));
        domain::Programme giving = tenDays();
        giving.exchange = domain::ExchangeRule{domain::Points(100), domain::Money::fromMinor(150), true, 0, true, {}};
        domain::NextVisitRule next;
        next.id = QStringLiteral("next");
        next.name = QStringLiteral("Next visit");
        next.amount = domain::Money::fromMinor(200);
        giving.nextVisit = {next};
        const QString file = m_files.write(domain::toJsonText(giving));
        const QJsonObject draft = ctl(QStringLiteral("backtest"), {file, QStringLiteral("--json")})
                                      .json().value(QStringLiteral("draft")).toObject();
        const QString worth = domain::plainMajor(domain::Money::fromMinor(150), m_club->shop.profile().currency);
        QCOMPARE(draft.value(QStringLiteral("exchanged_points")).toInt(), 100);
        QCOMPARE(draft.value(QStringLiteral("exchanged_into")).toString(), worth);
        QCOMPARE(draft.value(QStringLiteral("worth")).toString(), worth);
        QCOMPARE(draft.value(QStringLiteral("codes")).toInt(), 1);
        QCOMPARE(draft.value(QStringLiteral("codes_fitting")).toInt(), 0);
        QCOMPARE(draft.value(QStringLiteral("worth_with_codes")).toString(), worth);
        QCOMPARE(draft.value(QStringLiteral("activity_points")).toInt(), 0);
    }

    // 100 points for a purchase and 30 for joining, worth 1 each; nobody was ever referred.
    void backtestTellsOccasionsApartAndWhatIsNotKnown()
    {
        const domain::MemberId member = m_club->addMember(QStringLiteral("A1"));
        QVERIFY(m_club->counter.record(CounterShop::draft(member, 10'000)));
        domain::Programme giving = tenDays();
        giving.occasions = {{domain::OccasionKind::Joining, domain::Points(30), true},
                            {domain::OccasionKind::Referrer, domain::Points(25), true}};
        const QString file = m_files.write(domain::toJsonText(giving));
        const CtlRun csv = ctl(QStringLiteral("backtest"), {file});
        QCOMPARE(csv.code, 0);
        for (const char *line : {"points,130,100\n", "purchase_points,100,100\n", "occasion_points,30,0\n",
                                 "referral_points,0,0\n", "set_aside,0,0\n", "occasion_rewards,0,0\n"})
            QVERIFY2(csv.out.contains(QLatin1String(line)), qPrintable(csv.out));
        QVERIFY2(csv.err.contains(QStringLiteral("no referral is written down")), qPrintable(csv.err));
        const QJsonObject json = ctl(QStringLiteral("backtest"), {file, QStringLiteral("--json")}).json();
        const QJsonObject draft = json.value(QStringLiteral("draft")).toObject();
        const auto money = [&](qint64 minor) {
            return domain::plainMajor(domain::Money::fromMinor(minor), m_club->shop.profile().currency);
        };
        QCOMPARE(draft.value(QStringLiteral("occasion_points")).toInt(), 30);
        QCOMPARE(draft.value(QStringLiteral("worth")).toString(), money(130));
        QCOMPARE(draft.value(QStringLiteral("worth_of_purchases")).toString(), money(100));
        QCOMPARE(draft.value(QStringLiteral("worth_of_occasions_and_gifts")).toString(), money(30));
        const QJsonArray notes = json.value(QStringLiteral("notes")).toArray();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().toObject().value(QStringLiteral("note")).toString(), QStringLiteral("no_referrals"));
    }

    // 10 % off 10,000 and 90 points of 1 instead of 100: 109 tomans, 1,000 and 1,090 basis points of the sales.
    void backtestTellsWhatTiersTakeOff()
    {
        const domain::MemberId member = m_club->addMember(QStringLiteral("A1"));
        QVERIFY(m_club->counter.record(CounterShop::draft(member, 10'000)));
        domain::Programme giving = tenDays();
        domain::Tier all;
        all.id = QStringLiteral("all");
        all.name = QStringLiteral("All");
        all.discount = domain::Percent::whole(10);
        giving.tiers = domain::TierPolicy{};
        giving.tiers->tiers = {all};
        const QString file = m_files.write(domain::toJsonText(giving));
        const CtlRun csv = ctl(QStringLiteral("backtest"), {file});
        QCOMPARE(csv.code, 0);
        for (const char *line : {"points,90,100\n", "tier_discounts,100,0\n", "plan_discounts,0,0\n",
                                 "discounts_basis_points_of_sales,1000,0\n", "worth_without_discounts,9,10\n",
                                 "worth,109,10\n", "basis_points_of_sales,1090,100\n"})
            QVERIFY2(csv.out.contains(QLatin1String(line)), qPrintable(csv.out));
        QVERIFY2(csv.err.contains(QStringLiteral("stay as they were")), qPrintable(csv.err));
        const QJsonObject json = ctl(QStringLiteral("backtest"), {file, QStringLiteral("--json")}).json();
        const QJsonObject draft = json.value(QStringLiteral("draft")).toObject();
        QCOMPARE(draft.value(QStringLiteral("tier_discounts")).toString(), QStringLiteral("100"));
        QCOMPARE(draft.value(QStringLiteral("discounts_basis_points_of_sales")).toInt(), 1'000);
        QCOMPARE(draft.value(QStringLiteral("points")).toInt(), 90);
        QCOMPARE(draft.value(QStringLiteral("worth")).toString(), QStringLiteral("109"));
        QCOMPARE(json.value(QStringLiteral("discounts_really_given")).toString(), QStringLiteral("0"));
        const QJsonArray notes = json.value(QStringLiteral("notes")).toArray();
        QCOMPARE(notes.last().toObject().value(QStringLiteral("note")).toString(), QStringLiteral("other_discounts"));
    }

    void backtestSaysWhatIsWrong()
    {
        const QString file = m_files.write(domain::toJsonText(tenDays()));
        const CtlRun nothing = ctl(QStringLiteral("backtest"), {file});
        QCOMPARE(nothing.code, 1);
        QVERIFY2(nothing.err.contains(QStringLiteral("No member bought anything")), qPrintable(nothing.err));
        const CtlRun missing = ctl(QStringLiteral("backtest"), {QStringLiteral("/nowhere.json")});
        QCOMPARE(missing.code, 1);
        QVERIFY2(missing.err.contains(QDir::toNativeSeparators(QStringLiteral("/nowhere.json"))), qPrintable(missing.err));
    }
};

BASHGAH_TEST(tst_programmecommands, ProgrammeCommandsTest)

} // namespace tst_programmecommands

#include "tst_programmecommands.moc"
