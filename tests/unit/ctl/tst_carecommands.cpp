// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands about who members are, what they said and what they own.
#include "ctl/commands.h"
#include "support/countershop.h"
#include "support/crowd.h"
#include "support/ctlrun.h"
#include "support/filecontent.h"
#include "support/must.h"
#include "support/testpaths.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

namespace tst_carecommands {

using namespace bashgah;
using test::CounterShop;
using test::CtlRun;
using test::TestShop;

class CareCommandsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CounterShop> m_club;
    QTemporaryDir m_folder;

    void addAnnabel(const QString &code, const QString &mobile)
    {
        domain::MemberDetails details;
        details.code = code;
        details.name = QStringLiteral("Annabel Miller");
        details.mobile = test::must(domain::MobileNumber::parse(mobile));
        details.birthday = QDate(1990, 8, 1);
        (void)test::addMember(m_club->shop.database(), m_club->shop.clock, details);
    }
    /// The first word is the command; the shop follows it.
    [[nodiscard]] CtlRun run(const QStringList &words) const
    {
        return test::runCtl(QStringList{words.first(), m_club->shop.path()} + words.mid(1), m_club->shop.clock);
    }
    [[nodiscard]] CtlRun run(const QString &words) const { return run(words.split(u' ', Qt::SkipEmptyParts)); }
    [[nodiscard]] QJsonArray rows(const QString &words) const
    {
        return QJsonDocument::fromJson(run(QString(words + QStringLiteral(" --json"))).out.toUtf8()).array();
    }
    [[nodiscard]] QJsonObject first(const QString &words) const { return rows(words).at(0).toObject(); }

private slots:
    void init()
    {
        m_club = std::make_unique<CounterShop>(TestShop::Where::File);
        addAnnabel(QStringLiteral("ann"), QStringLiteral("09121234567"));
    }
    void cleanup() { m_club.reset(); }

    // One digit of the number differs; name and birthday are the same.
    void duplicatesAreListedMergedAndParted()
    {
        addAnnabel(QStringLiteral("anna"), QStringLiteral("09121234568"));
        const QJsonArray pairs = rows(QStringLiteral("duplicates"));
        QCOMPARE(pairs.size(), 1);
        QVERIFY(!pairs.at(0).toObject().value(QLatin1String("reasons")).toString().isEmpty());
        QCOMPARE(run(QStringLiteral("sale --member anna --amount 1000")).code, 0);
        const CtlRun merged = run(QStringLiteral("merge ann anna"));
        QCOMPARE(merged.code, 0);
        QVERIFY2(merged.err.contains(QStringLiteral("points moved: 100")), qPrintable(merged.err));
        QCOMPARE(rows(QStringLiteral("duplicates")).size(), 0);
        const CtlRun apart = run(QStringLiteral("merge ann #2 --undo")); // whose code is nobody's now
        QVERIFY2(apart.code == 0 && apart.err.contains(QStringLiteral("points back: 100")), qPrintable(apart.err));
        QCOMPARE(run(QStringLiteral("verify")).code, 0);
    }

    void whoIsNotTheSamePersonIsNotListedAgain()
    {
        addAnnabel(QStringLiteral("anna"), QStringLiteral("09121234568"));
        QCOMPARE(run(QStringLiteral("duplicates --not-the-same ann,anna")).code, 0);
        QCOMPARE(rows(QStringLiteral("duplicates")).size(), 0);
        QCOMPARE(run(QStringLiteral("duplicates --not-the-same ann")).code, 1);
        QCOMPARE(run(QStringLiteral("merge ann nobody")).code, 1);
    }

