// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace tst_partnercommand {

using namespace bashgah;
using test::CounterShop;
using test::CtlRun;
using test::TestShop;

class PartnerCommandTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CounterShop> m_a;
    std::unique_ptr<CounterShop> m_b;
    QTemporaryDir m_folder;

    [[nodiscard]] static CtlRun partner(CounterShop &club, const QString &words)
    {
        return test::runCtl(QStringList{QStringLiteral("partner"), club.shop.path()}
                                + words.split(u' ', Qt::SkipEmptyParts),
                            club.shop.clock);
    }
    [[nodiscard]] static QJsonObject first(CounterShop &club, const QString &words)
    {
        const CtlRun run = partner(club, QString(words + QStringLiteral(" --json")));
        if (run.code != 0)
            qWarning("%s", qPrintable(run.err));
        return QJsonDocument::fromJson(run.out.toUtf8()).array().at(0).toObject();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void introduce(CounterShop &at, CounterShop &other, const QString &terms) const
    {
        const QString key = first(other, QStringLiteral("key")).value(QLatin1String("key")).toString();
        QCOMPARE(partner(at, QStringLiteral("add --name other --key=%1 %2").arg(key, terms)).code, 0);
    }

private slots:
    void init()
    {
        m_a = std::make_unique<CounterShop>(TestShop::Where::File);
        m_b = std::make_unique<CounterShop>(TestShop::Where::File);
        domain::MemberDetails details;
        details.mobile = *domain::MobileNumber::parse(u"09121234567");
        details.joinedOn = m_a->today();
        const auto id = m_a->shop.database().write([&](storage::Connection &c) -> domain::Result<domain::MemberId> {
            return storage::MemberRepository(c).insert(details, m_a->shop.clock.now());
        });
        QVERIFY(m_a->counter.record(CounterShop::draft(*id, 30'000)).has_value());
        introduce(*m_a, *m_b, QStringLiteral("--price 80 --value 100"));
        introduce(*m_b, *m_a, QStringLiteral("--price 100 --value 80"));
    }
    void cleanup()
    {
        m_a.reset();
        m_b.reset();
    }

    void pointsGoByFileAndAreSettled()
    {
        QCOMPARE(partner(*m_a, QStringLiteral("move --partner other --member 09121234567 --points 50")).code, 0);
        const QString file = path(QStringLiteral("a1.json"));
        QCOMPARE(first(*m_a, QStringLiteral("export --partner other --file ") + file)
                     .value(QLatin1String("entries")).toString(),
                 QStringLiteral("1"));
        QCOMPARE(first(*m_b, QStringLiteral("import ") + file).value(QLatin1String("points")).toString(),
                 QStringLiteral("50"));
        QCOMPARE(first(*m_b, QStringLiteral("import ") + file).value(QLatin1String("repeated")).toString(),
                 QStringLiteral("repeated"));
        const QString month = m_a->shop.profile().calendar.isoText(m_a->today()).left(7);
        const QString csv = path(QStringLiteral("s.csv"));
        const QString statement = QStringLiteral("statement --partner other --month %1 --csv %2").arg(month, csv);
        QCOMPARE(first(*m_b, statement).value(QLatin1String("net")).toString(), QStringLiteral("5000"));
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY(content.contains("in,"));
        QVERIFY(content.contains("net,,,,,5000,"));
        QCOMPARE(partner(*m_a, QStringLiteral("settle --partner other --month ") + month).code, 1); // not over yet
        m_a->shop.clock.advanceDays(40);
        QCOMPARE(first(*m_a, QStringLiteral("settle --partner other --month ") + month)
                     .value(QLatin1String("net")).toString(),
                 QStringLiteral("-5000"));
        QCOMPARE(partner(*m_a, QStringLiteral("settle --partner other --month ") + month).code, 1); // once
        QCOMPARE(m_a->problems() + m_b->problems(), QString());
    }

    void aVoucherIsSpentAtThePartner()
    {
        const QString text = first(*m_a, QStringLiteral("voucher --partner other --member 09121234567 --points 20"))
                                 .value(QLatin1String("text")).toString();
        QCOMPARE(text.size(), 238);
        QCOMPARE(first(*m_b, QStringLiteral("spend --code ") + text).value(QLatin1String("points")).toString(),
                 QStringLiteral("20"));
        QCOMPARE(partner(*m_b, QStringLiteral("spend --code ") + text).code, 1);
        QCOMPARE(first(*m_b, QStringLiteral("list")).value(QLatin1String("open")).toString(), QStringLiteral("20"));
    }

    // A has a new key and lost a file: B trusts the key, asks for everything again, and has it once.
    void afterANewKeyEverythingIsSentAgain()
    {
        QCOMPARE(partner(*m_a, QStringLiteral("move --partner other --member 09121234567 --points 50 --idem m")).code, 0);
        const QString lost = path(QStringLiteral("c1.json"));
        QCOMPARE(partner(*m_a, QStringLiteral("export --partner other --file ") + lost).code, 0);
        const QString fresh = first(*m_a, QStringLiteral("key --new")).value(QLatin1String("key")).toString();
        const QString next = path(QStringLiteral("c2.json"));
        QCOMPARE(partner(*m_a, QStringLiteral("again --partner other --from 1")).code, 0);
        QCOMPARE(partner(*m_a, QStringLiteral("export --partner other --file ") + next).code, 0);
        QCOMPARE(partner(*m_b, QStringLiteral("import ") + next).code, 1); // an unknown key
        const auto trusted = first(*m_b, QStringLiteral("trust --partner other --key=%1 --old-up-to 1").arg(fresh));
        QVERIFY(!trusted.value(QLatin1String("fingerprint")).toString().isEmpty());
        QCOMPARE(partner(*m_b, QStringLiteral("ask --partner other --from 0")).code, 1);
        QCOMPARE(partner(*m_b, QStringLiteral("ask --partner other --from 1")).code, 0);
        QCOMPARE(first(*m_b, QStringLiteral("import ") + lost).value(QLatin1String("points")).toString(), QStringLiteral("50"));
        const auto again = first(*m_b, QStringLiteral("import ") + next);
        QCOMPARE(again.value(QLatin1String("points")).toString(), QStringLiteral("0"));
        QCOMPARE(again.value(QLatin1String("known")).toString(), QStringLiteral("1"));
        QCOMPARE(partner(*m_b, QStringLiteral("disputes --partner other")).out.count(u'\n'), 1); // the header
        QCOMPARE(partner(*m_b, QStringLiteral("close --partner other --dispute 1 --note paid")).code, 1);
        QCOMPARE(m_a->problems() + m_b->problems(), QString());
    }

    void aLostFileIsWrittenAgainAndAChangedOneRefused()
    {
        QCOMPARE(partner(*m_a, QStringLiteral("move --partner other --member 09121234567 --points 50")).code, 0);
        const QString file = path(QStringLiteral("b1.json"));
        const QString again = path(QStringLiteral("b2.json"));
        QCOMPARE(partner(*m_a, QStringLiteral("export --partner other --file ") + file).code, 0);
        QCOMPARE(partner(*m_a, QStringLiteral("export --partner other --number 1 --file ") + again).code, 0);
        QFile one(file);
        QFile two(again);
        QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadWrite));
        QByteArray content = one.readAll();
        QCOMPARE(two.readAll(), content);
        content.replace("\"points\":50", "\"points\":90");
        two.seek(0);
        two.write(content);
        two.close();
        const CtlRun refused = partner(*m_b, QStringLiteral("import ") + again);
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains(QStringLiteral("changed on the way")));
        QCOMPARE(partner(*m_b, QStringLiteral("import")).code, 2); // which file?
    }
};

BASHGAH_TEST(tst_partnercommand, PartnerCommandTest)

} // namespace tst_partnercommand

#include "tst_partnercommand.moc"
