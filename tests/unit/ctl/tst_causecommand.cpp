// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_causecommand {

using namespace bashgah;
using bashgah::test::CounterShop;
using bashgah::test::CtlRun;
using bashgah::test::TestShop;

/// Good causes from the command line, amounts in tomans (ten rials).
class CauseCommandTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CounterShop> m_club;

    [[nodiscard]] CtlRun ctl(const QStringList &more) const
    {
        return test::runCtl(QStringList{QStringLiteral("cause"), m_club->shop.path()} + more, m_club->shop.clock);
    }

private slots:
    void init()
    {
        m_club = std::make_unique<CounterShop>(TestShop::Where::File);
        const auto member = m_club->addMember(QStringLiteral("17850"));
        QVERIFY(m_club->counter.record(CounterShop::draft(member, 30'000)));
    }
    void cleanup() { m_club.reset(); }

    void aCauseIsAddedGivenToAndPaid()
    {
        const CtlRun added = ctl({QStringLiteral("add"), QStringLiteral("--name=school"), QStringLiteral("--point-value=10"),
                                  QStringLiteral("--matching=12.5"), QStringLiteral("--share=1")});
        QCOMPARE(added.code, 0);
        const CtlRun given = ctl({QStringLiteral("give"), QStringLiteral("--cause=1"), QStringLiteral("--member=17850"),
                                  QStringLiteral("--points=80")});
        QVERIFY2(given.out.endsWith(QStringLiteral("\n1,school,80,800,100,220,220\n")), qPrintable(given.out + given.err));
        const CtlRun paid = ctl({QStringLiteral("pay"), QStringLiteral("--cause=1"), QStringLiteral("--amount=900"),
                                 QStringLiteral("--payee=Sara"), QStringLiteral("--receipt=77")});
        QCOMPARE(paid.code, 0);
        const CtlRun list = ctl({QStringLiteral("list")});
        // 800 given + 100 matched + 1 % of 3,000 tomans sold today
        QVERIFY2(list.out.endsWith(QStringLiteral("\n1,school,open,80,800,100,30,930,900,30\n")), qPrintable(list.out));
        const CtlRun member = ctl({QStringLiteral("show"), QStringLiteral("--member=17850")});
        QVERIFY2(member.out.endsWith(QStringLiteral(",Sara,77\n")), qPrintable(member.out));
        QCOMPARE(ctl({QStringLiteral("show"), QStringLiteral("--cause=1")}).out.count(u'\n'), 4);
        QCOMPARE(ctl({QStringLiteral("back"), QStringLiteral("--donation=1")}).code, 0);
        QCOMPARE(ctl({QStringLiteral("back"), QStringLiteral("--payment=1")}).code, 0);
        QCOMPARE(ctl({QStringLiteral("back"), QStringLiteral("--payment=1")}).code, 1);
        QCOMPARE(ctl({QStringLiteral("give"), QStringLiteral("--cause=1"), QStringLiteral("--member=17850")}).code, 2);
    }
};

BASHGAH_TEST(tst_causecommand, CauseCommandTest)

} // namespace tst_causecommand

#include "tst_causecommand.moc"