    void contactsAreWrittenDownAnsweredAndClosed()
    {
        const QString state = QStringLiteral("state");
        const QJsonObject added = first(QStringLiteral("contact add --member ann --text late --kind complaint --due 1405/06/05"));
        QCOMPARE(added.value(state).toString(), QStringLiteral("open"));
        QCOMPARE(added.value(QLatin1String("kind")).toString(), QStringLiteral("complaint"));
        const QString id = added.value(QLatin1String("id")).toString();
        QCOMPARE(rows(QStringLiteral("contact list")).size(), 1);
        const QJsonObject answered = first(QStringLiteral("contact answer --answer sorry --id ") + id);
        QCOMPARE(answered.value(state).toString(), QStringLiteral("answered"));
        QCOMPARE(answered.value(QLatin1String("answer")).toString(), QStringLiteral("sorry"));
        QCOMPARE(rows(QStringLiteral("contact list")).size(), 0);
        QCOMPARE(rows(QStringLiteral("contact list --state all")).size(), 1);
        QCOMPARE(first(QStringLiteral("contact reopen --id ") + id).value(state).toString(), QStringLiteral("open"));
        QCOMPARE(first(QStringLiteral("contact close --id ") + id).value(state).toString(), QStringLiteral("closed"));
        const CtlRun wrong = run(QStringLiteral("contact add --member ann --text late --kind gossip"));
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.err.contains(QStringLiteral("gossip")), qPrintable(wrong.err));
    }

    void allDataOfAMemberIsHandedOverAndAnErasedOneIsGone()
    {
        QCOMPARE(run(QStringLiteral("sale --member ann --amount 1000")).code, 0);
        const QString path = m_folder.filePath(QStringLiteral("ann.zip"));
        QCOMPARE(run({QStringLiteral("member-data"), QStringLiteral("ann"), QStringLiteral("--to"), path}).code, 0);
        QVERIFY(test::contentOf(path).startsWith("PK"));
        const CtlRun preview = run(QStringLiteral("erase ann"));
        QCOMPARE(preview.code, 0);
        QVERIFY2(preview.err.contains(QStringLiteral("1 purchases")), qPrintable(preview.err));
        QCOMPARE(run(QStringLiteral("erase ann --confirm Ann")).code, 1);
        QCOMPARE(run(QStringLiteral("ledger --member ann")).code, 0); // nobody is gone yet
        const CtlRun gone = run({QStringLiteral("erase"), QStringLiteral("ann"), QStringLiteral("--confirm"),
                                 QStringLiteral("Annabel Miller")});
        QVERIFY2(gone.code == 0 && gone.err.contains(QStringLiteral("erased")), qPrintable(gone.err));
        QCOMPARE(run(QStringLiteral("ledger --member ann")).code, 1);
        QCOMPARE(run(QStringLiteral("verify")).code, 0);
    }

    void thePageOfAMembersDataIsInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("title");
        const QString persian = QStringLiteral("اطلاعات عضو");
        QTest::newRow("a shop in rials") << QString() << persian;
        QTest::newRow("fa") << QStringLiteral("fa") << persian;
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Member's data");
    }
    void thePageOfAMembersDataIsInTheLanguageAskedFor()
    {
        QFETCH(QString, asked);
        QFETCH(QString, title);
        const QString path = m_folder.filePath(QStringLiteral("data.zip"));
        QStringList words{QStringLiteral("member-data"), QStringLiteral("ann"), QStringLiteral("--to"), path};
        if (!asked.isEmpty())
            words << QStringLiteral("--lang") << asked;
        const CtlRun run = this->run(words);
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QStringLiteral("summary.pdf")});
        if (!unzip.waitForFinished() || unzip.exitCode() != 0)
            QSKIP("unzip is not installed");
        QStringEncoder utf16(QStringEncoder::Utf16BE); // as PDF writes a title
        const QByteArray wanted = utf16(title);
        QVERIFY(unzip.readAllStandardOutput().contains(wanted));
    }

    void aLanguageThatThereIsNotIsRefused()
    {
        const QString path = m_folder.filePath(QStringLiteral("none.zip"));
        const CtlRun run = this->run({QStringLiteral("member-data"), QStringLiteral("ann"), QStringLiteral("--to"), path,
                                      QStringLiteral("--lang"), QStringLiteral("de")});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(QStringLiteral("fa, en")), qPrintable(run.err));
        QVERIFY(!QFile::exists(path));
    }

    void whoBroughtWhomIsNotedOnce()
    {
        (void)test::addMember(m_club->shop.database(), m_club->shop.clock, QStringLiteral("Bob"),
                              QStringLiteral("09351112233"), QStringLiteral("bob"));
        QCOMPARE(run(QStringLiteral("referral set --member bob --referrer bob")).code, 1);
        QCOMPARE(run(QStringLiteral("referral set --member bob --referrer ann")).code, 0);
        const CtlRun said = run(QStringLiteral("referral list --json"));
        const QJsonArray listed = said.json().value(QLatin1String("referrals")).toArray();
        QVERIFY2(listed.size() == 1, qPrintable(QString(said.out + said.err)));
        QCOMPARE(listed.at(0).toObject().value(QLatin1String("member")).toString(), QStringLiteral("Bob"));
        QCOMPARE(listed.at(0).toObject().value(QLatin1String("brought_by")).toString(), QStringLiteral("Annabel Miller"));
        QCOMPARE(run(QStringLiteral("referral set --member bob --referrer ann")).code, 1);
    }

    void aPurchaseWithoutAMemberFindsItsMember()
    {
        const auto sold = test::must(m_club->counter.record(CounterShop::draft({}, 10'000)));
        const QString attach = QStringLiteral("attach %1 ").arg(sold.ref);
        const QJsonObject given = first(QString(attach + QStringLiteral("ann")));
        QCOMPARE(given.value(QLatin1String("earned")).toString(), QStringLiteral("100"));
        QCOMPARE(given.value(QLatin1String("balance")).toString(), QStringLiteral("100"));
        QCOMPARE(run(QString(attach + QStringLiteral("- --undo"))).code, 0);
        QCOMPARE(test::must(m_club->counter.purchase(sold.id)).member, std::optional<domain::MemberId>());
        QCOMPARE(run(QStringLiteral("attach nothing ann")).code, 1);
        QCOMPARE(run(QStringLiteral("verify")).code, 0);
    }

    void goodsAreAddedChangedRetiredAndImported()
    {
        const auto milk = [this] { return first(QStringLiteral("product list")); };
        QCOMPARE(run(QStringLiteral("product add --code 629 --name Milk --category Dairy --price 450")).code, 0);
        QCOMPARE(milk().value(QLatin1String("price")).toString(), QStringLiteral("450"));
        QCOMPARE(run(QStringLiteral("product add --code 629 --name Other")).code, 1); // one code, one of the goods
        QCOMPARE(run(QStringLiteral("product edit --code 629 --price 500")).code, 0);
        QCOMPARE(milk().value(QLatin1String("price")).toString(), QStringLiteral("500"));
        QCOMPARE(milk().value(QLatin1String("category")).toString(), QStringLiteral("Dairy")); // what is not said stays
        QCOMPARE(run(QStringLiteral("product edit --code 629 --brand Mihan")).code, 0); // each call reads it as it is
        QCOMPARE(milk().value(QLatin1String("price")).toString(), QStringLiteral("500"));
        QFile file(m_folder.filePath(QStringLiteral("goods.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("code,name,price\n629,Whole milk,520\n7,Bread,300\n");
        file.close();
        const QJsonArray taken = QJsonDocument::fromJson(run({QStringLiteral("product"), QStringLiteral("import"),
            QStringLiteral("--file"), file.fileName(), QStringLiteral("--json")}).out.toUtf8()).array();
        QCOMPARE(taken.at(0).toObject().value(QLatin1String("added")).toString(), QStringLiteral("1"));
        QCOMPARE(taken.at(0).toObject().value(QLatin1String("changed")).toString(), QStringLiteral("1"));
        QCOMPARE(run(QStringLiteral("product retire --code 7")).code, 0);
        QCOMPARE(first(QStringLiteral("product list")).value(QLatin1String("state")).toString(), QStringLiteral("retired"));
        QCOMPARE(run(QStringLiteral("product retire --code 8")).code, 1);
    }

    // 100 points for 1,000 tomans, and each pays a tenth of a toman.
    void whatOpenPointsMayCostIsSaidWithItsJournal()
    {
        QCOMPARE(run(QStringLiteral("sale --member ann --amount 1000")).code, 0);
        const QJsonObject open = run(QStringLiteral("liability --json")).json();
        QCOMPARE(open.value(QLatin1String("points")).toInteger(), qint64(100));
        QCOMPARE(open.value(QLatin1String("worth")).toString(), QStringLiteral("10"));
        QVERIFY(open.value(QLatin1String("assumed")).toBool()); // no four quarters of history
        const CtlRun table = run(QStringLiteral("liability"));
        QVERIFY2(table.out.contains(QStringLiteral("all,100,10")), qPrintable(table.out));
        const CtlRun journal = run(QStringLiteral("liability --journal"));
        QVERIFY2(journal.out.contains(QStringLiteral("points_given,points_liability,100,10")), qPrintable(journal.out));
        QCOMPARE(run(QStringLiteral("liability --as-of 1406/01/01")).code, 1); // a day to come
    }

    void aRewardNamesItsMembersAndTheirPrices()
    {
        const auto add = [this](const QString &more) {
            return run(QString(QStringLiteral("reward add --name cup --points 100 ") + more));
        };
        QCOMPARE(add(QStringLiteral("--segments at_risk,new --tier-prices gold=60 --segment-prices at_risk=40,new=50")).code, 0);
        const QJsonObject members = first(QStringLiteral("reward list")).value(QLatin1String("members")).toObject();
        QCOMPARE(members.value(QLatin1String("segments")).toArray().size(), 2);
        const QJsonArray prices = members.value(QLatin1String("prices")).toArray();
        QCOMPARE(prices.size(), 3);
        QCOMPARE(prices.at(1).toObject().value(QLatin1String("segment")).toString(), QStringLiteral("at_risk"));
        QCOMPARE(prices.at(1).toObject().value(QLatin1String("points")).toInteger(), qint64(40));
        for (const char *wrong : {"--segments kings", "--segment-prices kings=4", "--segment-prices at_risk",
                                  "--tier-prices gold=cheap", "--segment-prices new=0"})
            QCOMPARE(add(QString::fromLatin1(wrong)).code, 1);
    }

    void aDemoShopIsTheSameForTheSameSeed()
    {
        const auto make = [this](const char *name) {
            return test::runCtl({QStringLiteral("demo"), m_folder.filePath(QLatin1String(name)), QStringLiteral("--members"),
                                 QStringLiteral("30"), QStringLiteral("--months"), QStringLiteral("2"),
                                 QStringLiteral("--json")}, m_club->shop.clock);
        };
        const CtlRun one = make("one.bashgah");
        QCOMPARE(one.code, 0);
        QVERIFY(one.json().value(QLatin1String("members")).toInt() >= 30); // and a few for its scenes
        QCOMPARE(make("two.bashgah").out, one.out);
        QCOMPARE(make("one.bashgah").code, 1); // it is there already
    }

    void everyCommandStandsInTheReadme()
    {
        const QString readme = QString::fromUtf8(test::contentOf(QStringLiteral(BASHGAH_TEST_DATA "/../../README.md")));
        QVERIFY(!readme.isEmpty());
        for (const ctl::Command &command : ctl::commands())
            QVERIFY2(readme.contains(QStringLiteral("\n| `%1 ").arg(command.name)), qPrintable(command.name));
    }
};

BASHGAH_TEST(tst_carecommands, CareCommandsTest)

} // namespace tst_carecommands

#include "tst_carecommands.moc"
