// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/importfile.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QTest>

namespace tst_tiercommand {

using namespace bashgah;
using test::CounterShop;
using test::CtlRun;
using test::TestShop;

class TierCommandTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CounterShop> m_club;

    [[nodiscard]] CtlRun tier(const QString &words) const
    {
        return test::runCtl(QStringList{QStringLiteral("tier"), m_club->shop.path()}
                                + words.split(u' ', Qt::SkipEmptyParts),
                            m_club->shop.clock);
    }
    [[nodiscard]] static domain::Programme ladder()
    {
        domain::Programme programme = CounterShop::plainProgramme();
        programme.tiers = domain::TierPolicy{};
        programme.tiers->tiers = {{QStringLiteral("b"), QStringLiteral("Bronze"), domain::TierScore::of(0)},
                                  {QStringLiteral("g"), QStringLiteral("Gold"), domain::TierScore::of(10'000)}};
        programme.tiers->windowMonths = 1;
        programme.tiers->graceDays = 0;
        return programme;
    }

private slots:
    void init()
    {
        m_club = std::make_unique<CounterShop>(TestShop::Where::File, ladder());
        const auto ann = m_club->addMember(QStringLiteral("ann"));
        QVERIFY(m_club->counter.record(CounterShop::draft(ann, 12'000)));
    }
    void cleanup() { m_club.reset(); }

    void whySaysFactsAndASentence()
    {
        const CtlRun why = tier(QStringLiteral("why --member ann"));
        QCOMPARE(why.code, 0);
        QVERIFY2(why.out.contains(QStringLiteral("tier,g")), qPrintable(why.out));
        QVERIFY2(why.err.contains(QStringLiteral("reaches the")), qPrintable(why.err));
        const QJsonObject json = tier(QStringLiteral("why --member ann --json")).json();
        QCOMPARE(json.value(QLatin1String("score")).toString(), QStringLiteral("1200"));
        QCOMPARE(json.value(QLatin1String("falls_to")).toString(), QStringLiteral("b"));
        QCOMPARE(json.value(QLatin1String("history")).toArray().size(), 1);
        QCOMPARE(tier(QStringLiteral("why --member nobody")).code, 1);
        QCOMPARE(tier(QStringLiteral("guess")).code, 1);
    }

    void pinAndUnpin()
    {
        QCOMPARE(tier(QStringLiteral("pin --member ann --tier b --until 1405-12-01 --reason late")).code, 0);
        QCOMPARE(tier(QStringLiteral("why --member ann --json")).json().value(QLatin1String("reason")).toString(),
                 QStringLiteral("pinned"));
        const CtlRun unknown = tier(QStringLiteral("pin --member ann --tier x --until 1405-12-01 --reason late"));
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(QLatin1Char('x')), qPrintable(unknown.err));
        QCOMPARE(tier(QStringLiteral("unpin --member ann")).code, 0);
        QCOMPARE(tier(QStringLiteral("unpin --member ann")).code, 1);
    }

    void fallingListsWhoGoesDown()
    {
        const QJsonArray none = QJsonDocument::fromJson(tier(QStringLiteral("falling --days 5 --json")).out.toUtf8()).array();
        QVERIFY(none.isEmpty());
        const CtlRun rows = tier(QStringLiteral("falling --days 60"));
        QCOMPARE(rows.out.trimmed().split(u'\n').size(), 2);
        QCOMPARE(tier(QStringLiteral("falling --days 367")).code, 1);
    }

    void validateRemarksOnTheLadder()
    {
        domain::Programme programme = ladder();
        programme.tiers->tiers[0].num = 3;
        test::ImportFiles files;
        const QString file = files.write(domain::toJsonText(programme));
        const CtlRun run = test::runCtl({QStringLiteral("programme"), m_club->shop.path(), QStringLiteral("validate"), file},
                                        m_club->shop.clock);
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains(QStringLiteral("multiplies points less")), qPrintable(run.out));
    }
};

BASHGAH_TEST(tst_tiercommand, TierCommandTest)

} // namespace tst_tiercommand

#include "tst_tiercommand.moc"
